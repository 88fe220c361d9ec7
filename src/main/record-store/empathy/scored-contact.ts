import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { callKeysBetween, contactKeys } from "../../../domain/floor/contact-key.ts";
import { segmentKeysBetween } from "../../../domain/floor/segment-key.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";

const columns = `key, agent_id AS agent, service_day AS day, ${handledSpan.from} AS at`;
const ofKeys = `SELECT ${columns}, composed IS NOT NULL AS hasMore FROM contact
  WHERE key IN (SELECT value FROM json_each(?)) AND outcome = 'handled' ORDER BY key`;
const ofCall = `SELECT ${columns} FROM contact WHERE key > ? AND key < ? AND outcome = 'handled' ORDER BY key`;
const segments = `SELECT ${columns} FROM contact WHERE key > ? AND key < ? AND outcome = 'handled' ORDER BY segment`;

/** What an agent handled of a contact; `at` is when they began, in UTC seconds. */
export interface ScoredContact {
  readonly key: string;
  readonly agent: number | null;
  readonly day: ServiceDay;
  readonly at: number;
}

/**
 * Who handled a contact, by the source's id of it: one agent, or several where it was passed on. A call of a queue's
 * log is found by its own id in every queue that it came to.
 *
 * @param systems see mappedSystems
 */
export function contactHandlers(
  store: ReadableStore,
  contact: string,
  systems: readonly string[],
): ScoredContact[] {
  const keys = JSON.stringify(contactKeys(contact, systems));
  const found = store.rows<ScoredContact & { readonly hasMore: 0 | 1 }>(ofKeys, keys);
  const handlers = found.flatMap(({ hasMore, ...first }) =>
    hasMore ? [first, ...store.rows<ScoredContact>(segments, ...segmentKeysBetween(first.key))] : [first],
  );
  return [...handlers, ...store.rows<ScoredContact>(ofCall, ...callKeysBetween(contact))];
}

/** The systems whose contacts came in by a mapping: their ids carry the system in front. */
export function mappedSystems(store: ReadableStore): string[] {
  return store
    .rows<{ system: string }>(
      `SELECT DISTINCT json_extract(mapping, '$.system') AS system FROM intake
        WHERE json_extract(mapping, '$.kind') = 'contacts' ORDER BY 1`,
    )
    .map(({ system }) => system);
}
