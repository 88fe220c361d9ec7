import type { CountedNote, RejectionReason } from "../floor/file-codes.ts";
import type { PeopleFound } from "./people-found.ts";
import type { RecordSentence } from "./record-sentence.ts";

/** What one row of a file becomes: a record, or why it cannot be used. */
export type PreviewedRow =
  | { readonly kind: "record"; readonly line: number; readonly sentence: RecordSentence }
  | {
      readonly kind: "rejected";
      readonly line: number;
      /** The file's column at fault; null where the row as a whole is. */
      readonly field: string | null;
      readonly reason: RejectionReason;
    };

/** Somebody's fullest day in a file. */
export interface FullestDay {
  readonly agent: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Contacts: their handle time; states and shifts: their length. */
  readonly seconds: number;
  readonly records: number;
}

/** A clock change within a file's days, and how its local times stand to it. */
export interface ClockChange {
  /** The day on which the clocks go forward, YYYY-MM-DD. */
  readonly day: string;
  /** How many of the file's times lie in the hour that is skipped, so that no clock of this zone ever showed them. */
  readonly skippedTimes: number;
}

/** What a file comes to by a mapping, read through once; nothing of it is stored. */
export interface MappingPreview {
  readonly rows: { readonly read: number; readonly rejected: number; readonly ignored: number };
  readonly records: number;
  /** Up to twenty rows, in the file's order. */
  readonly first: readonly PreviewedRow[];
  readonly rejections: readonly {
    readonly field: string | null;
    readonly reason: RejectionReason;
    readonly count: number;
  }[];
  /** Rows that by rule are no record, by reason. */
  readonly ignored: readonly CountedNote[];
  /** What there is to know of rows that were taken. */
  readonly notes: readonly CountedNote[];
  /** Of contacts: those that an agent handled, and their handle time in all; null where none states it. */
  readonly handled: { readonly contacts: number; readonly seconds: number | null };
  readonly fullestDay: FullestDay | null;
  readonly people: PeopleFound;
  /** How many records begin in each hour of the floor's day, 24 of them; null for records without a time of day. */
  readonly hours: readonly number[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly clockChange: ClockChange | null;
}

const secondsADay = 86_400;

/** Whether somebody is busier on a day than it is long: a unit or a day is read wrongly then. */
export function isBeyondADay({ seconds }: FullestDay): boolean {
  return seconds > secondsADay;
}

/** The hour with the most; of several the first. Undefined where there are none. @example busiestHour([0, 3, 3]) // 1 */
export function busiestHour(hours: readonly number[]): number | undefined {
  const most = Math.max(0, ...hours);
  return most === 0 ? undefined : hours.indexOf(most);
}
