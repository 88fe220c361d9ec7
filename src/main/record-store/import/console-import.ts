import { createHash } from "node:crypto";
import type { GainedRecords } from "../../../domain/floor/record-kind.ts";
import type { takenBackFormat, typedFormat } from "../../../domain/floor/typed-claim.ts";
import { floorZone } from "../floor/floor-zone.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { addImport } from "./import-rows.ts";

export interface ConsoleImport {
  readonly format: typeof typedFormat | typeof takenBackFormat;
  /** What is typed; the very same never comes twice. */
  readonly what: string;
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
  readonly rows: number;
  readonly records: GainedRecords;
}

/**
 * Opens an import that is no file: what somebody typed in this console. Undoing other imports leaves it, and it can be
 * undone and redone by itself.
 */
export function openConsoleImport(store: WritableStore, typed: ConsoleImport): number {
  const { format, what, by, at, rows, records } = typed;
  const sample = store.row("SELECT 1 FROM intake WHERE sample = 1 LIMIT 1") !== undefined;
  const outcome = {
    rows: { read: rows, accepted: rows, duplicate: 0, rejected: 0, ignored: 0 },
    records,
    agents: 1,
    from: null,
    to: null,
    warnings: [],
    rejections: [],
    ignored: [],
    evidence: [],
    droppedColumns: [],
  };
  const { id } = addImport(store, {
    file_name: `entered by ${by}`,
    file_bytes: 0,
    fingerprint: `${what}/${at}`,
    format,
    zone: floorZone(store) ?? "UTC",
    imported_at: at,
    sample: sample ? 1 : 0,
    reader: 1,
    same_as: null,
    stated_at: null,
    mapping: null,
    outcome: JSON.stringify(outcome),
  });
  store.run("UPDATE intake SET typed_by = ? WHERE intake_id = ?", by, id);
  return id;
}

/** A number that distinguishes two contents, as the claims of files have one. */
export function hashOf(values: readonly Value[]): number {
  return createHash("sha256").update(JSON.stringify(values)).digest().readUIntBE(0, 6);
}
