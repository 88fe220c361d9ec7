import type { WeekAxis } from "../../charts/week-axis.ts";
import { apart, type PointsRange, type TrendDrawing, trendScale, trendTicks } from "./team-trend-model.ts";

/**
 * A team's empathy by week: first the interval, then the floor's own line in grey, then the team's. What it
 * says stands in the buttons above it and in the table.
 */
export function TeamTrend({
  own,
  floor,
  axis,
  range,
  height,
  floorName,
  open,
  figure,
}: {
  readonly own: TrendDrawing;
  /** The whole floor on the same axis; undefined where the picture is the floor's. */
  readonly floor: TrendDrawing | undefined;
  readonly axis: WeekAxis;
  readonly range: PointsRange;
  readonly height: number;
  readonly floorName: string;
  readonly open: string | undefined;
  readonly figure: (points: number) => string;
}) {
  const y = trendScale(range, height);
  const [ownAt, floorAt] = apart(own.end?.y ?? -99, floor?.end?.y ?? 999, height);
  return (
    <svg className="trend" width={axis.width} height={height} aria-hidden="true">
      {trendTicks(range).map((tick) => (
        <g key={tick}>
          <line className="signal-grid" x1={axis.left} x2={axis.right} y1={y(tick)} y2={y(tick)} />
          <text className="signal-tick" x={axis.left - 8} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {own.bands.map((path) => (
        <path key={path} className="trend-band" d={path} />
      ))}
      {floor?.lines.map((path) => (
        <path key={path} className="trend-floor" d={path} />
      ))}
      {own.lines.map((path) => (
        <path key={path} className="trend-line" d={path} />
      ))}
      {own.points.map(({ week, x, y: at, radius }) => (
        <circle
          key={week}
          className={week === open ? "trend-point trend-point-open" : "trend-point"}
          cx={x}
          cy={at}
          r={radius}
        />
      ))}
      {own.end && (
        <text className="trend-end" x={axis.right + 6} y={ownAt + 4}>
          {figure(own.end.value)}
        </text>
      )}
      {floor?.end && (
        <text x={axis.right + 6} y={floorAt + 4}>
          {`${floorName} ${figure(floor.end.value)}`}
        </text>
      )}
    </svg>
  );
}
