import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import { dataVersion } from "../store/data-version.ts";
import type { ReadableStore } from "../store/open-store.ts";

const queueDays = 56;
const mainQueues = `
  SELECT source_id, queue.name FROM (
    SELECT agent_id, main_queue_id, count(*) AS days FROM agent_day
     WHERE service_day BETWEEN ? AND ? AND main_queue_id IS NOT NULL GROUP BY agent_id, main_queue_id
     ORDER BY days, main_queue_id DESC)
  JOIN agent USING (agent_id) JOIN queue ON queue_id = main_queue_id`;

const queuesKept = new WeakMap<
  ReadableStore,
  { readonly name: string; readonly queues: Map<string, string> }
>();

/** Everybody in scope, by the source's id, in the order of their names. */
export function peopleInScope(store: ReadableStore, scope: TeamScope): Map<string, PersonRef> {
  const { sql, values } = inScope(scope);
  const rows = store.rows<PersonRef>(
    `SELECT source_id AS agent, agent.name AS name, team.name AS team FROM agent LEFT JOIN team USING (team_id)
      WHERE ${sql} ORDER BY coalesce(agent.name, source_id), source_id`,
    ...values,
  );
  return new Map(rows.map((person) => [person.agent, person]));
}

/** The queue that each agent mostly worked in over the eight weeks that end with a day; kept until days change. */
export function mainQueuesUntil(store: ReadableStore, day: ServiceDay): ReadonlyMap<string, string> {
  const name = `${dataVersion(store, "work")} ${day}`;
  const kept = queuesKept.get(store);
  if (kept?.name === name) return kept.queues;
  // Those with the most days come last and stand.
  const rows = store.tuples(mainQueues, day - queueDays + 1, day);
  const queues = new Map(rows.map(([agent, queue]) => [agent as string, queue as string]));
  queuesKept.set(store, { name, queues });
  return queues;
}
