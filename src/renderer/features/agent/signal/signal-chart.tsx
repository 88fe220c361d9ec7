import { axisRoom, type WeekAxis } from "../../../charts/week-axis.ts";
import type { SignalDrawing } from "./signal-model.ts";

const ticks = [0, 25, 50, 75, 100];

/**
 * The signal on the whole scale from 0 to 100: first the band that missing figures leave open, then the
 * index in it, a pennant over weeks in attention. What it says stands in the buttons above it and in the table.
 */
export function SignalChart({
  drawing,
  axis,
  height,
  limit,
  limitText,
  open,
}: {
  readonly drawing: SignalDrawing;
  readonly axis: WeekAxis;
  readonly height: number;
  /** From which index on a week counts towards attention; undefined while it is not known. */
  readonly limit: number | undefined;
  readonly limitText: string;
  /** The week that is shown beside. */
  readonly open: string | undefined;
}) {
  const { bands, lines, points, attention, y } = drawing;
  return (
    <svg className="signal-chart" width={axis.width} height={height} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="signal-grid" x1={axis.left} x2={axis.right} y1={y(tick)} y2={y(tick)} />
          <text className="signal-tick" x={axisRoom.left - 8} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {bands.map((path) => (
        <path key={path} className="signal-range" d={path} />
      ))}
      {limit !== undefined && (
        <>
          <line className="signal-limit" x1={axis.left} x2={axis.right} y1={y(limit)} y2={y(limit)} />
          <text x={axis.right + 6} y={y(limit) + 4}>
            {limitText}
          </text>
        </>
      )}
      {lines.map((path) => (
        <path key={path} className="signal-index" d={path} />
      ))}
      {points.map(({ week, x, y: at }) => (
        <circle
          key={week}
          className={week === open ? "signal-point signal-point-open" : "signal-point"}
          cx={x}
          cy={at}
          r={3}
        />
      ))}
      {attention.map(({ week, x }) => (
        <path key={week} className="signal-pennant" d={`M${x - 2} 13V3h6l-1.5 2.25 1.5 2.25h-6`} />
      ))}
    </svg>
  );
}
