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

const days = `
  SELECT service_day, states_from, states_to, state_spells, contacts_from, contacts_to, contact_spells
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY service_day`;
const shifts = `
  SELECT service_day, starts_at, ends_at, activity FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at`;

/**
 * When an agent worked in a range of days and the week before it, from states, else from shifts, else from
 * contacts (methods, 1.1); what the range itself has decides. The days' own spells were told from their
 * rows, and are joined here, so that a night is one spell though it has two service days.
 *
 * @returns undefined where nothing tells of work in the range
 */
export function workIn(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): WorkRecord | undefined {
  const rows = store.tuples(days, agent, from - daysBefore, to);
  const inRange = (sign: Sign) => sign.day >= from;
  const states = rows.flatMap((row) => signs(row[0], row[1], row[2], row[3]));
  if (states.some(inRange)) return { source: "states", intervals: joined(states), atLeast: false };
  const rostered = store
    .tuples(shifts, agent, from - daysBefore, to)
    .filter((row) => scheduledKindOf(row[3] as string | null) !== "off")
    .flatMap((row) => signs(row[0], row[1], row[2], null));
  if (rostered.some(inRange)) return { source: "shifts", intervals: joined(rostered), atLeast: false };
  const contacts = rows.flatMap((row) => signs(row[0], row[4], row[5], row[6]));
  if (!contacts.some(inRange)) return undefined;
  return { source: "contacts", intervals: joined(contacts, contactRestSeconds), atLeast: true };
}

/**
 * Quick returns whose work began too soon on a day of the range.
 *
 * @returns undefined where no rest is known to end in the range: fewer than two spells
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

function signs(day: unknown, from: unknown, to: unknown, several: unknown): Sign[] {
  if (typeof several === "string")
    return (JSON.parse(several) as [number, number][]).map(([start, end]) => ({
      day: day as number,
      from: start,
      to: end,
    }));
  return from === null || to === null ? [] : [{ day: day as number, from: from as number, to: to as number }];
}

function joined(all: readonly Sign[], restSeconds?: number): WorkingInterval[] {
  return workingIntervals(
    all.toSorted((a, b) => a.from - b.from),
    restSeconds,
  );
}
