import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EmpathyEvaluation } from "../../../contract/empathy-parts.ts";
import { Answered } from "../../components/answered.tsx";
import { Pager } from "../../components/pager.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { format } from "../../words/reader.ts";
import { formsWords } from "./form-mapping-words.ts";
import { leftOutAPage, useLeftOut, useLeftOutReasons } from "./qa-form-queries.ts";

const words = formsWords.leftOut;

/** Evaluations of the last 26 weeks that are in no mean, of one form or of all, with why and how many. */
export function LeftOutPart({ form }: { readonly form?: string }) {
  const [offset, setOffset] = useState(0);
  const rows = useLeftOut(form, offset);
  const title = form === undefined ? words.title : words.titleOf;
  return (
    <section className="card panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      {form === undefined && <Reasons />}
      <Answered query={rows} failureReplaces label={formsWords.loading} lines={4}>
        {(data) =>
          data.total === 0 ? (
            <p className="panel-note second">{words.none}</p>
          ) : (
            <>
              <LeftOutRows rows={data.rows} />
              <Pager
                offset={offset}
                shown={data.rows.length}
                total={data.total}
                step={leftOutAPage}
                onTo={setOffset}
                words={words.pages}
              />
            </>
          )
        }
      </Answered>
      {form === undefined && (
        <p className="panel-note note left-out-note">
          {words.rejected}{" "}
          <Link to="/import" className="text-link">
            {words.toImport}
          </Link>
        </p>
      )}
    </section>
  );
}

function Reasons() {
  const { data } = useLeftOutReasons();
  if (!data) return null;
  return (
    <div className="left-out">
      <p className="second">{words.lead(data.from, data.to, data.evaluations)}</p>
      {data.leftOut.length > 0 && (
        <ul className="left-out-reasons">
          {data.leftOut.map(({ reason, count }) => (
            <li key={reason}>
              <b>{format.number(count)}</b>
              <span>
                {words.reason(reason)}
                <span className="note">{words.about(reason)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const columns: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
  evaluation: {
    head: words.heads.evaluation,
    className: "name",
    cell: ({ evaluation, agent }) => (
      <Link to="/agent/$agent" params={{ agent }} search={{ evaluation }} className="text-link">
        {evaluation}
      </Link>
    ),
  },
  agent: { head: words.heads.agent, className: "name", cell: ({ name, agent }) => name ?? agent },
  evaluator: { head: words.heads.evaluator, className: "name", cell: ({ evaluator }) => evaluator },
  form: { head: words.heads.form, className: "name", cell: ({ form }) => form },
  day: { head: words.heads.day, cell: ({ day }) => format.day(day) },
  reason: {
    head: words.heads.reason,
    cell: ({ leftOut }) => (leftOut === null ? words.unknownReason : words.reason(leftOut)),
  },
};

function LeftOutRows({ rows }: { readonly rows: readonly EmpathyEvaluation[] }) {
  return (
    <RowsTable
      label={words.scroll}
      rows={rows}
      columns={columns}
      keyOf={({ agent, evaluation }) => `${agent} ${evaluation}`}
    />
  );
}
