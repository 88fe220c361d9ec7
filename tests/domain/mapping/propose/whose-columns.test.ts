import { describe, expect, test } from "vitest";
import { fewWordSources, queueAmong, teamAmong } from "../../../../src/domain/mapping/propose/few-words.ts";
import { isPerson } from "../../../../src/domain/mapping/propose/full-names.ts";
import { stateSequence } from "../../../../src/domain/mapping/propose/state-sequence.ts";
import { madeSource } from "./made-source.ts";

const rows = Array.from({ length: 200 }, (_, row) => row);
const agentOf = (row: number) => (row * 7 + (row >> 3)) % 12;
const texts = (label: string, of: (row: number) => string) => madeSource({ label, texts: rows.map(of) });
const agent = texts("agent", (row) => `agent ${agentOf(row)}`);
const team = texts("team", (row) => ["North", "South", "West"][agentOf(row) % 3] as string);
// Most of an agent's contacts come from one queue.
const queue = texts(
  "queue",
  (row) => ["Sales", "Care", "Tech"][(row % 3 === 0 ? row >> 2 : agentOf(row)) % 3] as string,
);
const lane = texts(
  "lane",
  (row) => ["a", "b", "c", "d"][(row * row) % 4 === 0 ? row % 4 : (row >> 4) % 4] as string,
);
const lost = rows.map((row) => row % 10 === 9);

describe("a column of a few words that no name tells", () => {
  const few = fewWordSources([team, queue, lane]);

  test("is the team where each agent has one, and it has several agents", () => {
    expect(teamAmong(few, agent)?.source).toBe(team);
  });

  test("is the queue where agents serve several, some more than others", () => {
    expect(queueAmong(few, agent, lost)?.source).toBe(queue);
  });

  test("is no team where one word stands in nearly every row", () => {
    const mostly = texts("mostly", (row) => (row % 67 === 0 ? "b" : "a"));
    expect(teamAmong([mostly], agent)).toBeUndefined();
  });
});

test("how contacts ended is no team, though all that agents have ended alike", () => {
  const some = texts("agent", (row) => (row % 10 === 9 ? "" : `agent ${agentOf(row)}`));
  const code = some.sample.code.map((one, row) => (row % 10 === 9 ? -1 : one));
  const ended = texts("ended", (row) => (row % 10 === 9 ? "lost" : "done"));
  expect(teamAmong([ended], { ...some, sample: { ...some.sample, code } })).toBeUndefined();
});

describe("two columns", () => {
  const first = texts(
    "first",
    (row) => ["Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gus", "Ana"][row % 8] as string,
  );
  const last = texts(
    "last",
    (row) => ["Roe", "Lee", "Diaz", "Fox", "Moss", "Ray", "Voss", "Kerr"][row % 8] as string,
  );

  test("are the names of people where hardly two share either", () => {
    expect(isPerson(first, last)).toBe(true);
  });

  test.each([
    ["a name and a team", first, texts("t", (row) => (row % 8 < 4 ? "North" : "South"))],
    ["a name and what has nothing to do with it", first, texts("q", (row) => `q${(row >> 3) % 9}`)],
  ])("%s are not", (_, one, other) => {
    expect(isPerson(one, other)).toBe(false);
  });
});

describe("rows that follow one another", () => {
  const long = (row: number) => 61 + (row % 5) * 211 + ((row * 37) % 53);
  const starts: number[] = [];
  for (const row of rows) {
    const before = row - 3;
    starts.push(before < 0 ? 1_770_000_000 + row * 17 : (starts[before] ?? 0) + long(before));
  }
  const person = texts("person", (row) => `agent ${row % 3}`);
  const word = texts("word", (row) => `w${row % 5}`);
  const start = { ...madeSource({ at: starts }), own: [1] };
  const ended = (gap: number) => ({
    ...madeSource({ at: starts.map((at, row) => at + long(row) - gap) }),
    own: [2],
  });

  test("are the states of agents", () => {
    const found = stateSequence([start, ended(0), word, person], [person], [], 1);
    expect(found).toMatchObject({ agent: person, start, state: word });
  });

  test("are none where a pause lies between", () => {
    expect(stateSequence([start, ended(25), word, person], [person], [], 1)).toBeUndefined();
  });
});
