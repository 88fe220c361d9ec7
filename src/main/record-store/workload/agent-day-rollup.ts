import { halfHourSeconds, halfHoursADay, startOfDay } from "../../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { allItsOwn, mayReachOver, noneItsOwn } from "../../../domain/workload/begun-work.ts";
import {
  type ContactInterval,
  type Ended,
  endedContacts,
} from "../../../domain/workload/contact-interval.ts";
import { unionSeconds } from "../../../domain/workload/contact-overlap.ts";
import { dayPicture } from "../../../domain/workload/day-picture.ts";
import {
  busyHalfHours,
  type HalfHourLoad,
  halfHourLoads,
} from "../../../domain/workload/half-hour-occupancy.ts";
import { type WorkingInterval, workingIntervals } from "../../../domain/workload/quick-return.ts";
import { repairedStates } from "../../../domain/workload/repaired-states.ts";
import { mergedTimeline, type StateInterval } from "../../../domain/workload/state-timeline.ts";
import { contactRestSeconds } from "../../../domain/workload/work-record.ts";
import type { Columns, RowOf } from "../sql/columns.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { scheduleOf, strainOf } from "./agent-day-strain.ts";
import { begunRows } from "./begun-rows.ts";
import { handledSpan } from "./handled-span.ts";

const contactsOfDay = `
  SELECT ${handledSpan.from} AS "from", ${handledSpan.to} AS "to", talk_seconds AS talkSeconds,
         hold_seconds AS holdSeconds, acw_seconds AS acwSeconds, handle_seconds AS handleSeconds, queue_id AS queue
    FROM contact WHERE agent_id = ? AND service_day = ? AND outcome = 'handled' ORDER BY 1, 2`;

const columns = {
  agent_id: "integer",
  service_day: "integer",
  handled: "integer",
  timed: "integer?",
  talk_seconds: "real?",
  hold_seconds: "real?",
  acw_seconds: "real?",
  handle_seconds: "real?",
  longest_stretch_seconds: "real?",
  back_to_back_longest: "integer?",
  contacts_from: "integer?",
  contacts_to: "integer?",
  logged_seconds: "real?",
  handling_state_seconds: "real?",
  available_seconds: "real?",
  states_from: "integer?",
  states_to: "integer?",
  timeline_seconds: "real?",
  repaired_seconds: "real?",
  worked_half_hours: "integer?",
  busy_half_hours: "integer?",
  main_queue_id: "integer?",
  there: "text?",
  scheduled_seconds: "real?",
  adhering_seconds: "real?",
  state_stretch_seconds: "real?",
  missed_breaks: "integer?",
  state_spells: "text?",
  contact_spells: "text?",
  begun_contacts: "integer?",
  begun_from: "integer?",
  begun_present_seconds: "real?",
  begun_logged_seconds: "real?",
  contact_seconds: "real?",
  contact_union_seconds: "real?",
} as const satisfies Columns;
const writeDay = insertInto("agent_day", columns, "replace");

/** A day as its table keeps it. */
export type AgentDayRow = RowOf<typeof columns>;

const forget = "DELETE FROM agent_day WHERE agent_id = ? AND service_day = ?";
const lastSigns = `
  SELECT states_to AS statesTo, contacts_to AS contactsTo FROM agent_day WHERE agent_id = ? AND service_day = ?`;

interface QueuedInterval extends ContactInterval {
  readonly queue: number | null;
}

/** Whether the work of a day, as it is rolled up, may go on in the day after it. */
export function reachesOver(store: ReadableStore, agent: number, day: ServiceDay, clock: ZoneClock): boolean {
  const last = store.row<LastSigns>(lastSigns, agent, day);
  return last !== undefined && mayReachOver(last.statesTo, last.contactsTo, startOfDay(day + 1, clock));
}

interface LastSigns {
  readonly statesTo: number | null;
  readonly contactsTo: number | null;
}

/**
 * Recomputes one agent's day from its rows, and from those of the day after that belong to the working interval that
 * began on it; a day without rows has no entry.
 */
export function rollUpAgentDay(store: WritableStore, agent: number, day: ServiceDay, clock: ZoneClock): void {
  const rows = begunRows(store, agent, day, clock, (at) =>
    store.rows<QueuedInterval>(contactsOfDay, agent, at),
  );
  const { contacts, states, begun } = rows;
  if (contacts.length === 0 && states.length === 0) {
    store.run(forget, agent, day);
    return;
  }
  const picture = dayPicture(contacts, states, begun);
  const timeline = mergedTimeline(begun.states);
  const ended = endedContacts(begun.contacts);
  writeDay(store, {
    agent_id: agent,
    service_day: day,
    handled: picture.handled,
    timed: picture.timed,
    talk_seconds: picture.talkSeconds,
    hold_seconds: picture.holdSeconds,
    acw_seconds: picture.acwSeconds,
    handle_seconds: picture.handleSeconds,
    longest_stretch_seconds: picture.longestStretchSeconds,
    back_to_back_longest: picture.backToBackLongest,
    contacts_from: picture.contactsFrom,
    contacts_to: picture.contactsTo,
    logged_seconds: picture.loggedSeconds,
    handling_state_seconds: picture.handlingStateSeconds,
    available_seconds: picture.availableSeconds,
    states_from: picture.statesFrom,
    states_to: picture.statesTo,
    ...timeOf(begun.states, timeline, day, clock),
    main_queue_id: mainQueue(begun.contacts) ?? mainQueue(contacts),
    ...scheduleOf(store, agent, day, timeline, rows),
    ...strainOf(timeline, picture.longestStretchSeconds === null, day),
    state_spells: severalIntervals(workingIntervals(timeline.filter(({ state }) => state !== "offline"))),
    contact_spells: severalIntervals(workingIntervals(ended, contactRestSeconds)),
    begun_contacts: picture.begunContacts,
    begun_from: instantOrNull(rows.begunFrom),
    begun_present_seconds: picture.begunPresentSeconds,
    begun_logged_seconds: picture.begunLoggedSeconds,
    contact_seconds: ended.length > 0 ? contactSeconds(ended) : null,
    contact_union_seconds: ended.length > 0 ? unionSeconds(ended) : null,
  });
}

/** The work of contacts, each for itself: an e-mail that lay open longer than it was worked on counts its work. */
function contactSeconds(ended: readonly Ended<QueuedInterval>[]): number {
  let seconds = 0;
  for (const { from, to, handleSeconds } of ended) seconds += Math.min(to - from, handleSeconds ?? to - from);
  return seconds;
}

/** As it is kept: null where the whole day is its own, and an instant after all others where nothing of it is. */
function instantOrNull(begunFrom: number): number | null {
  if (begunFrom === allItsOwn) return null;
  return begunFrom === noneItsOwn ? Number.MAX_SAFE_INTEGER : begunFrom;
}

type TimeColumns = Pick<
  AgentDayRow,
  "timeline_seconds" | "repaired_seconds" | "worked_half_hours" | "busy_half_hours" | "there"
>;

const noTime: TimeColumns = {
  timeline_seconds: null,
  repaired_seconds: null,
  worked_half_hours: null,
  busy_half_hours: null,
  there: null,
};

/** What the states give in addition to the picture. */
function timeOf(
  states: readonly StateInterval[],
  timeline: readonly StateInterval[],
  day: ServiceDay,
  clock: ZoneClock,
): TimeColumns {
  if (states.length === 0) return noTime;
  const repaired = repairedStates(states);
  const loads = halfHourLoads(timeline, clock);
  const busy = busyHalfHours(loads);
  return {
    timeline_seconds: repaired?.timelineSeconds ?? null,
    repaired_seconds: repaired?.seconds ?? null,
    worked_half_hours: busy?.worked ?? 0,
    busy_half_hours: busy?.busy ?? 0,
    there: there(loads, day, clock),
  };
}

/** The queue from which an agent handled the most contacts on a day; the first of several. */
function mainQueue(contacts: readonly QueuedInterval[]): number | null {
  const counts = new Map<number, number>();
  for (const { queue } of contacts) if (queue !== null) counts.set(queue, (counts.get(queue) ?? 0) + 1);
  let main: number | null = null;
  for (const [queue, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = queue;
  return main;
}

/** Seconds on contacts or waiting for one, by half-hour of the clock from the day's midnight on. */
function there(loads: readonly HalfHourLoad[], day: ServiceDay, clock: ZoneClock): string | null {
  const seconds: number[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const load of loads) {
    const slot =
      (load.day - day) * halfHoursADay + Math.floor(clock.clockSecondsOf(load.from) / halfHourSeconds);
    first = Math.min(first, slot);
    seconds[slot] = (seconds[slot] ?? 0) + load.handlingSeconds + load.availableSeconds;
  }
  if (seconds.length === 0) return null;
  return JSON.stringify([first, ...Array.from(seconds.slice(first), (sum) => sum ?? 0)]);
}

function severalIntervals(intervals: readonly WorkingInterval[]): string | null {
  return intervals.length > 1 ? JSON.stringify(intervals.map(({ from, to }) => [from, to])) : null;
}
