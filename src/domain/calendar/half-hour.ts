import { mondayOf, weekOfDay } from "./iso-week.ts";
import type { ServiceDay } from "./service-day.ts";
import type { ZoneClock } from "./zone-clock.ts";

export const halfHourSeconds = 1800;
/** Half-hours from one Monday's midnight to the next. */
export const halfHoursAWeek = 336;
/** On a day on which the clock does not change. */
export const halfHoursADay = 48;
const secondsADay = 86_400;

/** The part of a span that lies in one half-hour of the clock. UTC seconds. */
export interface HalfHourPart {
  /** When the half-hour begins; it names the half-hour, also where the clock shows it twice. */
  readonly halfHour: number;
  readonly from: number;
  readonly to: number;
}

/**
 * When the half-hour of the floor's clock that holds an instant began, in UTC seconds. In autumn the hour
 * that the clock shows twice has four half-hours, in spring the hour that it skips has none.
 *
 * @example in UTC: halfHourOf(1900, clock) // 1800
 */
export function halfHourOf(instant: number, clock: ZoneClock): number {
  return instant - (clock.clockSecondsOf(instant) % halfHourSeconds);
}

/**
 * A span cut at the half-hours of the floor's clock, in order.
 *
 * @returns no parts where the span has no length
 */
export function halfHourParts(from: number, to: number, clock: ZoneClock): HalfHourPart[] {
  const parts: HalfHourPart[] = [];
  for (let at = from; at < to; ) {
    const halfHour = halfHourOf(at, clock);
    const end = Math.min(to, halfHour + halfHourSeconds);
    parts.push({ halfHour, from: at, to: end });
    at = end;
  }
  return parts;
}

/**
 * Place of an instant in its week by the digits of the clock: 0 is Monday from 00:00, 335 Sunday from 23:30.
 *
 * @example in UTC: halfHourOfWeek(0, clock) // 144, for 1970-01-01 was a Thursday
 */
export function halfHourOfWeek(instant: number, clock: ZoneClock): number {
  const day = clock.dayOf(instant);
  const weekday = day - mondayOf(weekOfDay(day));
  return weekday * halfHoursADay + Math.floor(clock.clockSecondsOf(instant) / halfHourSeconds);
}

/** The instant at which a service day begins, in UTC seconds. */
export function startOfDay(day: ServiceDay, clock: ZoneClock): number {
  return clock.instantOf(day * secondsADay).at;
}
