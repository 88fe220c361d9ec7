import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import type { Chance } from "./chance.ts";
import { weekdayOf } from "./period.ts";
import type { Worker } from "./queue-day.ts";
import type { Queue } from "./team.ts";

export const holdShare = 0.22;
export const holdMeanSeconds = 50;

/** A customer who reaches a queue, and for how long they would wait. */
export interface Arrival {
  /** UTC seconds. */
  readonly at: number;
  readonly patienceSeconds: number;
}

const halfHour = 1800;
// Monday heavy, Saturday light.
const weekdayFactors = [1.09, 1.03, 0.99, 0.97, 1.01, 0.9, 0.9];

/** Mean handling time of a queue: talk, hold and after-contact work. */
function meanHandleSeconds(queue: Queue): number {
  return queue.talkSeconds + queue.acwSeconds + holdShare * holdMeanSeconds;
}

/**
 * The customers of one queue's day, in the order of their arrival: Poisson in each half-hour, around the
 * people that the planners put there, so that the queue's load comes out as planned and its ups and downs
 * come by chance.
 */
export function arrivalsOf(
  queue: Queue,
  load: number,
  workers: readonly Worker[],
  day: ServiceDay,
  clock: ZoneClock,
  chance: Chance,
): Arrival[] {
  const dayFactor = (weekdayFactors[weekdayOf(day)] ?? 1) * (1 + 0.04 * chance.normal());
  const arrivals: Arrival[] = [];
  for (const [slot, capacitySeconds] of capacityByHalfHour(workers)) {
    const from = slot * halfHour;
    const shape = hourFactor(clock.clockSecondsOf(from) / 3600);
    const expected = (load * dayFactor * shape * capacitySeconds) / meanHandleSeconds(queue);
    if (expected <= 0) continue;
    const apart = halfHour / expected;
    for (let at = chance.exponential(apart); at < halfHour; at += chance.exponential(apart)) {
      const patienceSeconds = Math.round(25 + chance.logNormal(queue.patienceSeconds, 0.7));
      arrivals.push({ at: from + Math.floor(at), patienceSeconds });
    }
  }
  return arrivals;
}

/** A day of two humps, before and after lunch; a night that falls towards four o'clock. */
function hourFactor(hour: number): number {
  if (hour < 6) return 0.75 + 0.35 * ((hour - 3.8) / 4) ** 2;
  return 0.92 + 0.15 * hump(hour, 10.6, 1.4) + 0.12 * hump(hour, 15.6, 1.6) - 0.06 * hump(hour, 13, 0.8);
}

function hump(hour: number, top: number, width: number): number {
  return Math.exp(-(((hour - top) / width) ** 2) / 2);
}

/** Seconds that people are there to take contacts, by half-hour (half-hours since 1970), in their order. */
function capacityByHalfHour(workers: readonly Worker[]): [number, number][] {
  const capacity = new Map<number, number>();
  function add(from: number, to: number, sign: 1 | -1): void {
    for (let slot = Math.floor(from / halfHour); slot * halfHour < to; slot++) {
      const seconds = Math.min(to, (slot + 1) * halfHour) - Math.max(from, slot * halfHour);
      capacity.set(slot, (capacity.get(slot) ?? 0) + sign * seconds);
    }
  }
  for (const { from, to, pauses } of workers) {
    add(from, to, 1);
    for (const { dueAt, seconds } of pauses) {
      const end = Math.min(to, dueAt + seconds);
      if (dueAt > from && end > dueAt) add(dueAt, end, -1);
    }
  }
  return [...capacity].sort(([a], [b]) => a - b);
}
