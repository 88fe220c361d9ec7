import type { LocalInstant, ZoneClock } from "../../../domain/calendar/zone-clock.ts";

/**
 * Times as files write them. Digits are read one by one: a large file has millions of times, and a
 * calendar object for each would take longer than everything else together.
 */
const secondsADay = 86_400;
const zero = 48;
const nine = 57;
const dash = 45;
const colon = 58;

/**
 * Days since 1970-01-01 of a day of the Gregorian calendar, or undefined where there is no such day.
 *
 * @example dayNumber(1970, 1, 2) // 1
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  // Years that begin in March put the leap day at the end (H. Hinnant, days_from_civil).
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Day of `YYYY-MM-DD`, in days since 1970-01-01; undefined where the text names no day. */
export function isoDay(text: string): number | undefined {
  return text.length === 10 ? leadingIsoDay(text) : undefined;
}

/** Day of `yymmdd`, in days since 1970-01-01; 70 to 99 are 19xx and 00 to 69 are 20xx. */
export function yymmddDay(text: string): number | undefined {
  if (text.length !== 6) return undefined;
  const year = twoDigits(text, 0);
  if (year < 0) return undefined;
  return dayNumber(year >= 70 ? 1900 + year : 2000 + year, twoDigits(text, 2), twoDigits(text, 4));
}

/** Seconds after midnight of a clock's `H:MM:SS` or `HH:MM:SS`; undefined where the text is none. */
export function clockSeconds(text: string): number | undefined {
  const hourDigits = text.length - 6;
  if (hourDigits !== 1 && hourDigits !== 2) return undefined;
  const hour = hourDigits === 1 ? digit(text, 0) : twoDigits(text, 0);
  if (text.charCodeAt(hourDigits) !== colon || text.charCodeAt(hourDigits + 3) !== colon) return undefined;
  return secondsOfClock(hour, twoDigits(text, hourDigits + 1), twoDigits(text, hourDigits + 4));
}

/**
 * Instant of an ISO 8601 time: with an offset or `Z`, or local by the clock of a zone. Fractions of a
 * second are cut off. Undefined where the text is no such time.
 *
 * @example instantOfText("2026-03-01T09:00:00+01:00", clock) // { at: 1772352000, kind: "once" }
 */
export function instantOfText(text: string, clock: ZoneClock): LocalInstant | undefined {
  const day = leadingIsoDay(text);
  if (day === undefined || text.length < 16 || !isDayTimeGap(text.charCodeAt(10))) return undefined;
  if (text.charCodeAt(13) !== colon) return undefined;
  let at = 16;
  let second = 0;
  if (text.charCodeAt(at) === colon) {
    second = twoDigits(text, at + 1);
    at += 3;
    if (isFractionMark(text.charCodeAt(at))) {
      const fraction = ++at;
      while (isDigit(text.charCodeAt(at))) at++;
      if (at === fraction) return undefined;
    }
  }
  const time = secondsOfClock(twoDigits(text, 11), twoDigits(text, 14), second);
  if (time === undefined) return undefined;
  const local = day * secondsADay + time;
  if (at === text.length) return clock.instantOf(local);
  const offset = offsetSeconds(text, at);
  return offset === undefined ? undefined : { at: local - offset, kind: "once" };
}

// The rows of an export follow one another in time, so most times lie on the day of the one before.
let lastDayText = "-";
let lastDay: number | undefined;

function leadingIsoDay(text: string): number | undefined {
  if (text.startsWith(lastDayText)) return lastDay;
  const day = parsedIsoDay(text);
  if (day !== undefined) {
    lastDayText = text.slice(0, 10);
    lastDay = day;
  }
  return day;
}

function parsedIsoDay(text: string): number | undefined {
  if (text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  if (century < 0 || year < 0) return undefined;
  return dayNumber(century * 100 + year, twoDigits(text, 5), twoDigits(text, 8));
}

/** `Z`, `+HH`, `+HHMM` or `+HH:MM` from a place to the end of the text. */
function offsetSeconds(text: string, from: number): number | undefined {
  const mark = text[from];
  const left = text.length - from;
  if (mark === "Z" || mark === "z") return left === 1 ? 0 : undefined;
  if ((mark !== "+" && mark !== "-") || (left !== 3 && left !== 5 && left !== 6)) return undefined;
  if (left === 6 && text.charCodeAt(from + 3) !== colon) return undefined;
  const hour = twoDigits(text, from + 1);
  const minute = left === 3 ? 0 : twoDigits(text, text.length - 2);
  if (hour < 0 || hour > 18 || minute < 0 || minute > 59) return undefined;
  return (mark === "-" ? -1 : 1) * (hour * 3600 + minute * 60);
}

function secondsOfClock(hour: number, minute: number, second: number): number | undefined {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  return hour * 3600 + minute * 60 + second;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits as a number; below zero where they are not two digits. */
function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

/** One digit; far below zero where it is none, so that no sum with it can look like a number. */
function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isDigit(code) ? code - zero : -1000;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function isDayTimeGap(code: number): boolean {
  return code === 84 || code === 32 || code === 116;
}

function isFractionMark(code: number): boolean {
  return code === 46 || code === 44;
}
