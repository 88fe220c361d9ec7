import { type WeekIndex, weekOfDay } from "../calendar/iso-week.ts";
import type { PriorSpread } from "../statistics/difference-of-means.ts";
import type { EmpathyScore, SeverityModel } from "./evaluator-severity.ts";

/** A score without its evaluator's severity; the raw score stays beside it. */
export interface AdjustedScore extends EmpathyScore {
  readonly week: WeekIndex;
  /** May leave 0 to 100: a very high score by a harsh evaluator. */
  readonly adjusted: number;
  /** Variance of the severity that was taken out. */
  readonly severityVariance: number;
}

/** What a statement about change needs to know of a score. */
export type WeekScore = Pick<AdjustedScore, "week" | "evaluator" | "adjusted" | "severityVariance">;

/** What is added to a score when its evaluator's severity is taken out; undefined for evaluators unknown to the model. */
export function adjustment(
  { evaluator, serviceDay, score }: EmpathyScore,
  { evaluators }: Pick<SeverityModel, "evaluators">,
): Omit<AdjustedScore, keyof EmpathyScore> | undefined {
  const known = evaluators.get(evaluator);
  if (!known) return undefined;
  return {
    week: weekOfDay(serviceDay),
    adjusted: score - known.severity,
    severityVariance: known.variance,
  };
}

/**
 * Scores without their evaluators' severity: y - δ̃. Only severity is removed; a month's effect stays in,
 * so that a fall of the whole floor stays visible (methods, 4.5). Unit: points.
 *
 * @returns scores by evaluators whom the model does not know are left out: nothing can be said of them
 * @example a score of 60 by an evaluator of severity -12 becomes 72
 */
export function adjustedScores<Score extends EmpathyScore>(
  scores: readonly Score[],
  model: Pick<SeverityModel, "evaluators">,
): (Score & AdjustedScore)[] {
  return scores.flatMap((score) => {
    const made = adjustment(score, model);
    return made ? [{ ...score, ...made }] : [];
  });
}

/** Degrees of freedom that the floor's spread counts for beside an agent's own [our choice]. */
const floorSpreadDegrees = 6;

/**
 * The floor's spread of scores within agents, as the prior that steadies an agent's own spread where only
 * a few scores show it.
 *
 * @param variance of one score within agents, such as the model's residual variance
 */
export function floorSpread(variance: number): PriorSpread {
  return { variance, degrees: floorSpreadDegrees };
}

/**
 * How uncertain a difference of two means is through the severities that were taken out: the sum over
 * evaluators of (share in the first - share in the second)²·variance. Zero where both have the same mix.
 *
 * @returns 0 where either is empty
 */
export function severityUncertainty(first: readonly WeekScore[], second: readonly WeekScore[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const shares = new Map<string, { share: number; readonly variance: number }>();
  addShares(shares, first, 1 / first.length);
  addShares(shares, second, -1 / second.length);
  let uncertainty = 0;
  for (const { share, variance } of shares.values()) uncertainty += share * share * variance;
  return uncertainty;
}

function addShares(
  shares: Map<string, { share: number; readonly variance: number }>,
  scores: readonly WeekScore[],
  each: number,
): void {
  for (const { evaluator, severityVariance: variance } of scores) {
    const own = shares.get(evaluator);
    if (own) own.share += each;
    else shares.set(evaluator, { share: each, variance });
  }
}
