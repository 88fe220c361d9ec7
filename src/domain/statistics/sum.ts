/** Sum of the values, in their unit; 0 where there are none. They are added in the order given. @example sum([1, 2]) // 3 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Sum of what is known. What is not known is never counted as zero: where nothing is known, neither is the sum.
 *
 * @returns null where no value is known
 * @example sumOfKnown([1, null, 2]) // 3
 */
export function sumOfKnown(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length > 0 ? sum(known) : null;
}
