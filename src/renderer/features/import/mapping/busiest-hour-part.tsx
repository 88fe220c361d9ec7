import { Button } from "@mantine/core";
import type { TriedMapping } from "../../../../contract/imports.ts";
import type { MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import { busiestHour } from "../../../../domain/mapping/mapping-preview.ts";
import { HourBars } from "../../../charts/hour-bars.tsx";
import { format } from "../../../words/reader.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.busiest;

/** A question that a supervisor can answer: a wrong zone or swapped days show in the hours. */
export function BusiestHourPart({
  kind,
  tried: { hours, from, to },
  isRight,
  onSay,
}: {
  readonly kind: MappedKind;
  readonly tried: TriedMapping;
  readonly isRight: boolean | undefined;
  readonly onSay: (isRight: boolean) => void;
}) {
  const busiest = hours ? busiestHour(hours) : undefined;
  if (!hours || busiest === undefined) return null;
  return (
    <section className="card mapping-hour" aria-label={words.chart(kind)}>
      <h2>{words.title(busiest, kind)}</h2>
      <HourBars hours={hours} busiest={busiest} name={words.hour} />
      <div className="mapping-answers">
        <Button
          size="xs"
          variant={isRight === true ? "filled" : "default"}
          aria-pressed={isRight === true}
          onClick={() => onSay(true)}
        >
          {words.yes}
        </Button>
        <Button
          size="xs"
          variant={isRight === false ? "filled" : "default"}
          aria-pressed={isRight === false}
          onClick={() => onSay(false)}
        >
          {words.no}
        </Button>
        {from && to && <span className="note">{words.by(kind, from, to)}</span>}
      </div>
      <p className="second" role="status">
        {isRight === undefined ? "" : isRight ? words.right : words.wrong}
      </p>
      <details>
        <summary>{words.table}</summary>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words.heads.hour}</th>
              <th scope="col" className="number">
                {words.heads.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...hours.entries()].map(([hour, count]) => (
              <tr key={hour}>
                <th scope="row">{words.hour(hour)}</th>
                <td className="number">{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
