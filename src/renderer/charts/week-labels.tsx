import { format } from "../words/reader.ts";
import { type WeekAxis, weekTicks } from "./week-axis.ts";

/** The foot of the shared time axis: Mondays of the weeks in which a month begins. */
export function WeekLabels({ axis }: { readonly axis: WeekAxis }) {
  return (
    <div className="week-labels" aria-hidden="true">
      {weekTicks(axis).map(({ at, day }) => (
        <span key={day} style={{ left: axis.left + at * axis.step }}>
          {format.day(day)}
        </span>
      ))}
    </div>
  );
}
