/** A stable person's own wandering (methods, 8.2), and why: nobody's level stands still, and a slow drift is no change. */
export const wanderRule = {
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

/** Room for one answer of `splitWanderVariances`: K_b, and of the weeks before the last b what is kept of them. */
export interface WanderBuffers {
  readonly variances: Float64Array;
  /** Their quadratic form. */
  readonly within: Float64Array;
  /** What they add to a score of the last of them. */
  readonly reach: Float64Array;
}

export function wanderBuffers(maxRecent: number): WanderBuffers {
  const room = () => new Float64Array(maxRecent + 1);
  return { variances: room(), within: room(), reach: room() };
}

/**
 * K_b, as `wanderVariance` gives it, of the last b weeks' mean less that of the weeks before, for every b at
 * once: Σ over both sides is kept week by week, and what joins the sides is a product, for .95^(u-v) parts
 * into .95^(u-w)·.95^(w-v) at the week w between them. In points squared.
 *
 * @param starts where the scores of each week begin, in consecutive weeks, and last where those of the last end
 * @param weeks how many they are
 * @param maxRecent the largest b
 * @param into where it is written, for a caller who asks thousands of times; of at least `maxRecent` + 1
 * @returns K_b at index b; 0 where one of the sides has no score
 * @example splitWanderVariances([0, 1, 2], 2, 1)[1] // one score in each of two weeks: 0.9, as wanderVariance([-1, 1])
 */
export function splitWanderVariances(
  starts: ArrayLike<number>,
  weeks: number,
  maxRecent: number,
  into: WanderBuffers = wanderBuffers(maxRecent),
): Float64Array {
  const { points, aWeek } = wanderRule;
  const begin = starts[0] ?? 0;
  const end = starts[weeks] ?? 0;
  const longest = Math.min(maxRecent, weeks - 1);
  const { variances, within, reach } = into;
  variances.fill(0);
  let [sum, before] = [0, 0];
  for (let week = 0; week < weeks; week++) {
    const n = (starts[week + 1] ?? 0) - (starts[week] ?? 0);
    sum += n * (n + 2 * before);
    const b = weeks - week - 1;
    if (b <= longest) {
      within[b] = sum;
      reach[b] = before + n;
    }
    before = aWeek * (before + n);
  }
  let [recentWithin, after] = [0, 0];
  for (let b = 1; b <= longest; b++) {
    const from = starts[weeks - b] ?? 0;
    const n = (starts[weeks - b + 1] ?? 0) - from;
    recentWithin += n * (n + 2 * after);
    after = aWeek * (after + n);
    const [recent, reference] = [end - from, from - begin];
    if (recent === 0 || reference === 0) continue;
    const joint = ((reach[b] ?? 0) * after) / (recent * reference);
    const own = recentWithin / (recent * recent) + (within[b] ?? 0) / (reference * reference);
    variances[b] = points * points * (own - 2 * joint);
  }
  return variances;
}
