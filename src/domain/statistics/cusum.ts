/** The numbers a cumulative sum runs on, in the unit of the values. */
export interface CusumRule {
  readonly target: number;
  /** Distance from the target that does not count yet. */
  readonly slack: number;
  /** A sum beyond this is a signal. */
  readonly limit: number;
}

export interface CusumPoint {
  /** What has gathered above the target, from 0, and below it, from 0. */
  readonly high: number;
  readonly low: number;
  /** Sum of all distances from the target so far, with their sign. */
  readonly sum: number;
  readonly signal: "none" | "above" | "below";
}

/**
 * Tabular cumulative sum (Page 1954; NIST/SEMATECH 6.3.2.3): high_t = max(0, high_{t-1} + x_t - target -
 * slack), low_t likewise with target - slack - x_t.
 *
 * @param values in the order of time
 * @returns a point for each value; an empty list where there are none
 * @example cusum([11], { target: 10, slack: 0.5, limit: 4 })[0]?.high // 0.5
 */
export function cusum(values: readonly number[], { target, slack, limit }: CusumRule): CusumPoint[] {
  let high = 0;
  let low = 0;
  let sum = 0;
  return values.map((value) => {
    const away = value - target;
    high = Math.max(0, high + away - slack);
    low = Math.max(0, low - away - slack);
    sum += away;
    return { high, low, sum, signal: high > limit ? "above" : low > limit ? "below" : "none" };
  });
}
