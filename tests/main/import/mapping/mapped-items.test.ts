import { expect, test } from "vitest";
import { evaluationItemKind } from "../../../../src/domain/floor/evaluation-item.ts";
import type { Mapping } from "../../../../src/domain/mapping/mapping.ts";
import { folder } from "../reading.ts";
import { readMapped } from "./desk-file.ts";

const columns = evaluationItemKind.columns.map(({ name }) => name);
const cards: Mapping = {
  version: 1,
  name: "Score cards",
  system: "cards",
  kind: "evaluations",
  table: { sheet: null, headerRows: 1, columns: ["No", "Who", "By", "On", "Opening", "Ending"] },
  fields: {
    evaluation_id: { from: "column", column: "No" },
    agent: { from: "column", column: "Who" },
    evaluator: { from: "column", column: "By" },
    form: { from: "constant", value: "Calls" },
    evaluated_at: { from: "column", column: "On" },
    max_score: { from: "constant", value: "5" },
  },
  items: ["Opening", "Ending"],
};

test("a mapping gives one maximum for all items that stand in columns of their own", async () => {
  using here = folder();
  const path = here.file(
    "cards.csv",
    "No,Who,By,On,Opening,Ending\n1,Ana,Kim,2026-03-28 09:00:00,4,5\n2,Bea,Kim,2026-03-28 10:00:00,,6\n",
  );
  const { records, rejected } = await readMapped(path, cards, columns);
  expect(records.map(({ item, score, max_score }) => [item, score, max_score])).toEqual([
    ["Opening", 4, 5],
    ["Ending", 5, 5],
  ]);
  expect(rejected).toMatchObject([{ line: 3, field: "Ending" }]);
});
