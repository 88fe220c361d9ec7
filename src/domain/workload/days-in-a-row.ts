import type { ServiceDay } from "../calendar/service-day.ts";

/** Between the first and the last sign of work on a day that counts as worked. */
export const workedDaySeconds = 3600;

/**
 * Whether a day counts as worked: at least an hour between the first and the last sign of work of the working
 * intervals that began on it, so that a night is one day (methods, 8.7).
 */
export function isWorkedDay(from: number, to: number): boolean {
  return to - from >= workedDaySeconds;
}

/**
 * Longest run of worked service days that follow one another (methods, 1.1): five night shifts are five days.
 *
 * @param days worked service days in ascending order
 * @returns undefined where no day is known
 * @example longestRunOfDays([1, 2, 3, 7]) // 3
 */
export function longestRunOfDays(days: readonly ServiceDay[]): number | undefined {
  if (days.length === 0) return undefined;
  let longest = 0;
  let run = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    run = day === previous + 1 ? run + 1 : 1;
    previous = day;
    longest = Math.max(longest, run);
  }
  return longest;
}
