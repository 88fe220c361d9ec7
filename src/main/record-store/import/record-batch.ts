import type { CountedNote, RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { ImportRefusal } from "../../../domain/floor/import-codes.ts";
/**
 * Records on their way from the thread that reads files to the thread that writes them: column by
 * column, so that a million rows cross as a few hundred messages of plain memory.
 */

/** Numbers (NaN stands for "not known"), words as places in a growing list, or texts one by one. */
export type BatchColumn =
  | { readonly kind: "numbers"; readonly values: Float64Array }
  | { readonly kind: "words"; readonly places: Int32Array }
  | { readonly kind: "texts"; readonly values: readonly (string | null)[] };

export interface RecordBatch {
  /** Name of the kind of record, by which the store finds its table. */
  readonly kind: string;
  readonly length: number;
  readonly keys: readonly string[];
  /** Line of the file that each record came from. Records of one line stand together. */
  readonly lines: Float64Array;
  /** NaN where the record has no version stamp of its own. */
  readonly stamps: Float64Array;
  readonly known: Uint8Array;
  /** Place of each record among those of its line and key. */
  readonly parts: Uint8Array;
  /** Columns of the kind that the file has no word for, as bits by their place. */
  readonly lacks: number;
  readonly hashes: Float64Array;
  /** In the order of the kind's columns. */
  readonly columns: readonly BatchColumn[];
  /** Words that this file had not brought before, by column; place -1 is "not known". */
  readonly newWords: readonly (readonly string[])[];
}

export interface RejectedRows {
  readonly lines: Float64Array;
  /** Name of the column at fault; null where the row as a whole is. */
  readonly fields: readonly (string | null)[];
  /** Code of the reason (see domain/floor/file-codes.ts); never the raw text. */
  readonly reasons: readonly RejectionReason[];
  readonly hashes: Float64Array;
}

/** What the reader of a file knows at its end. read = rows with records + rejected + ignored. */
export interface ReadingEnd {
  readonly read: number;
  readonly rejected: number;
  readonly ignored: readonly CountedNote[];
  readonly warnings: readonly CountedNote[];
}

export type ImportMessage =
  | { readonly kind: "batch"; readonly batch: RecordBatch }
  | { readonly kind: "rejected"; readonly rows: RejectedRows }
  | { readonly kind: "end"; readonly end: ReadingEnd }
  | { readonly kind: "failed"; readonly code: ImportRefusal; readonly sentence: string };
