import type { MeasuredOutcome, Outcome } from "../../../../contract/outcomes.ts";
import { ChanceNote } from "../../../components/chance-note.tsx";
import { Missing } from "../../../components/missing.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { outcomeWords as words } from "../../../words/outcomes.ts";
import { format } from "../../../words/reader.ts";
import { useOutcomesOf } from "../agent-queries.ts";
import { agentSessionsWords } from "./agent-sessions-words.ts";

/** Each held session beside the person's own weeks before it, and the change to be expected anyway. */
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
                  <th scope="col">{words.heads.measure}</th>
                  {(["before", "after", "others", "change", "expected", "beyond"] as const).map((column) => (
                    <th key={column} scope="col" className="number">
                      {words.heads[column]}
                    </th>
                  ))}
                  <th scope="col">{words.heads.verdict}</th>
                </tr>
              </thead>
              <tbody>
                {outcomes.flatMap((outcome) =>
                  [outcome, ...outcome.also].map((measured) => (
                    <OutcomeRow
                      key={`${outcome.session} ${measured.measure}`}
                      outcome={outcome}
                      measured={measured}
                    />
                  )),
                )}
              </tbody>
            </table>
          </ScrollRegion>
          <ChanceNote
            sentence={words.falseClaims(falseClaims.chance.sentence)}
            detail={`${words.falseClaimsFrom(falseClaims.floors)} ${falseClaims.chance.detail}`}
          />
        </>
      )}
    </section>
  );
}

function OutcomeRow({
  outcome: { title, held, sentence },
  measured,
}: {
  readonly outcome: Outcome;
  readonly measured: MeasuredOutcome;
}) {
  const { measure, before, after, change, expected, beyond, verdict } = measured;
  const value = (known: number | null) =>
    known === null ? <Missing why={sentence} /> : words.change(measured, known);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{format.day(held)}</td>
      <td>{measure === null ? <Missing why={sentence} /> : words.measure(measure)}</td>
      <td className="number">{words.measured(measured, before.mean, before.n)}</td>
      <td className="number">{words.measured(measured, after.mean, after.n)}</td>
      <td className="number">{words.others(measured) ?? <Missing why={sentence} />}</td>
      <td className="number">{value(change)}</td>
      <td className="number">{value(expected)}</td>
      <td className="number">{beyond ? words.beyond(measured, beyond) : <Missing why={sentence} />}</td>
      <td title={sentence}>{measure === null ? words.notJudged : words.verdict[verdict]}</td>
    </tr>
  );
}
