import { isoOfServiceDay, serviceDayOf } from "../../../domain/calendar/service-day.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthNames =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/**
 * The day that somebody wrote, as `YYYY-MM-DD`; undefined where it is no day. Days come first, as they are written here.
 *
 * @example writtenDay("10/04/2026") // "2026-04-10"
 * @example writtenDay("10 Apr 2026") // "2026-04-10"
 */
export function writtenDay(text: string): string | undefined {
  const written = text.trim();
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : isoOf(written);
  const day = iso === undefined ? undefined : serviceDayOf(iso);
  return day === undefined ? undefined : isoOfServiceDay(day);
}

/** Whether a field with this in it can be kept: it is empty, or it is a day. */
export function isDayOrNone(text: string): boolean {
  return text.trim() === "" || writtenDay(text) !== undefined;
}

function isoOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/. -]+([a-z]+|\d{1,2})[/., -]+(\d{4})$/i.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const name = month.toLowerCase();
  const number = monthNames.test(name) ? months.indexOf(name.slice(0, 3)) + 1 : Number(month);
  return Number.isNaN(number) ? undefined : `${year}-${padded(number)}-${padded(Number(day))}`;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
