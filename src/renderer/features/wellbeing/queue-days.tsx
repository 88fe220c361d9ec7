import { format } from "../../words/reader.ts";
import { hoursOf } from "./queue-heat.tsx";
import type { QueueWeekModel } from "./queue-week-model.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

export const queueDaysHeight = 38;
const roomOfAnHour = 44;

/** Hours between two labels, so that they do not touch. */
function hoursApart({ frame }: QueueWeekModel, dayWidth: number): number {
  const anHour = dayWidth / ((frame.to - frame.from) / 60);
  return [1, 2, 3, 4, 6].find((hours) => hours * anHour >= roomOfAnHour) ?? 12;
}

/** The days, and under each the hours for which there is room. */
export function QueueDays({ model, width }: { readonly model: QueueWeekModel; readonly width: number }) {
  return (
    <svg className="queue-chart" width={width} height={queueDaysHeight} aria-hidden="true">
      {model.days.map(({ weekday, left, right }) => (
        <g key={weekday}>
          {hoursOf(model.frame, hoursApart(model, right - left)).map((minute) => (
            <text key={minute} className="queue-hour" x={model.xOf(left, minute)} y={14}>
              {format.hourOfDay(minute)}
            </text>
          ))}
          <text className="queue-day" x={left} y={32}>
            {wellbeingWords.weekday(weekday)}
          </text>
        </g>
      ))}
    </svg>
  );
}
