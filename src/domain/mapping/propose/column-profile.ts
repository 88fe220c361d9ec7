import type { DropReason } from "../../floor/file-codes.ts";
import type { DayOrder, DurationUnit } from "../../floor/import-codes.ts";

/*
 * What is known of a table before anybody says what its columns mean. It is counted over all rows; what is costly is
 * looked at in a sample of them, spread evenly.
 */

/** What a filled cell can be; a cell can be several of these ("13:05" is a clock's time and a duration). */
export const cellFacts = [
  /** A day with a clock's time, or a count of seconds since 1970. */
  "instant",
  /** Of these the ones that are a bare number. */
  "counter",
  "day",
  "clock",
  /** A duration that says its unit: "2m 23s", "0:02:23". */
  "span",
  "number",
  "whole",
  "yes-no",
  "email",
  "phone",
  "url",
  /** Letters. */
  "letters",
  /** Two words or more. */
  "words",
] as const;
export type CellFact = (typeof cellFacts)[number];

/** The values of a column in the sampled rows, in their order; NaN where a cell is blank or is none. */
export interface SampledValues {
  /** The same number for the same text; below zero where it is blank. */
  readonly code: Int32Array;
  /** The texts by these numbers; none where the column is never stored. */
  readonly texts: readonly string[];
  /** Seconds by the digits of the calendar and the clock: of a day its midnight, of a clock after midnight. */
  readonly at: Float64Array;
  /** Seconds of durations that say their unit. */
  readonly seconds: Float64Array;
  readonly number: Float64Array;
}

/** A word of a column, and in how many rows it stands. */
export interface CountedWord {
  readonly text: string;
  readonly count: number;
}

export interface ColumnProfile {
  readonly label: string;
  /** Rows in which it is not blank. */
  readonly filled: number;
  /** How many different values; null where there are more than were counted. */
  readonly distinct: number | null;
  /** The commonest values, where there are few different ones. */
  readonly words: readonly CountedWord[];
  readonly examples: readonly string[];
  /** Share of its filled cells that are each of these, 0 to 1. */
  readonly share: Readonly<Record<CellFact, number>>;
  readonly longest: number;
  /** Of numbers; of durations in seconds. Null where it has none. */
  readonly range: { readonly min: number; readonly max: number; readonly mean: number } | null;
  /** Whether what it holds only grows, or only falls, from row to row. */
  readonly order: "rising" | "falling" | null;
  /** How its days are read; "open" where they can be read in two ways, "mixed" where they contradict each other. */
  readonly days: DayOrder | "year-first" | "open" | "mixed" | null;
  /** The unit that its label says. */
  readonly named: DurationUnit | null;
  /** The unit of its bare numbers were they lengths of calls; null where two are plausible, or it has none. */
  readonly likely: { readonly unit: DurationUnit | null; readonly why: string } | null;
  readonly dropped: DropReason | null;
  readonly sample: SampledValues;
}

export interface FileProfile {
  readonly rows: number;
  /** How many rows the sample has. */
  readonly sampled: number;
  readonly columns: readonly ColumnProfile[];
}
