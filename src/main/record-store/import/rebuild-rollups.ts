import type { WritableStore } from "../store/open-store.ts";
import { addContacts } from "../workload/queue-load-rollup.ts";
import { rollUp } from "./roll-up.ts";
import { Touched } from "./touched.ts";

/** Tells every roll-up of agents' days and weeks, of evaluations and of the queues again from the rows. */
export function rebuildRollups(store: WritableStore): void {
  store.run("DELETE FROM queue_half_hour");
  store.run("DELETE FROM queue_handle_time");
  const touched = new Touched();
  for (const table of ["contact", "agent_state", "shift", "agent_day"]) {
    for (const [agent, day] of store.tuples(
      `SELECT DISTINCT agent_id, service_day FROM ${table} WHERE agent_id IS NOT NULL`,
    ))
      touched.agentDay(agent as number, day as number);
  }
  for (const [evaluation, agent, day] of store.tuples(
    "SELECT DISTINCT evaluation, agent_id, service_day FROM evaluation_item",
  ))
    touched.evaluation(evaluation as string, agent as number, day as number);
  addContacts(store, touched.contacts, 1, "FROM contact WHERE 1");
  rollUp(store, touched);
}
