import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file that only its owner may read, whole or not at all: whoever opens it meanwhile finds the
 * one before or the one after.
 */
export function writeOwnerFile(path: string, content: string | Uint8Array): void {
  const draft = writeDraft(path, content);
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes to a new owner-only file beside `path`, to be renamed or linked there. */
export function writeDraft(path: string, content: string | Uint8Array): string {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}
