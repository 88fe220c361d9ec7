/**
 * A whole number of things shared out in the proportion of some weights: every share is rounded down, and what is
 * left goes to the largest (the first of equal ones).
 *
 * @param weights at least one, none below zero, one above it
 * @returns shares in the order of the weights, which together are the whole
 * @example apportioned(10, [2, 1]) // [7, 3]
 */
export function apportioned(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => Math.floor((whole * weight) / sum));
  const left = whole - shares.reduce((total, share) => total + share, 0);
  const largest = weights.indexOf(Math.max(...weights));
  return shares.map((share, at) => (at === largest ? share + left : share));
}
