/**
 * The value below which a share of the values lies: Hyndman and Fan's type 7, the straight line between
 * the two nearest ranks (NIST/SEMATECH e-Handbook 7.2.6.2; the default of R and of spreadsheets).
 *
 * With the values in order, h = (n - 1)·share; the result is x[⌊h⌋] + (h - ⌊h⌋)·(x[⌊h⌋+1] - x[⌊h⌋]).
 * It has the unit of the values and lies between the smallest and the largest of them.
 *
 * @param values finite numbers in any order; they are left as they are
 * @param share 0 to 1; anything else is a mistake in the code
 * @returns undefined where there are no values
 * @example percentile([10, 20, 30, 40], 0.9) // 37
 */
export function percentile(values: readonly number[], share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}`);
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) return undefined;
  return below + (rank - Math.floor(rank)) * (above - below);
}
