import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import type { WeekScore } from "../src/domain/empathy/adjusted-score.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import {
  type QueueEvaluator,
  type ScorablePerson,
  whatToScore,
} from "../src/domain/empathy/scoring-queue.ts";
import { type Fraction, standardNormal } from "../src/domain/statistics/chance.ts";
import { wanderingLevel } from "./drawn-scores.ts";

/** A floor whose evaluations are dealt out week by week. */
export interface DealtFloor {
  readonly people: number;
  /** Evaluations a week of one person, on the mean. */
  readonly evaluationsAWeek: number;
  /** Standard deviation of one score around the level, in points. */
  readonly sigma: number;
  readonly weeks: number;
  /** Points that everybody's level has lost from a week on; 0: nothing happens. */
  readonly fall: { readonly from: WeekIndex; readonly points: number };
}

/** Who is scored in a week, and by whom. */
type Dealt = { readonly person: number; readonly evaluator: string };

/** How evaluations are dealt out: by the queue, or to anybody by anybody. */
export const waysOfDealing = ["queue", "random"] as const;
export type WayOfDealing = (typeof waysOfDealing)[number];

const evaluators = ["e1", "e2", "e3", "e4"];
/** Of a severity that a year of scores has shown, in points squared. */
const severityVariance = 1;

/**
 * Everybody's scores on a floor that makes the same number of evaluations each week, dealt out by the queue or by
 * chance. A queue knows the scores before its week, as the console does. No contact is scored twice.
 *
 * @returns a list for each person, oldest first
 */
export function dealtScores(floor: DealtFloor, way: WayOfDealing, fraction: Fraction): WeekScore[][] {
  const { people, sigma, weeks, fall } = floor;
  const levels = Array.from({ length: people }, () => wanderingLevel(weeks, fraction));
  const offBy = new Map(
    evaluators.map((one) => [one, Math.sqrt(severityVariance) * standardNormal(fraction)]),
  );
  const scores: WeekScore[][] = levels.map(() => []);
  const variances = levels.map(() => sigma ** 2);
  for (let week = 0; week < weeks; week++) {
    const places =
      Math.floor(people * floor.evaluationsAWeek * (week + 1)) -
      Math.floor(people * floor.evaluationsAWeek * week);
    const dealt =
      way === "queue"
        ? byQueue(scores, variances, week, places, fraction)
        : byChance(people, places, fraction);
    for (const { person, evaluator } of dealt) {
      const lost = week >= fall.from ? fall.points : 0;
      const level = (levels[person]?.[week] ?? 0) - lost + (offBy.get(evaluator) ?? 0);
      const adjusted = level + sigma * standardNormal(fraction);
      scores[person]?.push({ week, evaluator, adjusted, severityVariance });
    }
  }
  return scores;
}

function byChance(people: number, places: number, fraction: Fraction): Dealt[] {
  return Array.from({ length: places }, () => ({
    person: Math.floor(fraction() * people),
    evaluator: evaluators[Math.floor(fraction() * evaluators.length)] ?? "",
  }));
}

function byQueue(
  scores: readonly (readonly WeekScore[])[],
  variances: readonly number[],
  week: WeekIndex,
  places: number,
  fraction: Fraction,
): Dealt[] {
  const recentFrom = week - changeRule.recentWeeks;
  const people = scores.map((own, at): ScorablePerson => {
    const inYear = own.filter((one) => one.week >= week - changeRule.windowWeeks);
    return {
      agent: String(at),
      variance: variances[at] ?? 0,
      recent: byHand(inYear.filter((one) => one.week >= recentFrom)),
      reference: byHand(inYear.filter((one) => one.week < recentFrom)),
      loaded: 0,
      rested: 0,
    };
  });
  const hands = evaluators.map((evaluator): QueueEvaluator => {
    return { evaluator, aWeek: places / evaluators.length, variance: severityVariance, missing: 0 };
  });
  const plan = whatToScore({ people, evaluators: hands, places, once: [] }, fraction);
  return plan.map(({ agent, evaluator }) => ({ person: Number(agent), evaluator }));
}

function byHand(scores: readonly WeekScore[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { evaluator } of scores) found.set(evaluator, (found.get(evaluator) ?? 0) + 1);
  return found;
}
