import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import { takenBackFormat, typedFormat } from "../../../domain/floor/typed-claim.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import type { ReadableStore } from "../store/open-store.ts";
import type { ImportOutcome } from "./import-records.ts";

export interface ImportRead {
  readonly importId: number;
  readonly file: string;
  /** Identifies the very same file when it comes again. */
  readonly fingerprint: string;
  readonly format: string;
  /** The mapping by which it was read; null where a known layout read it. */
  readonly mapping: Mapping | null;
  readonly zone: string;
  readonly importedAt: number;
  /** When the file was exported, as it states it (UTC seconds); null where it does not. */
  readonly statedAt: number | null;
  readonly sample: boolean;
  /** The version of the reader that read it. */
  readonly reader: number;
  readonly sameAs: number | null;
  /** UTC seconds; null while the import counts. */
  readonly undoneAt: number | null;
  readonly outcome: ImportOutcome;
}

interface ImportRow {
  intake_id: number;
  file_name: string;
  fingerprint: string;
  format: string;
  mapping: string | null;
  zone: string;
  imported_at: number;
  stated_at: number | null;
  sample: number;
  reader: number;
  same_as: number | null;
  undone_at: number | null;
  outcome: string;
}

const newestFirst = `SELECT * FROM intake WHERE format NOT IN ('${typedFormat}', '${takenBackFormat}') ORDER BY intake_id DESC`;

/** Every import of a file, newest first. What was typed in this console is listed where it is. */
export function imports(store: ReadableStore): ImportRead[] {
  return store.rows<ImportRow>(newestFirst).map((row) => ({
    importId: row.intake_id,
    file: row.file_name,
    fingerprint: row.fingerprint,
    format: row.format,
    mapping: keptMapping(row.mapping),
    zone: row.zone,
    importedAt: row.imported_at,
    statedAt: row.stated_at,
    sample: row.sample === 1,
    reader: row.reader,
    sameAs: row.same_as,
    undoneAt: row.undone_at,
    outcome: JSON.parse(row.outcome) as ImportOutcome,
  }));
}

/** Whether any import, undone or not, is of the other sort: made up where `sample` is false, real where it is true. */
export function hasOtherSort(store: ReadableStore, { sample }: { readonly sample: boolean }): boolean {
  return store.row("SELECT 1 FROM intake WHERE sample <> ? LIMIT 1", sample ? 1 : 0) !== undefined;
}

/** The mapping that is kept with an import. It was checked before it was stored. */
function keptMapping(text: string | null): Mapping | null {
  return text === null ? null : (JSON.parse(text) as Mapping);
}

export interface ImportOfFile {
  readonly importId: number;
  readonly format: string;
  readonly mapping: Mapping | null;
  readonly zone: string;
  readonly importedAt: number;
  /** The version of the reader that read it. */
  readonly reader: number;
  readonly outcome: ImportOutcome;
}

type OfFileRow = Omit<ImportOfFile, "outcome" | "mapping"> & {
  readonly outcome: string;
  readonly mapping: string | null;
};

/**
 * The living import that first brought this very file, and how it was read: in this layout, else in another, for a
 * file is one file however it is read.
 */
export function importOfFile(
  store: ReadableStore,
  { fingerprint, format }: { readonly fingerprint: string; readonly format: string | null },
): ImportOfFile | null {
  const found = store.row<OfFileRow>(
    `SELECT intake_id AS importId, format, mapping, zone, imported_at AS importedAt, reader, outcome
       FROM intake JOIN living_intake USING (intake_id)
      WHERE fingerprint = ? ORDER BY format IS ? DESC, intake_id DESC LIMIT 1`,
    fingerprint,
    format,
  );
  if (!found) return null;
  const { mapping, outcome, ...others } = found;
  return { ...others, mapping: keptMapping(mapping), outcome: JSON.parse(outcome) as ImportOutcome };
}

const rejectedAPage = 200;

/** The rejected rows of an import, by line. */
export function rejectedRows(
  store: ReadableStore,
  { importId, offset }: { readonly importId: number; readonly offset: number },
): { total: number; rows: { line: number; field: string | null; reason: RejectionReason }[] } {
  const origin = store.row<{ origin: number }>(
    "SELECT coalesce(same_as, intake_id) AS origin FROM intake WHERE intake_id = ?",
    importId,
  );
  const of = origin?.origin ?? importId;
  return {
    total: store.row<{ n: number }>("SELECT count(*) AS n FROM rejected_row WHERE intake_id = ?", of)?.n ?? 0,
    rows: store.rows(
      "SELECT line, field, reason FROM rejected_row WHERE intake_id = ? ORDER BY line LIMIT ? OFFSET ?",
      of,
      rejectedAPage,
      offset,
    ),
  };
}
