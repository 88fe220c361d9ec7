import { expect, test } from "vitest";
import type { StateName } from "../../../src/domain/floor/agent-state.ts";
import { stateKey } from "../../../src/main/import/formats/state-key.ts";

const examples: readonly (readonly [
  agent: string,
  at: number,
  StateName,
  end: number | null,
  key: string,
])[] = [
  ["ann", 100, "talk", 160, "state/ann/100/talk"],
  ["ann", 160, "acw", 200, "state/ann/160/acw"],
  // Another agent, another state: each is the first of its second.
  ["bob", 100, "talk", 160, "state/bob/100/talk"],
  ["ann", 100, "available", 100, "state/ann/100/available"],
  // The same second and state: the next place. A row that repeats another has the other's key.
  ["ann", 100, "talk", 170, "state/ann/100/talk/2"],
  ["ann", 100, "talk", 160, "state/ann/100/talk"],
  ["ann", 100, "talk", 180, "state/ann/100/talk/3"],
  ["ann", 100, "talk", 170, "state/ann/100/talk/2"],
  // Of an end that is not known nothing says that it is another's.
  ["ann", 100, "talk", null, "state/ann/100/talk/4"],
  ["ann", 100, "talk", null, "state/ann/100/talk/5"],
];

test("a state's key is its agent, start, state and place among equals, never its end", () => {
  const keyOf = stateKey();
  for (const [agent, at, state, end, key] of examples)
    expect(keyOf("state", agent, at, state, end)).toBe(key);
});

test("a state that an export cuts has the key of the whole one", () => {
  expect(stateKey()("state", "ann", 100, "talk", 130)).toBe(stateKey()("state", "ann", 100, "talk", 160));
});

test("sources do not meet", () => {
  const keyOf = stateKey();
  expect(keyOf("state", "ann", 1, "talk", 2)).toBe("state/ann/1/talk");
  expect(keyOf("uccx", "ann", 1, "talk", 3)).toBe("uccx/ann/1/talk");
});

test("equals are known while fewer others than the window stand between them, and nothing else is kept", () => {
  const keyOf = stateKey(3);
  keyOf("state", "ann", 0, "talk", 1);
  for (const at of [10, 20]) keyOf("state", "ann", at, "talk", at + 1);
  expect(keyOf("state", "ann", 0, "talk", 2)).toBe("state/ann/0/talk/2");
  for (const at of [30, 40, 50, 60, 70, 80]) keyOf("state", "ann", at, "talk", at + 1);
  expect(keyOf("state", "ann", 0, "talk", 3)).toBe("state/ann/0/talk");
});

test("many states of one second cost no more than as many of others", () => {
  const keyOf = stateKey();
  let last = "";
  for (let end = 1; end <= 50_000; end++) last = keyOf("state", "ann", 0, "talk", end);
  expect(last).toBe("state/ann/0/talk/50000");
});
