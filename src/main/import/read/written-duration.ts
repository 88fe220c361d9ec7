import type { DecimalMark, DurationUnit } from "../../../domain/floor/import-codes.ts";
import { secondsAUnit } from "../../../domain/floor/seconds-a-unit.ts";
import { toPlaces } from "../../../domain/statistics/rounding.ts";
import { numberOf, type WrittenNumber, wholeNumber, writtenNumber } from "./written-number.ts";

/**
 * A duration as it stands in a file: one that says its units itself, or a bare number, whose unit the column
 * decides.
 */
export type WrittenDuration =
  | { readonly kind: "said"; readonly seconds: number; readonly shape: SaidShape }
  | { readonly kind: "number"; readonly number: WrittenNumber };

type SaidShape = "H:MM:SS" | "MM:SS" | "with units";

/** How a column's durations are read, where they do not say it themselves. */
export interface DurationReading {
  readonly unit?: DurationUnit | undefined;
  readonly mark?: DecimalMark | undefined;
  /** Whether a clock of two parts has hours and minutes, not minutes and seconds. */
  readonly twoParts?: "hours" | undefined;
}

const secondsADay = 86_400;
const longestText = 64;
// A second or minute of 60 is a rounded 59.6: it is carried over.
const clockDigits = /^(?:(\d{1,4}):)?(\d{0,3}):(\d{2})(?:[.,](\d{1,9}))?(?: ?(?:h|hrs?|min|mins|std\.?))?$/i;
const longClock =
  /^(\d{1,4})(?:\.| ?(?:d|days?|tage?|jours?|d[ií]as?|giorn[oi]),? )(\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?)$/i;
const halfDayClock = /^(\d{1,2}):(\d{2}):(\d{2}) ?([ap])\.? ?m\.?$/i;
/** Spreadsheets show a span as a day of the year 1900, or of the day before it begins. */
const spreadsheetDay =
  /^(?:(1899)-12-(30|31)|(?:1900-01-(\d{2}))|(?:1\/(\d{1,2})\/1900))[T ](\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?)$/;
const isoDuration =
  /^P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const primes = /^(?:(\d+)°)? ?(\d+)['′] ?(\d+)(?:"|″|'')$/;

const unitNames: readonly (readonly [seconds: number, names: RegExp])[] = [
  [86_400, /^(?:d|days?|tage?|jours?|j|dias?|giorn[oi]|dag(?:en|ar)?)$/],
  [3600, /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|timm(?:e|ar)|timer?|ч|час(?:а|ов)?)$/],
  [60, /^(?:m|mins?|minutes?|minuten?|minutos?|minut[oi]|minuter|minuut|мин)$/],
  [1, /^(?:s|secs?|seconds?|sek|sekunden?|secondes?|segs?|segundos?|second[oi]|seconden|sekunder?|с|сек)$/],
  [0.001, /^(?:ms|msecs?|millis?|milliseconds?|millisekunden?)$/],
];
const unitPart = /(\d+(?:[.,]\d+)?) ?(\p{L}+)\.?(?:,? ?(?:and|und|et|y|e)? ?|$)/gu;

/**
 * Reads a duration; undefined where the text is none. Below zero where the text has a minus sign.
 *
 * @example writtenDuration("2m 23s") // { kind: "said", seconds: 143, shape: "with units" }
 */
export function writtenDuration(text: string): WrittenDuration | undefined {
  if (text.length > longestText) return undefined;
  const bare = text.charCodeAt(0) === 39 ? text.slice(1) : text;
  const isNegative = /^[-−]/.test(bare);
  const said = saidDuration(isNegative ? bare.slice(1).trimStart() : bare);
  if (said) return isNegative ? { ...said, seconds: -said.seconds } : said;
  const number = writtenNumber(text);
  return number && { kind: "number", number };
}

function saidDuration(text: string): Extract<WrittenDuration, { kind: "said" }> | undefined {
  const clock = clockDigits.exec(text);
  if (clock) return clockDuration(clock[1], clock[2] ?? "", clock[3] ?? "", clock[4]);
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  const long = longClock.exec(text);
  if (long) return withDays(Number(long[1]), long[2] ?? "");
  const halfDay = halfDayClock.exec(text);
  if (halfDay) return ofHalfDay(Number(halfDay[1]), halfDay[2] ?? "", halfDay[3] ?? "", halfDay[4] ?? "");
  const dated = spreadsheetDay.exec(text);
  if (dated) {
    const days = dated[1] === "1899" ? Number(dated[2]) - 30 : Number(dated[3] ?? dated[4]);
    return withDays(days, dated[5] ?? "");
  }
  const seconds = isoSeconds(text) ?? primeSeconds(text) ?? unitSeconds(text);
  return seconds === undefined ? undefined : { kind: "said", seconds, shape: "with units" };
}

function clockDuration(
  hours: string | undefined,
  minutes: string,
  seconds: string,
  fraction: string | undefined,
) {
  if (hours !== undefined && minutes === "") return undefined;
  if (Number(seconds) > 60 || (hours !== undefined && Number(minutes) > 60)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  const value = fraction === undefined ? whole : whole + Number(`0.${fraction}`);
  const shape = hours === undefined ? ("MM:SS" as const) : ("H:MM:SS" as const);
  return { kind: "said" as const, seconds: value, shape };
}

function withDays(days: number, clock: string) {
  const rest = saidDuration(clock);
  return rest && { ...rest, seconds: days * secondsADay + rest.seconds };
}

/** A span that a spreadsheet shows as a time of day: 12:02:23 AM is two minutes and a bit. */
function ofHalfDay(hour: number, minutes: string, seconds: string, half: string) {
  if (hour < 1 || hour > 12) return undefined;
  const hours = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return clockDuration(String(hours), minutes, seconds, undefined);
}

function isoSeconds(text: string): number | undefined {
  const found = isoDuration.exec(text);
  if (!found || text.length < 3) return undefined;
  const [days, hours, minutes, seconds] = found
    .slice(1)
    .map((part) => Number((part ?? "0").replace(",", ".")));
  return (days ?? 0) * secondsADay + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

function primeSeconds(text: string): number | undefined {
  const found = primes.exec(text);
  return found ? Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]) : undefined;
}

/** Sum of the parts of `1h 2m 3s`; each unit is to be smaller than the one before it. */
function unitSeconds(text: string): number | undefined {
  const plain = text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  let sum = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const part of plain.matchAll(unitPart)) {
    if (part.index !== end) return undefined;
    const unit = unitNames.find(([, names]) => names.test(part[2] ?? ""))?.[0];
    if (unit === undefined || unit >= smallest) return undefined;
    sum += Number((part[1] ?? "").replace(",", ".")) * unit;
    smallest = unit;
    end += part[0].length;
  }
  return end === plain.length && end > 0 ? toPlaces(sum, 3) : undefined;
}

/**
 * Seconds of a duration, read as its column is; undefined where the text is none. What says its units itself is
 * read as it stands, whatever the unit of the column's bare numbers.
 *
 * @example durationSeconds("0:02:23", {}) // 143
 * @example durationSeconds("184000", { unit: "milliseconds" }) // 184
 */
export function durationSeconds(text: string, { unit, mark, twoParts }: DurationReading): number | undefined {
  if (unit === "seconds") {
    const plain = wholeNumber(text);
    if (plain >= 0) return plain;
  }
  const written = writtenDuration(text);
  if (written === undefined) return undefined;
  if (written.kind === "said") {
    return twoParts === "hours" && written.shape === "MM:SS" ? written.seconds * 60 : written.seconds;
  }
  const value = numberOf(text, mark);
  return value === undefined || unit === undefined ? undefined : inSeconds(value, unit);
}

/** A number of units as seconds, to the millisecond: a day's fraction has the noise of its last digits. */
function inSeconds(value: number, unit: DurationUnit): number {
  if (unit === "days") return Math.round(value * secondsAUnit.days);
  return toPlaces(value * secondsAUnit[unit], 3);
}
