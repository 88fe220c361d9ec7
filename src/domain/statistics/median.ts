import { percentile } from "./percentile.ts";

/**
 * The middle of the values in their order; of an even number of them the mean of the two in the middle.
 * It has the unit of the values.
 *
 * @param values finite numbers in any order
 * @returns undefined where there are no values
 * @example median([1, 2, 3, 100]) // 2.5
 */
export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}
