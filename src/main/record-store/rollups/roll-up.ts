import { markStale } from "../burnout/stale.ts";
import { raiseDataVersion } from "../data-version.ts";
import type { WritableStore } from "../open-store.ts";
import { floorClock } from "../reads/floor-clock.ts";
import { rollUpAgent } from "./agent.ts";
import { rollUpAgentDay } from "./agent-day.ts";
import { rollUpAgentWeek } from "./agent-week.ts";
import { rollUpEvaluation } from "./evaluation.ts";
import { rollUpEvaluationLoads } from "./evaluation-load.ts";
import { FormBook } from "./form-book.ts";
import { rollUpQueues } from "./queue-load.ts";
import type { Touched } from "./touched.ts";

/**
 * Tells every roll-up again that a change of records touched; part of that change's transaction. The
 * floor's zone has to be known by then.
 */
export function rollUp(store: WritableStore, touched: Touched): void {
  const clock = floorClock(store);
  for (const { agent, day } of touched.agentDays()) rollUpAgentDay(store, agent, day, clock);
  const forms = new FormBook(store);
  for (const { evaluation, agent } of touched.evaluations())
    rollUpEvaluation(store, evaluation, agent, forms);
  forms.settle(touched);
  const loads = rollUpEvaluationLoads(store, touched);
  for (const { agent, week } of touched.agentWeeks()) rollUpAgentWeek(store, agent, week, clock);
  for (const agent of touched.agents()) rollUpAgent(store, agent);
  rollUpQueues(store, touched.contacts, clock);
  markStale(store, touched.changes());
  if (loads > 0 || touched.someEvaluations) raiseDataVersion(store, "empathy");
  if (touched.surveys) raiseDataVersion(store, "surveys");
  if (touched.someDays) raiseDataVersion(store, "work");
}
