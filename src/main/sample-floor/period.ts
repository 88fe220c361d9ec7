import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";

/** The days that a made-up floor covers; all ends are included. */
export interface SamplePeriod {
  readonly firstDay: ServiceDay;
  readonly lastDay: ServiceDay;
  readonly weeks: number;
  /** Where "recent" begins: the last eight weeks (methods, 4.6), or the later half of a short period. */
  readonly recentFrom: ServiceDay;
  /** Where the run of quick returns may begin: late enough to fall into the last four ISO weeks. */
  readonly quickReturnsFrom: ServiceDay;
}

const recentWeeks = 8;
// The ISO week of the last day may have only begun, so that "this week and the three before" can be as
// short as 22 days.
const quickReturnDays = 22;

/** The period of so many weeks that ends at `until`. @throws RangeError where there is no such day */
export function samplePeriod(until: string, weeks: number): SamplePeriod {
  const lastDay = serviceDayOf(until);
  if (lastDay === undefined) throw new RangeError(`There is no day ${until}; a day is written YYYY-MM-DD.`);
  return {
    firstDay: lastDay - weeks * 7 + 1,
    lastDay,
    weeks,
    recentFrom: lastDay - Math.min(recentWeeks, Math.floor(weeks / 2)) * 7 + 1,
    quickReturnsFrom: lastDay - quickReturnDays + 1,
  };
}

/** Day of the week of a service day: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: ServiceDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
