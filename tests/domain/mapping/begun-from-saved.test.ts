import { expect, test } from "vitest";
import { begunFromSaved } from "../../../src/domain/mapping/begun-from-saved.ts";
import type { Mapping } from "../../../src/domain/mapping/mapping.ts";
import type { Proposal } from "../../../src/domain/mapping/proposal.ts";

const columns = ["Ref", "Who", "Rang", "Talk", "Note", "Colour"];
const saved: Mapping = {
  version: 1,
  name: "Desk",
  system: "m-1",
  kind: "contacts",
  table: { sheet: null, headerRows: 1, columns },
  fields: {
    contact_id: { from: "column", column: "Ref" },
    agent: { from: "column", column: "Who" },
    offered_at: { from: "column", column: "Rang" },
    talk_seconds: { from: "column", column: "Talk", unit: "minutes" },
    outcome: { from: "constant", value: "handled" },
  },
};

function proposed(labels: readonly string[], over: Partial<Mapping> = {}): Proposal {
  const table = { sheet: null, headerRows: 1, columns: labels };
  return {
    file: "desk.csv",
    rows: 9,
    mapping: { ...saved, name: "Desk", system: "m-2", table, fields: {}, ...over },
    kindSure: "sure",
    otherKinds: [],
    columns: [],
    fields: [],
    missing: ["contact_id"],
    begunFrom: null,
  };
}

test("an export that gained and lost columns begins with what was saved, under the same system", () => {
  const { mapping, begunFrom, missing } = begunFromSaved(
    proposed(["Ref", "Who", "Rang", "Talk", "Note", "Site"]),
    [saved],
  );
  expect(begunFrom).toEqual({ name: "Desk", more: ["Site"], fewer: ["Colour"] });
  expect(mapping).toMatchObject({ system: "m-1", fields: saved.fields, name: "Desk (6 columns)" });
  expect(missing).toEqual([]);
});

test("one for the very same columns goes before a newer one with others", () => {
  const newer = { ...saved, name: "Newer", table: { ...saved.table, columns: [...columns, "Site"] } };
  const proposal = proposed(columns);
  expect(begunFromSaved(proposal, [newer, saved])).toBe(proposal);
});

test.each([
  ["the very same columns", proposed(columns)],
  ["a column missing that the mapping reads", proposed(["Ref", "Who", "Rang", "Note", "Colour", "Site"])],
  ["few of the columns", proposed(["Ref", "Who", "Rang", "Talk"])],
  ["another kind of file", proposed([...columns, "Site"], { kind: "shifts" })],
])("of %s nothing is taken", (_, proposal) => {
  expect(begunFromSaved(proposal, [saved])).toBe(proposal);
});
