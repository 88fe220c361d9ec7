import { CountFigures, CountHeads } from "../../../components/count-figures.tsx";
import { countWords as words } from "../../../words/counts.ts";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import type { CountedWeek } from "./counts-model.ts";

/** The counts of every week shown, the newest first. */
export function CountsTable({ weeks }: { readonly weeks: readonly CountedWeek[] }) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{agentWords.picture.weeks(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          <CountHeads />
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ week, counts }) => (
          <tr key={week}>
            <th scope="row">{format.week(week)}</th>
            <CountFigures counts={counts} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
