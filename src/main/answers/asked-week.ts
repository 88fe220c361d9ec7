import { type WeekIndex, weekOfDay, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { AnswersContext } from "./context.ts";

/** Refuses a week that there is not. */
export interface UnknownWeek {
  UNKNOWN_WEEK(failure: { data: { week: string } }): Error;
}

/** The week that was asked for; without one the newest that has data. */
export async function askedWeek(
  context: AnswersContext,
  label: string | undefined,
  errors: UnknownWeek,
): Promise<WeekIndex> {
  if (label === undefined) return weekOfDay(await newestDay(context));
  const week = weekOfLabel(label);
  if (week === undefined) throw errors.UNKNOWN_WEEK({ data: { week: label } });
  return week;
}

/** The newest day that has data and does not lie in the future; on an empty floor today. */
export async function newestDay(context: AnswersContext): Promise<ServiceDay> {
  const { lastDay } = await context.records.read("floorStatus");
  const today = todayOf(context);
  return lastDay === null ? today : Math.min(lastDay, today);
}

export function todayOf(context: AnswersContext): ServiceDay {
  return serviceDayOf(context.today()) as ServiceDay;
}
