import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { RefusalContacts, RefusalOutcome, RefusalPanel } from "../../../contract/empathy.ts";
import { Answered } from "../../components/answered.tsx";
import { Missing } from "../../components/missing.tsx";
import { Pager } from "../../components/pager.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { format } from "../../words/reader.ts";
import { EvaluationItems } from "../agent/empathy/evaluation-items.tsx";
import { RowsPanel } from "../agent/rows/rows-panel.tsx";
import {
  evaluationsAPage,
  type RefusalArmQuery,
  type RefusalsQuery,
  useRefusalContacts,
} from "./empathy-queries.ts";
import { empathyRowWords } from "./empathy-rows-words.ts";
import { PersonLink } from "./evaluation-rows.tsx";
import { refusalWords } from "./refusal-words.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");
const words = empathyRowWords.contacts;

/** The contacts of an arm, where the address names them. */
export function RefusalRows({ asked, place }: { readonly asked: RefusalsQuery; readonly place: string }) {
  const { arm } = route.useSearch();
  const count = arm === undefined ? undefined : countOf(arm);
  return count ? <Contacts key={arm} asked={asked} count={count} place={place} /> : null;
}

/** @example countOf("refused.satisfied.empathic") */
export function countOf(key: string): RefusalArmQuery | undefined {
  const [panel, outcome, arm] = key.split(".");
  if (panel === undefined || outcome === undefined) return undefined;
  return {
    panel: panel as RefusalPanel,
    outcome: outcome as RefusalOutcome,
    arm: arm === "other" ? "other" : "empathic",
  };
}

function Contacts({
  asked,
  count,
  place,
}: {
  readonly asked: RefusalsQuery;
  readonly count: RefusalArmQuery;
  readonly place: string;
}) {
  const { agent, evaluation } = route.useSearch();
  const navigate = route.useNavigate();
  const open = useOpenRows();
  const [offset, setOffset] = useState(0);
  const answer = useRefusalContacts({ ...asked, ...count }, offset);
  const outcome = refusalWords.outcomes[count.outcome];
  const title = words.title(
    place,
    refusalWords.panels[count.panel].title,
    `${outcome.name}, ${refusalWords.arms[count.arm]}`,
  );
  const openItems = (of: string | undefined, id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, agent: of, evaluation: id }), replace: true });
  return (
    <>
      <RowsPanel title={title} onClose={() => open({})}>
        <Answered query={answer} failureReplaces label={words.loading}>
          {(data) =>
            data.total === 0 ? (
              <p className="panel-note second">{words.none}</p>
            ) : (
              <>
                <p className="panel-note second">{words.total(data.total, outcome.known)}</p>
                <Rows title={title} rows={data.rows} outcome={count.outcome} onItems={openItems} />
                <Pager
                  offset={offset}
                  shown={data.rows.length}
                  total={data.total}
                  step={evaluationsAPage}
                  onTo={setOffset}
                  words={empathyRowWords}
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
          evaluation={undefined}
          comment={undefined}
          onClose={() => openItems(undefined, undefined)}
        />
      )}
    </>
  );
}

function Rows({
  title,
  rows,
  outcome,
  onItems,
}: {
  readonly title: string;
  readonly rows: RefusalContacts["rows"];
  readonly outcome: RefusalOutcome;
  readonly onItems: (agent: string, evaluation: string) => void;
}) {
  const { event, noEvent } = refusalWords.outcomes[outcome];
  return (
    <ScrollRegion label={title}>
      <table className="rows">
        <thead>
          <tr>
            {(["day", "person", "contact", "resolution", "event", "exposure", "evaluations"] as const).map(
              (head) => (
                <th key={head} scope="col">
                  {words.heads[head]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.agent} ${row.contact}`}>
              <td>{format.day(row.day)}</td>
              <td className="name">
                <PersonLink agent={row.agent} name={row.name} />
              </td>
              <td className="name">{row.contact}</td>
              <td>{words.resolution[row.resolution]}</td>
              <td>{row.event ? event : noEvent}</td>
              <td>{words.exposure[row.exposure]}</td>
              <td>
                {row.evaluations.length === 0 ? (
                  <Missing why={words.noEvaluation} />
                ) : (
                  row.evaluations.map((evaluation) => (
                    <button
                      key={evaluation}
                      type="button"
                      className="plain-button text-link"
                      aria-label={empathyRowWords.itemsOf(row.name ?? row.agent, format.day(row.day))}
                      onClick={() => onItems(row.agent, evaluation)}
                    >
                      {empathyRowWords.items}
                    </button>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
