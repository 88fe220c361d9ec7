import { axisRoom, type WeekAxis } from "../../../charts/week-axis.ts";
import type { EmpathyDrawing } from "./empathy-drawing.ts";

const letterWidth = 6.5;

/**
 * The control chart: first what lies between the limits, then the own reference, the weeks as they were scored
 * and adjusted, and the smoothed value. What it says stands in the buttons above it and in the table.
 */
export function EmpathyChart({
  drawing,
  axis,
  height,
  labelText,
  open,
}: {
  readonly drawing: EmpathyDrawing;
  readonly axis: WeekAxis;
  readonly height: number;
  readonly labelText: (label: EmpathyDrawing["labels"][number]) => string;
  readonly open: string | undefined;
}) {
  const { y, labels } = drawing;
  const target = labels.find(({ kind }) => kind === "target");
  return (
    <svg className="empathy-chart" width={axis.width} height={height} aria-hidden="true">
      {drawing.between && <path className="empathy-between" d={drawing.between} />}
      {drawing.ticks.map((tick) => (
        <g key={tick}>
          <line className="signal-grid" x1={axis.left} x2={axis.right} y1={y(tick)} y2={y(tick)} />
          <text className="signal-tick" x={axisRoom.left - 8} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {target && (
        <line
          className="empathy-reference"
          x1={axis.left}
          x2={axis.right}
          y1={y(target.value)}
          y2={y(target.value)}
        />
      )}
      {drawing.upper && <path className="empathy-limit" d={drawing.upper} />}
      {drawing.lower && <path className="empathy-limit" d={drawing.lower} />}
      {drawing.marks.map(({ week, x, names, room }) => (
        <EvaluatorMark key={week} x={x} text={names.join(", ")} room={room} foot={height - 6} />
      ))}
      {drawing.change && <ChangeMark {...drawing.change} height={height} />}
      {drawing.points.map((point) => (
        <WeekPoint key={point.week} point={point} open={point.week === open} />
      ))}
      {drawing.smoothed && (
        <>
          <path className="empathy-smoothed-edge" d={drawing.smoothed} />
          <path className="empathy-smoothed" d={drawing.smoothed} />
        </>
      )}
      {drawing.outside.map(({ week, x, side }) => (
        <path key={week} className="empathy-outside" d={outsideMark(x, height, side)} />
      ))}
      {labels.map((label) => (
        <text key={label.kind} x={axis.right + 6} y={label.y + 4}>
          {labelText(label)}
        </text>
      ))}
    </svg>
  );
}

/** The adjusted week as a point, and a dash where it was scored raw; a week before the chart is the dash alone. */
function WeekPoint({
  point: { x, y, raw, radius },
  open,
}: {
  readonly point: EmpathyDrawing["points"][number];
  readonly open: boolean;
}) {
  return (
    <g className={open ? "empathy-week-open" : undefined}>
      {raw !== undefined && y !== undefined && (
        <line className="empathy-joined" x1={x} x2={x} y1={raw} y2={y} />
      )}
      {y !== undefined && <circle className="empathy-point" cx={x} cy={y} r={radius} />}
      {raw !== undefined && <line className="empathy-raw" x1={x - 6} x2={x + 6} y1={raw} y2={raw} />}
    </g>
  );
}

/** A new hand can look like a change: a small triangle at the head, with the name where there is room. */
function EvaluatorMark({
  x,
  text,
  room,
  foot,
}: {
  readonly x: number;
  readonly text: string;
  readonly room: number;
  readonly foot: number;
}) {
  return (
    <g className="empathy-evaluator">
      <line x1={x} x2={x} y1={14} y2={foot} />
      <path d={`M${x - 4.5} 5h9l-4.5 8z`} />
      {text.length * letterWidth <= room && (
        <text x={x + 8} y={13}>
          {text}
        </text>
      )}
    </g>
  );
}

/** Where a change began: a line with a diamond at its foot, hollow while it is not certain. */
function ChangeMark({
  x,
  certain,
  height,
}: {
  readonly x: number;
  readonly certain: boolean;
  readonly height: number;
}) {
  return (
    <g className={certain ? "empathy-change" : "empathy-change empathy-change-maybe"}>
      <line x1={x} x2={x} y1={14} y2={height - 6} />
      <path d={`M${x} ${height - 15}l5 5l-5 5l-5 -5Z`} />
    </g>
  );
}

/** A chevron at the foot of the plot or at its head, away from the limits. */
function outsideMark(x: number, height: number, side: "above" | "below"): string {
  return side === "below" ? `M${x - 4} ${height - 9}l4 4.5l4 -4.5` : `M${x - 4} 22l4 -4.5l4 4.5`;
}
