import { halfHourSeconds, halfHoursADay } from "../../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { StateName } from "../../../domain/floor/agent-state.ts";
import type { ContactInterval } from "../../../domain/workload/contact-interval.ts";
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
import type { ReadableStore, Value, WritableStore } from "../store/open-store.ts";
import { scheduleOf, strainOf } from "./agent-day-strain.ts";
import { handledSpan } from "./handled-span.ts";

const contactsOfDay = `
  SELECT ${handledSpan.from}, ${handledSpan.to},
         talk_seconds, hold_seconds, acw_seconds, handle_seconds, queue_id
    FROM contact WHERE agent_id = ? AND service_day = ? AND outcome = 'handled' ORDER BY 1, 2`;

const statesOfDay =
  "SELECT state, started_at, ended_at FROM agent_state WHERE agent_id = ? AND service_day = ?";

const columns = [
  "handled",
  "talk_seconds",
  "hold_seconds",
  "acw_seconds",
  "handle_seconds",
  "longest_stretch_seconds",
  "back_to_back_longest",
  "contacts_from",
  "contacts_to",
  "logged_seconds",
  "handling_state_seconds",
  "available_seconds",
  "states_from",
  "states_to",
  "timeline_seconds",
  "repaired_seconds",
  "worked_half_hours",
  "busy_half_hours",
  "main_queue_id",
  "there",
  "scheduled_seconds",
  "adhering_seconds",
  "state_stretch_seconds",
  "missed_breaks",
  "state_spells",
  "contact_spells",
];
const writeDay = `INSERT OR REPLACE INTO agent_day (agent_id, service_day, ${columns.join(", ")})
  VALUES (?, ?, ${columns.map(() => "?").join(", ")})`;
const forget = "DELETE FROM agent_day WHERE agent_id = ? AND service_day = ?";

interface QueuedInterval extends ContactInterval {
  readonly queue: number | null;
}

/** The contacts that an agent handled on a day, as the domain wants them, in the order of their start. */
function contactIntervals(store: ReadableStore, agent: number, day: ServiceDay): QueuedInterval[] {
  return store.tuples(contactsOfDay, agent, day).map((row) => ({
    from: row[0] as number,
    to: row[1] as number,
    talkSeconds: row[2] as number | null,
    holdSeconds: row[3] as number | null,
    acwSeconds: row[4] as number | null,
    handleSeconds: row[5] as number | null,
    queue: row[6] as number | null,
  }));
}

/** The states of an agent that began on a day. */
function stateIntervals(store: ReadableStore, agent: number, day: ServiceDay): StateInterval[] {
  return store.tuples(statesOfDay, agent, day).map((row) => ({
    state: row[0] as StateName,
    from: row[1] as number,
    to: row[2] as number,
  }));
}

/** Tells one agent's day again from its rows; a day without rows has no entry. */
export function rollUpAgentDay(store: WritableStore, agent: number, day: ServiceDay, clock: ZoneClock): void {
  const contacts = contactIntervals(store, agent, day);
  const states = stateIntervals(store, agent, day);
  if (contacts.length === 0 && states.length === 0) {
    store.run(forget, agent, day);
    return;
  }
  const picture = dayPicture(contacts, states);
  const timeline = mergedTimeline(states);
  const told: Value[] = [
    picture.handled,
    picture.talkSeconds,
    picture.holdSeconds,
    picture.acwSeconds,
    picture.handleSeconds,
    picture.longestStretchSeconds,
    picture.backToBackLongest,
    picture.contactsFrom,
    picture.contactsTo,
    picture.loggedSeconds,
    picture.handlingStateSeconds,
    picture.availableSeconds,
    picture.statesFrom,
    picture.statesTo,
    ...timeOf(states, timeline, day, clock, mainQueue(contacts)),
    ...scheduleOf(store, agent, day, timeline, clock),
    ...strainOf(timeline, contacts.length === 0, day),
    severalIntervals(workingIntervals(timeline.filter(({ state }) => state !== "offline"))),
    severalIntervals(workingIntervals(contacts, contactRestSeconds)),
  ];
  store.run(writeDay, agent, day, ...told);
}

/** What the states tell beside the picture, in the order of the columns. */
function timeOf(
  states: readonly StateInterval[],
  timeline: readonly StateInterval[],
  day: ServiceDay,
  clock: ZoneClock,
  queue: number | null,
): Value[] {
  if (states.length === 0) return [null, null, null, null, queue, null];
  const repaired = repairedStates(states);
  const loads = halfHourLoads(timeline, clock);
  const busy = busyHalfHours(loads);
  return [
    repaired?.timelineSeconds ?? null,
    repaired?.seconds ?? null,
    busy?.worked ?? 0,
    busy?.busy ?? 0,
    queue,
    there(loads, day, clock),
  ];
}

/** The queue of which an agent handled the most contacts on a day; of several the one that came first. */
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
