/** Some values, summed: enough for their mean and their spread. */
export interface ValueSum {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

export const noValues: ValueSum = { n: 0, sum: 0, squares: 0 };

/** Values summed. @example sumOfValues([1, 3]) // { n: 2, sum: 4, squares: 10 } */
export function sumOfValues(values: readonly number[]): ValueSum {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return { n: values.length, sum, squares };
}

/**
 * The mean of some values.
 *
 * @param values at least one; none is a mistake in the code
 * @example meanOfSum({ n: 2, sum: 4, squares: 10 }) // 2
 */
export function meanOfSum({ n, sum }: ValueSum): number {
  if (n === 0) throw new RangeError("No values have no mean");
  return sum / n;
}

/**
 * Squares around their mean, and the degrees of freedom in them; both 0 for a single value or none.
 *
 * @example squaresWithin({ n: 2, sum: 4, squares: 10 }) // { squares: 2, degrees: 1 }
 */
export function squaresWithin({ n, sum, squares }: ValueSum): {
  readonly squares: number;
  readonly degrees: number;
} {
  return n < 2
    ? { squares: 0, degrees: 0 }
    : { squares: Math.max(0, squares - (sum * sum) / n), degrees: n - 1 };
}
