import { chiSquareShareAbove } from "./chi-square-law.ts";

/** An estimate with the variance of its own error. */
export interface Estimate {
  readonly value: number;
  /** Above 0, in the squared unit of the value. */
  readonly variance: number;
}

/** How far estimates differ beyond their own errors. */
export interface Heterogeneity {
  readonly estimates: number;
  /** Cochran's Q: Σ(x - x̄)²/v around the mean that weighs by 1/v. */
  readonly q: number;
  readonly degrees: number;
  /** Likelihood of a Q as large by chance alone, 0 to 1; 1 for a single estimate. */
  readonly p: number;
  /** Variance between the true values, from 0. */
  readonly tauSquared: number;
  /** Mean with weights 1/(v + τ²), and its standard error. */
  readonly mean: number;
  readonly standardError: number;
}

/**
 * Heterogeneity after DerSimonian and Laird (1986): τ² = max(0, (Q - (k-1)) / (Σw - Σw²/Σw)), w = 1/v.
 *
 * @param estimates variances above 0; anything else is a mistake in the code
 * @returns undefined where there are no estimates
 * @example two equal estimates: q 0, τ² 0
 */
export function derSimonianLaird(estimates: readonly Estimate[]): Heterogeneity | undefined {
  if (estimates.length === 0) return undefined;
  if (estimates.some(({ variance }) => !(variance > 0))) throw new RangeError("A variance is above 0");
  let weight = 0;
  let weightSquares = 0;
  let weighed = 0;
  for (const { value, variance } of estimates) {
    weight += 1 / variance;
    weightSquares += 1 / variance ** 2;
    weighed += value / variance;
  }
  const fixed = weighed / weight;
  const q = estimates.reduce((sum, { value, variance }) => sum + (value - fixed) ** 2 / variance, 0);
  const degrees = estimates.length - 1;
  const free = weight - weightSquares / weight;
  const tauSquared = degrees > 0 ? Math.max(0, (q - degrees) / free) : 0;
  let randomWeight = 0;
  let randomWeighed = 0;
  for (const { value, variance } of estimates) {
    randomWeight += 1 / (variance + tauSquared);
    randomWeighed += value / (variance + tauSquared);
  }
  return {
    estimates: estimates.length,
    q,
    degrees,
    p: degrees > 0 ? chiSquareShareAbove(q, degrees) : 1,
    tauSquared,
    mean: randomWeighed / randomWeight,
    standardError: Math.sqrt(1 / randomWeight),
  };
}
