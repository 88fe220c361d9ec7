import type { PromisedSession, PromisedStep } from "../../../domain/acting/promise-meter.ts";
import type { Month } from "../../../domain/calendar/month.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** What one person was promised for a month; it never leaves the store's thread. */
export interface PersonPromises {
  readonly sessions: readonly PromisedSession[];
  readonly steps: readonly PromisedStep[];
}

/**
 * What was promised for the days of a month, to whom. A session with several people is a promise to each of
 * them; a step that was agreed with more than one person, or with the planner for a team, is nobody's own.
 */
export function promisesByPerson(
  store: ReadableStore,
  { from, to }: Pick<Month, "from" | "to">,
): ReadonlyMap<number, PersonPromises> {
  const sessions = Map.groupBy(
    store.rows<PromisedSession & { id: number }>(
      `SELECT agent_id AS id, status, service_day AS day, account
         FROM session JOIN session_agent USING (session_id) WHERE service_day BETWEEN ? AND ?`,
      from,
      to,
    ),
    ({ id }) => id,
  );
  const steps = Map.groupBy(
    store.rows<PromisedStep & { id: number }>(
      `SELECT agent_id AS id, due_day AS due, outcome
         FROM agreed_step WHERE agent_id IS NOT NULL AND due_day BETWEEN ? AND ?`,
      from,
      to,
    ),
    ({ id }) => id,
  );
  const people = new Set([...sessions.keys(), ...steps.keys()]);
  return new Map(
    [...people].map((id) => [id, { sessions: sessions.get(id) ?? [], steps: steps.get(id) ?? [] }]),
  );
}
