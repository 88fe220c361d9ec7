import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { PersonRef } from "../../../domain/floor/person-ref.ts";
import { inScope, type TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";

const queueDays = 56;
const mainQueues = `
  SELECT source_id AS agent, queue.name AS queue FROM (
    SELECT agent_id, main_queue_id, count(*) AS days FROM agent_day
     WHERE service_day BETWEEN ? AND ? AND main_queue_id IS NOT NULL GROUP BY agent_id, main_queue_id
     ORDER BY days, main_queue_id DESC)
  JOIN agent USING (agent_id) JOIN queue ON queue_id = main_queue_id`;

const queuesUntil = readingCache<{ readonly day: ServiceDay }, ReadonlyMap<string, string>>({
  standsOn: ["work"],
  max: 3,
});

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
  return queuesUntil.of(store, { day }, () => {
    const rows = store.rows<{ agent: string; queue: string }>(mainQueues, day - queueDays + 1, day);
    // Those with the most days come last, and overwrite the others.
    return new Map(rows.map(({ agent, queue }) => [agent, queue]));
  });
}
