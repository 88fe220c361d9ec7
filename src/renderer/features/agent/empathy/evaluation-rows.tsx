import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Evaluation } from "../../../../contract/agent.ts";
import { countsForAgent } from "../../../../domain/floor/evaluation-source.ts";
import { mean } from "../../../../domain/statistics/mean.ts";
import { Points } from "../../../components/points.tsx";
import { type Column, RowsTable } from "../../../components/rows-table.tsx";
import { format } from "../../../words/reader.ts";
import { useAgentEmpathy } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { scoredRowsWords } from "./scored-rows-words.ts";
import { useItemsColumn } from "./use-items-column.tsx";

const route = getRouteApi("/agent/$agent");
const words = agentWords.evaluations;
const { heads } = words;

export function meanOf(evaluations: readonly Evaluation[]): string {
  const scores = evaluations.map(({ score }) => score).filter((score) => score !== null);
  const middle = mean(scores);
  if (middle === undefined) return words.noMean(evaluations.length);
  return words.mean(middle, scores.length, evaluations.length);
}

const ofTheForm: Readonly<Record<string, Column<Evaluation>>> = {
  date: { head: heads.date, cell: ({ day }) => format.day(day) },
  evaluator: { head: heads.evaluator, className: "name", cell: ({ evaluator }) => evaluator },
  form: { head: heads.form, className: "name", cell: ({ form }) => form },
  source: { head: heads.source, cell: ({ source }) => words.source[source] },
  score: {
    head: heads.score,
    unit: heads.unit,
    className: "number",
    cell: ({ score }) => <Points value={score} why={words.tooFew} />,
  },
};

/** A person's evaluations with raw beside adjusted, and the way to the items of each. */
export function EvaluationRows({
  evaluations,
  label,
}: {
  readonly evaluations: readonly Evaluation[];
  readonly label: string;
}) {
  const { items, isOpen } = useItemsColumn();
  const known = useAdjusted();
  const columns: Readonly<Record<string, Column<Evaluation>>> = {
    ...ofTheForm,
    adjusted: {
      head: heads.adjusted,
      className: "number",
      cell: (row) => <Adjusted row={row} known={known} />,
    },
    applied: {
      head: heads.applied,
      className: "number",
      cell: ({ applicable, items: all }) => words.applied(applicable, all),
    },
    items,
  };
  return (
    <RowsTable
      label={label}
      rows={evaluations}
      columns={columns}
      keyOf={({ evaluation }) => evaluation}
      isOpen={isOpen}
    />
  );
}

function Adjusted({
  row,
  known,
}: {
  readonly row: Evaluation;
  readonly known: ReturnType<typeof useAdjusted>;
}) {
  const evaluation = known.get(row.evaluation);
  const why = evaluation
    ? evaluation.leftOut === null
      ? scoredRowsWords.noSeverity
      : scoredRowsWords.leftOut[evaluation.leftOut]
    : !countsForAgent(row.source)
      ? words.ofCalibration
      : words.older;
  return <Points value={evaluation?.adjusted ?? null} why={why} />;
}

/** The person's evaluations whose evaluators' severity is known. */
function useAdjusted() {
  const { agent } = route.useParams();
  const { week } = route.useSearch();
  const rows = useAgentEmpathy(agent, week).data?.rows;
  return useMemo(() => new Map(rows?.map((row) => [row.evaluation, row])), [rows]);
}
