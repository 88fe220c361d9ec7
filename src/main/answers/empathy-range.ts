import { mondayOf, sundayOf, type WeekIndex } from "../../domain/calendar/iso-week.ts";
import { changeRule } from "../../domain/empathy/change.ts";
import { askedWeek, todayOf, type UnknownWeek } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";

/** The 26 weeks that end with the asked one, else with the newest that has data. */
export async function empathyRange(context: AnswersContext, label: string | undefined, errors: UnknownWeek) {
  return empathyRangeTo(context, await askedWeek(context, label, errors));
}

/** The 26 weeks that end with a week, and no day after today. */
export function empathyRangeTo(context: AnswersContext, week: WeekIndex) {
  const toDay = Math.min(sundayOf(week), Math.max(todayOf(context), mondayOf(week)));
  return { scope: context.viewer.teams, fromDay: mondayOf(week - changeRule.rangeWeeks + 1), toDay };
}
