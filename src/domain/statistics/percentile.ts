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
  return ofOrdered(inOrder(values), share);
}

/**
 * Several percentiles of the same values (see `percentile`), which are put in order once for all of them.
 *
 * @returns one for each share, in the order of the shares; empty where there are no values
 * @example percentiles([10, 20, 30, 40], [0.5, 0.9]) // [25, 37]
 */
export function percentiles(values: readonly number[], shares: readonly number[]): number[] {
  const ordered = inOrder(values);
  return shares.map((share) => ofOrdered(ordered, share)).filter((value) => value !== undefined);
}

function ofOrdered(values: ArrayLike<number>, share: number): number | undefined {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}`);
  const rank = (values.length - 1) * share;
  const below = values[Math.floor(rank)];
  const above = values[Math.ceil(rank)];
  if (below === undefined || above === undefined) return undefined;
  return below + (rank - Math.floor(rank)) * (above - below);
}

const fewValues = 24;

/** The values in their order; far sooner than a sort that has to be given a way to compare two numbers. */
function inOrder(values: readonly number[]): ArrayLike<number> {
  if (values.length > fewValues) return Float64Array.from(values).sort();
  const sorted = values.slice();
  for (let at = 1; at < sorted.length; at++) {
    const value = sorted[at] as number;
    let place = at;
    for (; place > 0 && (sorted[place - 1] as number) > value; place--)
      sorted[place] = sorted[place - 1] as number;
    sorted[place] = value;
  }
  return sorted;
}
