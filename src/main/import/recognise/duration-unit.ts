import type { DurationUnit } from "../../../domain/floor/import-codes.ts";
import { secondsAUnit } from "../../../domain/floor/seconds-a-unit.ts";

/** What is known of a column's bare numbers, their mark settled. */
interface DurationColumn {
  /** The unit that its name says. */
  readonly named: DurationUnit | undefined;
  /** The unit that its maker documents. */
  readonly documented?: DurationUnit | undefined;
  /** Who says that unit; its maker where this is left out. */
  readonly saidBy?: string | undefined;
  /** The unit in which its maker usually writes it. */
  readonly usual: DurationUnit;
  /** Who usually writes it so; this source where this is left out. */
  readonly usually?: string | undefined;
  /** Values above zero. */
  readonly values: readonly number[];
  /** Whether it is the work on a contact (talk, handle time), of which we know how long it typically is. */
  readonly isWork: boolean;
}

export interface UnitDecision {
  /** Undefined where two readings are plausible. */
  readonly unit: DurationUnit | undefined;
  readonly why: string;
}

// A typical contact takes between five seconds and two hours.
const shortestTypical = 5;
const longestTypical = 2 * 3600;
// So short are typical contacts only where somebody measures rings; with decimals minutes are as likely.
const doubtfulTypical = 20;
// A wait, a hold or the work after a contact is typically no longer.
const longestPart = 3600;
// No column of seconds has a typical value as small as this.
const noSeconds = 0.1;

/**
 * The unit of a column's bare numbers: the one its name says, unless no contact is typically as short; else
 * the usual one where it is plausible; else the only plausible one. Undefined where two are.
 *
 * @example durationUnit({ named: undefined, usual: "seconds", values: [2.38, 4.5, 3.1], isWork: true }).unit // "minutes"
 */
export function durationUnit(column: DurationColumn): UnitDecision {
  const { named, documented, saidBy = "as its maker documents it", usual, values, isWork } = column;
  const { usually = "as this source usually writes it" } = column;
  if (documented !== undefined) return { unit: documented, why: saidBy };
  const typical = typicalOf(values) ?? 0;
  const why = `a typical value is ${Number(typical.toPrecision(4))}`;
  const hasDecimals = values.some((value) => !Number.isInteger(value));
  if (typical === 0) {
    return named ? { unit: named, why: "by its name" } : { unit: usual, why: usually };
  }
  const plausible = plausibleUnits(typical, values, hasDecimals);
  if (named !== undefined) {
    const isDoubtful =
      isWork && hasDecimals && !isTypical(typical * secondsAUnit[named]) && plausible.length > 0;
    if (!isDoubtful) return { unit: named, why: "by its name" };
    return typical < noSeconds
      ? { unit: plausible[0], why: `whatever its name says, for ${why}` }
      : { unit: undefined, why };
  }
  if (!isWork) {
    const isFraction = plausible.includes("days");
    return isFraction ? { unit: "days", why: `as fractions, for ${why}` } : { unit: usual, why: usually };
  }
  if (plausible.includes("days")) return { unit: "days", why: `as fractions, for ${why}` };
  if (hasDecimals && plausible.includes("minutes") && typical < doubtfulTypical && plausible.length > 1) {
    return { unit: undefined, why };
  }
  if (plausible.includes(usual)) return { unit: usual, why: `${usually}, and ${why}` };
  const [unit] = plausible;
  return { unit: unit ?? usual, why: `for ${why}` };
}

/**
 * The unit of a column beside one whose name was proved wrong by the times, where both names say the same: one
 * program writes the parts of a contact in one unit, so this name is as wrong, unless only what it says is as long as
 * such a part can be. Undefined where both can be.
 *
 * @param actual the unit of the neighbour
 * @example unitBesideWrongName([30_000], "seconds", "milliseconds").unit // "milliseconds"
 */
export function unitBesideWrongName(
  values: readonly number[],
  named: DurationUnit,
  actual: DurationUnit,
): UnitDecision {
  const typical = typicalOf(values);
  const why = "its name is as wrong as that of the talk or handle time";
  if (typical === undefined) return { unit: actual, why };
  const asNamed = typical * secondsAUnit[named];
  const canBeNamed = asNamed >= shortestTypical && asNamed <= longestPart;
  const canBeActual = typical * secondsAUnit[actual] <= longestPart;
  if (canBeNamed && canBeActual && actual !== "milliseconds")
    return { unit: undefined, why: `a typical value is ${Number(typical.toPrecision(4))}` };
  return canBeNamed && !canBeActual ? { unit: named, why: "by its name" } : { unit: actual, why };
}

/**
 * Whether clocks of two parts are hours and minutes: read as minutes and seconds, no contact would typically be as
 * long.
 *
 * @param seconds of a column of talk or handle times, read as minutes and seconds
 * @example areHours([4, 3, 11]) // true: 0:04, 0:03 and 0:11
 */
export function areHours(seconds: readonly number[]): boolean {
  return isTooShort(typicalOf(seconds) ?? shortestTypical);
}

/** What a column typically holds: of an even number of values the upper of the two in the middle. */
export function typicalOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Whether a contact can typically be as long. */
export function isTypical(seconds: number): boolean {
  return !isTooShort(seconds) && seconds <= longestTypical;
}

/** Whether no contact is typically as short. */
export function isTooShort(seconds: number): boolean {
  return seconds < shortestTypical;
}

/** Whether a number has more than three decimals: a fraction of a day with fewer would tell no minute from the next. */
function isFine(value: number): boolean {
  return Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;
}

/** Units in which a typical value is as long as a contact can typically be, the likeliest first. */
function plausibleUnits(typical: number, values: readonly number[], hasDecimals: boolean): DurationUnit[] {
  const units: DurationUnit[] = [];
  const fits = (unit: DurationUnit) => isTypical(typical * secondsAUnit[unit]);
  if (values.every((value) => value < 1) && values.some(isFine) && fits("days")) units.push("days");
  if (fits("seconds")) units.push("seconds");
  if (fits("milliseconds")) units.push("milliseconds");
  if (fits("minutes") && (hasDecimals || typical < shortestTypical)) units.push("minutes");
  if (units.length === 0 && typical < noSeconds && fits("hours")) units.push("hours");
  return units;
}

/** The unit that a column's own name says. */
export function unitInName(column: string): DurationUnit | undefined {
  const name = column.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  if (/\b(ms|msecs?|milliseconds?|millis)\b/i.test(name)) return "milliseconds";
  if (/\b(mins?|minutes?|minuten)\b/i.test(name)) return "minutes";
  if (/\b(h|hrs?|hours?|std|stunden)\b/i.test(name)) return "hours";
  return /\b(s|secs?|seconds?|sek|sekunden)\b/i.test(name) ? "seconds" : undefined;
}
