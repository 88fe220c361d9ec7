import type { DurationUnit } from "../../../../../src/domain/floor/import-codes.ts";
import type { Chance } from "./chance.ts";
import type { MadeCell } from "./made-layout.ts";

/* How exports write instants, clocks and lengths. A layout has one way for its times and mostly one for its lengths. */

export type InstantStyle =
  | "iso"
  | "iso-t"
  | "iso-z"
  | "day-first"
  | "month-first"
  | "dots"
  | "short-dots"
  | "epoch"
  | "serial";

export type DurationStyle = "seconds" | "clock" | "short-clock" | "minutes" | "milliseconds";

const secondsADay = 86_400;
const excelEpochDay = 25_569;

const two = (value: number) => String(value).padStart(2, "0");

/** A way of writing times that people of a language have; English splits into two. */
export function instantStyleFor(language: string, chance: Chance): InstantStyle {
  if (chance.isTrue(0.35)) return chance.pick(["iso", "iso", "iso-t", "iso-z"]);
  if (chance.isTrue(0.12)) return chance.pick(["epoch", "serial"]);
  if (language === "en") return chance.pick(["month-first", "day-first"]);
  if (language === "de" || language === "pl") return chance.pick(["dots", "short-dots"]);
  return chance.pick(["day-first", "day-first", "dots"]);
}

/** An instant in one cell. @param at seconds since 1970, by the clock on the wall */
export function writtenInstant(at: number, style: InstantStyle): MadeCell {
  const day = writtenDay(at, style).text;
  const inWorkbook = { number: at / secondsADay + excelEpochDay, format: workbookDay(style) };
  switch (style) {
    case "iso-t":
      return { text: `${day}T${clockOf(at)}`, ...inWorkbook };
    case "iso-z":
      return { text: `${day}T${clockOf(at)}Z`, ...inWorkbook };
    case "epoch":
      return { text: String(at) };
    case "serial":
      return { text: (at / secondsADay + excelEpochDay).toFixed(6), ...inWorkbook };
    default:
      return { text: `${day} ${writtenClock(at, style).text}`, ...inWorkbook };
  }
}

/** The day alone. */
export function writtenDay(at: number, style: InstantStyle): MadeCell {
  const date = new Date(at * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const inWorkbook = {
    number: Math.floor(at / secondsADay) + excelEpochDay,
    format: workbookDay(style).replace(" hh:mm:ss", ""),
  };
  switch (style) {
    case "day-first":
      return { text: `${two(day)}/${two(month)}/${year}`, ...inWorkbook };
    case "dots":
      return { text: `${two(day)}.${two(month)}.${year}`, ...inWorkbook };
    case "short-dots":
      return { text: `${two(day)}.${two(month)}.${two(year % 100)}`, ...inWorkbook };
    case "month-first":
      return { text: `${month}/${day}/${year}`, ...inWorkbook };
    default:
      return { text: `${year}-${two(month)}-${two(day)}`, ...inWorkbook };
  }
}

/** The clock's time alone: by twelve hours where the month stands first. */
export function writtenClock(at: number, style: InstantStyle): MadeCell {
  const inWorkbook = { number: (at % secondsADay) / secondsADay, format: "hh:mm:ss" };
  if (style !== "month-first") return { text: clockOf(at), ...inWorkbook };
  const [hour = 0, ...rest] = clockOf(at).split(":");
  const text = `${Number(hour) % 12 || 12}:${rest.join(":")} ${Number(hour) < 12 ? "AM" : "PM"}`;
  return { text, ...inWorkbook };
}

function clockOf(at: number): string {
  const inDay = at % secondsADay;
  return `${two(Math.floor(inDay / 3600))}:${two(Math.floor(inDay / 60) % 60)}:${two(inDay % 60)}`;
}

function workbookDay(style: InstantStyle): string {
  if (style === "month-first") return "m/d/yyyy hh:mm:ss";
  return style === "dots" || style === "short-dots" ? "dd.mm.yyyy hh:mm:ss" : "yyyy-mm-dd hh:mm:ss";
}

export interface WrittenDuration extends MadeCell {
  /** Seconds that the text says: minutes are rounded. */
  readonly seconds: number;
}

/** A length. @param mark what stands before decimals */
export function writtenDuration(seconds: number, style: DurationStyle, mark: "." | ","): WrittenDuration {
  const asDay = { number: seconds / secondsADay, format: "[h]:mm:ss" };
  switch (style) {
    case "seconds":
      return { text: String(seconds), number: seconds, seconds };
    case "milliseconds":
      return { text: String(seconds * 1000), number: seconds * 1000, seconds };
    case "minutes": {
      const minutes = Math.round((seconds / 60) * 100) / 100;
      return { text: minutes.toFixed(2).replace(".", mark), number: minutes, seconds: minutes * 60 };
    }
    case "clock": {
      const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      return { text, ...asDay, seconds };
    }
    case "short-clock":
      return { text: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`, ...asDay, seconds };
  }
}

/** The unit of bare numbers of a style; a clock's digits say theirs. */
export function unitOf(style: DurationStyle): DurationUnit | undefined {
  return style === "clock" || style === "short-clock" ? undefined : style;
}
