import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import {
  quickReturnList,
  type WorkingInterval,
  workingIntervals,
} from "../../../domain/workload/quick-return.ts";
import { scheduledKindOf } from "../../../domain/workload/scheduled-activity.ts";
import {
  contactRestSeconds,
  type WorkRecord,
  type WorkSource,
} from "../../../domain/workload/work-record.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** Days before a range in which the rest that ends in it may have begun; longer ago is a leave. */
export const daysBefore = 7;

export interface KnownQuickReturns {
  readonly count: number;
  readonly from: WorkSource;
}

interface Sign extends WorkingInterval {
  readonly day: ServiceDay;
}

interface DayRow {
  readonly day: ServiceDay;
  readonly statesFrom: number | null;
  readonly statesTo: number | null;
  readonly states: string | null;
  readonly contactsFrom: number | null;
  readonly contactsTo: number | null;
  readonly contacts: string | null;
}

const days = `
  SELECT service_day AS day, states_from AS statesFrom, states_to AS statesTo, state_spells AS states,
         contacts_from AS contactsFrom, contacts_to AS contactsTo, contact_spells AS contacts
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY service_day`;
const shifts = `
  SELECT service_day AS day, starts_at AS "from", ends_at AS "to", activity FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at`;

/**
 * When an agent worked in a range of days and the week before it, from states, else from shifts, else from
 * contacts (methods, 1.1); what the range itself has decides. The days' own intervals were computed from
 * their rows, and are joined here, so that a night is one interval though it spans two service days.
 *
 * @returns undefined where nothing describes work in the range
 */
export function workIn(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): WorkRecord | undefined {
  const rows = store.rows<DayRow>(days, agent, from - daysBefore, to);
  const inRange = (sign: Sign) => sign.day >= from;
  const states = rows.flatMap((row) => signs(row.day, row.statesFrom, row.statesTo, row.states));
  if (states.some(inRange)) return { source: "states", intervals: joined(states), atLeast: false };
  const rostered = store
    .rows<Sign & { activity: string | null }>(shifts, agent, from - daysBefore, to)
    .filter(({ activity }) => scheduledKindOf(activity) !== "off");
  if (rostered.some(inRange)) return { source: "shifts", intervals: joined(rostered), atLeast: false };
  const contacts = rows.flatMap((row) => signs(row.day, row.contactsFrom, row.contactsTo, row.contacts));
  if (!contacts.some(inRange)) return undefined;
  return { source: "contacts", intervals: joined(contacts, contactRestSeconds), atLeast: true };
}

/**
 * Quick returns whose work began too soon on a day of the range.
 *
 * @returns undefined where no rest is known to end in the range: fewer than two intervals
 */
export function quickReturnsIn(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
  clock: ZoneClock,
): KnownQuickReturns | undefined {
  const record = workIn(store, agent, from, to);
  if (!record) return undefined;
  const within = (instant: number) => clock.dayOf(instant) >= from && clock.dayOf(instant) <= to;
  if (!record.intervals.slice(1).some((interval) => within(interval.from))) return undefined;
  const returns = (quickReturnList(record.intervals) ?? []).filter((one) => within(one.to));
  return { count: returns.length, from: record.source };
}

/** @param several JSON of the day's intervals, where it has more than the one from its first to its last sign */
function signs(day: ServiceDay, from: number | null, to: number | null, several: string | null): Sign[] {
  if (several !== null)
    return (JSON.parse(several) as [number, number][]).map(([start, end]) => ({ day, from: start, to: end }));
  return from === null || to === null ? [] : [{ day, from, to }];
}

function joined(all: readonly Sign[], restSeconds?: number): WorkingInterval[] {
  return workingIntervals(
    all.toSorted((a, b) => a.from - b.from),
    restSeconds,
  );
}
