import { describe, expect, test } from "vitest";
import { strangersForAgents } from "../../../src/domain/mapping/agents-of-file.ts";
import { evidenceDisagrees } from "../../../src/domain/mapping/evidence-disagrees.ts";
import type { Mapping } from "../../../src/domain/mapping/mapping.ts";
import { mappingEvidence } from "../../../src/domain/mapping/mapping-evidence.ts";
import type { ColumnProfile } from "../../../src/domain/mapping/propose/column-profile.ts";
import { madeColumn } from "./propose/made-source.ts";

const rows = 40;
const every = Array.from({ length: rows }, (_, row) => row);
const start = every.map((row) => 1_770_000_000 + row * 900);
const talk = every.map((row) => 60 + ((row * 53) % 400));
const mapping: Mapping = {
  version: 1,
  name: "Calls",
  system: "m-1",
  kind: "contacts",
  table: { sheet: null, headerRows: 1, columns: ["Start", "End", "Talk", "Agent", "Result"] },
  fields: {
    offered_at: { from: "column", column: "Start" },
    ended_at: { from: "column", column: "End" },
    answered_at: { from: "column", column: "Start" },
    agent: { from: "column", column: "Agent" },
    talk_seconds: { from: "column", column: "Talk" },
    outcome: { from: "column", column: "Result", words: { Done: "handled" } },
  },
};

const columns = {
  Start: madeColumn({ label: "Start", at: start }),
  End: madeColumn({ label: "End", at: start.map((at, row) => at + (talk[row] ?? 0)) }),
  Talk: madeColumn({ label: "Talk", number: talk }),
  Agent: madeColumn({ label: "Agent", number: every.map((row) => 100 + (row % 5)) }),
  Result: madeColumn({ label: "Result", texts: every.map(() => "Done") }),
};

function evidence(changed: Readonly<Record<string, ColumnProfile>> = {}) {
  return mappingEvidence(mapping, {
    rows,
    sampled: rows,
    columns: Object.values({ ...columns, ...changed }),
  });
}

function said(changed: Readonly<Record<string, ColumnProfile>>): string[] {
  return evidenceDisagrees(evidence(), evidence(changed)).map(({ sentence }) => sentence);
}

describe("a mapping is used again without a question", () => {
  test("where the values say what they said", () => {
    expect(said({})).toEqual([]);
  });

  test("and its evidence can be kept as JSON", () => {
    expect(JSON.parse(JSON.stringify(evidence()))).toEqual(evidence());
  });
});

describe("it is not", () => {
  test.each<{ what: string; changed: Record<string, ColumnProfile>; sentence: string }>([
    {
      what: "where the unit is another",
      changed: { Talk: madeColumn({ label: "Talk", number: talk.map((seconds) => seconds * 1000) }) },
      sentence: "Talk was in seconds and is in milliseconds now.",
    },
    {
      what: "where agents are of another sort",
      changed: { Agent: madeColumn({ label: "Agent", texts: every.map((row) => `Ana ${row % 5}`) }) },
      sentence: "Agent held the agents as numbers and holds words now.",
    },
    {
      what: "where a column is blank",
      changed: { Talk: { ...columns.Talk, filled: 0 } },
      sentence: "Talk was filled in most rows and is blank in nearly all now.",
    },
    {
      what: "where an outcome has a word that it does not know",
      changed: {
        Result: madeColumn({ label: "Result", texts: every.map((row) => (row % 2 ? "Done" : "Gone")) }),
      },
      sentence: 'Result has a word that the mapping does not know: "Gone".',
    },
    {
      what: "where a length does not come to its time any more: another one stands in its column",
      changed: { Talk: madeColumn({ label: "Talk", number: every.map((row) => 5 + ((row * 7) % 90)) }) },
      sentence: "Talk came to the time from answer to end in nearly every row, and no longer does.",
    },
    {
      what: "where a length is 0 in many more rows",
      changed: { Talk: madeColumn({ label: "Talk", number: talk.map((one, row) => (row % 4 ? 0 : one)) }) },
      sentence: "Talk was 0 in 0 % of the rows and is 0 in 75 % now: it may be another length.",
    },
  ])("$what", ({ changed, sentence }) => {
    expect(said(changed)).toEqual([sentence]);
  });
});

test("an id that counts up may look like the seconds of a clock one day", () => {
  const ids = (from: number) => madeColumn({ label: "Agent", number: every.map((row) => from + row) });
  const counter = { ...ids(100_000_000), share: { ...ids(0).share, instant: 1, number: 1, counter: 1 } };
  const before = mappingEvidence(mapping, withAgent(ids(99_999_000)));
  expect(evidenceDisagrees(before, mappingEvidence(mapping, withAgent(counter)))).toEqual([]);
});

test.each([
  { what: "somebody is known", known: ["Ana 1", "Eve", "Ida"], sentence: undefined },
  {
    what: "nobody is",
    known: ["Eve", "Ida", "Lou"],
    sentence: "Agent held the agents, and nobody in it is known here.",
  },
  { what: "the floor knows too few", known: ["Eve"], sentence: undefined },
])("of the agents $what", ({ known, sentence }) => {
  const agents = madeColumn({ label: "Agent", texts: every.map((row) => `Ana ${row % 5}`) });
  const found = strangersForAgents(mapping, withAgent(agents), new Set(known));
  expect(found?.sentence).toBe(sentence);
});

function withAgent(agent: ColumnProfile) {
  return { rows, sampled: rows, columns: Object.values({ ...columns, Agent: agent }) };
}
