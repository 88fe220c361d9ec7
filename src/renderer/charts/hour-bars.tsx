import { hourBars } from "./hour-bars-model.ts";

const size = { width: 288, height: 56 };
const labelled = [0, 6, 12, 18];

/** How much begins in each hour of the day; the table beside it says the same. */
export function HourBars({
  hours,
  busiest,
  name,
}: {
  readonly hours: readonly number[];
  readonly busiest: number;
  readonly name: (hour: number) => string;
}) {
  const bars = hourBars(hours, size);
  const labels = [...labelled.filter((hour) => Math.abs(hour - busiest) > 3), busiest];
  return (
    <svg className="hour-bars" viewBox={`0 0 ${size.width} ${size.height + 18}`} aria-hidden="true">
      {bars.map(({ hour, x, y, width, height }) => (
        <g key={hour} className={hour === busiest ? "hour-bar hour-bar-busiest" : "hour-bar"}>
          <rect x={x} y={y} width={width} height={height} />
          {height > 0 && <rect className="hour-bar-cap" x={x} y={y} width={width} height={1.5} />}
        </g>
      ))}
      <line x1={0} x2={size.width} y1={size.height} y2={size.height} />
      {labels.map((hour) => {
        const bar = bars[hour];
        return bar ? (
          <text
            key={hour}
            x={hour < 2 ? 0 : bar.x + bar.width / 2}
            y={size.height + 14}
            textAnchor={hour < 2 ? "start" : hour > 21 ? "end" : "middle"}
            className={hour === busiest ? "hour-bar-named" : undefined}
          >
            {name(hour)}
          </text>
        ) : null;
      })}
    </svg>
  );
}
