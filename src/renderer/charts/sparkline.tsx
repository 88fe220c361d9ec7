import { memo } from "react";
import { sparkline } from "./sparkline-model.ts";

const height = 22;
const pad = 3;

/** A row's thirteen weeks. The cell around it says the same in words. */
export const SparklineChart = memo(function SparklineChart({
  values,
  usual,
  low,
  high,
  width,
  colour,
}: {
  readonly values: readonly (number | null)[];
  /** The median, where it is not of all values that are known. */
  readonly usual?: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly colour: "load" | "emp" | "rest" | "context";
}) {
  const drawn = sparkline(values, [low, high], { width, height, pad }, usual);
  if (!drawn) return null;
  return (
    <svg className={`sparkline sparkline-${colour}`} width={width} height={height} aria-hidden="true">
      <line className="sparkline-median" x1={0} x2={width} y1={drawn.medianY} y2={drawn.medianY} />
      {drawn.runs.length > 0 && <path d={drawn.runs.join("")} />}
      {drawn.lone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.5} />
      ))}
      {drawn.last && <circle cx={drawn.last.x} cy={drawn.last.y} r={2.25} />}
    </svg>
  );
});
