import type { DropReason } from "../floor/file-codes.ts";
import type { BegunFrom } from "./begun-from-saved.ts";
import type { FieldName, MappedKind } from "./mapped-field.ts";
import type { MappedTable, Mapping } from "./mapping.ts";

/**
 * How sure a proposal is. "sure" is said only where the name and the values agree, or the arithmetic proves it: it is
 * never wrong. "likely" wants a glance, "guess" a check.
 */
export const surenesses = ["sure", "likely", "guess"] as const;
export type Sureness = (typeof surenesses)[number];

/** What is proposed for one field, and why. */
export interface FieldProposal {
  readonly field: FieldName;
  readonly sure: Sureness;
  /** In a few plain words: "never above Dur", "one per name", "days go up to 31". */
  readonly why: string;
}

/** What is known of one column of the file. */
export interface ColumnProposal {
  readonly column: string;
  /** Some of its different values, as they stand; none where the column is never stored. */
  readonly examples: readonly string[];
  /** Share of rows in which it is blank, 0 to 1. */
  readonly blank: number;
  /** How many different values it has; null where there are more than were counted. */
  readonly distinct: number | null;
  /** What its values are, in plain words: "times, day first", "seconds", "12 different words". */
  readonly holds: string;
  /** Why it is never stored, whatever a mapping says. */
  readonly dropped: DropReason | null;
}

/** What a file of no known layout is taken for. Nothing is stored by it. */
export interface Proposal {
  readonly file: string;
  readonly rows: number;
  /** The best mapping that was found; it may lack needed fields. */
  readonly mapping: Mapping;
  /** How sure its kind is. */
  readonly kindSure: Sureness;
  /** The other kinds that it might be, the likeliest first. */
  readonly otherKinds: readonly MappedKind[];
  readonly columns: readonly ColumnProposal[];
  readonly fields: readonly FieldProposal[];
  /** Needed fields for which nothing was found: they are asked. */
  readonly missing: readonly FieldName[];
  /** The saved mapping from which it was begun; null where it was made of names and values alone. */
  readonly begunFrom: BegunFrom | null;
}

/** The beginning of a table, before all of it was gone through. */
export interface FirstRows {
  readonly table: MappedTable;
  /** Up to twenty, cells in the order of the labels; what is never stored is blank. */
  readonly rows: readonly (readonly string[])[];
}
