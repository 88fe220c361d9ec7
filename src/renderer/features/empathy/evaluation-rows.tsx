import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EmpathyEvaluation, EmpathyFloor, EvaluationsPage } from "../../../contract/empathy.ts";
import { isViewOf } from "../../app/shell/views-of-role.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { Pager } from "../../components/pager.tsx";
import { Points } from "../../components/points.tsx";
import { type Column, RowsTable } from "../../components/rows-table.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { EvaluationItems } from "../agent/empathy/evaluation-items.tsx";
import { RowsPanel } from "../agent/rows/rows-panel.tsx";
import { evaluationsAPage, useEvaluationsBehind } from "./empathy-queries.ts";
import { empathyRowWords as words } from "./empathy-rows-words.ts";
import { empathyWords } from "./empathy-words.ts";
import { type RowsQuery, type RowsSection, rowsAsked } from "./rows-asked.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");
const { heads } = words;

/** The evaluations behind a figure of one part of the view, where the address names them. */
export function EvaluationsOf({
  section,
  floor,
}: {
  readonly section: RowsSection;
  readonly floor: EmpathyFloor;
}) {
  const shown = rowsAsked(route.useSearch(), floor);
  return shown?.section === section ? <Evaluations key={shown.title} shown={shown} /> : null;
}

function Evaluations({ shown }: { readonly shown: RowsQuery }) {
  const { agent, evaluation } = route.useSearch();
  const navigate = route.useNavigate();
  const open = useOpenRows();
  const [offset, setOffset] = useState(0);
  const answer = useEvaluationsBehind(shown.asked, offset);
  const { title } = shown;
  const openItems = (row: EmpathyEvaluation | undefined) =>
    void navigate({
      search: (before) => ({ ...before, evaluation: row?.evaluation, agent: row?.agent }),
      replace: true,
    });
  const opened = answer.data?.rows.find((row) => row.evaluation === evaluation && row.agent === agent);
  return (
    <>
      <RowsPanel title={title} onClose={() => open({})}>
        <Answered query={answer} failureReplaces label={words.loading}>
          {(data) =>
            data.total === 0 ? (
              <p className="panel-note second">{words.none}</p>
            ) : (
              <>
                <p className="panel-note second">{standing(shown, data)}</p>
                <Rows
                  title={title}
                  rows={data.rows}
                  leftOut={shown.section === "left-out"}
                  opened={opened}
                  onItems={openItems}
                />
                <Pager
                  offset={offset}
                  shown={data.rows.length}
                  total={data.total}
                  step={evaluationsAPage}
                  onTo={setOffset}
                  words={words}
                />
              </>
            )
          }
        </Answered>
      </RowsPanel>
      {agent !== undefined && evaluation !== undefined && (
        <EvaluationItems
          agent={agent}
          id={evaluation}
          evaluation={opened && { ...opened, score: opened.raw }}
          comment={opened?.comment}
          onClose={() => openItems(undefined)}
        />
      )}
    </>
  );
}

/** How many there are and their means, and whether the figure that was chosen says the same. */
function standing(
  { mean, raw, count }: RowsQuery,
  { total, meanAdjusted, meanRaw }: EvaluationsPage,
): string {
  const text = `${words.mean(total, meanAdjusted, meanRaw)}.`;
  if (count !== undefined && count !== total) return `${text} ${words.ofThem(count)}`;
  const alike = (said: number | undefined, found: number | null) =>
    said === undefined || (found !== null && Math.abs(said - found) < 0.05);
  return count === total && alike(mean, meanAdjusted) && alike(raw, meanRaw) ? `${text} ${words.same}` : text;
}

const ofTheForm: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
  day: { head: heads.day, cell: ({ day }) => format.day(day) },
  person: {
    head: heads.person,
    className: "name",
    cell: ({ agent, name, week }) => <PersonLink agent={agent} name={name} week={week} />,
  },
  evaluator: { head: heads.evaluator, className: "name", cell: ({ evaluator }) => evaluator },
  form: { head: heads.form, className: "name", cell: ({ form }) => form },
  raw: {
    head: heads.raw,
    unit: words.unit,
    className: "number",
    cell: ({ raw }) => <Points value={raw} why={words.noRaw} />,
  },
};

const ofTheMean: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
  adjusted: {
    head: heads.adjusted,
    unit: words.unit,
    className: "number",
    cell: ({ adjusted }) => <Points value={adjusted} why={words.noAdjusted} />,
  },
  load: {
    head: heads.load,
    cell: ({ cell, occupancyBefore }) =>
      cell === null ? <Missing why={words.noLoad} /> : words.load(empathyWords.cells[cell], occupancyBefore),
  },
};

const ofTheLeftOut: Readonly<Record<string, Column<EmpathyEvaluation>>> = {
  why: { head: heads.why, cell: ({ leftOut }) => leftOut && empathyWords.leftOutReason(leftOut) },
};

function Rows({
  title,
  rows,
  leftOut,
  opened,
  onItems,
}: {
  readonly title: string;
  readonly rows: readonly EmpathyEvaluation[];
  readonly leftOut: boolean;
  readonly opened: EmpathyEvaluation | undefined;
  readonly onItems: (row: EmpathyEvaluation) => void;
}) {
  const items: Column<EmpathyEvaluation> = {
    className: "number",
    cell: (row) => (
      <button
        type="button"
        className="plain-button text-link"
        aria-label={words.itemsOf(row.name ?? row.agent, format.day(row.day))}
        onClick={() => onItems(row)}
      >
        {words.items}
      </button>
    ),
  };
  return (
    <RowsTable
      label={title}
      rows={rows}
      columns={{ ...ofTheForm, ...(leftOut ? ofTheLeftOut : ofTheMean), items }}
      keyOf={({ agent, evaluation }) => `${agent} ${evaluation}`}
      isOpen={(row) => row === opened}
    />
  );
}

/** The way to a person, for those whose view that is. */
export function PersonLink({
  agent,
  name,
  week,
}: {
  readonly agent: string;
  readonly name: string | null;
  readonly week?: string;
}) {
  const { data } = useFloorStatus();
  if (data === undefined || !isViewOf(data.viewer.role, "/agent")) return name ?? agent;
  return (
    <Link
      to="/agent/$agent"
      params={{ agent }}
      search={week === undefined ? {} : { open: week, of: "empathy" }}
      className="text-link"
    >
      {name ?? agent}
    </Link>
  );
}
