import { chiSquareShareAbove } from "./chi-square-law.ts";
import { assertLevel, type Interval, usualLevel } from "./interval.ts";
import { normalQuantile } from "./normal-law.ts";

/** One stratum: cases with and without the event, of those exposed and of the others. Counts from 0. */
export interface Stratum {
  readonly exposedEvents: number;
  readonly exposedOthers: number;
  readonly comparedEvents: number;
  readonly comparedOthers: number;
}

interface StratifiedFigure extends Interval {
  readonly value: number;
}

export interface MantelHaenszel {
  /** Common odds ratio with the interval of Robins, Breslow and Greenland; undefined where it would be 0/0 or infinite. */
  readonly oddsRatio: StratifiedFigure | undefined;
  /** Common difference of shares, exposed less compared, -1 to 1, with Sato's interval. */
  readonly riskDifference: StratifiedFigure;
  /** Chi-square with continuity correction, one degree of freedom, and its p; undefined without any variation. */
  readonly chiSquare: number | undefined;
  readonly p: number | undefined;
  /** Strata that have both exposed and compared cases; the others carry no information and are left out. */
  readonly strata: number;
}

/**
 * Mantel and Haenszel's comparison within strata (1959): odds ratio Σ(ad/n) / Σ(bc/n); risk difference
 * Σ(n₁n₀/n)(p₁-p₀) / Σ(n₁n₀/n); χ² = (|Σa - ΣE(a)| - ½)² / ΣVar(a). Intervals: Robins, Breslow and
 * Greenland 1986 for the logarithm of the odds ratio, Sato 1989 for the difference.
 *
 * @returns undefined where no stratum has both kinds of cases
 * @example mantelHaenszel([{ exposedEvents: 4, exposedOthers: 4, comparedEvents: 2, comparedOthers: 6 }])?.oddsRatio?.value // 3
 */
export function mantelHaenszel(
  strata: readonly Stratum[],
  level: number = usualLevel,
): MantelHaenszel | undefined {
  assertLevel(level);
  const sums = { r: 0, s: 0, pr: 0, ps: 0, qr: 0, qs: 0 };
  const risk = { weight: 0, weighed: 0, p: 0, q: 0 };
  const count = { seen: 0, expected: 0, variance: 0, strata: 0 };
  for (const { exposedEvents: a, exposedOthers: b, comparedEvents: c, comparedOthers: d } of strata) {
    const exposed = a + b;
    const compared = c + d;
    const n = exposed + compared;
    if (exposed === 0 || compared === 0) continue;
    count.strata++;
    const [r, s, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.ps += p * s;
    sums.qr += q * r;
    sums.qs += q * s;
    count.seen += a;
    count.expected += (exposed * (a + c)) / n;
    count.variance += (exposed * compared * (a + c) * (b + d)) / (n * n * (n - 1));
    risk.weight += (exposed * compared) / n;
    risk.weighed += (a * compared - c * exposed) / n;
    risk.p +=
      (exposed ** 2 * c - compared ** 2 * a + (exposed * compared * (compared - exposed)) / 2) / n ** 2;
    risk.q += (a * d + c * b) / (2 * n);
  }
  if (count.strata === 0) return undefined;
  const z = normalQuantile((1 + level) / 2);
  const difference = risk.weighed / risk.weight;
  const reach = z * Math.sqrt(Math.max(0, difference * risk.p + risk.q) / risk.weight ** 2);
  const chiSquare =
    count.variance > 0
      ? Math.max(0, Math.abs(count.seen - count.expected) - 0.5) ** 2 / count.variance
      : undefined;
  return {
    oddsRatio: oddsRatio(sums, z),
    riskDifference: {
      value: difference,
      from: Math.max(-1, difference - reach),
      to: Math.min(1, difference + reach),
    },
    chiSquare,
    p: chiSquare === undefined ? undefined : chiSquareShareAbove(chiSquare, 1),
    strata: count.strata,
  };
}

interface RatioSums {
  readonly r: number;
  readonly s: number;
  readonly pr: number;
  readonly ps: number;
  readonly qr: number;
  readonly qs: number;
}

function oddsRatio({ r, s, pr, ps, qr, qs }: RatioSums, z: number): StratifiedFigure | undefined {
  if (!(r > 0 && s > 0)) return undefined;
  const variance = pr / (2 * r * r) + (ps + qr) / (2 * r * s) + qs / (2 * s * s);
  const reach = Math.exp(z * Math.sqrt(variance));
  return { value: r / s, from: r / s / reach, to: (r / s) * reach };
}
