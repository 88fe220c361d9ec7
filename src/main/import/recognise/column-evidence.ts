import type { DayOrder, DurationUnit } from "../../../domain/floor/import-codes.ts";
import { isoDay } from "../read/local-time.ts";
import { type DurationShape, durationShape } from "../read/written-duration.ts";
import { writtenDay } from "../read/written-time.ts";
import type { ColumnReading, OpenColumn } from "./column-reading.ts";

/** What a column's values say of how it is to be read. */
interface Decision {
  /** Undefined where the values leave it open. */
  readonly reading: ColumnReading | undefined;
  /** In words, for people; undefined where there was nothing to decide. */
  readonly words: string | undefined;
}

export interface ColumnEvidence {
  readonly column: string;
  add(cell: string): void;
  /** @param asked the order of days that somebody decided on */
  decide(asked: DayOrder | undefined): Decision;
}

/** Collects a column's evidence, one cell after the other. */
export function columnEvidence(open: OpenColumn): ColumnEvidence {
  return open.holds === "time" ? timeEvidence(open.column) : durationEvidence(open);
}

/** Days: whether a number above twelve ever stands where only a day can. */
function timeEvidence(column: string): ColumnEvidence {
  let numeric = 0;
  let firstIsDay = 0;
  let secondIsDay = 0;
  let clear = 0;

  return {
    column,
    add(cell) {
      const day = writtenDay(cell);
      if (!day) {
        if (isoDay(cell.slice(0, 10)) !== undefined) clear++;
      } else if (day.order !== undefined) clear++;
      else {
        numeric++;
        if (day.first > 12) firstIsDay++;
        if (day.second > 12) secondIsDay++;
      }
    },
    decide(asked) {
      if (numeric === 0) {
        return {
          reading: {},
          words: clear > 0 ? `${column}: days that can be read in one way only` : undefined,
        };
      }
      const order = asked ?? orderOf(firstIsDay, secondIsDay);
      if (order === undefined) {
        const why =
          firstIsDay === 0
            ? `all ${numeric} of its days can be read either way`
            : `${firstIsDay} of its days can only be day-first and ${secondIsDay} only month-first`;
        return { reading: undefined, words: `${column}: ${why}` };
      }
      const fit = order === "day-first" ? firstIsDay : secondIsDay;
      const why = asked ? "as you said" : `${fit} of ${numeric} days can be read in no other way`;
      return { reading: { order }, words: `${column}: ${order}, ${why}` };
    },
  };
}

function orderOf(firstIsDay: number, secondIsDay: number): DayOrder | undefined {
  if (firstIsDay > 0 && secondIsDay === 0) return "day-first";
  return secondIsDay > 0 && firstIsDay === 0 ? "month-first" : undefined;
}

// No contact has a typical part longer than this, or shorter than a second.
const longestTypicalSeconds = 2 * 3600;
const maxKept = 4096;

/** Durations: their shapes, and of plain numbers the unit in which a typical value makes sense. */
function durationEvidence({ column, usual }: OpenColumn): ColumnEvidence {
  const shapes = new Map<DurationShape, number>();
  let kept: number[] = [];
  let step = 1;
  let numbers = 0;
  let largest = 0;

  return {
    column,
    add(cell) {
      const shape = durationShape(cell);
      if (!shape) return;
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
      if (shape !== "whole number" && shape !== "decimal number") return;
      const value = Number(cell.replace(",", "."));
      largest = Math.max(largest, value);
      // Zeros are no evidence. Of many values every n-th is kept, evenly over the whole file.
      if (value === 0 || numbers++ % step !== 0) return;
      kept.push(value);
      if (kept.length < maxKept) return;
      kept = kept.filter((_, at) => at % 2 === 0);
      step *= 2;
    },
    decide() {
      const written = [...shapes].map(([shape, count]) => `${count} as ${shape}`).join(", ");
      const hasNumbers = shapes.has("whole number") || shapes.has("decimal number");
      if (!hasNumbers) {
        return { reading: {}, words: shapes.size > 0 ? `${column}: durations, ${written}` : undefined };
      }
      const named = unitInName(column);
      if (named) return { reading: { unit: named }, words: `${column}: ${named}, by its name (${written})` };
      const typical = [...kept].sort((a, b) => a - b)[kept.length >> 1] ?? 0;
      const { unit, why } = unitOf(typical, largest, shapes.has("decimal number"), usual ?? "seconds");
      return { reading: { unit }, words: `${column}: ${unit}, ${why} (${written})` };
    },
  };
}

function unitOf(typical: number, largest: number, hasDecimals: boolean, usual: DurationUnit) {
  const typicalText = `a typical value is ${Number(typical.toPrecision(4))}`;
  if (typical === 0) return { unit: usual, why: "as this source usually writes it" };
  const possible: DurationUnit[] = [];
  if (hasDecimals && largest < 1 && typical < 0.1) possible.push("days");
  if (hasDecimals && typical < longestTypicalSeconds / 60) possible.push("minutes");
  if (typical >= 1 && typical <= longestTypicalSeconds) possible.push("seconds");
  if (typical >= 1000) possible.push("milliseconds");
  if (possible.includes("days")) return { unit: "days" as const, why: `as fractions, for ${typicalText}` };
  if (possible.includes(usual))
    return { unit: usual, why: `as this source usually writes it, and ${typicalText}` };
  const unit = possible.at(0) ?? usual;
  return { unit, why: `for ${typicalText}` };
}

/** The unit that a column's own name says. */
function unitInName(column: string): DurationUnit | undefined {
  if (/\b(ms|msecs?|milliseconds?|millis)\b/i.test(column)) return "milliseconds";
  if (/\b(mins?|minutes?)\b/i.test(column)) return "minutes";
  return /\b(s|secs?|seconds?)\b/i.test(column) ? "seconds" : undefined;
}
