import {
  halfHourOfWeek,
  halfHourParts,
  halfHourSeconds,
  halfHoursAWeek,
  startOfDay,
} from "../calendar/half-hour.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { sum } from "../statistics/sum.ts";
import { offeredLoad } from "./offered-load.ts";

/** Whether a handle time is a half-hour's own, or the whole queue's. */
export const handleTimeSources = ["half-hour", "queue"] as const;
export type HandleTimeSource = (typeof handleTimeSources)[number];

/** A queue's usual load in one half-hour of the week. */
export interface QueueHalfHour {
  /** Place in the week: 0 is Monday from 00:00, 335 Sunday from 23:30, by the floor's clock. */
  readonly halfHour: number;
  /** How often the half-hour came in the days covered; a clock change may bring it twice or not at all. */
  readonly times: number;
  /** Contacts that arrived in it, all times together. */
  readonly arrivals: number;
  readonly meanArrivals: number;
  /** Mean handle time used, in seconds; null where none is known on the queue. */
  readonly handleSeconds: number | null;
  /** Whether that is the half-hour's own, or the whole queue's because too few were handled in it. */
  readonly handleFrom: HandleTimeSource | null;
  /** Contacts that one of the queue's people handles at once, the whole queue's; null where it is not known. */
  readonly concurrency: number | null;
  /** Erlangs; null where no handle time is known. */
  readonly offeredLoad: number | null;
}

/** Handled contacts from which a half-hour's own handle time is used. */
export const minHandledForOwn = 20;

/** Contacts of a queue that arrived in one half-hour of the week, whatever the week. */
export interface HalfHourCount {
  /** Place in the week, 0 to 335. */
  readonly halfHour: number;
  readonly arrivals: number;
  /** Those whose handle time is known, and the sum of it. */
  readonly handled: number;
  readonly handleSeconds: number;
}

/** Whether a contact of this direction is one that arrives; where the source does not say, it is. */
export function arrives(direction: string | null): boolean {
  return direction?.toLowerCase() !== "outbound";
}

/**
 * How often each half-hour of the week came in some days, by its place in the week; a clock change may
 * bring it twice or not at all.
 */
export function halfHourTimes(days: readonly ServiceDay[], clock: ZoneClock): Uint32Array {
  const times = new Uint32Array(halfHoursAWeek);
  for (const day of new Set(days))
    for (const { halfHour } of halfHourParts(startOfDay(day, clock), startOfDay(day + 1, clock), clock))
      bump(times, halfHourOfWeek(halfHour, clock), 1);
  return times;
}

/**
 * A queue's arrivals, handle time and offered load by half-hour of the week (methods, 1.4), from its contacts
 * as they were counted: those that were abandoned included, those that do not arrive left out.
 *
 * @param counts in any order; of one half-hour there may be several, which are added
 * @param times how often each half-hour came in the days covered: a covered day without contacts is a quiet one
 * @param concurrency contacts that one of the queue's people handles at once (`meanConcurrency`); null: not known
 * @returns the half-hours that came at least once, in the order of the week; an empty list where no day is covered
 * @example 20 arrivals over two Mondays from 09:00 to 09:30, 180 s each: mean 10, load 1 erlang
 */
export function queueHalfHoursOfCounts(
  counts: Iterable<HalfHourCount>,
  times: Uint32Array,
  concurrency: number | null,
): QueueHalfHour[] {
  const arrivals = new Uint32Array(halfHoursAWeek);
  const handled = new Uint32Array(halfHoursAWeek);
  const handleSums = new Float64Array(halfHoursAWeek);
  for (const count of counts) {
    bump(arrivals, count.halfHour, count.arrivals);
    bump(handled, count.halfHour, count.handled);
    bump(handleSums, count.halfHour, count.handleSeconds);
  }
  const handledOnQueue = sum(handled);
  const queueHandleSeconds = handledOnQueue > 0 ? sum(handleSums) / handledOnQueue : null;
  return Array.from(times, (came, halfHour): QueueHalfHour => {
    const own = (handled[halfHour] ?? 0) >= minHandledForOwn;
    const handleSeconds = own ? (handleSums[halfHour] ?? 0) / (handled[halfHour] ?? 1) : queueHandleSeconds;
    const meanArrivals = came > 0 ? (arrivals[halfHour] ?? 0) / came : 0;
    return {
      halfHour,
      times: came,
      arrivals: arrivals[halfHour] ?? 0,
      meanArrivals,
      handleSeconds,
      handleFrom: handleSeconds === null ? null : own ? "half-hour" : "queue",
      concurrency,
      offeredLoad:
        handleSeconds === null
          ? null
          : (offeredLoad({
              arrivals: meanArrivals,
              spanSeconds: halfHourSeconds,
              handleSeconds,
              concurrency,
            }) ?? null),
    };
  }).filter((slot) => slot.times > 0);
}

function bump(counts: Uint32Array | Float64Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
