import {
  halfHourMinutes,
  type QueueHeatCell,
  slotsADay,
  type WeekFrame,
} from "../../charts/queue-heat-model.ts";
import { format } from "../../words/reader.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const rowStep = 12;
const cellGap = 1;
const left = 34;
const foot = 16;
const hoursApart = 3;

/** A queue's usual week: a row a day, a cell a half-hour. What it says stands beside it in words. */
export function QueueHeat({
  cells,
  frame,
  width,
  label,
}: {
  readonly cells: readonly QueueHeatCell[];
  readonly frame: WeekFrame;
  readonly width: number;
  readonly label: string;
}) {
  const step = (width - left) / slotsADay(frame);
  const height = frame.weekdays.length * rowStep;
  const x = (minute: number) => left + ((minute - frame.from) / halfHourMinutes) * step;
  return (
    <svg className="queue-heat" width={width} height={height + foot} role="img" aria-label={label}>
      {frame.weekdays.map((weekday, row) => (
        <text key={weekday} className="queue-heat-day" x={left - 6} y={row * rowStep + rowStep - 2}>
          {wellbeingWords.weekday(weekday)}
        </text>
      ))}
      {cells
        .filter(({ kind }) => kind !== "quiet")
        .map(({ weekday, minute, kind, step: ramp }) => (
          <rect
            key={`${weekday} ${minute}`}
            className={`queue-cell ${ramp === null ? "queue-cell-unknown" : `queue-ramp-${ramp}`} queue-cell-${kind}`}
            x={x(minute)}
            y={frame.weekdays.indexOf(weekday) * rowStep}
            width={Math.max(1, step - cellGap)}
            height={rowStep - cellGap}
          />
        ))}
      {hoursOf(frame).map((minute) => (
        <text key={minute} className="queue-heat-hour" x={x(minute)} y={height + foot - 3}>
          {format.hourOfDay(minute)}
        </text>
      ))}
    </svg>
  );
}

/** The hatching of half-hours that cannot be judged, once for all pictures of a view. */
export function QueueHatching() {
  return (
    <svg className="queue-hatching" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="queue-unknown"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="queue-unknown-line" x1="0" x2="0" y1="0" y2="4" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Hours for the foot of a day's axis. */
export function hoursOf({ from, to }: WeekFrame, apart = hoursApart): readonly number[] {
  const first = Math.ceil(from / 60 / apart) * apart;
  return Array.from(
    { length: Math.max(0, Math.ceil((to / 60 - first) / apart)) },
    (_, at) => (first + at * apart) * 60,
  );
}
