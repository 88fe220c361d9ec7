import type { WeekIndex } from "../../domain/calendar/iso-week.ts";
import { rangeDays } from "../../domain/empathy/range-days.ts";
import { askedWeek, todayOf, type UnknownWeek } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";

/** The 26 weeks that end with the asked one, else with the newest that has data. */
export async function empathyRange(context: AnswersContext, label: string | undefined, errors: UnknownWeek) {
  return empathyRangeTo(context, await askedWeek(context, label, errors));
}

/** The 26 weeks that end with a week, and no day after today. */
export function empathyRangeTo(context: AnswersContext, week: WeekIndex) {
  return rangeDays(week, todayOf(context));
}
