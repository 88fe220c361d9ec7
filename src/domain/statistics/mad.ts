import { median } from "./median.ts";

/** What a median absolute deviation is multiplied by to stand for the standard deviation of a normal law. */
export const madToSigma = 1.4826;

/**
 * Median absolute deviation: the median of the distances from the median (R, stats::mad with constant 1).
 * One wild value hardly moves it. It has the unit of the values and is never negative; it is zero where
 * more than half of the values are the same.
 *
 * @param values finite numbers in any order
 * @param middle their median, where it is known already
 * @returns undefined where there are no values
 * @example medianAbsoluteDeviation([1, 2, 3, 5, 7, 8]) // 2.5
 */
export function medianAbsoluteDeviation(
  values: readonly number[],
  middle: number | undefined = median(values),
): number | undefined {
  return middle === undefined ? undefined : median(values.map((value) => Math.abs(value - middle)));
}
