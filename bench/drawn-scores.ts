import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import type { WeekScore } from "../src/domain/empathy/adjusted-score.ts";
import { wanderRule } from "../src/domain/empathy/wander.ts";
import { type Fraction, standardNormal } from "../src/domain/statistics/chance.ts";

/** A person whose scores are drawn: how often they are scored, and how their level moves. */
export interface DrawnPerson {
  /** Mean number of evaluations in a week; their number is Poisson's. */
  readonly evaluationsAWeek: number;
  /** Standard deviation of one score around the level, in points. */
  readonly sigma: number;
  /** The weeks with scores, both included. */
  readonly weeks: readonly [WeekIndex, WeekIndex];
  /** Points that the level has lost from a week on. */
  readonly fall?: { readonly from: WeekIndex; readonly points: number };
}

const evaluators = ["e1", "e2", "e3", "e4"];

/** A number of events with this mean (Knuth's method). */
export function poisson(mean: number, fraction: Fraction): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = fraction(); product > limit; product *= fraction()) count++;
  return count;
}

/**
 * The level of somebody to whom nothing happens, week by week around 0: it wanders as the methods have it (8.2),
 * with a standard deviation of 3 points and .95 of the week before.
 */
export function wanderingLevel(weeks: number, fraction: Fraction): number[] {
  const { points, aWeek } = wanderRule;
  const step = points * Math.sqrt(1 - aWeek ** 2);
  let level = points * standardNormal(fraction);
  return Array.from({ length: weeks }, (_, at) => {
    if (at > 0) level = aWeek * level + step * standardNormal(fraction);
    return level;
  });
}

/** Scores around a wandering level, each by one of four evaluators whose severity is known, oldest first. */
export function drawnScores(person: DrawnPerson, fraction: Fraction): WeekScore[] {
  const { evaluationsAWeek, sigma, fall } = person;
  const [first, last] = person.weeks;
  const scores: WeekScore[] = [];
  for (const [at, level] of wanderingLevel(last - first + 1, fraction).entries()) {
    const week = first + at;
    const lost = fall && week >= fall.from ? fall.points : 0;
    for (let count = poisson(evaluationsAWeek, fraction); count > 0; count--) {
      const evaluator = evaluators[Math.floor(fraction() * evaluators.length)] ?? "";
      const adjusted = level - lost + sigma * standardNormal(fraction);
      scores.push({ week, evaluator, adjusted, severityVariance: 0 });
    }
  }
  return scores;
}
