import type { Outcome } from "../../../../contract/outcomes.ts";
import { Missing } from "../../../components/missing.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { outcomeWords as words } from "../../../words/outcomes.ts";
import { format } from "../../../words/reader.ts";
import { useOutcomesOf } from "../agent-queries.ts";
import { agentSessionsWords } from "./agent-sessions-words.ts";

/** Each held session beside the person's own weeks before it, and the rise to be expected anyway. */
export function OutcomeTable({ agent }: { readonly agent: string }) {
  const { data } = useOutcomesOf(agent);
  if (!data) return null;
  const { outcomes, falseClaims } = data;
  return (
    <section aria-label={agentSessionsWords.outcomes} className="outcome-part">
      <h3>{agentSessionsWords.outcomes}</h3>
      <p className="note">{outcomes.length === 0 ? agentSessionsWords.noOutcomes : words.lead}</p>
      {outcomes.length > 0 && (
        <>
          <ScrollRegion label={agentSessionsWords.outcomes} className="rows-wide">
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">{words.heads.session}</th>
                  <th scope="col">{words.heads.held}</th>
                  {(["before", "after", "change", "expected", "beyond"] as const).map((column) => (
                    <th key={column} scope="col" className="number">
                      {words.heads[column]}
                    </th>
                  ))}
                  <th scope="col">{words.heads.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {outcomes.map((outcome) => (
                  <OutcomeRow key={outcome.session} outcome={outcome} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="note">{words.falseClaims(falseClaims.share, falseClaims.floors)}</p>
        </>
      )}
    </section>
  );
}

function OutcomeRow({ outcome }: { readonly outcome: Outcome }) {
  const { title, held, before, after, change, expected, beyond, verdict, needed, sentence } = outcome;
  const unknown = words.unknown(needed);
  const points = (value: number | null) => (value === null ? <Missing why={unknown} /> : words.change(value));
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{format.day(held)}</td>
      <td className="number">{words.measured(before.mean, before.n)}</td>
      <td className="number">{words.measured(after.mean, after.n)}</td>
      <td className="number">{points(change)}</td>
      <td className="number">{points(expected)}</td>
      <td className="number">
        {beyond ? words.beyond(beyond.points, beyond.low, beyond.high) : <Missing why={unknown} />}
      </td>
      <td title={sentence}>{words.verdict[verdict]}</td>
    </tr>
  );
}
