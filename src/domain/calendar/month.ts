import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "./iso-week.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "./service-day.ts";

/** A month as YYYY-MM: the ISO weeks whose Thursday lies in it. */
export interface Month {
  readonly label: string;
  readonly firstWeek: WeekIndex;
  readonly lastWeek: WeekIndex;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

const thursday = 3;

/** The month that a label names, or undefined where it names none. @example monthOf("2026-10")?.firstWeek */
export function monthOf(label: string): Month | undefined {
  const first = serviceDayOf(`${label}-01`);
  const next = first === undefined ? undefined : serviceDayOf(`${monthAfter(label)}-01`);
  if (first === undefined || next === undefined) return undefined;
  const firstWeek = weekOfDay(first + 6 - thursday);
  const lastWeek = weekOfDay(next + 6 - thursday) - 1;
  return { label, firstWeek, lastWeek, from: mondayOf(firstWeek), to: sundayOf(lastWeek) };
}

/** Whether a month has ended: from the day after its last on. */
export function hasEnded({ to }: Pick<Month, "to">, today: ServiceDay): boolean {
  return to < today;
}

/** The month that a day lies in. @example monthOfDay(20_454) // "2026-01" */
export function monthOfDay(day: ServiceDay): string {
  return isoOfServiceDay(day).slice(0, 7);
}

/** The month that a week belongs to. */
export function monthOfWeek(week: WeekIndex): string {
  return monthOfDay(mondayOf(week) + thursday);
}

/** The label of the month after. @example monthAfter("2026-12") // "2027-01" */
export function monthAfter(label: string): string {
  return monthsOn(label, 1);
}

/** The label of the month a number of months later, or earlier. */
export function monthsOn(label: string, months: number): string {
  const at = Number(label.slice(0, 4)) * 12 + Number(label.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}
