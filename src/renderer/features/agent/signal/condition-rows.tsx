import type { WeekAxis } from "../../../charts/week-axis.ts";
import { conditionNames, levelNames } from "../../../words/attention.ts";
import { type ConditionRow, rowHeight } from "./condition-model.ts";

const gridAt = [rowHeight - 30, rowHeight - 18, rowHeight - 4];

/**
 * Demand and rest as two rows of week blocks: usual, above, far above, and hatched where too little is known. What it
 * says stands in the buttons above it and in the table.
 */
export function ConditionRows({
  rows,
  axis,
  open,
}: {
  readonly rows: readonly ConditionRow[];
  readonly axis: WeekAxis;
  /** The week that is shown beside. */
  readonly open: string | undefined;
}) {
  return (
    <svg className="condition-rows" width={axis.width} height={rows.length * rowHeight} aria-hidden="true">
      <defs>
        <pattern
          id="condition-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="condition-hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {rows.map(({ domain, blocks }, place) => {
        const shown = blocks.find(({ week }) => week === open) ?? blocks.at(-1);
        return (
          <g key={domain} className={`condition-${domain}`} transform={`translate(0 ${place * rowHeight})`}>
            {gridAt.map((y) => (
              <line key={y} className="signal-grid" x1={axis.left} x2={axis.right} y1={y} y2={y} />
            ))}
            <text className="condition-name" x={0} y={rowHeight - 10}>
              {domain === "demand" ? "Demand" : "Rest"}
            </text>
            {blocks.map(({ week, level, x, y, width, height }) => (
              <rect
                key={week}
                className={`condition-block condition-${level}`}
                x={x}
                y={y}
                width={width}
                height={height}
              />
            ))}
            {shown && (
              <text className="condition-level" x={axis.right + 6} y={rowHeight - 10}>
                <title>{conditionNames[domain]}</title>
                {levelNames[shown.level]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
