import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { z } from "zod";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type SealedKey, sealedKey } from "./sealed-key.ts";

/**
 * A backup is a whole copy of the store under the store's own key: a file that only that key opens. One
 * that is to open on another computer has a line before it, which carries the key sealed by a passphrase.
 * No key ever stands in a backup in clear.
 */
const mark = "evenkeel-backup 1 ";
const maxHeadBytes = 4096;
const head = z.strictObject({ key: sealedKey });

export interface BackupHead {
  /** The store's key, sealed by a passphrase; undefined where only the floor's own key opens the backup. */
  readonly key: SealedKey | undefined;
  /** Where in the file the store begins. */
  readonly storeAt: number;
}

/** The line that stands before a store whose key travels with it. */
export function headLine(key: SealedKey): string {
  return `${mark}${JSON.stringify({ key })}\n`;
}

/**
 * What a backup file says of itself.
 *
 * @throws StoreFailure where it is missing, empty, or its first line is damaged
 */
export function backupHead(file: string): BackupHead {
  const start = firstBytes(file);
  if (!start.toString("latin1").startsWith(mark)) return { key: undefined, storeAt: 0 };
  const end = start.indexOf(10);
  try {
    const { key } = head.parse(JSON.parse(start.subarray(mark.length, end).toString("utf8")));
    return { key, storeAt: end + 1 };
  } catch {
    throw noBackup(`${file} is damaged: its first line cannot be read.`);
  }
}

/** The bytes of the store in a backup. */
export function storeIn(file: string, { storeAt }: BackupHead) {
  return createReadStream(file, { start: storeAt });
}

export function noBackup(sentence: string): StoreFailure {
  return new StoreFailure("refused", `${sentence} Nothing was changed.`, "no-backup");
}

function firstBytes(file: string): Buffer {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw noBackup(`There is no file ${file}.`);
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(maxHeadBytes);
    const read = readSync(handle, bytes, 0, maxHeadBytes, 0);
    if (read === 0) throw noBackup(`${file} is empty.`);
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}
