import type { Estimate } from "./dersimonian-laird.ts";
import { mean } from "./mean.ts";
import { tenth } from "./rounding.ts";

/** The mean of everybody but one. */
export interface MeanOfOthers {
  readonly others: number;
  readonly mean: number;
  readonly standardError: number;
}

interface Weighed {
  readonly weight: number;
  readonly weighed: number;
}

/**
 * For each estimate the mean of all the others, weighed by 1/(v + τ²) after DerSimonian and Laird, τ² that of
 * the others too (methods, 8.3). Nobody is compared with a mean that they are part of.
 *
 * τ² without one comes from sums less one's own part; the weighed sums are kept by τ² (rounded to a tenth of a
 * squared unit, far below what moves a weight), so that a large floor costs little more than one pass.
 *
 * @param estimates variances above 0; anything else is a mistake in the code
 * @returns one for each estimate, in the same order; undefined for a single estimate, who has no others
 * @example meanOfOthers([{ value: 0, variance: 1 }, { value: 2, variance: 1 }, { value: 4, variance: 1 }])[0]?.mean // 3
 */
export function meanOfOthers(estimates: readonly Estimate[]): (MeanOfOthers | undefined)[] {
  if (estimates.some(({ variance }) => !(variance > 0))) throw new RangeError("A variance is above 0");
  let weight = 0;
  let squares = 0;
  let weighed = 0;
  let moment = 0;
  // Around the plain mean, so that large values do not lose their differences in the sums.
  const center = mean(estimates.map(({ value }) => value)) ?? 0;
  for (const { value, variance } of estimates) {
    weight += 1 / variance;
    squares += 1 / variance ** 2;
    weighed += (value - center) / variance;
    moment += (value - center) ** 2 / variance;
  }
  const others = estimates.length - 1;
  const sums = new Map<number, Weighed>();
  return estimates.map(({ value, variance }) => {
    if (others < 1) return undefined;
    const own = value - center;
    const w = weight - 1 / variance;
    const q = moment - own ** 2 / variance - (weighed - own / variance) ** 2 / w;
    const free = w - (squares - 1 / variance ** 2) / w;
    const tauSquared = others > 1 ? Math.max(0, (q - (others - 1)) / free) : 0;
    const tau = tenth(tauSquared);
    let all = sums.get(tau);
    if (!all) {
      all = weighedSums(estimates, center, tau);
      sums.set(tau, all);
    }
    const rest = all.weight - 1 / (variance + tau);
    return {
      others,
      mean: center + (all.weighed - own / (variance + tau)) / rest,
      standardError: Math.sqrt(1 / rest),
    };
  });
}

function weighedSums(estimates: readonly Estimate[], center: number, tau: number): Weighed {
  let weight = 0;
  let weighed = 0;
  for (const { value, variance } of estimates) {
    weight += 1 / (variance + tau);
    weighed += (value - center) / (variance + tau);
  }
  return { weight, weighed };
}
