/** A stable person's own wandering (methods, 8.2), and why: nobody's level stands still, and a slow drift is no change. */
const wanderRule = {
  /** Standard deviation of a stable person's level, in points. */
  points: 3,
  /** Correlation of the level with that of the week before. */
  aWeek: 0.95,
} as const;

/**
 * The variance that a stable person's wandering alone gives to a weighted sum of weekly levels (methods, 8.2):
 * K = cᵀCc with C_uv = 9·.95^|u-v|. Of a difference of two means, c_u is the share of the recent scores that
 * fall in week u, less that of the reference. In points squared.
 *
 * It takes one pass: what the weeks before add to a week is .95 times what they added to the week before.
 *
 * @param weights c_u of consecutive weeks, one entry a week, 0 where nothing was scored
 * @returns 0 where there are no weights
 * @example wanderVariance([-1, 1]) // 9·(1 + 1 - 2·.95) = 0.9
 */
export function wanderVariance(weights: readonly number[]): number {
  const { points, aWeek } = wanderRule;
  let before = 0;
  let sum = 0;
  for (const weight of weights) {
    sum += weight * (weight + 2 * before);
    before = aWeek * (before + weight);
  }
  return points * points * sum;
}
