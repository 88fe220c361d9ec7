import type { WeekAxis } from "../../charts/week-axis.ts";
import type { MonthBar } from "./month-drift-model.ts";

/** What months add for everybody, under the floor's own weeks. Its words stand beside it. */
export function MonthDrift({
  bars,
  axis,
  height,
  figure,
}: {
  readonly bars: readonly MonthBar[];
  readonly axis: WeekAxis;
  readonly height: number;
  readonly figure: (bar: MonthBar) => string;
}) {
  return (
    <svg className="trend" width={axis.width} height={height} aria-hidden="true">
      <line className="signal-grid" x1={axis.left} x2={axis.right} y1={height / 2} y2={height / 2} />
      <text className="signal-tick" x={axis.left - 8} y={height / 2 + 4}>
        0
      </text>
      {bars.map((bar) => (
        <g key={bar.month}>
          <rect
            className="month-bar"
            x={bar.x}
            y={bar.y}
            width={Math.max(0, bar.width)}
            height={bar.height}
          />
          {bar.width > 34 && (
            <text className="month-label" x={bar.x + bar.width / 2} y={bar.label}>
              {figure(bar)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
