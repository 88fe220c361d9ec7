import { type WeekIndex, weekOfDay } from "../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { rangeDays } from "../../domain/empathy/range-days.ts";
import { askedWeek, newestDay, todayOf, type UnknownWeek } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";

/** The 26 weeks that end with the asked one, else with the newest that has data. */
export async function empathyRange(context: AnswersContext, label: string | undefined, errors: UnknownWeek) {
  return empathyRangeTo(context, await askedWeek(context, label, errors));
}

/** The 26 weeks that end with a week, and no day after today. */
export function empathyRangeTo(context: AnswersContext, week: WeekIndex) {
  return rangeDays(week, todayOf(context));
}

/** The asked days; without a last the newest with data, without a first the 26 weeks that end with the last. */
export async function empathyDays(context: AnswersContext, from: ServiceDay | null, to: ServiceDay | null) {
  const toDay = to ?? (await newestDay(context));
  const fromDay = from ?? rangeDays(weekOfDay(toDay), todayOf(context)).fromDay;
  return { fromDay, toDay };
}
