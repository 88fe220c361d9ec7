import { createHash } from "node:crypto";
import type { FileSeen } from "../../../domain/floor/watched-file.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { floorZone } from "../floor/floor-zone.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import type { ImportOutcome } from "./import-records.ts";
import { hasOtherSort } from "./imports.ts";

const keepSetting = insertInto("setting", { name: "text", value: "text" }, "replace");
const keepFile = insertInto(
  "watched_file",
  {
    folder: "text",
    name: "text",
    bytes: "integer",
    changed_at: "real",
    fingerprint: "text",
    import_id: "integer?",
  },
  "replace",
);

/** A file of a watched folder, as it was when it was read through. */
export interface WatchedFile extends FileSeen {
  readonly name: string;
  readonly fingerprint: string;
  /** The import that the watch took it by; null where it took none. */
  readonly importId: number | null;
}

/** The folder that somebody set to be watched; null while none is. */
export function watchedFolder(store: ReadableStore): string | null {
  const found = store.row<{ value: string }>("SELECT value FROM setting WHERE name = 'watched-folder'");
  return found ? (JSON.parse(found.value) as string) : null;
}

/** Sets the folder to be watched, or none. What was known of the files of another one is given up. */
export function setWatchedFolder(
  store: WritableStore,
  { folder, at }: { readonly folder: string | null; readonly at: number },
): { folder: string | null } {
  return store.transaction(() => {
    if (folder === watchedFolder(store)) return { folder };
    if (folder === null) store.run("DELETE FROM setting WHERE name = 'watched-folder'");
    else {
      keepSetting(store, { name: "watched-folder", value: JSON.stringify(folder) });
      store.run("DELETE FROM watched_file WHERE folder <> ?", folder);
    }
    noteInAudit(store, at, "watched-folder", { folder });
    return { folder };
  });
}

/** What is known of a folder's files from earlier looks. */
export function watchedFiles(
  store: ReadableStore,
  { folder }: { readonly folder: string },
): Omit<WatchedFile, "importId">[] {
  return store.rows(
    "SELECT name, bytes, changed_at AS changedAt, fingerprint FROM watched_file WHERE folder = ?",
    folder,
  );
}

/** Keeps what a look found of files. Of those that are gone only what was taken is kept: the list of what was taken names it. */
export function keepWatchedFiles(
  store: WritableStore,
  input: {
    readonly folder: string;
    readonly files: readonly WatchedFile[];
    readonly gone: readonly string[];
  },
): void {
  const { folder, files, gone } = input;
  store.transaction(() => {
    for (const { name, bytes, changedAt, fingerprint, importId } of files) {
      keepFile(store, { folder, name, bytes, changed_at: changedAt, fingerprint, import_id: importId });
    }
    for (const name of gone) {
      store.run("DELETE FROM watched_file WHERE folder = ? AND name = ? AND import_id IS NULL", folder, name);
    }
  });
}

/**
 * Those of some fingerprints that were imported before, whether the import counts or was undone, with the name of the file
 * that was the first.
 */
export function importedAmong(
  store: ReadableStore,
  { fingerprints }: { readonly fingerprints: readonly string[] },
): { fingerprint: string; file: string }[] {
  return store
    .rows<{ fingerprint: string; file: string; first: number }>(
      `SELECT fingerprint, file_name AS file, MIN(intake_id) AS first
         FROM intake WHERE fingerprint IN (SELECT value FROM json_each(?)) GROUP BY fingerprint`,
      JSON.stringify(fingerprints),
    )
    .map(({ fingerprint, file }) => ({ fingerprint, file }));
}

/**
 * What, besides a file itself, may refuse it: the zone, a made-up floor, the saved mappings. A file that was refused is
 * tried again once this text differs.
 */
export function watchGround(store: ReadableStore): string {
  const mappings = store.rows("SELECT fingerprint, mapping, evidence FROM saved_mapping ORDER BY mapping_id");
  const ground = JSON.stringify([floorZone(store), hasOtherSort(store, { sample: false }), mappings]);
  return createHash("sha256").update(ground).digest("hex");
}

export interface TakenFile {
  readonly file: string;
  readonly importId: number;
  /** UTC seconds. */
  readonly importedAt: number;
  readonly undoneAt: number | null;
  readonly accepted: number;
}

const shown = 10;

/** What the watch took from a folder, newest first, the last few. */
export function takenFromFolder(store: ReadableStore, { folder }: { readonly folder: string }): TakenFile[] {
  return store
    .rows<Omit<TakenFile, "accepted"> & { readonly outcome: string }>(
      `SELECT name AS file, intake_id AS importId, imported_at AS importedAt, undone_at AS undoneAt, outcome
         FROM watched_file JOIN intake ON intake_id = import_id
        WHERE folder = ? ORDER BY intake_id DESC LIMIT ?`,
      folder,
      shown,
    )
    .map(({ outcome, ...taken }) => ({
      ...taken,
      accepted: (JSON.parse(outcome) as ImportOutcome).rows.accepted,
    }));
}
