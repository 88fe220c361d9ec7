import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { normalShareBelow } from "./normal-law.ts";
import { theilSen } from "./theil-sen.ts";

/** The number of values from which a trend is worth a statement (methods, 4.6). */
export const trendValuesNeeded = 8;
const maxForExact = 10;

/** Whether a series rises or falls more steadily than chance would have it. */
export interface MannKendall {
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Kendall's tau with ties on both sides left in: S over all pairs, -1 to 1. */
  readonly tau: number;
  readonly variance: number;
  /** (S ∓ 1)/√variance; 0 where S is 0. */
  readonly z: number;
  /** Two-sided, 0 to 1: exact up to ten values, from z beyond. */
  readonly p: number;
  /** One-sided likelihood of an S as large, and of one as small, of the same kind as `p`. */
  readonly pRising: number;
  readonly pFalling: number;
  readonly exact: boolean;
  readonly values: number;
  /** Values resemble the ones before them even without the trend: p is then too optimistic. */
  readonly pTooOptimistic: boolean;
}

/**
 * Mann and Kendall's test of a trend (Mann 1945): S = Σ sign(later - earlier), Var(S) =
 * [n(n-1)(2n+5) - Σt(t-1)(2t+5)]/18 over the groups of t ties, z with continuity correction. Up to ten
 * values p is exact, ties included: every order of these values is as likely as the others.
 *
 * @param series in the order of time; null where a value is missing, which then takes no part
 * @param needed fewest values for a statement
 * @returns undefined with fewer values than needed, or where all are the same
 * @example mannKendall([1, 2, 3, 4, 5, 6, 7, 8])?.s // 28
 */
export function mannKendall(
  series: readonly (number | null)[],
  needed: number = trendValuesNeeded,
): MannKendall | undefined {
  const points = series.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const values = points.map(({ value }) => value);
  const n = values.length;
  const ties = [...Map.groupBy(values, (value) => value).values()].map((group) => group.length);
  if (n < Math.max(2, needed) || ties.length < 2) return undefined;

  let s = 0;
  for (const [at, value] of values.entries()) {
    for (let before = 0; before < at; before++) s += Math.sign(value - (values[before] ?? value));
  }
  const variance =
    (n * (n - 1) * (2 * n + 5) - ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const exact = n <= maxForExact;
  const shareAtLeast = exact ? exactTail(ties) : (min: number) => normalTail(min, variance);
  const pRising = shareAtLeast(s);
  const pFalling = shareAtLeast(-s);
  return {
    s,
    tau: (2 * s) / (n * (n - 1)),
    variance,
    z,
    p: Math.min(1, 2 * Math.min(pRising, pFalling)),
    pRising,
    pFalling,
    exact,
    values: n,
    pTooOptimistic: resemblesItsPast(points),
  };
}

/** The one-sided normal tail with continuity correction. */
function normalTail(s: number, variance: number): number {
  return normalShareBelow(-(s - 1) / Math.sqrt(variance));
}

/**
 * The exact law of S. Each order of values with ties has as many inversions as a coefficient of a Gaussian
 * multinomial says; S is the pairs without ties less twice the inversions.
 */
function exactTail(ties: readonly number[]): (min: number) => number {
  let inversions = [1];
  let placed = 0;
  for (const t of ties) {
    placed += t;
    inversions = product(inversions, gaussianBinomial(placed, t));
  }
  const orders = inversions.reduce((sum, count) => sum + count, 0);
  const max = inversions.length - 1;
  return (min) => {
    let enough = 0;
    for (const [count, times] of inversions.entries()) if (max - 2 * count >= min) enough += times;
    return enough / orders;
  };
}

/** Coefficients of the Gaussian binomial by Pascal's rule, [n, k] = [n-1, k-1] + q^k·[n-1, k]. */
function gaussianBinomial(n: number, k: number): number[] {
  if (k === 0 || k === n) return [1];
  const sum = Array.from({ length: k * (n - k) + 1 }, () => 0);
  for (const [at, value] of gaussianBinomial(n - 1, k - 1).entries()) sum[at] = (sum[at] ?? 0) + value;
  for (const [at, value] of gaussianBinomial(n - 1, k).entries()) sum[at + k] = (sum[at + k] ?? 0) + value;
  return sum;
}

function product(a: readonly number[], b: readonly number[]): number[] {
  const result = Array.from({ length: a.length + b.length - 1 }, () => 0);
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) result[i + j] = (result[i + j] ?? 0) + x * y;
  }
  return result;
}

/** Anderson's one-sided test at 5 % of the lag-1 correlation, with the Theil-Sen trend taken out. */
function resemblesItsPast(points: readonly { readonly at: number; readonly value: number }[]): boolean {
  const slope = theilSen(points)?.slope ?? 0;
  const rests = points.map(({ at, value }) => value - slope * at);
  const middle = mean(rests) ?? 0;
  let together = 0;
  let pairs = 0;
  let spread = 0;
  for (const [place, rest] of rests.entries()) {
    spread += (rest - middle) ** 2;
    const before = points[place - 1];
    if (before === undefined || before.at !== (points[place]?.at ?? 0) - 1) continue;
    together += (rest - middle) * ((rests[place - 1] ?? middle) - middle);
    pairs++;
  }
  const typical = median(points.map(({ value }) => Math.abs(value))) ?? 0;
  if (pairs < 4 || spread <= (1e-12 * typical) ** 2 * rests.length) return false;
  const n = pairs + 1;
  return together / spread > (-1 + 1.6449 * Math.sqrt(n - 2)) / (n - 1);
}
