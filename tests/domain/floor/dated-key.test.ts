import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { keyAfter } from "../../../src/domain/floor/dated-key.ts";
import { shiftKey, shiftKind, shiftValues } from "../../../src/domain/floor/shift.ts";

const shift = {
  agent: "20514/ann",
  activity: "break",
  serviceDay: 20_514,
  startsAt: 1_772_409_600,
  endsAt: 1_772_410_500,
} as const;
const moved = { ...shift, serviceDay: 20_515 };

test.each([
  ["a shift's key names its day", shiftKind, shiftKey(shift), shiftKey(moved)],
  ["a key that does not is left as it is", shiftKind, "shift/20514/1772409600", "shift/20514/1772409600"],
  [
    "a kind whose keys name no day keeps them",
    agentStateKind,
    "state/ann/20514/break",
    "state/ann/20514/break",
  ],
])("%s", (_, kind, key, after) => {
  expect(keyAfter(kind, key, shiftValues(shift), shiftValues(moved))).toBe(after);
});

test("a shift of no activity has a key that ends with its day", () => {
  const whole = { ...shift, activity: null };
  const later = { ...moved, activity: null };
  expect(keyAfter(shiftKind, shiftKey(whole), shiftValues(whole), shiftValues(later))).toBe(shiftKey(later));
});
