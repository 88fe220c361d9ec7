import type { WeekIndex } from "../calendar/iso-week.ts";
import { contrastsBesideOthers } from "./contrasts-beside-others.ts";
import type { LoadedScore, ScoresWithSpread } from "./load-contrast.ts";
import { floorVariance, steadiedVariance, withinSquares } from "./score-spread.ts";
import { type TrainOrRelieve, trainOrRelieve } from "./train-or-relieve.ts";

/** What three consecutive weekly looks say of a person, the last one last. */
export type VerdictLooks = readonly [TrainOrRelieve, TrainOrRelieve, TrainOrRelieve];

/**
 * What train-or-relieve says of everybody on a floor in a week and in the two before it. Each look knows only
 * what had been scored by its week.
 *
 * @param people by their id, as `scoresWithSpread` gives them
 * @example verdictLooks(scoresWithSpread(floor.byAgent), 2951).get("a1")?.[2].verdict // "none"
 */
export function verdictLooks(
  people: ReadonlyMap<string, ScoresWithSpread>,
  lastWeek: WeekIndex,
): ReadonlyMap<string, VerdictLooks> {
  const [first, second, last] = [2, 1, 0].map((before) => contrastsBesideOthers(people, lastWeek - before));
  const lookOf = (look: typeof last, person: string) => trainOrRelieve(look?.get(person) ?? []);
  return new Map(
    [...people.keys()].map((person) => [
      person,
      [lookOf(first, person), lookOf(second, person), lookOf(last, person)],
    ]),
  );
}

/**
 * Everybody's scores with the variance of one of them, each person's own steadied by the floor's (methods, 8.2).
 *
 * @param byAgent adjusted scores by the person's id
 * @returns nobody where no score differs from another of its evaluator and quarter: no spread is known then
 * @example scoresWithSpread(floor.byAgent).get("a1")?.variance // 84.2
 */
export function scoresWithSpread(
  byAgent: ReadonlyMap<string, readonly LoadedScore[]>,
): ReadonlyMap<string, ScoresWithSpread> {
  const own = [...byAgent].map(([person, scores]) => ({ person, scores, squares: withinSquares(scores) }));
  const floor = floorVariance(own.map(({ squares }) => squares));
  if (floor === undefined) return new Map();
  return new Map(
    own.map(({ person, scores, squares }) => [
      person,
      { scores, variance: steadiedVariance(squares, floor) },
    ]),
  );
}
