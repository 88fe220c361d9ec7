import { isoOfServiceDay } from "./service-day.ts";
import type { ZoneClock } from "./zone-clock.ts";

/**
 * An instant in UTC seconds as a zone's clock shows it, to the minute.
 *
 * @example localMinute(0, dublin) // "1970-01-01 01:00"
 */
export function localMinute(instant: number, clock: ZoneClock): string {
  const minutes = Math.floor(clock.clockSecondsOf(instant) / 60);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${isoOfServiceDay(clock.dayOf(instant))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
