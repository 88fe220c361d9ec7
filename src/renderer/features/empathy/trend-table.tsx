import type { EmpathyWeek } from "../../../contract/empathy.ts";
import { Missing } from "../../components/missing.tsx";
import { format } from "../../words/reader.ts";
import { empathyWords } from "./empathy-words.ts";

const words = empathyWords.trend;
const figures = ["mean", "from", "to", "raw"] as const;

/** The weeks of a picture with their exact figures, newest first. */
export function TrendTable({
  name,
  weeks,
  raw,
}: {
  readonly name: string;
  readonly weeks: readonly EmpathyWeek[];
  readonly raw: boolean;
}) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{words.weeks(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.week}</th>
          {([...figures, "n", "people"] as const).map((head) => (
            <th key={head} scope="col" className="number">
              {words.heads[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={week.week}>
            <th scope="row">{format.week(week.week)}</th>
            {figures.map((figure) => (
              <td key={figure} className="number">
                {week[figure] === null ? (
                  <Missing why={raw && week.n > 0 ? words.notCompared : words.noMean} />
                ) : (
                  format.tenth(week[figure])
                )}
              </td>
            ))}
            <td className="number">{format.number(week.n)}</td>
            <td className="number">{format.number(week.agents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
