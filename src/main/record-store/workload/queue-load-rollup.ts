import { halfHourSeconds } from "../../../domain/calendar/half-hour.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import {
  type ContactCounts,
  type CountedHandleTime,
  type QuarterArrivals,
  quarterSeconds,
} from "./contact-counts.ts";

const moveHalfHour = insertInto(
  "queue_half_hour",
  {
    queue_id: "integer",
    service_day: "integer",
    half_hour: "integer",
    arrivals: "integer",
    abandoned: "integer",
    handled: "integer",
    handle_milliseconds: "integer",
  },
  {
    set: `arrivals = arrivals + excluded.arrivals, abandoned = abandoned + excluded.abandoned,
      handled = handled + excluded.handled, handle_milliseconds = handle_milliseconds + excluded.handle_milliseconds`,
  },
);
const moveTimes = insertInto(
  "queue_handle_time",
  { queue_id: "integer", week: "integer", handle_seconds: "real", contacts: "integer" },
  { set: "contacts = contacts + excluded.contacts" },
);
const dropEmpty =
  "DELETE FROM queue_half_hour WHERE queue_id = ? AND service_day = ? AND half_hour = ? AND arrivals = 0 AND handle_milliseconds = 0";
const dropEmptyTimes =
  "DELETE FROM queue_handle_time WHERE queue_id = ? AND week = ? AND handle_seconds = ? AND contacts = 0";

/** Updates the queues' roll-ups by the contacts that came and went. */
export function rollUpQueues(store: WritableStore, counts: ContactCounts, clock: ZoneClock): void {
  for (const { queue, quarter, arrivals, abandoned, handled, handleMilliseconds } of counts.arrivals()) {
    if (arrivals === 0 && abandoned === 0 && handled === 0 && handleMilliseconds === 0) continue;
    const at = quarter * quarterSeconds;
    const day = clock.dayOf(at);
    const halfHour = Math.floor(clock.clockSecondsOf(at) / halfHourSeconds);
    moveHalfHour(store, {
      queue_id: queue,
      service_day: day,
      half_hour: halfHour,
      arrivals,
      abandoned,
      handled,
      handle_milliseconds: handleMilliseconds,
    });
    if (arrivals <= 0) store.run(dropEmpty, queue, day, halfHour);
  }
  for (const { queue, week, handleSeconds, contacts } of counts.handleTimes()) {
    if (contacts === 0) continue;
    moveTimes(store, { queue_id: queue, week, handle_seconds: handleSeconds, contacts });
    if (contacts < 0) store.run(dropEmptyTimes, queue, week, handleSeconds);
  }
}

// As ContactCounts counts one by one. The row of the first segment gives what is not summed: SQLite takes it from the row of min().
const ofSeveral = `GROUP BY CASE WHEN segment IS NULL THEN contact.key ELSE substr(contact.key, 1, instr(contact.key, char(31)) - 1) END, queue_id`;
const onQueues = (contacts: string) => `
  SELECT queue_id, direction, outcome, offered_at, service_day, handle_seconds, 0 AS first
    ${contacts} AND queue_id IS NOT NULL AND contact.composed IS NULL
   UNION ALL
  SELECT queue_id, direction, outcome, offered_at, service_day,
         CASE WHEN count(handle_seconds) = count(*) THEN sum(handle_seconds) END, min(coalesce(segment, 0))
    ${contacts} AND queue_id IS NOT NULL AND contact.composed IS NOT NULL ${ofSeveral}`;
const arrivals = (contacts: string) => `
  SELECT queue_id AS queue, offered_at / ${quarterSeconds} AS quarter, count(*) AS arrivals,
         count(*) FILTER (WHERE outcome = 'abandoned') AS abandoned, count(handle_seconds) AS handled,
         coalesce(sum(CAST(round(handle_seconds * 1000) AS INTEGER)), 0) AS handleMilliseconds
    FROM (${onQueues(contacts)}) WHERE lower(coalesce(direction, '')) <> 'outbound' GROUP BY 1, 2`;
const handleTimes = (contacts: string) => `
  SELECT queue_id AS queue, (service_day + 3) / 7 AS week,
         round(handle_seconds * 1000) / 1000 AS handleSeconds, count(*) AS contacts
    FROM (${onQueues(contacts)}) WHERE outcome = 'handled' AND handle_seconds IS NOT NULL GROUP BY 1, 2, 3`;

/**
 * Counts the contacts of a query by their queues.
 *
 * @param contacts `FROM contact ... WHERE ...`
 */
export function addContacts(
  store: ReadableStore,
  counts: ContactCounts,
  sign: 1 | -1,
  contacts: string,
  ...values: readonly number[]
): void {
  // The query stands twice in each of them.
  for (const quarter of store.rows<QuarterArrivals>(arrivals(contacts), ...values, ...values))
    counts.addArrivals(quarter, sign);
  for (const times of store.rows<CountedHandleTime>(handleTimes(contacts), ...values, ...values))
    counts.addHandleTimes(times, sign);
}
