import type { WritableStore } from "../open-store.ts";
import { rollUpAgent } from "./agent.ts";
import { rollUpAgentDay } from "./agent-day.ts";
import { rollUpAgentWeek } from "./agent-week.ts";
import { rollUpEvaluation } from "./evaluation.ts";
import type { Touched } from "./touched.ts";

/** Tells every roll-up again that a change of records touched; part of that change's transaction. */
export function rollUp(store: WritableStore, touched: Touched): void {
  for (const { agent, day } of touched.agentDays()) rollUpAgentDay(store, agent, day);
  for (const { evaluation, agent } of touched.evaluations()) rollUpEvaluation(store, evaluation, agent);
  for (const { agent, week } of touched.agentWeeks()) rollUpAgentWeek(store, agent, week);
  for (const agent of touched.agents()) rollUpAgent(store, agent);
}
