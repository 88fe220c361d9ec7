import { scaleLinear } from "d3-scale";
import { halfHourMinutes } from "../../charts/queue-heat-model.ts";
import { format } from "../../words/reader.ts";
import { todayWords } from "./today-words.ts";
import type { UsualDay } from "./usual-day-model.ts";

const width = 284;
const height = 96;
const top = 22;
const foot = 78;
const labelHalf = 20;
/** What the label of the people needed takes up where the bars are high enough to hold it. */
const insideLabel = { width: 92, height: 18 };
const words = todayWords.usualDay;

/** People needed as bars, what is lacking on top of them, and those present as a line. */
export function UsualDayChart({ day, label }: { readonly day: UsualDay; readonly label: string }) {
  const { halfHours } = day;
  const first = halfHours[0]?.minute ?? 0;
  const last = (halfHours.at(-1)?.minute ?? 0) + halfHourMinutes;
  const max = Math.max(1, ...halfHours.flatMap(({ needed, there }) => [needed, there ?? 0]));
  const x = scaleLinear([first, last], [0, width]);
  const y = scaleLinear([0, max], [foot, top]);
  const bar = Math.max(1, x(first + halfHourMinutes) - x(first) - 1);
  const short = halfHours.reduce((worst, half) => (half.short > worst.short ? half : worst), {
    minute: first,
    short: 0,
  });
  const hours = hourMarks(first, last);
  const labelFits = halfHours
    .filter(({ minute }) => x(minute) < insideLabel.width)
    .every(({ needed, there }) => foot - y(Math.min(needed, there ?? needed)) >= insideLabel.height);
  return (
    <svg className="usual-day" width={width} height={height} role="img" aria-label={label}>
      {halfHours.map(({ minute, needed, there, short: lacking }) => (
        <g key={minute}>
          <rect className="usual-needed" x={x(minute)} width={bar} y={y(needed)} height={foot - y(needed)} />
          {lacking > 0 && there !== null && (
            <rect
              className="usual-short"
              x={x(minute)}
              width={bar}
              y={y(needed)}
              height={y(there) - y(needed)}
            />
          )}
        </g>
      ))}
      <path className="usual-there" d={presentLine(day, x, y)} />
      <line className="usual-base" x1="0" x2={width} y1={foot} y2={foot} />
      <text className="usual-label-needed" x={labelFits ? 4 : 0} y={labelFits ? foot - 6 : 12}>
        {words.needed}
      </text>
      <text className="usual-label-there" x={width} y="12">
        {words.present}
      </text>
      {short.short > 0 && (
        <text
          className="usual-label-short"
          x={Math.min(Math.max(x(short.minute), insideLabel.width + 16), width - 110)}
          y="12"
        >
          {words.short}
        </text>
      )}
      {hours.map((minute) => (
        <text
          key={minute}
          className="usual-hour"
          x={x(minute)}
          y={height - 3}
          textAnchor={x(minute) < labelHalf ? "start" : x(minute) > width - labelHalf ? "end" : "middle"}
        >
          {format.hourOfDay(minute)}
        </text>
      ))}
    </svg>
  );
}

/** Every third hour by the clock; on a short day every one. */
function hourMarks(first: number, last: number): readonly number[] {
  const apart = last - first > 5 * 60 ? 3 * 60 : 60;
  const from = Math.ceil(first / apart) * apart;
  return Array.from(
    { length: Math.max(0, Math.floor((last - from) / apart) + 1) },
    (_, at) => from + at * apart,
  );
}

type Scale = (value: number) => number;

function presentLine({ halfHours }: UsualDay, x: Scale, y: Scale): string {
  let path = "";
  let end: number | undefined;
  for (const { minute, there } of halfHours) {
    if (there === null) {
      end = undefined;
      continue;
    }
    const at = y(there).toFixed(1);
    path += end === minute ? `V${at}` : `M${x(minute).toFixed(1)},${at}`;
    end = minute + halfHourMinutes;
    path += `H${x(end).toFixed(1)}`;
  }
  return path;
}
