import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import type { RecordKind, RecordValues, SourceName } from "../../domain/floor/record-kind.ts";
import type { RejectionReason } from "./reasons.ts";

/** What a row's reader hands on. Exactly one of record (once or more), reject and ignore is called per row. */
export interface RowSink {
  /** @param key the record's natural key, unique within its kind across every file of this format's family */
  record(kind: RecordKind, key: string, stamp: number | null, values: RecordValues): void;
  /** @param field name of the column at fault, null for the row as a whole */
  reject(field: string | null, reason: RejectionReason): void;
  /** A row that was read and by rule is no record. */
  ignore(code: string): void;
  /** Something to know about a row that was taken nevertheless. */
  warn(code: string): void;
}

export interface ReadingContext {
  /** Clock of the zone in which the file's local times are meant. */
  readonly clock: ZoneClock;
  /** Clock of the floor's zone, by which service days are told. */
  readonly floorClock: ZoneClock;
  /** Keyed hash of a customer's identifier. */
  customerHash(identifier: string): string;
}

export type RowReader = (cells: readonly string[], sink: RowSink) => void;

/**
 * One layout of files: how it is known, and how a row of it becomes records. One small file each, in
 * intake/formats/.
 */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly source: SourceName;
  /** Columns it is known by, for people. */
  readonly columns: readonly string[];
  /** Columns of the file that are read but by rule never kept (free text on customers, comments). */
  readonly dropped: readonly string[];
  /** Whether its times are always local, so that a zone must be known. */
  readonly alwaysLocal: boolean;
  /** What in the header speaks for this format, in words; undefined where it is not this format. */
  recognise(header: readonly string[]): readonly string[] | undefined;
  /** The reader of its rows, for a file with this header. */
  rowReader(header: readonly string[], context: ReadingContext): RowReader;
}
