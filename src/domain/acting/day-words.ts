import { mondayOf, weekOfDay } from "../calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay } from "../calendar/service-day.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day as texts for people name it. @example dayWords(20_779) // "Mon 23 Nov", of 2026 */
export function dayWords(day: ServiceDay): string {
  return `${weekdays[day - mondayOf(weekOfDay(day))]} ${dateWords(day)}`;
}

/** A day without its weekday. @example dateWords(20_779) // "23 Nov", of 2026 */
export function dateWords(day: ServiceDay): string {
  const [, month, date] = isoOfServiceDay(day).split("-").map(Number) as [number, number, number];
  return `${date} ${months[month - 1]}`;
}

/** Weekdays that follow one another as a range. @example weekdayWords([1, 2, 3, 4]) // "Mon to Thu" */
export function weekdayWords(days: readonly number[]): string {
  const names = days.map((day) => weekdays[day - 1] ?? "");
  const inARow = days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  if (names.length > 2 && inARow) return `${names[0]} to ${names.at(-1)}`;
  return listWords(names);
}

/** A list as a sentence names it. @example listWords(["a", "b", "c"]) // "a, b and c" */
export function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A count as a sentence names it. @example countWords(3, "short rest") // "three short rests" */
export function countWords(count: number, what: string): string {
  return `${small[count] ?? count} ${what}${count === 1 ? "" : "s"}`;
}

/** A sentence's beginning with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
