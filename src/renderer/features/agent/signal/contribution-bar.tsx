import { useElementSize } from "@mantine/hooks";
import type { FactorOfWeek } from "../../../../contract/burnout.ts";
import { format } from "../../../words/reader.ts";
import { contributionPieces } from "./contribution-model.ts";

const barTop = 4;
const barHeight = 16;
const boundsTop = barTop + barHeight + 4;
const height = boundsTop + 26;
const ticks = [0, 50, 100];

/** What the factors add, one after another on the scale of 0 to 100, with the bounds below it. */
export function ContributionBar({
  factors,
  low,
  high,
  limit,
  label,
}: {
  readonly factors: readonly FactorOfWeek[];
  readonly low: number;
  readonly high: number;
  /** From which index on a week counts towards attention. */
  readonly limit: number | undefined;
  readonly label: string;
}) {
  const { ref, width } = useElementSize();
  const x = (points: number) => (points / 100) * width;
  return (
    <div ref={ref} className="contribution" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <rect className="contribution-track" x={0} y={barTop} width={width} height={barHeight} />
          {contributionPieces(factors).map(({ factor, hue, from, to }) => (
            <rect
              key={factor}
              className={`contribution-piece factor-${hue}`}
              x={x(from)}
              y={barTop}
              width={Math.max(1, x(to) - x(from) - 1)}
              height={barHeight}
            />
          ))}
          <rect
            className="signal-band"
            x={x(low)}
            y={boundsTop}
            width={Math.max(2, x(high) - x(low))}
            height={4}
          />
          {limit !== undefined && (
            <line className="signal-limit" x1={x(limit)} x2={x(limit)} y1={0} y2={boundsTop + 8} />
          )}
          {(limit === undefined ? ticks : [0, limit, 100]).map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y={height - 3}
              textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
            >
              {format.number(tick)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
