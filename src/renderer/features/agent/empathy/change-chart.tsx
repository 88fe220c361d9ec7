import { useElementSize } from "@mantine/hooks";
import { scaleLinear } from "d3-scale";
import { signed } from "../../../words/points.ts";
import { type ChangeRow, changeDomain } from "./change-model.ts";

const rowHeight = 26;
const head = 4;
const foot = 22;
const nameWidth = 66;
const end = 14;

/** Changes on one scale around 0: the interval first, then the difference in it. The rule's limits are dashed. */
export function ChangeChart({
  rows,
  rule,
  names,
}: {
  readonly rows: readonly ChangeRow[];
  /** From how many points on the rule calls it a change. */
  readonly rule: number;
  readonly names: Readonly<Record<ChangeRow["kind"], string>>;
}) {
  const { ref, width } = useElementSize();
  const domain = changeDomain(rows);
  const x = scaleLinear([domain[0], domain[1]], [nameWidth, Math.max(nameWidth + 1, width - end)]);
  const bottom = head + rows.length * rowHeight;
  const height = bottom + foot;
  return (
    <div ref={ref} className="change-chart" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <line className="change-zero" x1={x(0)} x2={x(0)} y1={head} y2={bottom + 4} />
          {[-rule, rule].map((limit) => (
            <line
              key={limit}
              className="empathy-limit"
              x1={x(limit)}
              x2={x(limit)}
              y1={head}
              y2={bottom + 4}
            />
          ))}
          {[domain[0], -rule, 0, rule, domain[1]].map((tick) => (
            <text key={tick} x={x(tick)} y={height - 5} textAnchor="middle">
              {signed(tick)}
            </text>
          ))}
          {rows.map(({ kind, difference, from, to }, at) => {
            const y = head + (at + 0.5) * rowHeight;
            return (
              <g key={kind} className={`change-row-${kind}`}>
                <text x={0} y={y + 4}>
                  {names[kind]}
                </text>
                <rect
                  className="change-interval"
                  x={x(from)}
                  y={y - 5}
                  width={Math.max(2, x(to) - x(from))}
                  height={10}
                  rx={2}
                />
                {kind === "adjusted" ? (
                  <circle className="change-at" cx={x(difference)} cy={y} r={5} />
                ) : (
                  <line className="change-at" x1={x(difference)} x2={x(difference)} y1={y - 7} y2={y + 7} />
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
