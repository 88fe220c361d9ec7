import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type LoadCell, loadCell } from "../../../domain/empathy/load-before.ts";
import type { LackedLoad, ToScore } from "../../../domain/empathy/scoring-queue.ts";
import { contactOfKey } from "../../../domain/floor/contact-key.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";
import { dayLoads } from "./day-loads.ts";

/** A contact counts as one to score from so many seconds on: in less hardly anything is heard. Unknown lengths may do. */
const minHandleSeconds = 120;
/** Contacts of so many days may be scored: older ones say little of now, and recordings are gone. */
export const contactDays = 14;

export interface ContactToScore {
  readonly contact: string;
  readonly day: string;
  /** UTC seconds. */
  readonly at: number;
  readonly queue: string | null;
  readonly handleSeconds: number | null;
  /** How busy the hour before was; null where it is not known. */
  readonly load: LoadCell | null;
}

const recentContacts = `
  SELECT agent_id AS id, key, service_day AS day, ${handledSpan.from} AS at, queue.name AS queue,
         handle_seconds AS handleSeconds
    FROM contact JOIN agent USING (agent_id) LEFT JOIN queue USING (queue_id)
   WHERE source_id = ? AND service_day BETWEEN ? AND ? AND outcome = 'handled'
     AND coalesce(handle_seconds, ${minHandleSeconds}) >= ${minHandleSeconds}
   ORDER BY service_day DESC, 4 DESC, key LIMIT ?`;
const ofContact = `
  SELECT agent_id AS id, key, service_day AS day, ${handledSpan.from} AS at, queue.name AS queue,
         handle_seconds AS handleSeconds
    FROM contact JOIN agent USING (agent_id) LEFT JOIN queue USING (queue_id)
   WHERE source_id = ? AND service_day BETWEEN ? AND ? AND outcome = 'handled'`;
const scoredContacts =
  "SELECT contact FROM evaluation JOIN agent USING (agent_id) WHERE source_id = ? AND contact IS NOT NULL";
/** Contacts among which one after a busy hour and one after a pause are looked for. */
const maxLooked = 60;

interface ContactRow extends Omit<ContactToScore, "contact" | "day" | "load"> {
  readonly id: number;
  readonly key: string;
  readonly day: ServiceDay;
}

/**
 * Contacts of the person that could be scored, or the one that is to be scored again.
 *
 * @param place which of the person's in the list it is, from 0: each has contacts of its own
 */
export function contactsToScore(
  store: ReadableStore,
  one: ToScore,
  lastDay: ServiceDay,
  place: number,
): ContactToScore[] {
  if (one.kind === "second") {
    const rows = store.rows<ContactRow>(ofContact, one.agent, lastDay - 2 * contactDays, lastDay);
    return withLoads(
      store,
      rows.filter(({ key }) => contactOfKey(key) === one.contact),
    );
  }
  const from = lastDay - contactDays + 1;
  const scored = new Set(
    store.rows<{ contact: string }>(scoredContacts, one.agent).map(({ contact }) => contact),
  );
  const rows = store
    .rows<ContactRow>(recentContacts, one.agent, from, lastDay, maxLooked)
    .filter(({ key }) => !scored.has(contactOfKey(key)));
  return chosen(withLoads(store, rows), one.lacks, place);
}

/** The newest of the load that is lacked; where none is lacked one of each, else the newest. */
function chosen(contacts: readonly ContactToScore[], lacks: LackedLoad, place: number): ContactToScore[] {
  const first = (load: LoadCell) => contacts.filter((one) => one.load === load)[place];
  const wanted = lacks === null ? [first("loaded"), first("rested")] : [first(lacks)];
  const found = wanted.filter((one) => one !== undefined);
  return found.length > 0 ? found.sort((a, b) => b.at - a.at) : contacts.slice(place, place + 1);
}

function withLoads(store: ReadableStore, rows: readonly ContactRow[]): ContactToScore[] {
  const byDay = Map.groupBy(rows, ({ day }) => day);
  return [...byDay].flatMap(([day, ofDay]) => {
    const [one] = ofDay;
    if (!one) return [];
    const times = ofDay.map(({ at }) => at);
    const loads = dayLoads(store, one.id, day, { first: Math.min(...times), last: Math.max(...times) });
    return ofDay.map(({ key, at, queue, handleSeconds }) => {
      const load = loads.get(key);
      return {
        contact: contactOfKey(key),
        day: isoOfServiceDay(day),
        at,
        queue,
        handleSeconds,
        load: load ? loadCell(load) : null,
      };
    });
  });
}
