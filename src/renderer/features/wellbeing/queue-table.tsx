import { Missing } from "../../components/missing.tsx";
import { format } from "../../words/reader.ts";
import type { QueueWeekModel } from "./queue-week-model.ts";
import { queueStateText, wellbeingWords } from "./wellbeing-words.ts";

const words = wellbeingWords.queue;

/** The half-hours of the picture with their exact figures. */
export function QueueTable({ queue, model }: { readonly queue: string; readonly model: QueueWeekModel }) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.caption(queue)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.when}</th>
          {(["arrivals", "load", "needed", "there"] as const).map((column) => (
            <th key={column} scope="col" className="number">
              {words.heads[column]}
            </th>
          ))}
          <th scope="col">{words.heads.state}</th>
        </tr>
      </thead>
      <tbody>
        {model.slots.map(({ weekday, minute, arrivals, load, needed, there, state }) => (
          <tr key={`${weekday} ${minute}`}>
            <th scope="row">
              {wellbeingWords.weekday(weekday)} {format.hourOfDay(minute)}
            </th>
            <td className="number">{format.tenth(arrivals)}</td>
            <Known value={load} text={format.tenth} why={words.noLoad} />
            <Known value={needed} text={format.number} why={words.noNeed} />
            <Known value={there} text={format.tenth} why={words.noThere} />
            <td>{queueStateText(state) ?? <Missing why={words.noThere} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Known({
  value,
  text,
  why,
}: {
  readonly value: number | null;
  readonly text: (value: number) => string;
  readonly why: string;
}) {
  return <td className="number">{value === null ? <Missing why={why} /> : text(value)}</td>;
}
