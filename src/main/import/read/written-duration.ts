import type { DurationUnit } from "../../../domain/floor/import-codes.ts";
import { toPlaces } from "../../../domain/statistics/rounding.ts";

const clockDigits = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,9}))?$/;
const decimal = /^\d+(?:[.,]\d+)?$/;
const secondsAUnit = { milliseconds: 0.001, seconds: 1, minutes: 60, days: 86_400 } as const satisfies Record<
  DurationUnit,
  number
>;

export type DurationShape = "H:MM:SS" | "MM:SS" | "whole number" | "decimal number";

/** The shape in which a duration is written; undefined where the text is none. */
export function durationShape(text: string): DurationShape | undefined {
  const clock = clockDigits.exec(text);
  if (clock) return clock[1] === undefined ? "MM:SS" : "H:MM:SS";
  if (!decimal.test(text)) return undefined;
  return /[.,]/.test(text) ? "decimal number" : "whole number";
}

/**
 * Seconds of a written duration; undefined where the text is none. A clock's digits are read as they
 * stand, whatever the unit of the column's numbers.
 *
 * @example writtenDuration("0:02:23", undefined) // 143
 * @example writtenDuration("184000", "milliseconds") // 184
 */
export function writtenDuration(text: string, unit: DurationUnit | undefined): number | undefined {
  const clock = clockDigits.exec(text);
  if (clock) {
    const [, hours, minutes, seconds, fraction] = clock;
    const isClock = Number(seconds) < 60 && (hours === undefined || Number(minutes) < 60);
    if (!isClock) return undefined;
    const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    return fraction === undefined ? whole : whole + Number(`0.${fraction}`);
  }
  if (!decimal.test(text) || unit === undefined) return undefined;
  return inSeconds(Number(text.replace(",", ".")), unit);
}

/** A number of units as seconds, to the millisecond: a day's fraction has the noise of its last digits. */
function inSeconds(value: number, unit: DurationUnit): number {
  if (unit === "days") return Math.round(value * secondsAUnit.days);
  return toPlaces(value * secondsAUnit[unit], 3);
}
