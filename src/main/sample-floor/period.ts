import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";

/** The days that a made-up floor covers; all ends are included. */
export interface SamplePeriod {
  readonly firstDay: ServiceDay;
  readonly lastDay: ServiceDay;
  readonly weeks: number;
  /** Where "recent" begins: the last eight weeks (methods, 4.6), or the later half of a short period. */
  readonly recentFrom: ServiceDay;
}

const recentWeeks = 8;

/** The period of a number of weeks that ends at `until`. @throws RangeError where there is no such day */
export function samplePeriod(until: string, weeks: number): SamplePeriod {
  const lastDay = serviceDayOf(until);
  if (lastDay === undefined) throw new RangeError(`There is no day ${until}; a day is written YYYY-MM-DD.`);
  return {
    firstDay: lastDay - weeks * 7 + 1,
    lastDay,
    weeks,
    recentFrom: lastDay - Math.min(recentWeeks, Math.floor(weeks / 2)) * 7 + 1,
  };
}

/** Day of the week of a service day: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: ServiceDay): number {
  return (((day + 3) % 7) + 7) % 7;
}
