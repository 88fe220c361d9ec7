import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

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
 * @param usual the own median, where it is not of all values that are known
 * @returns undefined where nothing is known
 */
export function sparkline(
  values: readonly (number | null)[],
  domain: readonly [number, number],
  size: SparklineSize,
  usual?: number,
): Sparkline | undefined {
  const known = values.filter((value) => value !== null);
  const median = usual ?? medianOf(known);
  if (median === undefined) return undefined;
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
    medianY: tenth(y(median)),
    median,
    known: known.length,
  };
}

/**
 * A scale with the own median in its middle, so that rows are compared by how far they stray from their
 * own usual.
 *
 * @param least reach on either side: a smaller change is noise and stays small
 */
export function aroundMedian(
  values: readonly (number | null)[],
  min: (median: number) => number,
  usual?: number,
): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  const median = usual ?? medianOf(known) ?? 0;
  const reach = known.reduce((max, value) => Math.max(max, Math.abs(value - median)), min(median)) || 1;
  return [median - reach, median + reach];
}

/**
 * A load's own median: of the weeks in which somebody worked at all. Weeks before somebody came, after they
 * left and of their holidays are noughts, and true, but nobody's usual load.
 *
 * @example usualLoad([100, 200, 0, 0, null]) // 150
 */
export function usualLoad(loads: readonly (number | null)[]): number | undefined {
  return medianOf(loads.filter((load) => load !== null && load > 0) as number[]);
}

/** Median of the values, or undefined where there are none. @example medianOf([1, 2, 4, 9]) // 3 */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
