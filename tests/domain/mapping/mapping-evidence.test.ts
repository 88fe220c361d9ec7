import { describe, expect, test } from "vitest";
import type { Mapping } from "../../../src/domain/mapping/mapping.ts";
import { evidenceDisagrees, mappingEvidence } from "../../../src/domain/mapping/mapping-evidence.ts";
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
  ])("$what", ({ changed, sentence }) => {
    expect(said(changed)).toEqual([sentence]);
  });
});
