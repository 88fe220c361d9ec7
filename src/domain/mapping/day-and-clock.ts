// Midnight as programs put it behind a day that has no clock's time.
const midnight = /[T ]+(?:0{1,2}:00(?::00(?:[.,]0+)?)?|12:00(?::00)?\s?[Aa]\.?\s?[Mm]\.?)(?:Z|[+-]00:?00)?$/;
// The day that spreadsheets put before a clock's time that has none.
const dayOfNoDay =
  /^(?:1899-12-3[01]|1900-01-0[01]|3[01][./-]12[./-]1899|12[./-]3[01][./-]1899|0?[01][./-]0?1[./-]1900)[T ]+/;
const zeroDay = /^(?:0{4}[-./]0{1,2}[-./]0{1,2}|0{1,2}[-./]0{1,2}[-./]0{2,4})(?:[T ]|$)/;
const compactDay = /^(?:19|20)\d{6}$/;
// Whole numbers of days that lie between 1954 and 2118.
const serialDay = /^([2-7]\d{4})(?:[.,]0+)?$/;
const dayFraction = /^(?:0|0?[.,]\d+)$/;

const secondsADay = 86_400;
/** Days from the first of a spreadsheet's days to 1970-01-01. */
const serialOf1970 = 25_569;

/**
 * An instant of a day in one cell and the clock's time in another, as a reader of instants takes it. A day that carries
 * a midnight loses it; a spreadsheet's day number and day fraction become a day and a clock's time. Blank where either
 * is blank, or the day is the zero of a program that has no word for "did not happen".
 *
 * @example dayAndClock("01/11/2023 00:00:00", "13:56") // "01/11/2023 13:56"
 * @example dayAndClock("45231", "0.5") // "2023-11-01 12:00:00"
 */
export function dayAndClock(day: string, clock: string): string {
  if (day === "" || clock === "" || zeroDay.test(day)) return "";
  const bare = plainDay(day);
  return `${bare} ${plainClock(clock, bare)}`;
}

function plainDay(day: string): string {
  // Most files write their days so, and nothing is to be done then.
  if (day.length === 10 && !day.includes(" ")) return day;
  const serial = serialDay.exec(day)?.[1];
  if (serial !== undefined) return isoDay(Number(serial));
  if (compactDay.test(day)) return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return day.replace(midnight, "");
}

function plainClock(clock: string, day: string): string {
  if (clock.length <= 8 && clock.includes(":")) return clock;
  if (dayFraction.test(clock)) return clockOfFraction(Number(clock.replace(",", ".")));
  if (clock.startsWith(day)) return clock.slice(day.length).replace(/^[T ]+/, "");
  return clock.replace(dayOfNoDay, "");
}

function isoDay(serial: number): string {
  return new Date((serial - serialOf1970) * secondsADay * 1000).toISOString().slice(0, 10);
}

function clockOfFraction(fraction: number): string {
  const seconds = Math.min(Math.round(fraction * secondsADay), secondsADay - 1);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
