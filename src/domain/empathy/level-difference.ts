import type { WeekIndex } from "../calendar/iso-week.ts";
import type { Interval } from "../statistics/interval.ts";
import { usualReach } from "../statistics/normal-law.ts";
import { severityUncertainty } from "./adjusted-score.ts";
import { firstScoreFrom, type LevelScores, levelMean } from "./change-of-level.ts";
import { wanderVariance } from "./wander.ts";

/** Weeks from one to another, both included. */
export type Weeks = readonly [WeekIndex, WeekIndex];

/** The mean of some weeks as a look takes it, with its 95 % interval. In points. */
export interface CutEstimate extends Interval {
  readonly mean: number;
  readonly n: number;
}

/** Two spans of one person's scores beside each other, in points, with 95 % intervals. */
export interface LevelDifference extends Interval {
  readonly difference: number;
  readonly recent: CutEstimate;
  readonly reference: CutEstimate;
}

/**
 * One person's scores of some weeks less those of earlier weeks, as the change test weighs them (methods, 8.2):
 * both cut, the person's own wandering and the severities in the interval.
 *
 * @returns undefined where one of the spans holds no score
 * @example levelDifference(own, [2944, 2951], [2900, 2943])?.difference // -12.4
 */
export function levelDifference(
  own: LevelScores,
  recent: Weeks,
  reference: Weeks,
): LevelDifference | undefined {
  const [late, early] = [levelMean(own, ...recent), levelMean(own, ...reference)];
  if (late.n === 0 || early.n === 0) return undefined;
  const difference = late.mean - early.mean;
  const variance =
    own.variance * (1 / late.n + 1 / early.n) +
    wanderVariance(weightsOf(own, recent, reference)) +
    severityUncertainty(scoresOf(own, recent), scoresOf(own, reference));
  const reach = usualReach(Math.sqrt(variance));
  const estimate = ({ n, mean }: { readonly n: number; readonly mean: number }): CutEstimate => {
    const half = usualReach(Math.sqrt(own.variance / n));
    return { mean, n, from: mean - half, to: mean + half };
  };
  return {
    difference,
    from: difference - reach,
    to: difference + reach,
    recent: estimate(late),
    reference: estimate(early),
  };
}

function scoresOf(own: LevelScores, [from, to]: Weeks) {
  return own.scores.slice(firstScoreFrom(own, from), firstScoreFrom(own, to + 1));
}

/** The share of each week in the difference: of the recent scores above 0, of the reference below. */
function weightsOf(own: LevelScores, recent: Weeks, reference: Weeks): number[] {
  const first = Math.min(recent[0], reference[0]);
  const weights = Array.from({ length: Math.max(recent[1], reference[1]) - first + 1 }, () => 0);
  const add = (scores: ReturnType<typeof scoresOf>, sign: number) => {
    for (const { week } of scores)
      weights[week - first] = (weights[week - first] ?? 0) + sign / scores.length;
  };
  add(scoresOf(own, recent), 1);
  add(scoresOf(own, reference), -1);
  return weights;
}
