import type { ZoneClock } from "./zone-clock.ts";

const secondsADay = 86_400;

/**
 * Whether a zone's clock is set forward at an instant: it is further ahead of UTC than at the turn of that year or
 * in the middle of it. Never so in a zone that does not change its clocks.
 *
 * @param instant UTC seconds
 * @example isSummerTime(clockOf("Europe/Dublin"), Date.UTC(2026, 6, 1) / 1000) // true
 */
export function isSummerTime(clock: ZoneClock, instant: number): boolean {
  const year = new Date(instant * 1000).getUTCFullYear();
  const [winter, summer] = [Date.UTC(year, 0, 1) / 1000, Date.UTC(year, 6, 1) / 1000];
  return aheadAt(clock, instant) > Math.min(aheadAt(clock, winter), aheadAt(clock, summer));
}

/** Seconds by which the clock is ahead of UTC. */
function aheadAt(clock: ZoneClock, instant: number): number {
  return clock.dayOf(instant) * secondsADay + clock.clockSecondsOf(instant) - Math.floor(instant);
}
