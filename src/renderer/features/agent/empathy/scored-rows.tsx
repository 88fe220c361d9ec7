import type { EmpathyEvaluation } from "../../../../contract/empathy.ts";
import { Missing } from "../../../components/missing.tsx";
import { Points } from "../../../components/points.tsx";
import { type Column, RowsTable } from "../../../components/rows-table.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { scoredRowsWords as words } from "./scored-rows-words.ts";
import { useItemsColumn } from "./use-items-column.tsx";

const { heads } = words;

const columns: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
  date: { head: heads.date, cell: ({ day }) => format.day(day) },
  evaluator: { head: heads.evaluator, className: "name", cell: ({ evaluator }) => evaluator },
  source: { head: heads.source, cell: ({ source }) => agentWords.evaluations.source[source] },
  raw: {
    head: heads.raw,
    className: "number",
    cell: ({ raw, leftOut }) => <Points value={raw} why={leftOut ? words.leftOut[leftOut] : words.noScore} />,
  },
  adjusted: {
    head: heads.adjusted,
    className: "number",
    cell: ({ adjusted, leftOut }) => (
      <Points value={adjusted} why={leftOut ? words.leftOut[leftOut] : words.noSeverity} />
    ),
  },
  before: {
    head: heads.before,
    cell: ({ cell }) => (cell === null ? <Missing why={words.noContact} /> : words.cells[cell]),
  },
  occupancy: {
    head: heads.occupancy,
    className: "number",
    cell: ({ occupancyBefore: occupancy }) =>
      occupancy === null ? <Missing why={words.noOccupancy} /> : format.percent(occupancy),
  },
  gap: {
    head: heads.gap,
    className: "number",
    cell: ({ gapSecondsBefore: gap }) => (gap === null ? <Missing why={words.noGap} /> : format.span(gap)),
  },
};

/** Evaluations with raw beside adjusted, the load before each contact, and the way to the items of each. */
export function ScoredRows({
  rows,
  label,
}: {
  readonly rows: readonly EmpathyEvaluation[];
  readonly label: string;
}) {
  const { items, isOpen } = useItemsColumn();
  return (
    <RowsTable
      label={label}
      rows={rows}
      columns={{ ...columns, items }}
      keyOf={({ evaluation }) => evaluation}
      isOpen={isOpen}
    />
  );
}
