import { getRouteApi } from "@tanstack/react-router";
import type {
  PolicyRefusals,
  RefusalFigure,
  RefusalOutcome,
  RefusalPanel,
} from "../../../contract/empathy.ts";
import { refusalArms } from "../../../domain/empathy/refusal-contacts.ts";
import { Missing } from "../../components/missing.tsx";
import { IntervalLine, IntervalTicks } from "./interval-line.tsx";
import type { IntervalScale } from "./interval-model.ts";
import { refusalWords as words } from "./refusal-words.ts";
import { useOpenRows } from "./use-open-rows.ts";

const route = getRouteApi("/empathy");

/** What became of contacts of one outcome: with more empathy over with less, and what the difference says. */
export function RefusalFigureRows({
  panel,
  outcome,
  figure,
  minimum,
  scale,
}: {
  readonly panel: RefusalPanel;
  readonly outcome: RefusalOutcome;
  readonly figure: RefusalFigure;
  readonly minimum: PolicyRefusals["minimum"];
  readonly scale: IntervalScale;
}) {
  const { arm: open } = route.useSearch();
  const openRows = useOpenRows();
  const { name, meaning } = words.outcomes[outcome];
  const title = words.panels[panel].title;
  return (
    <section className={`refusals-figure refusals-${panel}`} aria-label={`${title}: ${name}`}>
      <p>
        <b>{name}</b> <span className="note">{meaning}</span>
      </p>
      <table className="rows interval-rows">
        <caption className="visually-hidden">{`${title}: ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.arm}</th>
            <th scope="col" className="interval-head">
              <span className="note">{words.heads.picture}</span>
              <IntervalTicks scale={scale} figure={words.tick} />
            </th>
            <th scope="col" className="number">
              {words.heads.share}
            </th>
            <th scope="col" className="number">
              {words.heads.counts}
            </th>
          </tr>
        </thead>
        <tbody>
          {refusalArms.map((arm) => {
            const { contacts, events, share } = figure[arm];
            const key = `${panel}.${outcome}.${arm}` as const;
            return (
              <tr key={arm} className={key === open ? "row-open" : undefined}>
                <th scope="row" aria-label={words.arms[arm]}>
                  {words.armsShort[arm]}
                </th>
                <td className="interval-cell">
                  <IntervalLine
                    figure={share ? { value: share.share, from: share.from, to: share.to } : undefined}
                    scale={scale}
                    hollow={arm === "other"}
                  />
                </td>
                <td className="number">
                  {share ? words.share(share.share, share.from, share.to) : <Missing why={words.noShare} />}
                </td>
                <td className="number">
                  {contacts === 0 ? (
                    words.of(events, contacts)
                  ) : (
                    <button
                      type="button"
                      className="plain-button text-link"
                      aria-label={words.openOf(title, name, words.arms[arm], events, contacts)}
                      onClick={() => openRows({ arm: key })}
                    >
                      {words.of(events, contacts)}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={figure.differs ? undefined : "second"}>
        {figure.kind === "counts-only" ? (
          <>
            <i className="hatch-mark" /> {words.countsOnly(figure.reason, minimum)}
          </>
        ) : (
          words.compared(figure)
        )}
      </p>
    </section>
  );
}
