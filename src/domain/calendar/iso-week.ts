import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "./service-day.ts";

/** Whole ISO weeks (Monday to Sunday) since the one that holds 1970-01-01, which is week 0. */
export type WeekIndex = number;

const label = /^(\d{4})-W(\d{2})$/;

/** The ISO week of a service day. 1970-01-01 was a Thursday. @example weekOfDay(4) // 1 */
export function weekOfDay(day: ServiceDay): WeekIndex {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week. @example mondayOf(1) // 4, which is 1970-01-05 */
export function mondayOf(week: WeekIndex): ServiceDay {
  return week * 7 - 3;
}

/** The Sunday of a week. */
export function sundayOf(week: WeekIndex): ServiceDay {
  return mondayOf(week) + 6;
}

/** ISO 8601 label of a week; its year is the year of its Thursday. @example "2026-W47" */
export function weekLabel(week: WeekIndex): string {
  const thursday = mondayOf(week) + 3;
  const year = Number(isoOfServiceDay(thursday).slice(0, 4));
  const firstDay = serviceDayOf(`${String(year).padStart(4, "0")}-01-01`) as ServiceDay;
  const number = Math.floor((thursday - firstDay) / 7) + 1;
  return `${String(year).padStart(4, "0")}-W${String(number).padStart(2, "0")}`;
}

/** The week that a label names, or undefined where it names none (2026-W54 names none). */
export function weekOfLabel(text: string): WeekIndex | undefined {
  const parts = label.exec(text);
  if (!parts) return undefined;
  const fourthOfJanuary = serviceDayOf(`${parts[1]}-01-04`);
  if (fourthOfJanuary === undefined) return undefined;
  const week = weekOfDay(fourthOfJanuary) + Number(parts[2]) - 1;
  return weekLabel(week) === text ? week : undefined;
}
