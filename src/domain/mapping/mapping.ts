import type { DayOrder, DecimalMark, DurationUnit } from "../floor/import-codes.ts";
import type { FieldName, MappedKind } from "./mapped-field.ts";

/*
 * A mapping: what the columns of one export mean. It is plain data, so that it can be kept, carried to another
 * computer as JSON, and read by a person. Columns go by their labels (see column-labels.ts).
 */

/** How a field's values are made of a row's cells. */
export type FieldRule =
  | FromColumn
  /** A day in one column and the clock's time in another. */
  | { readonly from: "day-and-clock"; readonly day: string; readonly clock: string }
  /** An id made of several columns, and of the row's place among rows that are equal in all of them. */
  | { readonly from: "key"; readonly columns: readonly string[] }
  /** The same for every row. */
  | { readonly from: "constant"; readonly value: string }
  /** Of several columns the first that is not blank. */
  | FromFirstOf
  /** A first and a last name. */
  | { readonly from: "names"; readonly first: string; readonly last: string };

interface HowRead {
  /** What the file's own words mean, for a field that takes only certain words. */
  readonly words?: Readonly<Record<string, string>>;
  /** The unit of bare numbers, where somebody said it: it is not decided by the values then. */
  readonly unit?: DurationUnit;
}

interface FromColumn extends HowRead {
  readonly from: "column";
  readonly column: string;
}

interface FromFirstOf extends HowRead {
  readonly from: "first-of";
  readonly columns: readonly string[];
}

/** Where in the file the table is. */
export interface MappedTable {
  /** Of a workbook: the sheet's name; null where the file has only one table. */
  readonly sheet: string | null;
  /** How many rows name the columns, one below the other; 0 where the table has no header. */
  readonly headerRows: number;
  /** The labels of the columns. */
  readonly columns: readonly string[];
}

export interface Mapping {
  readonly version: 1;
  /** As a person calls it: "Dialler, monthly". */
  readonly name: string;
  /** Goes in front of the file's ids, so that those of two systems never meet. It stays when the mapping is edited. */
  readonly system: string;
  readonly kind: MappedKind;
  readonly table: MappedTable;
  readonly fields: Readonly<Partial<Record<FieldName, FieldRule>>>;
  /** Of evaluations with a column an item: these columns. */
  readonly items?: readonly string[];
  /** The order of days and the decimal mark, where somebody settled what the file leaves open. */
  readonly dates?: DayOrder;
  readonly numbers?: DecimalMark;
}

/** The columns that a rule reads. @example columnsOf({ from: "constant", value: "voice" }) // [] */
export function columnsOf(rule: FieldRule): readonly string[] {
  switch (rule.from) {
    case "column":
      return [rule.column];
    case "day-and-clock":
      return [rule.day, rule.clock];
    case "names":
      return [rule.first, rule.last];
    case "key":
    case "first-of":
      return rule.columns;
    case "constant":
      return [];
  }
}
