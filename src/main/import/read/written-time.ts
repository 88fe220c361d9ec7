import type { LocalInstant, ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { DayOrder } from "../../../domain/floor/import-codes.ts";
import { isWeekday, monthOf } from "./calendar-names.ts";
import { dayNumber, isoDay } from "./local-time.ts";

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
  /** A day without a clock's time is no instant. */
  | { readonly kind: "day"; readonly day: WrittenDay }
  /** The date by which a program says that it did not happen. */
  | { readonly kind: "none" };

const secondsADay = 86_400;
const longestText = 80;
const numericDay = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d:])/;
const namedDay =
  /^(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[ /-]?(?:de )?(\p{L}[\p{L}\p{M}]+)\.?,?[ /-]?(?:de )?(\d{4}|\d{2})(?![\d:])/u;
const nameFirst = /^(\p{L}[\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\d:])/u;
/** `Sat Mar 28 22:00:00 2026`, with or without a zone before the year. */
const yearLast =
  /^(\p{L}[\p{L}\p{M}]+)\.? {1,2}(\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)(?: ([A-Z]{1,5}|[+-]\d{4}))? (\d{4})$/u;
const compact =
  /^(\d{4})(\d{2})(\d{2})[T ]?(?:(\d{2})(\d{2})(\d{2})?|(\d{1,2}:\d{2}(?::\d{2})?))(?=$|[ .,Z+-])/;
const clockTime =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?)?(?: ?([ap])\.? ?m\.?)?(?: ?(Z|GMT|UTC|[A-Z]{3,4}(?![a-z/_])|(?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?))?(?: ?(?:\[([\w/+-]+)\]|([a-z_]+\/[\w/+-]+)))?(?: \([^)]*\))?$/i;
/** Offsets in hours of the names that RFC 2822 knows, and of Europe's. */
const namedOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  WET: 0,
  WEST: 1,
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  EET: 2,
  EEST: 3,
};
/** A spreadsheet's clock as a part of a day; two decimals are the minutes of a clock with a point. */
const dayFraction = /^0?[.,](?:\d|\d{3,})$/;
const counter = /^[-+]?\d+(?:[.,]\d+)?$/;
const spaces = /[\s\u00a0\u202f\u2009]+/gu;
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
  if (text.length > longestText) return undefined;
  if (counter.test(text)) return ofCounter(text);
  let bare = text.trim().replaceAll(spaces, " ");
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
  if (rest === "") return { kind: "day", day };
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
      return { kind: "day", day: { kind: "day", day } };
  }
  if (value >= epochs.from && value < epochs.to) return { kind: "instant", at: Math.floor(value) };
  if (value >= epochs.from * 1000 && value < epochs.to * 1000)
    return { kind: "instant", at: Math.floor(value / 1000) };
  if (value < serials.from || value >= serials.to) return undefined;
  // A fraction of a day has the noise of its last digits.
  const seconds = Math.round((value - Math.floor(value)) * secondsADay);
  const day = { kind: "day" as const, day: Math.floor(value) + spreadsheetZero };
  return whole === text
    ? { kind: "day", day }
    : { kind: "local", day, seconds, zone: undefined, offset: undefined, isNamed: false };
}

/** Dates that stand for "it did not happen": databases' zero, and the beginnings of programs' calendars. */
function isNoDate(text: string): boolean {
  return /^0?0:00(?::00)?$|^(?:0000[-/]00[-/]00|00[-/.]00[-/.]0000|0001-01-01|1753-01-01|1899-12-30|1900-01-0[01]|0?1[-/.]0?1[-/.](?:1970|1900|1753|0001)|1970-01-01|9999-12-31|31[-/.]12[-/.]9999|12\/31\/9999)(?:$|[T ](?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)? ?a\.? ?m\.?)(?: ?(?:Z|UTC|GMT|[+-]00:?00))?$)/i.test(
    text,
  );
}

/** A clock's time: seconds after midnight, and the offset or the zone that it names. */
interface ClockTime {
  readonly seconds: number;
  readonly offset: number | undefined;
  readonly isNamed: boolean;
  readonly zone: string | undefined;
}

function clockOf(text: string): ClockTime | undefined {
  const found = clockTime.exec(
    text.replace(/^(?:,|T|\.)? ?(?:(?:um|at|à|alle|às|klo?\.?) )?/i, "").replace(/ ?Uhr$/i, ""),
  );
  if (!found) return undefined;
  const [, hours = "", minutes, seconds, , half, mark, bracketed, named] = found;
  const zone = bracketed ?? named;
  // An hour alone is a clock's time only with its half of the day.
  if (minutes === undefined && half === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  if (hour === undefined || (hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined;
  const offset = mark === undefined ? undefined : offsetOf(mark);
  if (mark !== undefined && offset === undefined) return undefined;
  // A leap second is the second before: no clock of ours has it.
  const isNamed = mark !== undefined && /^[a-z]+$/i.test(mark) && !/^(?:z|ut|utc|gmt)$/i.test(mark);
  return { seconds: hour * 3600 + minute * 60 + Math.min(second, 59), offset, isNamed, zone };
}

/** Seconds after midnight of a clock's time that stands alone; undefined where the text is none. */
export function writtenClock(text: string): number | undefined {
  if (text.length > longestText) return undefined;
  if (dayFraction.test(text)) return Math.round(Number(text.replace(",", ".")) * secondsADay) % secondsADay;
  const time = clockOf(text.trim().replaceAll(spaces, " "));
  return time?.offset === undefined && time?.zone === undefined ? time?.seconds : undefined;
}

function hourOfHalf(hour: number, half: string): number | undefined {
  // Some programs write 13:05 PM.
  if (hour > 12) return half.toLowerCase() === "p" && hour < 24 ? hour : undefined;
  if (hour === 0) return half.toLowerCase() === "a" ? 0 : undefined;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function offsetOf(mark: string): number | undefined {
  const name = mark.toUpperCase();
  const hours = namedOffsets[name];
  if (hours !== undefined) return hours * 3600;
  const found = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (!found) return undefined;
  const seconds = Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60;
  if (Number(found[2]) > 18 || Number(found[3] ?? 0) > 59) return undefined;
  return found[1] === "-" ? -seconds : seconds;
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

/** Clocks of the zones that texts name, by name; undefined where there is no such zone. */
export type ClockOfZone = (zone: string) => ZoneClock | undefined;

/**
 * Instant of a written time, "none" where it says that it did not happen, undefined where the text is no
 * instant. Local times are meant by the file's clock, or by that of the zone that the text names.
 *
 * @param serialDays whether a spreadsheet's whole number of days is a midnight, because its neighbours have clocks
 */
export function writtenInstant(
  text: string,
  reading: { readonly order?: WrittenOrder | undefined; readonly serialDays?: boolean | undefined },
  clock: ZoneClock,
  clockOfZone: ClockOfZone = () => undefined,
): LocalInstant | "none" | undefined {
  const written = writtenTime(text);
  if (written === undefined || written.kind === "none") return written?.kind;
  if (written.kind === "instant") return { at: written.at, kind: "once" };
  if (written.kind === "day") {
    const isSerial = reading.serialDays === true && counter.test(text) && text.length < 8;
    return isSerial && written.day.kind === "day"
      ? clock.instantOf(written.day.day * secondsADay)
      : undefined;
  }
  const day = dayOfWritten(written.day, reading.order);
  if (day === undefined) return undefined;
  const local = day * secondsADay + written.seconds;
  if (written.offset !== undefined) {
    const at = local - written.offset;
    return written.isNamed && !isOfClock(at, local, clock) ? undefined : { at, kind: "once" };
  }
  const by = written.zone === undefined ? clock : clockOfZone(written.zone);
  return by?.instantOf(local);
}

/** Whether an instant is what a clock shows as this local time: letters such as CST are then those of its zone. */
function isOfClock(at: number, local: number, clock: ZoneClock): boolean {
  const instant = clock.instantOf(local);
  return instant.at === at || instant.later === at;
}

/**
 * Day of a text that names one, or of a time in it, in days since 1970-01-01: the day as it is written, or by
 * the clock where the text is an instant.
 */
export function writtenDayNumber(
  text: string,
  order: WrittenOrder | undefined,
  clock: ZoneClock,
): number | "none" | undefined {
  const iso = isoDay(text);
  if (iso !== undefined) return iso;
  const written = writtenTime(text);
  if (written === undefined || written.kind === "none") return written?.kind;
  return written.kind === "instant" ? clock.dayOf(written.at) : dayOfWritten(written.day, order);
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
