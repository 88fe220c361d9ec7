import { mondayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { changeRule } from "../../../domain/empathy/change-rule.ts";
import {
  type ChangeScore,
  type FloorChanges,
  floorChanges,
  type WatchedPerson,
} from "../../../domain/empathy/floor-changes.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { newMainQueues, type QueueBlock, queueBlockWeeks } from "../../../domain/empathy/new-main-queue.ts";
import { countsForAgent } from "../../../domain/floor/evaluation-source.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import { type EmpathyModel, type EmpathyModelKey, maxModels } from "./empathy-model.ts";

/** The weeks that looks of a year stand on: each looks a year back. */
const watchedWeeks = changeRule.looks + changeRule.windowWeeks - 1;

const kept = readingCache<EmpathyModelKey, FloorChanges>({
  standsOn: ["empathy", "work", "imports"],
  max: maxModels,
});
const queues = readingCache<{ readonly lastWeek: WeekIndex }, ReadonlyMap<string, readonly WeekIndex[]>>({
  standsOn: ["work"],
  max: maxModels,
});

/**
 * Whose empathy changed, and which teams' did, in the last week of a model; computed once for it. Everybody on the
 * floor takes part, whoever asks: a team's change is the same to all who may see it.
 */
export function changesOf(store: ReadableStore, model: EmpathyModel): FloorChanges {
  return kept.of(store, model.key, () => floorChanges(watchedPeople(store, model), model.lastWeek));
}

/** Everybody on the floor who is watched, with their scores of two years. */
export function watchedPeople(store: ReadableStore, model: EmpathyModel): WatchedPerson[] {
  const scores = adjustedByAgent(model);
  const newQueues = queues.of(store, { lastWeek: model.lastWeek }, () => newQueuesOf(store, model.lastWeek));
  const teams = new Map(
    store
      .rows<{ agent: string; team: string | null }>(
        "SELECT source_id AS agent, team.name AS team FROM agent LEFT JOIN team USING (team_id)",
      )
      .map(({ agent, team }) => [agent, team]),
  );
  return [...scores].map(([agent, own]) => ({
    agent,
    team: teams.get(agent) ?? null,
    scores: own,
    newQueues: newQueues.get(agent) ?? [],
  }));
}

/** Everybody's scores without their evaluators' severity, oldest first; of nobody whose evaluators' is not known. */
function adjustedByAgent({
  earlier,
  evaluations,
  floor,
  lastWeek,
}: EmpathyModel): Map<string, ChangeScore[]> {
  const byAgent = new Map<string, ChangeScore[]>();
  const since = mondayOf(lastWeek - watchedWeeks + 1);
  const take = (one: EmpathyEvaluation) => {
    const severity = floor.severities.get(one.evaluator);
    if (!severity || !counts(one) || one.serviceDay < since) return;
    if (!countsForAgent(one.source) || floor.refusedAgents.has(one.agent)) return;
    const { evaluator, form } = one;
    const score: ChangeScore = {
      week: weekOfDay(one.serviceDay),
      evaluator,
      form,
      adjusted: one.score - severity.severity,
      severityVariance: severity.variance,
    };
    const own = byAgent.get(one.agent);
    if (own) own.push(score);
    else byAgent.set(one.agent, [score]);
  };
  for (const one of earlier) take(one);
  for (const one of evaluations) take(one);
  return byAgent;
}

const queueDays = `
  SELECT source_id AS agent, queue.name AS queue, (service_day + 3) / ${7 * queueBlockWeeks} AS block, count(*) AS days
    FROM agent_day JOIN agent USING (agent_id) JOIN queue ON queue_id = main_queue_id
   WHERE service_day BETWEEN ? AND ? GROUP BY agent_id, main_queue_id, block`;

/** The weeks in which each agent came to a new main queue. */
function newQueuesOf(store: ReadableStore, lastWeek: WeekIndex): ReadonlyMap<string, readonly WeekIndex[]> {
  const from = mondayOf(lastWeek - watchedWeeks + 1);
  const rows = store.rows<QueueBlock & { agent: string }>(queueDays, from, mondayOf(lastWeek + 1) - 1);
  return new Map(
    [...Map.groupBy(rows, ({ agent }) => agent)].map(([agent, own]) => [agent, newMainQueues(own)]),
  );
}
