import { type Interval, usualLevel } from "./interval.ts";
import { mean, squaresAround } from "./mean.ts";
import { studentQuantile } from "./student-law.ts";

/** How much one value spreads, learned from many people, and how many degrees of freedom that is worth. */
export interface PriorSpread {
  readonly variance: number;
  /** From 0. */
  readonly degrees: number;
}

/** A mean with its interval. */
export interface MeanEstimate extends Interval {
  readonly n: number;
  readonly mean: number;
}

/** How far two means lie apart. */
export interface MeanDifference extends Interval {
  /** The first mean less the second. */
  readonly difference: number;
  readonly standardError: number;
  readonly degrees: number;
}

/**
 * The mean of one group with Student's interval, its variance steadied by the prior:
 * s̃² = (d₀s₀² + Σ(x - x̄)²) / (d₀ + n - 1) (Smyth 2004).
 *
 * @returns undefined where there are no values, or where neither they nor the prior describe a spread
 * @example meanEstimate([70, 80, 90])?.mean // 80
 */
export function meanEstimate(values: readonly number[], prior?: PriorSpread): MeanEstimate | undefined {
  const spread = steadied([values], prior);
  const n = values.length;
  const middle = mean(values);
  if (!spread || middle === undefined) return undefined;
  const reach =
    Math.sqrt(spread.variance / n) * studentQuantile((1 + usualLevel) / 2, Math.max(1, spread.degrees));
  return { n, mean: middle, from: middle - reach, to: middle + reach };
}

/**
 * The difference of two means with Student's 95 % interval. Both groups share one variance, their own
 * within the groups, steadied by the prior as in `meanEstimate`, so that eight equal scores by luck do not
 * make a certainty.
 *
 * @param extraVariance what else makes the difference uncertain, such as the severity that was taken out
 * @returns undefined where a group is empty, or where neither the groups nor the prior describe a spread
 * @example differenceOfMeans([1, 2, 3], [4, 5, 6])?.difference // -3
 */
export function differenceOfMeans(
  first: readonly number[],
  second: readonly number[],
  prior?: PriorSpread,
  extraVariance = 0,
): MeanDifference | undefined {
  const spread = steadied([first, second], prior);
  const [middle, other] = [mean(first), mean(second)];
  if (!spread || middle === undefined || other === undefined) return undefined;
  const difference = middle - other;
  const standardError = Math.sqrt(spread.variance * (1 / first.length + 1 / second.length) + extraVariance);
  const reach = standardError * studentQuantile((1 + usualLevel) / 2, Math.max(1, spread.degrees));
  return {
    difference,
    standardError,
    degrees: spread.degrees,
    from: difference - reach,
    to: difference + reach,
  };
}

/**
 * Variance of one value around the mean of its own group, pooled over all groups: Σ(x - x̄)²/(N - k).
 *
 * @returns undefined where no group has two values
 * @example pooledSpread([[1, 3], [10, 12]])?.variance // 2
 */
export function pooledSpread(groups: readonly (readonly number[])[]): PriorSpread | undefined {
  let squares = 0;
  let degrees = 0;
  for (const group of groups) {
    const middle = mean(group);
    if (middle === undefined || group.length < 2) continue;
    squares += squaresAround(group, middle);
    degrees += group.length - 1;
  }
  return degrees > 0 ? { variance: squares / degrees, degrees } : undefined;
}

function steadied(groups: readonly (readonly number[])[], prior?: PriorSpread): PriorSpread | undefined {
  const own = pooledSpread(groups);
  const degrees = (own?.degrees ?? 0) + (prior?.degrees ?? 0);
  if (degrees <= 0) return undefined;
  const squares = (own?.degrees ?? 0) * (own?.variance ?? 0) + (prior?.degrees ?? 0) * (prior?.variance ?? 0);
  return { variance: squares / degrees, degrees };
}
