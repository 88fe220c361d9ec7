import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import { isWeekday, monthOf } from "./calendar-names.ts";
import { dayNumber } from "./local-time.ts";
import { type ClockTime, clockOf, longestTime, withPlainGaps } from "./written-clock.ts";

/** The day that a text names, before it is settled which of two numbers is the month. */
export type WrittenDay =
  | { readonly kind: "day"; readonly day: number }
  | {
      readonly kind: "open";
      readonly first: number;
      readonly second: number;
      readonly third: number;
      /** Whether the year, wherever it stands, has two digits: it can then stand first. */
      readonly isShort: boolean;
    };

/** What stands first in a day: days and months as people decide, or a year of two digits, which a column shows. */
export type WrittenOrder = DayOrder | "year-first";

/** A time as it stands in a file. */
export type WrittenTime =
  /** Seconds since 1970, by a counter or by an offset that the text names. */
  | { readonly kind: "instant"; readonly at: number }
  /** By the clock of a zone: the file's, or one that the text names. */
  | {
      readonly kind: "local";
      readonly day: WrittenDay;
      /** Seconds after midnight; 86,400 for 24:00. */
      readonly seconds: number;
      readonly zone: string | undefined;
      /** Seconds to take off, where the text names its offset but leaves the order of its day open. */
      readonly offset: number | undefined;
      /** Whether it names the offset by letters such as CST, which several zones of the world go by. */
      readonly isNamed: boolean;
    }
  /** A day without a clock's time is no instant. `isSerial`: a spreadsheet's whole count of days. */
  | { readonly kind: "day"; readonly day: WrittenDay; readonly isSerial: boolean }
  /** The date by which a program says that it did not happen. */
  | { readonly kind: "none" };

const secondsADay = 86_400;
const numericDay = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d:])/;
const namedDay =
  /^(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[ /-]?(?:de )?(\p{L}[\p{L}\p{M}]+)\.?,?[ /-]?(?:de )?(\d{4}|\d{2})(?![\d:])/u;
const nameFirst = /^(\p{L}[\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\d:])/u;
/** `Sat Mar 28 22:00:00 2026`, with or without a zone before the year. */
const yearLast =
  /^(\p{L}[\p{L}\p{M}]+)\.? {1,2}(\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)(?: ([A-Z]{1,5}|[+-]\d{4}))? (\d{4})$/u;
const compact =
  /^(\d{4})(\d{2})(\d{2})[T ]?(?:(\d{2})(\d{2})(\d{2})?|(\d{1,2}:\d{2}(?::\d{2})?))(?=$|[ .,Z+-])/;
const counter = /^[-+]?\d+(?:[.,]\d+)?$/;
const spreadsheetZero = Date.UTC(1899, 11, 30) / 1000 / secondsADay;
// Serial numbers of 1954 to 2119: no call is older, and no counter of seconds is as small.
const serials = { from: 20_000, to: 80_000 };
const epochs = { from: 100_000_000, to: 10_000_000_000 };

/**
 * Reads a time in any of the shapes that exports have; undefined where the text is none.
 *
 * @example writtenTime("28.03.2026 22:00") // local, the 28th of March
 */
export function writtenTime(text: string): WrittenTime | undefined {
  if (text.length > longestTime) return undefined;
  if (counter.test(text)) return ofCounter(text);
  let bare = withPlainGaps(text);
  if (bare.charCodeAt(0) === 39) bare = bare.slice(1);
  bare = withoutWeekday(bare).replace(gappedDay, "$1.$2.$3").replace(signedDay, "$1/$2/$3");
  if (isNoDate(bare)) return { kind: "none" };
  const last = yearLast.exec(bare);
  if (last) return withYearLast(last);
  const packed = compact.exec(bare);
  if (packed) return ofCompact(packed, bare.slice(packed[0].length));
  const found = leadingDay(bare);
  return found && withClock(found.day, found.rest);
}

/** `28. 3. 2026` and `2026. 3. 28.`, and the day with the signs of China and Japan. */
const gappedDay = /^(\d{1,4})\. (\d{1,2})\. (\d{1,4})\b\.?/;
const signedDay = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/;
const leadingWord = /^(\p{L}[\p{L}\p{M}]*)\.?,? (?=\S)/u;
const weekdayBehind = /\s?\(\p{L}{1,3}\.?\)/u;

function withoutWeekday(text: string): string {
  const found = leadingWord.exec(text);
  if (!found) return text.includes("(") ? text.replace(weekdayBehind, "") : text;
  const rest = text.slice(found[0].length);
  const word = found[1] ?? "";
  // "Mar" is a Tuesday in Spanish, and March where a number follows it.
  const isDay =
    isWeekday(word) && (monthOf(word) === undefined || !/^\d{1,2}(?:\p{L}{2})?(?:,? \d|,)/u.test(rest));
  return isDay ? rest : text;
}

function withClock(day: WrittenDay, rest: string): WrittenTime | undefined {
  if (rest === "") return { kind: "day", day, isSerial: false };
  const time = clockOf(rest);
  return time && settled(day, time);
}

function settled(day: WrittenDay, { seconds, offset, isNamed, zone }: ClockTime): WrittenTime {
  if (offset !== undefined && !isNamed && day.kind === "day") {
    return { kind: "instant", at: day.day * secondsADay + seconds - offset };
  }
  return { kind: "local", day, seconds, zone: offset === undefined ? zone : undefined, offset, isNamed };
}

/** The day with which a text begins, and what stands behind it. */
function leadingDay(text: string): { readonly day: WrittenDay; readonly rest: string } | undefined {
  const numbers = numericDay.exec(text);
  if (numbers) {
    const [whole, first = "", mark, second = "", third = ""] = numbers;
    const day = numericDayOf(first, mark, second, third);
    return day && { day, rest: text.slice(whole.length) };
  }
  const named = namedDay.exec(text);
  const month = named ? monthOf(named[2] ?? "") : undefined;
  if (named && month !== undefined) return ofParts(named[3], month, named[1], text.slice(named[0].length));
  const american = nameFirst.exec(text);
  const first = american ? monthOf(american[1] ?? "") : undefined;
  if (american && first !== undefined)
    return ofParts(american[3], first, american[2], text.slice(american[0].length));
  return undefined;
}

function ofParts(year: string | undefined, month: number | undefined, day: string | undefined, rest: string) {
  const number = month === undefined ? undefined : dayNumber(fullYear(year), month, Number(day));
  return number === undefined ? undefined : { day: { kind: "day" as const, day: number }, rest };
}

function numericDayOf(
  first: string,
  mark: string | undefined,
  second: string,
  third: string,
): WrittenDay | undefined {
  if (first.length === 3 || third.length === 3) return undefined;
  if (first.length === 4) {
    const day = third.length > 2 ? undefined : dayNumber(Number(first), Number(second), Number(third));
    return day === undefined ? undefined : { kind: "day", day };
  }
  if (third.length === 1) return undefined;
  const year = fullYear(third);
  if (mark === ".") {
    const day = dayNumber(year, Number(second), Number(first));
    return day === undefined ? undefined : { kind: "day", day };
  }
  const isShort = first.length === 2 && third.length === 2;
  return { kind: "open", first: Number(first), second: Number(second), third: Number(third), isShort };
}

function withYearLast(found: RegExpExecArray): WrittenTime | undefined {
  const [, name = "", day = "", clock = "", zone, year = ""] = found;
  const month = monthOf(name);
  const number = month === undefined ? undefined : dayNumber(Number(year), month, Number(day));
  const time = clockOf(zone === undefined ? clock : `${clock} ${zone}`);
  if (number === undefined || !time) return undefined;
  return settled({ kind: "day", day: number }, time);
}

function ofCompact(found: RegExpExecArray, rest: string): WrittenTime | undefined {
  const [, year, month, day, hour, minute, second = "00", clock] = found;
  const number = dayNumber(Number(year), Number(month), Number(day));
  const time = clockOf(`${clock ?? `${hour}:${minute}:${second}`}${rest}`);
  if (number === undefined || !time) return undefined;
  return settled({ kind: "day", day: number }, time);
}

/** A bare number: a compact date, seconds or milliseconds since 1970, or a spreadsheet's count of days. */
function ofCounter(text: string): WrittenTime | undefined {
  const value = Number(text.replace(",", "."));
  if (value === 0 || value === -1) return { kind: "none" };
  if (value < 0 || text.startsWith("+")) return undefined;
  const whole = text.replace(/[.,]\d+$/, "");
  if (whole.length === 14 || whole.length === 12) {
    const packed = compact.exec(whole);
    if (packed) return ofCompact(packed, "");
  }
  if (whole.length === 8) {
    const day = dayNumber(Number(whole.slice(0, 4)), Number(whole.slice(4, 6)), Number(whole.slice(6)));
    if (day !== undefined && Number(whole.slice(0, 4)) >= 1970)
      return { kind: "day", day: { kind: "day", day }, isSerial: false };
  }
  if (value >= epochs.from && value < epochs.to) return { kind: "instant", at: Math.floor(value) };
  if (value >= epochs.from * 1000 && value < epochs.to * 1000)
    return { kind: "instant", at: Math.floor(value / 1000) };
  if (value < serials.from || value >= serials.to) return undefined;
  // A fraction of a day has the noise of its last digits.
  const seconds = Math.round((value - Math.floor(value)) * secondsADay);
  const day = { kind: "day" as const, day: Math.floor(value) + spreadsheetZero };
  return whole === text
    ? { kind: "day", day, isSerial: text.length < 8 }
    : { kind: "local", day, seconds, zone: undefined, offset: undefined, isNamed: false };
}

/** Dates that stand for "it did not happen": databases' zero, and the beginnings of programs' calendars. */
function isNoDate(text: string): boolean {
  return /^0?0:00(?::00)?$|^(?:0000[-/]00[-/]00|00[-/.]00[-/.]0000|0001-01-01|1753-01-01|1899-12-30|1900-01-0[01]|0?1[-/.]0?1[-/.](?:1970|1900|1753|0001)|1970-01-01|9999-12-31|31[-/.]12[-/.]9999|12\/31\/9999)(?:$|[T ](?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)? ?a\.? ?m\.?)(?: ?(?:Z|UTC|GMT|[+-]00:?00))?$)/i.test(
    text,
  );
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? ofCentury(Number(digits)) : Number(digits);
}

/** A year of two digits: 70 to 99 are 19xx and 00 to 69 are 20xx. */
function ofCentury(year: number): number {
  return year >= 70 ? 1900 + year : 2000 + year;
}

/** Days since 1970-01-01 of a written day; undefined where its order is open, or there is no such day. */
export function dayOfWritten(written: WrittenDay, order: WrittenOrder | undefined): number | undefined {
  if (written.kind === "day") return written.day;
  if (order === undefined) return undefined;
  const { first, second, third } = written;
  if (order === "year-first") return dayNumber(ofCentury(first), second, third);
  const year = third < 100 ? ofCentury(third) : third;
  return order === "day-first" ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

/**
 * Whether a text names a day or an instant and is nothing else: a bare number only where it is as long as a compact
 * date or a count of seconds since 1970.
 */
export function isWrittenTime(text: string): boolean {
  if (counter.test(text) && text.length < 8) return false;
  const written = writtenTime(text);
  return written !== undefined && written.kind !== "none";
}

/** Whether a text is a time by some clock, which does not say of which zone. */
export function isLocalTime(text: string): boolean {
  const written = writtenTime(text);
  return (
    written?.kind === "local" &&
    (written.offset === undefined || written.isNamed) &&
    written.zone === undefined
  );
}
