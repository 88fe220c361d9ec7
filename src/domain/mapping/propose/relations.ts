import type { DurationUnit } from "../../floor/import-codes.ts";
import { secondsAUnit } from "../../floor/seconds-a-unit.ts";
import type { Source } from "./source.ts";

/*
 * What the figures of a contact must add up to. It proves meanings and units: no name does that.
 */

/** Values of the sampled rows; NaN where one is not known. */
export type Values = Float64Array;

const fewestRows = 8;
const secondsOff = 2.5;
const shareOff = 0.02;

/** Durations of a source in seconds, bare numbers read in a unit; a blank is no length. */
export function lengthsOf({ sample }: Source, unit: DurationUnit): Values {
  return sample.seconds.map((seconds, row) => {
    const number = sample.number[row] ?? Number.NaN;
    return Number.isNaN(seconds) ? (number < 0 ? Number.NaN : number * secondsAUnit[unit]) : seconds;
  });
}

export function spanOf(start: Source, end: Source): Values {
  return end.sample.at.map((at, row) => {
    const span = at - (start.sample.at[row] ?? Number.NaN);
    // A clock's time after midnight stands beside the day before.
    return span < -43_200 ? span + 86_400 : span;
  });
}

/** What parts come to; a part that is not known in a row counts as none there, unless no part is known. */
export function sumOf(parts: readonly Values[]): Values {
  // A loop: it is asked thousands of times of each file.
  const sum = new Float64Array(parts[0]?.length ?? 0).fill(Number.NaN);
  for (const part of parts) {
    for (let row = 0; row < sum.length; row++) {
      const value = part[row] ?? Number.NaN;
      const before = sum[row] as number;
      if (!Number.isNaN(value)) sum[row] = Number.isNaN(before) ? value : before + value;
    }
  }
  return sum;
}

/**
 * Share of the rows in which two values are the same but for rounding; 0 where too few rows have both above zero.
 *
 * @param coarse seconds to which the coarser of the two is rounded
 */
export function agreement(one: Values, other: Values, coarse = 0): number {
  let rows = 0;
  let same = 0;
  for (let row = 0; row < one.length; row++) {
    const a = one[row] ?? Number.NaN;
    const b = other[row] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b) || (a <= 0 && b <= 0)) continue;
    rows++;
    if (
      Math.abs(a - b) <=
      Math.max(secondsOff, coarse) + Math.min(Math.abs(a), 7200) * shareOff * (coarse > 0 ? 1 : 0)
    )
      same++;
  }
  return rows < fewestRows ? 0 : same / rows;
}

/** Share of the rows in which one value is at most another; 0 where too few rows have both. */
export function neverAbove(one: Values, other: Values): number {
  let rows = 0;
  let sound = 0;
  for (let row = 0; row < one.length; row++) {
    const a = one[row] ?? Number.NaN;
    const b = other[row] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    rows++;
    if (a <= b + 1) sound++;
  }
  return rows < fewestRows ? 0 : sound / rows;
}

/** Whether something is above zero in a good part of the rows: a column of zeros proves nothing. */
export function isTelling(values: Values): boolean {
  let above = 0;
  for (const value of values) if (value > 0) above++;
  return above >= fewestRows && above >= values.length * 0.03;
}

/** To how many seconds the times of a source are rounded: 60 where all are whole minutes. */
export function roundingOf(values: Values): number {
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    known++;
    if (value % 60 !== 0) return 0;
  }
  return known > 0 ? 60 : 0;
}
