import { useState } from "react";
import type { EmpathyEvaluation } from "../../../contract/empathy-parts.ts";
import { ActionDialog } from "../../components/dialog.tsx";
import { Failed } from "../../components/failed.tsx";
import { Missing } from "../../components/missing.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { format } from "../../words/reader.ts";
import { useWithdrawing } from "./evaluation-mutations.ts";
import { useScoredBy } from "./evaluation-queries.ts";
import { evaluationWords } from "./evaluation-words.ts";

const words = evaluationWords.lately;

/** What this evaluator entered here lately, each to be withdrawn; nothing while nobody is named. */
export function LatelyPart({ evaluator }: { readonly evaluator: string }) {
  const scored = useScoredBy(evaluator);
  const [withdrawing, setWithdrawing] = useState<EmpathyEvaluation>();
  if (evaluator === "") return null;
  const entered = (scored.data?.rows ?? []).filter(({ own }) => own);
  return (
    <section className="card panel" aria-label={words.title(evaluator)}>
      <div className="panel-head">
        <h2>{words.title(evaluator)}</h2>
      </div>
      {scored.error ? (
        <Failed error={scored.error} again={() => void scored.refetch()} />
      ) : entered.length === 0 ? (
        <p className="panel-note second">{words.none}</p>
      ) : (
        <EnteredRows rows={entered} onWithdraw={setWithdrawing} />
      )}
      {withdrawing && (
        <WithdrawDialog evaluation={withdrawing} by={evaluator} onClose={() => setWithdrawing(undefined)} />
      )}
    </section>
  );
}

function EnteredRows({
  rows,
  onWithdraw,
}: {
  readonly rows: readonly EmpathyEvaluation[];
  readonly onWithdraw: (evaluation: EmpathyEvaluation) => void;
}) {
  const columns: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
    day: { head: words.heads.day, cell: ({ day }) => format.day(day) },
    agent: { head: words.heads.agent, className: "name", cell: ({ name, agent }) => name ?? agent },
    source: { head: words.heads.source, cell: ({ source }) => evaluationWords.source[source].name },
    score: {
      head: words.heads.score,
      className: "number",
      cell: ({ raw }) => (raw === null ? <Missing why={words.noScore} /> : format.number(Math.round(raw))),
    },
    withdraw: {
      className: "number",
      cell: (row) => (
        <button
          type="button"
          className="plain-button text-link"
          aria-label={words.withdrawOf(row.name ?? row.agent, row.day)}
          onClick={() => onWithdraw(row)}
        >
          {words.withdraw}
        </button>
      ),
    },
  };
  return (
    <RowsTable label={words.scroll} rows={rows} columns={columns} keyOf={({ evaluation }) => evaluation} />
  );
}

function WithdrawDialog({
  evaluation: { evaluation, agent, name, day },
  by,
  onClose,
}: {
  readonly evaluation: EmpathyEvaluation;
  readonly by: string;
  readonly onClose: () => void;
}) {
  const withdrawing = useWithdrawing();
  return (
    <ActionDialog
      title={words.sureTitle}
      action={words.withdraw}
      ready
      busy={withdrawing.isPending}
      error={withdrawing.error}
      onAct={() => withdrawing.mutate({ evaluation, agent, by }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.sure(name ?? agent, day)}</p>
    </ActionDialog>
  );
}
