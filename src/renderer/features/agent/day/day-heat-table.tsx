import type { LoadMetric } from "../../../app/address.ts";
import { BandMark } from "../../../components/band-mark.tsx";
import { Missing } from "../../../components/missing.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import type { HeatCell } from "./day-heat-model.ts";
import { dayHeatWords as words } from "./day-heat-words.ts";

/** The days of the picture, newest first. */
export function DayHeatTable({
  cells,
  metric,
  says,
}: {
  readonly cells: readonly HeatCell[];
  readonly metric: LoadMetric;
  readonly says: (cell: HeatCell, metric: LoadMetric) => string;
}) {
  const named = agentWords.load.metrics[metric];
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.days}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dayHead}</th>
          <th scope="col" className="number">
            {named.name}
          </th>
          <th scope="col" className="number">
            {words.contactsHead}
          </th>
          <th scope="col" className="number">
            {words.loggedHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells
          .filter(({ kind }) => kind !== "ahead")
          .toReversed()
          .map((cell) => (
            <tr key={cell.day}>
              <th scope="row">{format.weekday(cell.day)}</th>
              <td className="number">
                {cell.value === null ? (
                  cell.kind === "none" ? (
                    words.free
                  ) : (
                    <Missing why={says(cell, metric)} />
                  )
                ) : (
                  <>
                    {named.value(cell.value)}
                    {metric === "stretch" && cell.answer?.longestStretchBand && (
                      <>
                        {" "}
                        <BandMark band={cell.answer.longestStretchBand} />
                      </>
                    )}
                  </>
                )}
              </td>
              <Known value={cell.answer?.contacts ?? null} text={format.number} />
              <Known value={cell.answer?.loggedSeconds ?? null} text={format.hours} />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Known({ value, text }: { readonly value: number | null; readonly text: (value: number) => string }) {
  return <td className="number">{value === null ? <Missing why={words.noRows} /> : text(value)}</td>;
}
