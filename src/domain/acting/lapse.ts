import type { ServiceDay } from "../calendar/service-day.ts";

const daysAWeek = 7;

/**
 * Since when something that is due at a fixed interval of weeks has lapsed: the day on which its weeks were over. On
 * that day itself it has not lapsed yet, for that is the last on which it is in time.
 *
 * @param from the day on which it was last held, or on which the person came
 * @param weeks for how many weeks one counts, above 0
 * @returns undefined where it has not lapsed
 * @example lapsedSince(0, 26, 182) // undefined; lapsedSince(0, 26, 183) // 182
 */
export function lapsedSince(from: ServiceDay, weeks: number, today: ServiceDay): ServiceDay | undefined {
  const end = from + weeks * daysAWeek;
  return today > end ? end : undefined;
}
