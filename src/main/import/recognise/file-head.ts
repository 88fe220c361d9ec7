import type { CountedNote, DropReason } from "../../../domain/floor/file-codes.ts";
import type { DayOrder, RepeatedHour, TextEncoding } from "../../../domain/floor/import-codes.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import type { ColumnReadings } from "./column-reading.ts";

/**
 * How a file's rows are read: cells between separators, an object a line, objects one after the other, one JSON
 * document, a workbook.
 */
export type FileLayout = "table" | "json-lines" | "json-objects" | "json" | "workbook";

/** What is known of a file before its rows are read. */
export interface FileHead {
  readonly path: string;
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the content, in hex. */
  readonly fingerprint: string;
  readonly layout: FileLayout;
  /** Whether the file is a gzip archive of what is read. */
  readonly isPacked: boolean;
  readonly encoding: TextEncoding;
  readonly separator: "," | ";" | "\t" | "|";
  readonly format: string;
  readonly formatTitle: string;
  /** Of a workbook: the name of the sheet that is read. */
  readonly sheet: string | null;
  /** Whether a row of the table names its columns. */
  readonly hasHeader: boolean;
  /** The line on which the header begins, of several rows the last one; 0 where there is none. What stands above it is no record. */
  readonly headerLine: number;
  /** The lines above the header, for they may be repeated on every page (see row-sieve.ts). */
  readonly titles: readonly string[];
  /**
   * The times at which the file says that it was made, as it writes them: in lines above and below its rows, of JSON
   * in values beside them. What they mean depends on the zone (see stated-time.ts).
   */
  readonly statedTimes: readonly string[];
  /** The order of days in those lines, where one of them settles it. */
  readonly titleOrder: DayOrder | undefined;
  /** The columns of the rows; of JSON the paths of the values that are read, of a mapped file the plain format's own. */
  readonly header: readonly string[];
  /** By which the file's rows are made into those of the plain format; null where the format reads them as they are. */
  readonly mapping: Mapping | null;
  /** The file's own names of its columns. */
  readonly ownHeader: readonly string[];
  /** Of JSON: the lists within one another of which each element becomes a row. */
  readonly each: readonly string[];
  readonly evidence: readonly string[];
  /** Columns whose values will never be stored, with the reason's code. */
  readonly droppedColumns: readonly { readonly column: string; readonly why: DropReason }[];
  /** Units and orders of days, decided from the whole file for the columns that leave them open. */
  readonly readings: ColumnReadings;
  /** Days on which the order of the rows shows the clock being set back, as the file writes them. */
  readonly setBackDays: readonly string[];
  /** Which of two is meant by a local time that exists twice, where somebody decided it. */
  readonly repeatedHour: RepeatedHour | undefined;
  /** Whether the file has local times, so that a zone decides what they mean. */
  readonly needsZone: boolean;
  /** Names of the columns, or of the items in rows of their own, that sum up others and so are no items. */
  readonly sumColumns: readonly string[];
  /** What there is to know of the file before its rows are read; it comes with the warnings of its rows. */
  readonly notes: readonly CountedNote[];
}
