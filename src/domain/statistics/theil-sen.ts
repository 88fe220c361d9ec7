import { assertLevel, type Interval, usualLevel } from "./interval.ts";
import { median } from "./median.ts";
import { normalQuantile } from "./normal-law.ts";

/** A value at a time; the time has any unit, such as the index of a week. */
export interface TimedValue {
  readonly at: number;
  readonly value: number;
}

/** A straight line that a few wild values do not turn. */
export interface TheilSen extends Interval {
  /** Units of the value for each unit of time; `from` and `to` are its interval. */
  readonly slope: number;
  /** Value of the line at time 0: median value less slope times median time. */
  readonly intercept: number;
  /** Pairs of different times that the slope rests on. */
  readonly pairs: number;
}

/**
 * Theil and Sen's line: the median of the slopes of all pairs, with Sen's interval (Sen 1968) from the
 * ranks (N ∓ z√Var(S))/2 of these slopes, Var(S) with its ties in time and in value. A missing week needs
 * nothing but its absence: the others keep their times.
 *
 * @param points in any order
 * @returns undefined where no two points differ in time
 * @example theilSen([{ at: 0, value: 1 }, { at: 2, value: 5 }])?.slope // 2
 */
export function theilSen(points: readonly TimedValue[], level: number = usualLevel): TheilSen | undefined {
  assertLevel(level);
  const slopes: number[] = [];
  for (const [place, a] of points.entries()) {
    for (const b of points.slice(place + 1)) {
      if (a.at !== b.at) slopes.push((b.value - a.value) / (b.at - a.at));
    }
  }
  slopes.sort((a, b) => a - b);
  const slope = median(slopes);
  const middleValue = median(points.map(({ value }) => value));
  const middleAt = median(points.map(({ at }) => at));
  if (slope === undefined || middleValue === undefined || middleAt === undefined) return undefined;
  const n = points.length;
  const spread =
    (n * (n - 1) * (2 * n + 5) - tied(points.map(({ at }) => at)) - tied(points.map((one) => one.value))) /
    18;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(Math.max(0, spread));
  const lower = Math.max(0, Math.round((slopes.length - reach) / 2) - 1);
  const upper = Math.min(slopes.length - 1, Math.round((slopes.length + reach) / 2));
  return {
    slope,
    intercept: middleValue - slope * middleAt,
    from: slopes[lower] ?? slope,
    to: slopes[upper] ?? slope,
    pairs: slopes.length,
  };
}

function tied(values: readonly number[]): number {
  const groups = Map.groupBy(values, (value) => value).values();
  return [...groups].reduce((sum, { length: t }) => sum + t * (t - 1) * (2 * t + 5), 0);
}
