import { normalShareBelow } from "./normal-law.ts";

/** One part of a prior: a normal law and the share of cases that follow it. */
export interface NormalPart {
  /** From 0; the shares of all parts add up to 1. */
  readonly share: number;
  readonly mean: number;
  /** Above 0. */
  readonly standardDeviation: number;
}

/** What was measured of a true value, with the variance of its error. */
interface Measured {
  readonly value: number;
  /** Above 0. */
  readonly variance: number;
}

/**
 * How likely a true value lies below a limit, after it was measured with a normal error, where before it any
 * of several normal laws could have held (a spike for "as usual" and a slab for "something happened": Mitchell
 * and Beauchamp 1988). Each part's share is weighed by how well it foresaw the measured value, N(value; mean, variance +
 * SD²); within a part the true value is normal with mean (1 - B)·value + B·mean and variance (1 - B)·variance,
 * B = variance/(variance + SD²).
 *
 * @param parts at least one
 * @returns 0 to 1
 * @example mixtureShareBelow([{ share: 1, mean: 0, standardDeviation: 1 }], { value: 0, variance: 1 }, 0) // 0.5
 */
export function mixtureShareBelow(
  parts: readonly NormalPart[],
  { value, variance }: Measured,
  limit: number,
): number {
  if (!(variance > 0)) throw new RangeError(`A variance is above 0, not ${variance}`);
  // In logarithms: twenty standard errors away every part's density would be rounded to 0.
  const logs = parts.map(({ share, mean, standardDeviation }) => {
    const total = variance + standardDeviation ** 2;
    return Math.log(share) - Math.log(total) / 2 - (value - mean) ** 2 / (2 * total);
  });
  const highest = Math.max(...logs);
  let weight = 0;
  let below = 0;
  for (const [at, { mean, standardDeviation }] of parts.entries()) {
    const own = Math.exp((logs[at] ?? Number.NEGATIVE_INFINITY) - highest);
    const towards = variance / (variance + standardDeviation ** 2);
    const center = (1 - towards) * value + towards * mean;
    weight += own;
    below += own * normalShareBelow((limit - center) / Math.sqrt((1 - towards) * variance));
  }
  return below / weight;
}
