import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import type { WorkingInterval } from "./quick-return.ts";

/**
 * The working day of each instant: the service day on which its working interval began, so that midnight does not
 * cut a night (methods, 1.1 and 8.7). Work that has filled a whole day since is parted at midnight, as in
 * `beginsFrom`; outside all intervals it is the instant's own day.
 *
 * @param intervals working intervals in ascending order
 * @example with an interval from Monday 22:00 to Tuesday 06:00, the working day of Tuesday 03:00 is Monday
 */
export function workingDays(
  intervals: readonly WorkingInterval[],
  clock: ZoneClock,
): (instant: number) => ServiceDay {
  return (instant) => {
    const own = clock.dayOf(instant);
    const interval = intervals.findLast(({ from }) => from <= instant);
    if (!interval || interval.to < instant) return own;
    const begun = clock.dayOf(interval.from);
    return own - begun > 1 ? own : begun;
  };
}
