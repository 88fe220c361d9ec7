import { mondayOf, sundayOf, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";

/** Forms of a word by the number before it; English needs two. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

// "16 – 22 Nov" is one month's days and stands closer together.
const withinMonth = /^(\d+)\s*–\s*(\d+)/;
const millisecondsADay = 86_400_000;

/**
 * The conventions of a reader. Hours and minutes are put together here and not by Intl.DurationFormat,
 * whose English gives "38 hr, 20 min".
 *
 * @param locales as the reader prefers them
 * @param thisYear left out of days that lie in it
 */
export function formatFor(locales: readonly string[], thisYear?: number) {
  const wanted = [...locales];
  const whole = new Intl.NumberFormat(wanted, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(wanted, { maximumFractionDigits: 1 });
  const oneDecimal = new Intl.NumberFormat(wanted, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(wanted, { style: "percent", maximumFractionDigits: 0 });
  // The catalogue is English, so its plurals are, whatever the reader's numerals.
  const plurals = new Intl.PluralRules("en");
  const list = new Intl.ListFormat("en", { type: "conjunction" });
  const either = new Intl.ListFormat("en", { type: "disjunction" });
  const days = {
    plain: dayFormat(wanted, {}),
    weekday: dayFormat(wanted, { weekday: "short" }),
    weekdayOfYear: dayFormat(wanted, { weekday: "short", year: "numeric" }),
    year: dayFormat(wanted, { year: "numeric" }),
    monthOfYear: new Intl.DateTimeFormat(wanted, { timeZone: "UTC", month: "short", year: "numeric" }),
    month: new Intl.DateTimeFormat(wanted, { timeZone: "UTC", month: "short" }),
    monthName: new Intl.DateTimeFormat(wanted, { timeZone: "UTC", month: "long" }),
    short: new Intl.DateTimeFormat(wanted, { timeZone: "UTC", weekday: "short" }),
    long: new Intl.DateTimeFormat(wanted, {
      timeZone: "UTC",
      weekday: "long",
      day: "numeric",
      month: "long",
    }),
  };

  function yearIsClear(dates: readonly Date[]): boolean {
    return dates.every((date) => date.getUTCFullYear() === thisYear);
  }

  function range(from: Date, to: Date): string {
    return (yearIsClear([from, to]) ? days.plain : days.year)
      .formatRange(from, to)
      .replace(withinMonth, "$1–$2");
  }

  function hours(seconds: number): string {
    const minutes = Math.round(seconds / 60);
    const h = Math.floor(minutes / 60);
    const min = minutes - h * 60;
    if (h === 0) return `${min} min`;
    return min === 0 ? `${whole.format(h)} h` : `${whole.format(h)} h ${min} min`;
  }

  function shortTime(instant: number, zone: string): string {
    return clock(wanted, zone, { hour: "2-digit", minute: "2-digit" }).format(instant * 1000);
  }

  return {
    number: (value: number) => whole.format(value),
    tenth: (value: number) => tenth.format(value),
    /** @example oneDecimal(2) // "2.0" */
    oneDecimal: (value: number) => oneDecimal.format(value),
    percent: (fraction: number) => share.format(fraction),
    /** @example count(2, { one: "contact", other: "contacts" }) // "2 contacts" */
    count: (value: number, noun: Plural) =>
      `${whole.format(value)} ${plurals.select(value) === "one" ? noun.one : noun.other}`,
    list: (parts: readonly string[]) => list.format(parts),
    either: (parts: readonly string[]) => either.format(parts),

    /** @example hours(138_000) // "38 h 20 min" */
    hours,
    /** A span of any length. @example span(40) // "40 s"; span(252) // "4:12 min"; span(3840) // "1 h 4 min" */
    span(seconds: number): string {
      if (Math.round(seconds) < 60) return `${whole.format(Math.round(seconds))} s`;
      if (Math.round(seconds) < 600) return `${minutesAndSeconds(seconds)} min`;
      return hours(seconds);
    },
    /** For a column whose head says h:min. @example hoursColumn(138_000) // "38:20" */
    hoursColumn(seconds: number): string {
      const minutes = Math.round(seconds / 60);
      return `${whole.format(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
    },
    /** @example minutes(252) // "4:12 min" */
    minutes: (seconds: number) => `${minutesAndSeconds(seconds)} min`,
    /** For a column whose head says min:s. @example minutesColumn(252) // "4:12" */
    minutesColumn: minutesAndSeconds,

    /** @example monthOfYear("2026-10") // "Oct 2026" */
    monthOfYear(label: string): string {
      const date = dateOf(`${label}-01`);
      return date ? days.monthOfYear.format(date) : label;
    },
    /** @example day("2026-11-22") // "22 Nov" */
    day(iso: string): string {
      const date = dateOf(iso);
      return date ? (yearIsClear([date]) ? days.plain : days.year).format(date) : iso;
    },
    /** @example weekday("2026-11-22") // "Sun 22 Nov" */
    weekday(iso: string): string {
      const date = dateOf(iso);
      return date ? days.weekday.format(date).replace(",", "") : iso;
    },
    /** With the year where it is not clear. @example weekdayInFull("2025-11-22") // "Sat 22 Nov 2025" */
    weekdayInFull(iso: string): string {
      const date = dateOf(iso);
      if (!date) return iso;
      return (yearIsClear([date]) ? days.weekday : days.weekdayOfYear).format(date).replace(",", "");
    },
    days(from: string, to: string): string {
      const first = dateOf(from);
      const last = dateOf(to);
      return first && last ? range(first, last) : `${from}–${to}`;
    },
    /** @example week("2026-W47") // "Week 47, 16–22 Nov 2026" */
    week(label: string): string {
      const week = weekOfLabel(label);
      if (week === undefined) return label;
      const [monday, sunday] = [mondayOf(week), sundayOf(week)].map(
        (day) => new Date(day * millisecondsADay),
      );
      return monday && sunday ? `Week ${Number(label.slice(6))}, ${range(monday, sunday)}` : label;
    },
    month: (iso: string) => days.month.format(dateOf(iso)),
    /** @example monthName("2026-11-01") // "November" */
    monthName: (iso: string) => days.monthName.format(dateOf(iso)),
    /** @example weekdayShort("2026-11-24") // "Tue" */
    weekdayShort(iso: string): string {
      const date = dateOf(iso);
      return date ? days.short.format(date) : iso;
    },
    /** @example longDay("2026-11-23") // "Monday 23 November" */
    longDay(iso: string): string {
      const date = dateOf(iso);
      return date ? days.long.format(date).replace(",", "") : iso;
    },
    /** Minutes after midnight, by no zone's clock. @example hourOfDay(540) // "09:00" */
    hourOfDay: (minutes: number) => shortTime(minutes * 60, "UTC"),
    /** An instant in UTC seconds, by the clock of a zone. */
    time: (instant: number, zone: string) =>
      clock(wanted, zone, { timeStyle: "medium" }).format(instant * 1000),
    /** @example clock(instant, "Europe/Dublin") // "09:05" */
    clock: shortTime,
    /** @example weekdayAndTime(instant, "Europe/Dublin") // "Tue 21:50" */
    weekdayAndTime: (instant: number, zone: string) =>
      `${clock(wanted, zone, { weekday: "short" }).format(instant * 1000)} ${shortTime(instant, zone)}`,
    dayAndTime: (instant: number, zone: string) =>
      clock(wanted, zone, { dateStyle: "medium", timeStyle: "short" }).format(instant * 1000),
    bytes(value: number): string {
      const step = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
      const unit = step === 0 && value === 1 ? "byte" : ["bytes", "kB", "MB", "GB"][step];
      return `${tenth.format(value / 1000 ** step)} ${unit}`;
    },
  };
}

function minutesAndSeconds(seconds: number): string {
  const rounded = Math.round(seconds);
  return `${Math.floor(rounded / 60)}:${twoDigits(rounded % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function dateOf(iso: string): Date | undefined {
  const day = serviceDayOf(iso);
  return day === undefined ? undefined : new Date(day * millisecondsADay);
}

function dayFormat(locales: string[], extra: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales, { timeZone: "UTC", day: "numeric", month: "short", ...extra });
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(locales: string[], zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locales.join()}|${zone}|${JSON.stringify(options)}`;
  const known = clocks.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales, { timeZone: zone, ...options });
  clocks.set(key, made);
  return made;
}
