import type { DurationUnit } from "../../../domain/floor/import-codes.ts";
import type { DurationReading } from "../read/written-duration.ts";
import type { WrittenOrder } from "../read/written-time.ts";

/** How the values of one column are read. */
export interface ColumnReading extends DurationReading {
  readonly order?: WrittenOrder | undefined;
  /** Whether a spreadsheet's whole number of days is a midnight: its neighbours have a clock's time. */
  readonly serialDays?: true | undefined;
  /** Whether -1 stands for "none": nothing else in the column is below zero. */
  readonly noneIsMinusOne?: true | undefined;
}

/** By the column's name as it is matched (see formats/column-name.ts). */
export type ColumnReadings = Readonly<Record<string, ColumnReading>>;

/** What a column says of a contact: two times and the durations between them can be held against each other. */
export type ColumnPart =
  | "channel"
  | "offered"
  | "answered"
  | "ended"
  | "wait"
  | "talk"
  | "hold"
  | "acw"
  | "handle";

/** A column whose unit, mark or order of days the file's values decide, or which helps to decide others'. */
export interface OpenColumn {
  readonly column: string;
  /** What the file calls it, where a mapping makes it of other columns. */
  readonly called?: string;
  readonly holds: "duration" | "time" | "day" | "number" | "word";
  /** The unit in which its maker usually writes it: decides where the values allow several. */
  readonly usual?: DurationUnit;
  /** The unit that its maker documents: no value of the file can make another one of it. */
  readonly documented?: DurationUnit;
  readonly part?: ColumnPart;
  /** Of a time: the column whose ids hold the second at which the same thing began (see formats/id-second.ts). */
  readonly secondIn?: string;
}
