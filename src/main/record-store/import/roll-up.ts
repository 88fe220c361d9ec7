import { markStale } from "../burnout/stale-weeks.ts";
import { rollUpEvaluationLoads } from "../empathy/evaluation-load.ts";
import { rollUpEvaluation } from "../empathy/evaluation-rollup.ts";
import { FormBook } from "../empathy/form-book.ts";
import { rollUpAgent } from "../floor/agent-rollup.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { raiseDataVersion } from "../store/data-version.ts";
import type { WritableStore } from "../store/open-store.ts";
import { rollUpAgentDays } from "../workload/agent-days-rollup.ts";
import { rollUpAgentWeek } from "../workload/agent-week-rollup.ts";
import { rollUpQueues } from "../workload/queue-load-rollup.ts";
import type { Touched } from "./touched.ts";

/**
 * Rebuilds every roll-up that a change of records touched, as part of that change's transaction. The
 * floor's zone has to be known by then.
 */
export function rollUp(store: WritableStore, touched: Touched): void {
  const clock = floorClock(store);
  rollUpAgentDays(store, touched, clock);
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
