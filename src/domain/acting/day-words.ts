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

const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;
const countedInWords = 10;

/** A number as a sentence names it: to twelve in words. @example numberWords(11) // "eleven" */
export function numberWords(count: number): string {
  return small[count] ?? String(count);
}

/** A count as a sentence names it: to ten in words. @example countWords(3, "short rest") // "three short rests" */
export function countWords(count: number, what: string): string {
  return `${count <= countedInWords ? numberWords(count) : count} ${what}${count === 1 ? "" : "s"}`;
}

/** A limit of time as a sentence names it, in its largest whole unit. @example lengthWords(39_600) // "eleven hours" */
export function lengthWords(seconds: number): string {
  if (seconds > 0 && seconds % 3600 === 0) return unitWords(seconds / 3600, "an", "hour");
  if (seconds > 0 && seconds % 60 === 0) return unitWords(seconds / 60, "a", "minute");
  return unitWords(seconds, "a", "second");
}

function unitWords(count: number, article: string, unit: string): string {
  return count === 1 ? `${article} ${unit}` : `${numberWords(count)} ${unit}s`;
}

/** A sentence's beginning with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
