import { assertLevel, type Interval, usualLevel } from "./interval.ts";
import { normalQuantile } from "./normal-law.ts";

/** Net promoter score in points, -100 to 100, with its interval. */
export interface NetPromoterScore extends Interval {
  readonly score: number;
  readonly standardError: number;
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Answers in their classes; what is no whole number from 0 to 10 is counted apart and never averaged in. */
export interface NpsAnswers {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly outsideScale: number;
}

/** Answers by class: 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract. @example npsAnswers([10, 3]) */
export function npsAnswers(scores: readonly number[]): NpsAnswers {
  const counts = { promoters: 0, passives: 0, detractors: 0, outsideScale: 0 };
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 0 || score > 10) counts.outsideScale++;
    else if (score >= 9) counts.promoters++;
    else if (score >= 7) counts.passives++;
    else counts.detractors++;
  }
  return counts;
}

/**
 * Net promoter score: share of promoters less share of detractors, p - d, in points. Variance of one
 * answer p + d - (p - d)², of the mean that over n; at 20 answers the interval is about ±33 points wide,
 * so it is context for a queue and never a figure about an agent (methods, 4.3).
 *
 * @returns undefined where nobody answered
 * @example netPromoterScore({ promoters: 3, passives: 2, detractors: 1, outsideScale: 0 })?.score // 33.3
 */
export function netPromoterScore(
  { promoters, passives, detractors }: NpsAnswers,
  level: number = usualLevel,
): NetPromoterScore | undefined {
  assertLevel(level);
  const n = promoters + passives + detractors;
  if (n === 0) return undefined;
  const net = (promoters - detractors) / n;
  const standardError = 100 * Math.sqrt(((promoters + detractors) / n - net * net) / n);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    score: 100 * net,
    standardError,
    n,
    promoters,
    passives,
    detractors,
    from: Math.max(-100, 100 * net - reach),
    to: Math.min(100, 100 * net + reach),
  };
}
