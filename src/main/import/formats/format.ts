import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { FileNote, RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { RepeatedHour } from "../../../domain/floor/import-codes.ts";
import type { RecordKind, RecordValues, SourceName } from "../../../domain/floor/record-kind.ts";
import type { ColumnReadings, OpenColumn } from "../recognise/column-reading.ts";

/**
 * What a row's reader hands on. Exactly one of record (once or more), reject and ignore is called per row:
 * at once, or later for a row that was held.
 */
export interface RowSink {
  /** @param key the record's natural key, unique within its kind across every file of this format's family */
  record(kind: RecordKind, key: string, stamp: number | null, values: RecordValues): void;
  /** @param field name of the column at fault, null for the row as a whole */
  reject(field: string | null, reason: RejectionReason): void;
  /** A row that was read and by rule is no record. @param name of the item or question that it holds */
  ignore(code: FileNote, name?: string): void;
  /** Something to know about a row that was taken nevertheless. */
  warn(code: FileNote, times?: number): void;
  /** Puts off what is to be said of the row, until the reader knows more. Gives the name to resume it by. */
  hold(): number;
  /** What is said from now on is said of this row, which was held. */
  resume(row: number): void;
}

export interface ReadingContext {
  /** Clock of the zone in which the file's local times are meant. */
  readonly clock: ZoneClock;
  /** Clock of the floor's zone, by which service days are dated. */
  readonly floorClock: ZoneClock;
  /** Keyed hash of a customer's identifier. */
  customerHash(identifier: string): string;
  /** Keyed hash of what a pulse's file says of who answered; never equal to a customer's. */
  respondentHash(identifier: string): string;
  /** Whether it is read for the made-up floor, whose people need not exist. */
  readonly isMadeUp?: boolean;
  /** How the columns are read whose unit or order of days was decided from the file. */
  readonly readings?: ColumnReadings;
  /** Which of two is meant by a local time that exists twice, where nothing else settles it. */
  readonly repeatedHour?: RepeatedHour | undefined;
  /** Days on which the order of the rows shows the clock being set back, as the file writes them. */
  readonly setBackDays?: readonly string[] | undefined;
  /** Names of the columns, or of the items in rows of their own, that sum up others and so are no items. */
  readonly sumColumns?: readonly string[];
  /** Whether the file states one day a row for all of its times (see domain/mapping/one-day.ts). */
  readonly oneDay?: boolean | undefined;
  /** The system whose ids these are, where others' may be equal (see mapping.ts). */
  readonly system?: string | undefined;
}

export interface RowReader {
  (cells: readonly string[], sink: RowSink): void;
  /** A row of the header below its first one, with labels, units or import ids. They come before any record. */
  readonly headerRow?: (cells: readonly string[]) => void;
  /** The last row was read: time to say what is still held, or what was never finished. */
  readonly end?: (sink: RowSink) => void;
}

/** By kind of record: its columns that a file has no word for, so that its blanks there say nothing. */
export type LackedColumns = Readonly<Record<string, readonly string[]>>;

interface HeadlessLayout {
  readonly columns: readonly string[];
  readonly evidence: readonly string[];
}

/**
 * One layout of files: how it is known, and how a row of it becomes records. One small file each, in
 * import/formats/.
 */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly source: SourceName;
  /** A layout that was read off samples, not off its maker's documentation. The window says so. */
  readonly unconfirmed?: true;
  /** Columns it is known by, for people; of JSON the paths of the values that are read. */
  readonly columns: readonly string[];
  /** Columns that a file has by which this layout is known. */
  readonly needed: readonly string[];
  /** Columns that a sound record can do without; where one is missing the file goes in, with a warning. */
  readonly canBeUnknown?: readonly string[];
  /** Columns that are blank in no record: it cannot be built without them, whatever somebody says of the file. */
  readonly essential: readonly string[];
  /** What else no record can be built without, where that depends on the header. */
  alsoEssential?(header: readonly string[]): readonly string[];
  /** Words in the first essential column by which a row below the header is the layout's own, and no total. */
  readonly ownWords?: ReadonlySet<string>;
  /** Columns of the file that are read but by rule never kept (free text on customers, comments). */
  readonly dropped: readonly string[];
  /** Columns whose names and values are kept as well, where these differ from file to file. */
  kept?(header: readonly string[]): readonly string[];
  /**
   * What a file with this header has no word for in its records: a file that lacks a column never wipes what another
   * one says. Without this every column of its records is the file's word.
   */
  lacks?(header: readonly string[]): LackedColumns;
  /** Columns for which only a keyed hash is kept. */
  readonly hashed?: readonly string[];
  /** Columns whose unit or order of days differs from file to file, and is decided from the file's values. */
  readonly open?: readonly OpenColumn[];
  /** Of JSON: the lists within one another of which each element becomes a row. */
  readonly each?: readonly string[];
  /** How many cells a row has at least, where rows are of different lengths. */
  readonly shortest?: number;
  /** Whether its times are always local, so that a zone must be known. */
  readonly alwaysLocal: boolean;
  /** Whether its times are in UTC by the names of their columns, though they have no offset. */
  readonly timesAreUtc?: true;
  /** What in the header speaks for this format, in words; undefined where it is not this format. */
  recognise(header: readonly string[]): readonly string[] | undefined;
  /** Of these columns of the header the ones that would be records of their own, one each. */
  itemColumns?(header: readonly string[]): readonly { readonly name: string; readonly at: number }[];
  /** Where a row is one item: the column that names it. */
  readonly itemName?: string;
  /** Its columns, where its files have no header and these first rows have its shape. */
  headless?(rows: readonly (readonly string[])[]): HeadlessLayout | undefined;
  /** The reader of its rows, for a file with this header. */
  rowReader(header: readonly string[], context: ReadingContext): RowReader;
}
