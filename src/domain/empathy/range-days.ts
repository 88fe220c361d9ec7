import { mondayOf, sundayOf, type WeekIndex } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { changeRule } from "./change-rule.ts";

/** The first and the last day of a range. */
export interface RangeDays {
  readonly fromDay: ServiceDay;
  readonly toDay: ServiceDay;
}

/**
 * The days of the range that statements of empathy stand on (methods, 4.6): the weeks that end with a week, and
 * no day after today. Of a week that is still to come its Monday is the last.
 *
 * @example of the week of Monday 2 March 2026 asked on its Thursday: to that Thursday
 */
export function rangeDays(week: WeekIndex, today: ServiceDay): RangeDays {
  return {
    fromDay: mondayOf(week - changeRule.rangeWeeks + 1),
    toDay: Math.min(sundayOf(week), Math.max(today, mondayOf(week))),
  };
}
