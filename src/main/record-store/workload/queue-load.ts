import { halfHourSeconds, halfHoursADay, halfHoursAWeek } from "../../../domain/calendar/half-hour.ts";
import { mondayOf, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ErlangC } from "../../../domain/queueing/erlang-c.ts";
import type { HandleTimeSource } from "../../../domain/queueing/queue-half-hour.ts";
import {
  type HalfHourCount,
  halfHourTimes,
  queueHalfHoursOfCounts,
} from "../../../domain/queueing/queue-half-hour.ts";
import type { QueuePeriod, QueueSummary } from "../../../domain/queueing/queue-period.ts";
import {
  halfHourNeed,
  queueShortage,
  type StaffedHalfHour,
  understaffing,
} from "../../../domain/queueing/queue-shortage.ts";
import type { StaffingTarget } from "../../../domain/queueing/staffing.ts";
import { type WhatIf, whatIf } from "../../../domain/queueing/what-if.ts";
import { wholePeople } from "../../../domain/queueing/whole-people.ts";
import { type ContactSeconds, meanConcurrency } from "../../../domain/workload/contact-overlap.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface QueueSlotRead extends WhatIf {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  /** Minutes after midnight by the floor's clock. */
  readonly minute: number;
  readonly arrivalsPerWeek: number;
  readonly handleSeconds: number | null;
  readonly handleFrom: HandleTimeSource | null;
  readonly offeredLoad: number | null;
  readonly needed: number | null;
  readonly short: number | null;
  readonly there: number | null;
  readonly occupancy: number | null;
}

/** Days from and to, both included. */
export interface QueueRange {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

export interface QueuesInput extends QueueRange {
  readonly target: StaffingTarget;
  readonly queue: string | null;
}

/** Every queue's own load in a range, with that of the range of the same length before it. */
export function queueSummaries(store: ReadableStore, input: QueuesInput): QueueSummary[] {
  const length = input.to - input.from + 1;
  const earlier = { from: input.from - length, to: input.to - length };
  const now = queuesIn(store, input, input.queue);
  const before = queuesIn(store, earlier, input.queue);
  return now.map(({ queue, ...load }): QueueSummary => {
    const own = before.find((one) => one.queue === queue);
    const current = periodOf(load, input.target);
    const previous = own && own.contactDays > 0 ? periodOf(own, input.target) : null;
    return {
      queue,
      ...current,
      before: previous,
      understaffed: understaffing(judgedOf(current), previous && judgedOf(previous)) ?? null,
    };
  });
}

function judgedOf({ halfHours, overCap }: QueuePeriod) {
  return { halfHours, overCap: overCap ?? 0 };
}

/** One queue by half-hour of the week; undefined where there is no queue of this name. */
export function queueLoad(
  store: ReadableStore,
  { queue, target, ...range }: QueuesInput & { readonly queue: string },
): { readonly summary: QueuePeriod; readonly halfHours: readonly QueueSlotRead[] } | undefined {
  const [load] = queuesIn(store, range, queue);
  if (!load) return undefined;
  return {
    summary: periodOf(load, target),
    halfHours: load.slots
      .filter(({ arrivals, there }) => arrivals > 0 || (there ?? 0) > 0)
      .map((slot) => queueSlot(slot, target)),
  };
}

const nothingKnown: ErlangC = { kind: "unknown" };

function queueSlot(slot: StaffedHalfHour, target: StaffingTarget): QueueSlotRead {
  const { halfHour, meanArrivals, handleSeconds, concurrency, handleFrom, offeredLoad, there } = slot;
  const agents = wholePeople(there);
  const ifs: WhatIf =
    agents === null || handleSeconds === null
      ? { now: nothingKnown, onePersonMore: nothingKnown, tenPercentMoreContacts: nothingKnown }
      : whatIf(
          { arrivals: meanArrivals, spanSeconds: halfHourSeconds, handleSeconds, concurrency },
          agents,
          target.withinSeconds,
        );
  return {
    weekday: Math.floor(halfHour / halfHoursADay) + 1,
    minute: ((halfHour % halfHoursADay) * halfHourSeconds) / 60,
    arrivalsPerWeek: meanArrivals,
    handleSeconds,
    handleFrom,
    offeredLoad,
    there,
    ...halfHourNeed(slot, target),
    ...ifs,
  };
}

/** Every queue's half-hours of the week as they were in a range. */
export function usualQueueSlots(store: ReadableStore, range: QueueRange): readonly QueueInRange[] {
  return queuesIn(store, range, null);
}

export interface QueueInRange {
  readonly queue: string;
  readonly contactDays: number;
  readonly stateDays: number;
  readonly arrivals: number;
  readonly abandoned: number;
  readonly handled: number;
  readonly handleSeconds: number;
  readonly concurrency: number | null;
  readonly slots: readonly StaffedHalfHour[];
}

function periodOf(load: Omit<QueueInRange, "queue">, target: StaffingTarget): QueuePeriod {
  const { halfHours, short, overCap } = queueShortage(load.slots, target);
  const perWeek = load.slots.reduce((sum, { meanArrivals }) => sum + meanArrivals, 0);
  const judged = load.stateDays > 0;
  return {
    contactDays: load.contactDays,
    stateDays: load.stateDays,
    arrivalsPerWeek: load.contactDays > 0 ? perWeek : null,
    averageHandleSeconds: load.handled > 0 ? load.handleSeconds / load.handled : null,
    concurrency: load.concurrency,
    abandonedShare: load.arrivals > 0 ? load.abandoned / load.arrivals : null,
    halfHours,
    short: judged ? short : null,
    overCap: judged ? overCap : null,
  };
}

const counts = `
  SELECT service_day AS day, half_hour AS halfHour, arrivals, abandoned, handled,
         handle_milliseconds AS handleMilliseconds
    FROM queue_half_hour WHERE queue_id = ? AND service_day BETWEEN ? AND ?`;
const people = `
  SELECT main_queue_id AS queue, service_day AS day, there AS seconds FROM agent CROSS JOIN agent_day USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND there IS NOT NULL AND main_queue_id IS NOT NULL`;
const contactSeconds = `
  SELECT main_queue_id AS queue, total(contact_seconds) AS durations, total(contact_union_seconds) AS "union"
    FROM agent CROSS JOIN agent_day USING (agent_id)
   WHERE service_day BETWEEN ? AND ? AND main_queue_id IS NOT NULL AND contact_seconds IS NOT NULL GROUP BY 1`;

/** How many contacts each queue's people handle at once: those whose main queue it is, all their contacts. */
function concurrencies(store: ReadableStore, { from, to }: QueueRange): Map<number, number | undefined> {
  const ofQueues = store.rows<ContactSeconds & { readonly queue: number }>(contactSeconds, from, to);
  return new Map(ofQueues.map(({ queue, ...seconds }) => [queue, meanConcurrency([seconds])]));
}

function queuesIn(store: ReadableStore, { from, to }: QueueRange, asked: string | null): QueueInRange[] {
  const clock = floorClock(store);
  const queues = store.rows<{ queue_id: number; name: string }>(
    "SELECT queue_id, name FROM queue WHERE @asked IS NULL OR name = @asked ORDER BY name",
    { asked },
  );
  const contactDays = sourceDays(store, "contacts", from, to);
  const stateDays = sourceDays(store, "states", from, to);
  const times = halfHourTimes(contactDays, clock);
  const stateTimes = halfHourTimes(stateDays, clock);
  const there = secondsThere(store, { from, to }, new Set(stateDays));
  const atOnce = concurrencies(store, { from, to });
  const covered = new Set(contactDays);
  return queues.map(({ queue_id, name }): QueueInRange => {
    const rows = store.rows<HalfHourRow>(counts, queue_id, from, to).filter(({ day }) => covered.has(day));
    const sum = (count: Exclude<keyof HalfHourRow, "day" | "halfHour">) =>
      rows.reduce((total, row) => total + row[count], 0);
    const own = there.get(queue_id);
    const concurrency = atOnce.get(queue_id) ?? null;
    const slots = queueHalfHoursOfCounts(rows.map(countOf), times, concurrency).map(
      (slot): StaffedHalfHour => {
        const came = stateTimes[slot.halfHour] ?? 0;
        return {
          ...slot,
          there: came > 0 ? (own?.[slot.halfHour] ?? 0) / (came * halfHourSeconds) : null,
        };
      },
    );
    return {
      queue: name,
      contactDays: contactDays.length,
      stateDays: stateDays.length,
      arrivals: sum("arrivals"),
      abandoned: sum("abandoned"),
      handled: sum("handled"),
      handleSeconds: sum("handleMilliseconds") / 1000,
      concurrency,
      slots,
    };
  });
}

/** A half-hour of a day, by the floor's clock from its midnight. */
interface HalfHourRow {
  readonly day: ServiceDay;
  readonly halfHour: number;
  readonly arrivals: number;
  readonly abandoned: number;
  readonly handled: number;
  readonly handleMilliseconds: number;
}

function countOf({ day, halfHour, arrivals, handled, handleMilliseconds }: HalfHourRow): HalfHourCount {
  return {
    halfHour: weekday(day) * halfHoursADay + halfHour,
    arrivals,
    handled,
    handleSeconds: handleMilliseconds / 1000,
  };
}

/** A person's day on a queue: JSON of the first half-hour and the seconds in it and in those after it. */
interface StaffedDay {
  readonly queue: number;
  readonly day: ServiceDay;
  readonly seconds: string;
}

/** Seconds in which somebody was there for a queue, by half-hour of the week. */
function secondsThere(
  store: ReadableStore,
  { from, to }: QueueRange,
  covered: ReadonlySet<ServiceDay>,
): Map<number, Float64Array> {
  const queues = new Map<number, Float64Array>();
  if (covered.size === 0) return queues;
  // Where each day's half-hours stand in the week; a hundred thousand of them are added up.
  const starts = new Map([...covered].map((day) => [day, weekday(day) * halfHoursADay] as const));
  // A night that began the day before reaches into the first day.
  for (const { queue, day, seconds } of store.rows<StaffedDay>(people, from - 1, to)) {
    let week = queues.get(queue);
    if (!week) {
      week = new Float64Array(halfHoursAWeek);
      queues.set(queue, week);
    }
    const listed = JSON.parse(seconds) as number[];
    const first = listed[0] ?? 0;
    for (let at = 1; at < listed.length; at++) {
      const halfHour = first + at - 1;
      const start = starts.get(day + Math.floor(halfHour / halfHoursADay));
      if (start === undefined) continue;
      const slot = start + (halfHour % halfHoursADay);
      week[slot] = (week[slot] as number) + (listed[at] as number);
    }
  }
  return queues;
}

function weekday(day: ServiceDay): number {
  return day - mondayOf(weekOfDay(day));
}
