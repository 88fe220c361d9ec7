import { sum } from "./sum.ts";

/**
 * Arithmetic mean, in the unit of the values.
 *
 * @param values finite numbers
 * @returns undefined where there are no values
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return sum(values) / values.length;
}

/** A value and how much it counts; from 0. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

/**
 * Mean of values that do not count alike: Σwx / Σw, in the unit of the values.
 *
 * @returns undefined where nothing has a weight
 * @example weightedMean([{ value: 1, weight: 3 }, { value: 5, weight: 1 }]) // 2
 */
export function weightedMean(values: readonly Weighed[]): number | undefined {
  const all = sum(values.map(({ weight }) => weight));
  return all > 0 ? sum(values.map(({ value, weight }) => weight * value)) / all : undefined;
}

/**
 * Variance of a sample, Σ(x - x̄)²/(n - 1), in the squared unit of the values.
 *
 * @returns undefined for fewer than two values
 * @example variance([1, 2, 3]) // 1
 */
export function variance(values: readonly number[]): number | undefined {
  const middle = mean(values);
  if (middle === undefined || values.length < 2) return undefined;
  return squaresAround(values, middle) / (values.length - 1);
}

/** Sum of the squared distances from `middle`. @example squaresAround([1, 3], 2) // 2 */
export function squaresAround(values: readonly number[], middle: number): number {
  return values.reduce((total, value) => total + (value - middle) ** 2, 0);
}
