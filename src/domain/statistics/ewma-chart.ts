/** The mean of a period and how many observations it rests on. */
export interface ChartValue {
  readonly mean: number;
  /** Above 0. */
  readonly count: number;
}

/** The numbers an EWMA chart runs on. */
export interface EwmaRule {
  /** Weight of the newest value, above 0 and at most 1. */
  readonly lambda: number;
  /** Width of the limits in standard deviations of the smoothed value. */
  readonly width: number;
}

/** On which side of its limits a point lies, if on any. */
export const chartSignals = ["none", "above", "below"] as const;
type ChartSignal = (typeof chartSignals)[number];

export interface EwmaPoint {
  readonly smoothed: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: ChartSignal;
}

/**
 * Exponentially weighted moving average with limits (Roberts 1959; NIST/SEMATECH 6.3.2.4):
 * z_t = λx_t + (1-λ)z_{t-1} from z_0 = target; V_t = λ²σ²/n_t + (1-λ)²V_{t-1}; limits target ± L√V_t. The
 * limits widen where a period has few observations. A value on its limit is no signal.
 *
 * @param values in the order of time; null for a period without observations, whose place stays null
 * @param sigma standard deviation of one observation, above 0
 * @returns a point for each value, in its unit; an empty list where there are none
 * @example ewmaChart([{ mean: 50, count: 1 }], 50, 2, { lambda: 0.2, width: 3 })[0]?.signal // "none"
 */
export function ewmaChart(
  values: readonly (ChartValue | null)[],
  target: number,
  sigma: number,
  { lambda, width }: EwmaRule,
): (EwmaPoint | null)[] {
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`Lambda lies above 0 and up to 1, not at ${lambda}`);
  let away = 0;
  let variance = 0;
  return values.map((value) => {
    if (value === null) return null;
    // Kept as the distance from the target, so that a series at its target stays exactly there.
    away = lambda * (value.mean - target) + (1 - lambda) * away;
    variance = (lambda * sigma) ** 2 / value.count + (1 - lambda) ** 2 * variance;
    const reach = width * Math.sqrt(variance);
    const signal = away > reach ? "above" : away < -reach ? "below" : "none";
    return { smoothed: target + away, lower: target - reach, upper: target + reach, signal };
  });
}
