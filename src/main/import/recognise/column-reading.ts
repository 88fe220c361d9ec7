import type { DayOrder, DurationUnit } from "../../../domain/floor/import-codes.ts";

/** How the values of one column are read. */
export interface ColumnReading {
  readonly unit?: DurationUnit;
  readonly order?: DayOrder;
}

/** By the column's name as it is matched (see formats/column-name.ts). */
export type ColumnReadings = Readonly<Record<string, ColumnReading>>;

/** A column whose unit or order of days the file's values decide. */
export interface OpenColumn {
  readonly column: string;
  readonly holds: "duration" | "time";
  /** The unit in which its maker usually writes it: decides where the values allow several. */
  readonly usual?: DurationUnit;
}
