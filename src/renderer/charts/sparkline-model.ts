import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { median } from "../../domain/statistics/median.ts";
import { tenth } from "../../domain/statistics/rounding.ts";

export interface SparklineSize {
  readonly width: number;
  readonly height: number;
  /** Room around the marks, so that a dot at the edge is whole. */
  readonly pad: number;
}

export interface Sparkline {
  /** A path for each run of known values of two or more; a gap is a gap. */
  readonly runs: readonly string[];
  /** Known values with no known neighbour: a line cannot show them. */
  readonly lone: readonly { readonly x: number; readonly y: number }[];
  /** The newest value, where the newest place is known. */
  readonly last: { readonly x: number; readonly y: number } | undefined;
  readonly medianY: number | undefined;
  readonly median: number | undefined;
  readonly known: number;
}

/**
 * A line of a few values, oldest first.
 *
 * @param domain lowest and highest value of the scale; values outside are drawn at its edge
 * @param usual the median, where it is not of all values that are known
 * @returns undefined where nothing is known
 */
export function sparkline(
  values: readonly (number | null)[],
  domain: readonly [number, number],
  size: SparklineSize,
  usual?: number,
): Sparkline | undefined {
  const known = values.filter((value) => value !== null);
  const middle = usual ?? median(known);
  if (middle === undefined) return undefined;
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [size.pad, size.width - size.pad]);
  const y = scaleLinear([domain[0], domain[1]], [size.height - size.pad, size.pad]).clamp(true);
  const place = (at: number, value: number) => ({ x: tenth(x(at)), y: tenth(y(value)) });
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1);
  const runs: string[] = [];
  const lone: { x: number; y: number }[] = [];
  let run: { x: number; y: number }[] = [];
  for (let at = 0; at <= values.length; at++) {
    const value = values[at];
    if (value !== null && value !== undefined) {
      run.push(place(at, value));
      continue;
    }
    const only = run[0];
    if (run.length === 1 && only) lone.push(only);
    else if (run.length > 1) runs.push(path(run) ?? "");
    run = [];
  }
  const newest = values.at(-1);
  return {
    runs,
    lone,
    last: newest === null || newest === undefined ? undefined : place(values.length - 1, newest),
    medianY: tenth(y(middle)),
    median: middle,
    known: known.length,
  };
}

/**
 * A scale with the median in its middle, so that rows are compared by how far they stray from their
 * usual.
 *
 * @param min least reach on either side, given the median: a smaller change is noise and stays small
 */
export function aroundMedian(
  values: readonly (number | null)[],
  min: (median: number) => number,
  usual?: number,
): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  const middle = usual ?? median(known) ?? 0;
  const reach = known.reduce((max, value) => Math.max(max, Math.abs(value - middle)), min(middle)) || 1;
  return [middle - reach, middle + reach];
}
