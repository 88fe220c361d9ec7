import type { WeekAxis } from "../../charts/week-axis.ts";
import { empathyWords } from "./empathy-words.ts";
import { MonthDrift } from "./month-drift.tsx";
import { type MonthEffect, monthBars } from "./month-drift-model.ts";

const words = empathyWords.trend;
const height = 56;

/** What months add for everybody, under the floor's weeks: the drift that no evaluator is free of. */
export function MonthsOf({
  months,
  axis,
}: {
  readonly months: readonly MonthEffect[];
  readonly axis: WeekAxis;
}) {
  if (months.length === 0) return null;
  return (
    <div className="months">
      <p className="note">{words.drift}</p>
      <MonthDrift
        bars={monthBars(months, axis, height)}
        axis={axis}
        height={height}
        figure={({ points }) => words.month(points)}
      />
      <p className="note">
        <span className="visually-hidden">{`${words.driftList(months)}. `}</span>
        {words.driftMeaning}
      </p>
    </div>
  );
}
