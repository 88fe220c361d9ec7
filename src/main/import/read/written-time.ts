import type { LocalInstant, ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import { dayNumber, instantOfText, isoDay } from "./local-time.ts";

/** A day as it stands in a text, before it is settled which number is the month. */
interface WrittenDay {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** What the text itself says of the order: a month's name, or dots between the numbers. */
  readonly order: DayOrder | undefined;
  /** The text behind the day. */
  readonly rest: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const dayThenName = /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})[ ,-](\d{4}|\d{2})(?!\d)/i;
const nameThenDay = /^(?:[a-z]{3,9},? )?([a-z]{3,9}) (\d{1,2}),? (\d{4})(?!\d)/i;
const clock =
  /^(?:,? |T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|GMT|UTC|[+-]\d{2}:?\d{2}))?$/i;
const secondsADay = 86_400;

/** The day that a text begins with, where it is written neither as ISO nor in words unknown here. */
export function writtenDay(text: string): WrittenDay | undefined {
  const asNumbers = numbers.exec(text);
  if (asNumbers) {
    const [whole, first, mark, second, year] = asNumbers;
    const order = mark === "." ? "day-first" : undefined;
    return {
      first: Number(first),
      second: Number(second),
      year: fullYear(year),
      order,
      rest: text.slice(whole.length),
    };
  }
  const asName = dayThenName.exec(text);
  if (asName) return named(text, asName[0], asName[1], asName[2], asName[3]);
  const americanName = nameThenDay.exec(text);
  return americanName
    ? named(text, americanName[0], americanName[2], americanName[1], americanName[3])
    : undefined;
}

/** Instant of a written time; local unless it names an offset. Undefined where the text is none. */
export function writtenInstant(
  text: string,
  order: DayOrder | undefined,
  zone: ZoneClock,
): LocalInstant | undefined {
  const iso = instantOfText(text, zone);
  if (iso) return iso;
  const day = writtenDay(text);
  const number = day ? numberOf(day, order) : isoDay(text.slice(0, 10));
  if (number === undefined) return undefined;
  const rest = day ? day.rest : text.slice(10);
  const time = rest === "" ? { seconds: 0, offset: undefined } : clockOf(rest);
  if (!time) return undefined;
  const local = number * secondsADay + time.seconds;
  return time.offset === undefined ? zone.instantOf(local) : { at: local - time.offset, kind: "once" };
}

/** Day of a text that holds a day, or begins with one; in days since 1970-01-01. */
export function writtenDayNumber(text: string, order: DayOrder | undefined): number | undefined {
  const day = writtenDay(text);
  return day ? numberOf(day, order) : isoDay(text.slice(0, 10));
}

function numberOf({ first, second, year, order: own }: WrittenDay, decided: DayOrder | undefined) {
  const order = own ?? decided;
  if (order === undefined) return undefined;
  return order === "day-first" ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

function named(
  text: string,
  whole: string,
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
): WrittenDay | undefined {
  const month = months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  return {
    first: Number(day),
    second: month,
    year: fullYear(year),
    order: "day-first",
    rest: text.slice(whole.length),
  };
}

/** Two digits: 70 to 99 are 19xx and 00 to 69 are 20xx. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function clockOf(text: string): { seconds: number; offset: number | undefined } | undefined {
  const found = clock.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds, half, zone] = found;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return {
    seconds: hour * 3600 + minute * 60 + second,
    offset: zone === undefined ? undefined : offsetOf(zone),
  };
}

function offsetOf(zone: string): number {
  if (!/\d/.test(zone)) return 0;
  const digits = zone.replace(":", "");
  const seconds = Number(digits.slice(1, 3)) * 3600 + Number(digits.slice(3)) * 60;
  return zone.startsWith("-") ? -seconds : seconds;
}
