import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import type { WorkingInterval } from "./quick-return.ts";

const hour = 3600;
const day = 24 * hour;

/** Work that ends after this time of the clock is late. */
export const lateAfterClockSeconds = 21 * hour;

/** The night by the clock, and the hours inside it that make a night's work. The floor may set another. */
export interface NightWindow {
  readonly fromClockSeconds: number;
  readonly toClockSeconds: number;
  readonly minSeconds: number;
}

export const nightWindow: NightWindow = {
  fromClockSeconds: 23 * hour,
  toClockSeconds: 6 * hour,
  minSeconds: 3 * hour,
};

/** A working interval that was late or in the night. */
export interface LateWork extends WorkingInterval {
  /** The service day on which it began. */
  readonly day: ServiceDay;
  readonly endsLate: boolean;
  /** True seconds inside the night, whatever the clock did in it. */
  readonly nightSeconds: number;
  readonly atNight: boolean;
}

/**
 * Working intervals that end after 21:00 of the day on which they began, or have at least three hours inside
 * 23:00 to 06:00 (methods, 1.1). The edges are taken by the floor's clock and the time between them as it
 * passed, so the night is an hour shorter or longer when the clock changes in it.
 *
 * @param intervals in any order
 * @returns in the order given; an empty list where no interval was late
 * @example 14:00 to 22:00 ends late; 22:00 to 06:00 ends late and is seven hours of night
 */
export function lateWork(
  intervals: readonly WorkingInterval[],
  clock: ZoneClock,
  night: NightWindow = nightWindow,
): LateWork[] {
  return intervals.flatMap(({ from, to }) => {
    const began = clock.dayOf(from);
    const endsLate = to > clock.instantOf(began * day + lateAfterClockSeconds).at;
    let nightSeconds = 0;
    for (let evening = began - 1; evening <= clock.dayOf(to); evening++) {
      const nightFrom = clock.instantOf(evening * day + night.fromClockSeconds).at;
      const nightTo = clock.instantOf((evening + 1) * day + night.toClockSeconds).at;
      nightSeconds += Math.max(0, Math.min(to, nightTo) - Math.max(from, nightFrom));
    }
    const atNight = nightSeconds >= night.minSeconds;
    return endsLate || atNight ? [{ from, to, day: began, endsLate, nightSeconds, atNight }] : [];
  });
}

/**
 * Days on which late or night work began.
 *
 * @param intervals working intervals
 * @returns undefined where no interval is known
 */
export function lateOrNightDays(
  intervals: readonly WorkingInterval[],
  clock: ZoneClock,
  night: NightWindow = nightWindow,
): number | undefined {
  if (intervals.length === 0) return undefined;
  return new Set(lateWork(intervals, clock, night).map((work) => work.day)).size;
}
