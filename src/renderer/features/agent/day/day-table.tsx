import type { AgentDay } from "../../../../contract/workload.ts";
import { Missing } from "../../../components/missing.tsx";
import { format } from "../../../words/reader.ts";
import { dayWords } from "./day-words.ts";

const words = dayWords.table;

interface Line {
  readonly key: string;
  readonly from: number;
  /** Null: the file gives no end. */
  readonly to: number | null;
  readonly what: string;
  /** Null: the file names none. Undefined: it is no contact. */
  readonly queue: string | null | undefined;
}

/** Everything that the picture shows, by its beginning. */
export function DayTable({ day, zone }: { readonly day: AgentDay; readonly zone: string }) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.from}</th>
          <th scope="col">{words.heads.to}</th>
          <th scope="col">{words.heads.what}</th>
          <th scope="col">{words.heads.queue}</th>
          <th scope="col" className="number">
            {words.heads.length}
          </th>
        </tr>
      </thead>
      <tbody>
        {linesOf(day).map(({ key, from, to, what, queue }) => (
          <tr key={key}>
            <td>{format.time(from, zone)}</td>
            <td>{to === null ? <Missing why={words.noEnd} /> : format.time(to, zone)}</td>
            <td>{what}</td>
            <td>{queue === null ? <Missing why={words.noQueue} /> : queue}</td>
            <td className="number">{to === null ? <Missing why={words.noEnd} /> : format.span(to - from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function linesOf({ shifts, contacts, runs, timeline }: AgentDay): readonly Line[] {
  const lines: Line[] = [
    ...shifts.map((span, at) => ({
      ...span,
      key: `shift ${at}`,
      what: span.activity === null ? dayWords.lanes.shift : `${dayWords.lanes.shift}, ${span.activity}`,
      queue: undefined,
    })),
    ...runs.map((span, at) => ({ ...span, key: `run ${at}`, what: words.run(span.count), queue: undefined })),
    ...contacts.map((span) => ({
      ...span,
      key: `contact ${span.contact}`,
      what: words.contact(span.hard),
    })),
    ...timeline.map((span, at) => ({
      ...span,
      key: `state ${at}`,
      what: dayWords.lanes[span.state],
      queue: undefined,
    })),
  ];
  return lines.sort((a, b) => a.from - b.from || (b.to ?? b.from) - (a.to ?? a.from));
}
