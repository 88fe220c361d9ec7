import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Points } from "../../../src/renderer/components/points.tsx";
import { type Column, RowsTable } from "../../../src/renderer/components/rows-table.tsx";

interface Scored {
  readonly evaluation: string;
  readonly evaluator: string;
  readonly raw: number | null;
}

const columns: Readonly<Record<string, Column<Scored>>> = {
  evaluator: { head: "Evaluator", className: "name", cell: ({ evaluator }) => evaluator },
  raw: {
    head: "Raw",
    unit: "0–100",
    className: "number",
    cell: ({ raw }) => <Points value={raw} why="Too few items applied" />,
  },
  items: { className: "number", cell: () => <button type="button">Items</button> },
};

const drawn = renderToStaticMarkup(
  <RowsTable
    label="All evaluations"
    rows={[
      { evaluation: "e1", evaluator: "Ines", raw: 71.25 },
      { evaluation: "e2", evaluator: "Olu", raw: null },
    ]}
    columns={columns}
    keyOf={({ evaluation }) => evaluation}
    isOpen={({ evaluation }) => evaluation === "e2"}
  />,
);

describe("a table of rows", () => {
  test("is a named part with its columns in their order", () => {
    expect(drawn).toContain('aria-label="All evaluations"');
    expect(drawn).toContain(
      '<tr><th scope="col">Evaluator</th><th scope="col" class="number">Raw <span class="note">0–100</span></th><td></td></tr>',
    );
  });

  test("marks the row of which something is held open, and no other", () => {
    expect(drawn.match(/class="row-open"/g)).toHaveLength(1);
    expect(drawn).toMatch(/<tr class="row-open"><td class="name">Olu/);
  });

  test("says why points are missing, in the place of a figure", () => {
    expect(drawn).toContain('<td class="number">71.3</td>');
    expect(drawn).toMatch(/<td class="number"><span class="missing" title="Too few items applied">/);
  });
});
