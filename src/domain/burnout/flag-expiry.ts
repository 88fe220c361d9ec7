import type { WeekIndex } from "../calendar/iso-week.ts";

/** Weeks for which a flag stands after the week it was reported in (methods, 3.7). */
export const flagWeeks = 4;

/**
 * The week from which a flag no longer stands. A week in which attention goes on has a flag of its
 * own, so lasting overload keeps one; what nothing newer confirms runs out, so that nobody is held to what
 * was true a season ago.
 *
 * @param week the week that the flag was reported in
 * @example flagExpiresIn(100) // 104
 */
export function flagExpiresIn(week: WeekIndex): WeekIndex {
  return week + flagWeeks;
}

/** Whether a flag that was reported in `week` no longer stands. */
export function isExpired(week: WeekIndex, thisWeek: WeekIndex): boolean {
  return thisWeek >= flagExpiresIn(week);
}
