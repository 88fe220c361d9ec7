import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { Ledger } from "../../../../contract/workload.ts";
import type { DebtCode } from "../../../../domain/workload/recovery-debt.ts";
import { Answered } from "../../../components/answered.tsx";
import { Pager } from "../../../components/pager.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { useFloorZone } from "../../../queries/floor-queries.ts";
import { format } from "../../../words/reader.ts";
import { ledgerAPage, useLedger } from "../agent-queries.ts";
import { Beside } from "../sessions/annotations-part.tsx";
import { LedgerKinds } from "./ledger-kinds.tsx";
import { debtSentence, ledgerWords as words } from "./ledger-words.ts";

const route = getRouteApi("/agent/$agent");

/** The times of the span that left no room to recover, each a sentence that opens its day. */
export function LedgerPart({
  agent,
  range,
}: {
  readonly agent: string;
  readonly range: { readonly from: string; readonly to: string };
}) {
  const { debt } = route.useSearch();
  return (
    <section className="card panel ledger" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="recovery-debt" of={words.title} />
      </div>
      <p className="panel-note second">{words.lead(range.from, range.to)}</p>
      <Beside agent={agent} about={["rest"]} />
      <LedgerPage key={`${range.from} ${range.to} ${debt}`} agent={agent} range={range} debt={debt} />
    </section>
  );
}

function LedgerPage({
  agent,
  range,
  debt,
}: {
  readonly agent: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly debt: DebtCode | undefined;
}) {
  const [offset, setOffset] = useState(0);
  const navigate = route.useNavigate();
  const page = useLedger(agent, range.from, range.to, debt && [debt], offset);
  return (
    <Answered query={page} failureReplaces label={words.loading}>
      {(ledger) => (
        <div className="ledger-parts">
          <LedgerKinds
            ledger={ledger}
            chosen={debt}
            onChoose={(code) =>
              void navigate({ search: (before) => ({ ...before, debt: code }), replace: true })
            }
          />
          <div className="ledger-lines">
            {ledger.lines.length === 0 ? (
              <p className="panel-note second">{debt === undefined ? words.noneAtAll : words.none}</p>
            ) : (
              <>
                <LedgerLines ledger={ledger} />
                <Pager
                  offset={offset}
                  shown={ledger.lines.length}
                  total={ledger.total}
                  step={ledgerAPage}
                  onTo={setOffset}
                  words={words}
                />
              </>
            )}
          </div>
        </div>
      )}
    </Answered>
  );
}

export function LedgerLines({ ledger }: { readonly ledger: Ledger }) {
  const zone = useFloorZone();
  const { day: open } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ScrollRegion label={words.lines}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.day}</th>
            <th scope="col">{words.heads.what}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line, at) => (
            <tr
              key={`${line.code} ${line.from} ${line.to}`}
              className={line.day === open ? "row-open" : undefined}
            >
              <td>
                <span className={ledger.lines[at - 1]?.day === line.day ? "visually-hidden" : undefined}>
                  {format.weekday(line.day)}
                </span>
              </td>
              <td className="wide">
                <i className={`debt-mark debt-mark-${isRest(line.code) ? "rest" : "load"}`} />
                {debtSentence(line, zone, ledger.knowledge)}
              </td>
              <td className="number">
                <button
                  type="button"
                  className="plain-button text-link"
                  aria-label={words.openOf(format.weekday(line.day))}
                  onClick={() =>
                    void navigate({
                      search: (before) => ({
                        ...before,
                        day: line.day,
                        open: undefined,
                        of: undefined,
                        evaluation: undefined,
                      }),
                      replace: true,
                    })
                  }
                >
                  {words.open}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Lines about rest have the hue of rest, the others that of load. */
function isRest(code: DebtCode): boolean {
  return code === "quick-return" || code === "short-weekly-rest" || code === "missed-break";
}
