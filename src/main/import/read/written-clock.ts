/** No time is written with more characters. */
export const longestTime = 80;
const secondsADay = 86_400;
const clockTime =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?)?(?: ?([ap])\.? ?m\.?(?![a-z]+\/))?(?: ?(Z|GMT|UTC|[A-Z]{3,4}(?![a-z/_])|(?:GMT|UTC)?[+-]\d{1,2}:?(?:\d{2})?))?(?: ?(?:\[([\w/+-]+)\]|([a-z_]+\/[\w/+-]+)))?(?: \([^)]*\))?$/i;
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
const spaces = /[\s\u00a0\u202f\u2009]+/gu;

/** A text without spaces around it, and with plain ones in it. */
export function withPlainGaps(text: string): string {
  return text.trim().replaceAll(spaces, " ");
}

/** A clock's time: seconds after midnight, and the offset or the zone that it names. */
export interface ClockTime {
  readonly seconds: number;
  readonly offset: number | undefined;
  readonly isNamed: boolean;
  readonly zone: string | undefined;
}

/** Reads a clock's time as it stands behind a day; undefined where the text is none. */
export function clockOf(text: string): ClockTime | undefined {
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
  if (text.length > longestTime) return undefined;
  if (dayFraction.test(text)) return Math.round(Number(text.replace(",", ".")) * secondsADay) % secondsADay;
  const time = clockOf(withPlainGaps(text));
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
