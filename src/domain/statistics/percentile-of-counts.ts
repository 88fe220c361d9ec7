/** A value and how often it occurs. */
export interface CountedValue {
  readonly value: number;
  readonly count: number;
}

/**
 * The percentile (Hyndman and Fan's type 7, see `percentile`) of values that were counted before.
 *
 * @param counted in the ascending order of their values; counts from 0
 * @param share 0 to 1; anything else is a mistake in the code
 * @returns undefined where nothing was counted
 * @example percentileOfCounts([{ value: 10, count: 3 }, { value: 40, count: 1 }], 0.9) // 31
 */
export function percentileOfCounts(counted: readonly CountedValue[], share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}`);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  const rank = (total - 1) * share;
  const below = valueAt(counted, Math.floor(rank));
  const above = valueAt(counted, Math.ceil(rank));
  return below + (rank - Math.floor(rank)) * (above - below);
}

function valueAt(counted: readonly CountedValue[], rank: number): number {
  let passed = 0;
  for (const { value, count } of counted) {
    passed += count;
    if (rank < passed) return value;
  }
  return Number.NaN;
}
