import { weekOfDay } from "../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";

const dailyKept = 7;
const weeklyKept = 4;

/**
 * Which days' backups stay: the newest seven, and of each of the four weeks before those the newest.
 *
 * Older ones go, so that what a floor erases is gone from its backups five weeks later.
 *
 * @param days YYYY-MM-DD, in any order
 */
export function daysKept(days: readonly string[]): ReadonlySet<string> {
  const newestFirst = days
    .filter((day) => serviceDayOf(day) !== undefined)
    .sort()
    .reverse();
  const kept = new Set(newestFirst.slice(0, dailyKept));
  const weeks = new Set<number>();
  for (const day of newestFirst.slice(dailyKept)) {
    const week = weekOfDay(serviceDayOf(day) as number);
    if (weeks.has(week) || weeks.size === weeklyKept) continue;
    weeks.add(week);
    kept.add(day);
  }
  return kept;
}
