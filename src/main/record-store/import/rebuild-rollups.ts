import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { WritableStore } from "../store/open-store.ts";
import { addContacts } from "../workload/queue-load-rollup.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";

/**
 * Rebuilds every roll-up of agents' days and weeks, of evaluations and of the queues from the rows.
 *
 * @param touched what changed before and has no row any more by which it would be found
 */
export function rebuildRollups(store: WritableStore, touched = new Touched()): void {
  store.run("DELETE FROM queue_half_hour");
  store.run("DELETE FROM queue_handle_time");
  touched.contacts.clear();
  touchAll(store, touched);
  rollUp(store, touched);
}

/** Touches all that there is: before everything moves to other days, so that what the days come to is rebuilt too. */
export function touchAll(store: WritableStore, touched: Touched): void {
  for (const table of ["contact", "agent_state", "shift", "agent_day"]) {
    const days = store.rows<{ agent: number; day: ServiceDay }>(
      `SELECT DISTINCT agent_id AS agent, service_day AS day FROM ${table} WHERE agent_id IS NOT NULL`,
    );
    for (const { agent, day } of days) touched.agentDay(agent, day);
  }
  const evaluations = store.rows<{ evaluation: string; agent: number; day: ServiceDay }>(
    "SELECT DISTINCT evaluation, agent_id AS agent, service_day AS day FROM evaluation_item",
  );
  for (const { evaluation, agent, day } of evaluations) touched.evaluation(evaluation, agent, day);
  addContacts(store, touched.contacts, 1, "FROM contact WHERE 1");
  if (store.row("SELECT 1 FROM survey_response LIMIT 1")) touched.survey();
}
