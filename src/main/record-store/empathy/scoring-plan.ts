import { mondayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { doubleScoringNeeds } from "../../../domain/empathy/agreement.ts";
import { changeRule } from "../../../domain/empathy/change-rule.ts";
import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import type { LoadCell } from "../../../domain/empathy/load-before.ts";
import { floorVariance, steadiedVariance, withinSquares } from "../../../domain/empathy/score-spread.ts";
import {
  type QueueEvaluator,
  type ScorablePerson,
  type ScoredOnce,
  scoringQueueRule,
  type ToScore,
  whatToScore,
} from "../../../domain/empathy/scoring-queue.ts";
import { verdictRule } from "../../../domain/empathy/verdict-rule.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import { seededFraction } from "../../../domain/statistics/chance.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { contactDays } from "./contacts-to-score.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";

/** A second look is asked for at contacts that were first scored within so many days. */
const onceDays = 14;

export interface ScoringPlan {
  readonly plan: readonly ToScore[];
  /** Evaluations that the floor makes in a week, by the last eight. */
  readonly places: number;
}

const plans = readingCache<
  EmpathyModelKey & { readonly week: WeekIndex; readonly lastDay: ServiceDay },
  ScoringPlan
>({ standsOn: ["empathy", "work", "imports"], max: maxModels });

/**
 * What is to be scored in a week, on the whole floor; computed once for it.
 *
 * @param model of the weeks before
 * @param lastDay the newest day with data
 */
export function scoringPlan(
  store: ReadableStore,
  model: EmpathyModel,
  week: WeekIndex,
  lastDay: ServiceDay,
): ScoringPlan {
  return plans.of(store, { ...model.key, week, lastDay }, () => planned(store, model, week, lastDay));
}

const atWork = `
  SELECT source_id AS agent, max(handled) AS handled FROM agent JOIN agent_day USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND handled > 0 AND (left_on IS NULL OR left_on > ?) GROUP BY agent_id`;

function planned(store: ReadableStore, model: EmpathyModel, week: WeekIndex, lastDay: ServiceDay) {
  const from = mondayOf(week - changeRule.recentWeeks);
  const counted = model.evaluations.filter((one) => counts(one) && countsForAgent(one.source));
  const lately = counted.filter(({ serviceDay }) => serviceDay >= from);
  const places = Math.ceil(lately.length / changeRule.recentWeeks);
  const workers = store.rows<{ agent: string }>(atWork, lastDay - contactDays + 1, lastDay, lastDay);
  const squares = new Map([...model.floor.byAgent].map(([agent, own]) => [agent, withinSquares(own)]));
  const floor = floorVariance(squares.values());
  if (floor === undefined) return { plan: [], places };
  const people = workers.map(({ agent }): ScorablePerson => {
    const variance = steadiedVariance(squares.get(agent) ?? { squares: 0, degrees: 0 }, floor);
    return { agent, variance, ...scoresOf(model.floor.byAgent.get(agent) ?? [], week) };
  });
  const present = new Set(workers.map(({ agent }) => agent));
  const once = scoredOnce(lately, mondayOf(week) - onceDays).filter(({ agent }) => present.has(agent));
  const evaluators = evaluatorsOf(model, lately);
  // With a seed of the week everybody who looks sees one list.
  const plan = whatToScore({ people, evaluators, places, once }, seededFraction(week));
  return { plan, places };
}

function scoresOf(
  scores: readonly AdjustedEvaluation[],
  week: WeekIndex,
): Pick<ScorablePerson, "recent" | "reference" | "loaded" | "rested"> {
  const recentFrom = week - changeRule.recentWeeks;
  const inLoad = (load: LoadCell) =>
    scores.filter((one) => one.week >= week - verdictRule.longWeeks && one.cell === load).length;
  return {
    recent: byHand(scores.filter((one) => one.week >= recentFrom)),
    reference: byHand(
      scores.filter((one) => one.week < recentFrom && one.week >= week - changeRule.windowWeeks),
    ),
    loaded: inLoad("loaded"),
    rested: inLoad("rested"),
  };
}

function byHand(scores: readonly AdjustedEvaluation[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { evaluator } of scores) found.set(evaluator, (found.get(evaluator) ?? 0) + 1);
  return found;
}

/** Who scored in the last eight weeks, how much in a week, and what they lack of double-scored contacts. */
function evaluatorsOf(model: EmpathyModel, lately: readonly EmpathyEvaluation[]): QueueEvaluator[] {
  const from = mondayOf(model.lastWeek - scoringQueueRule.quarterWeeks + 1);
  const quarter = model.evaluations.filter(({ serviceDay }) => serviceDay >= from).filter(counts);
  const own = Map.groupBy(lately, ({ evaluator }) => evaluator);
  const names = [...own.keys()].sort();
  const ratings = quarter.flatMap(({ agent, contact, evaluator, score }) =>
    contact === null ? [] : [{ contact: `${agent}\n${contact}`, evaluator, rating: score }],
  );
  const missing = new Map(
    doubleScoringNeeds(ratings, names, undefined).map((need) => [need.evaluator, need.missing]),
  );
  return names.map((evaluator) => ({
    evaluator,
    aWeek: (own.get(evaluator)?.length ?? 0) / changeRule.recentWeeks,
    variance: model.floor.severities.get(evaluator)?.variance ?? null,
    missing: missing.get(evaluator) ?? 0,
  }));
}

/** Contacts that one evaluator alone scored, from a day on. */
function scoredOnce(evaluations: readonly EmpathyEvaluation[], from: ServiceDay): ScoredOnce[] {
  const ofContact = Map.groupBy(
    evaluations.filter(({ contact, serviceDay }) => contact !== null && serviceDay >= from),
    ({ agent, contact }) => `${agent}\n${contact}`,
  );
  return [...ofContact.values()].flatMap((all) => {
    const [one] = all;
    const alone = new Set(all.map(({ evaluator }) => evaluator)).size === 1;
    return one && one.contact !== null && alone
      ? [{ agent: one.agent, contact: one.contact, evaluator: one.evaluator }]
      : [];
  });
}
