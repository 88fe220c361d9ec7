import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from "node:fs";
import { moveInto, onceFree } from "./held-file.ts";

/**
 * Writes a file that only its owner may read, whole or not at all: whoever opens it meanwhile finds the
 * one before or the one after.
 */
export function writeOwnerFile(path: string, content: string | Uint8Array): void {
  const draft = writeDraft(path, content);
  try {
    moveInto(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Writes a file that only its owner may read, unless one of that name exists: of several at once,
 * one succeeds. On a disk without hard links (FAT, exFAT) a half-written file may be seen for a moment.
 *
 * @returns whether it was written
 */
export function claimOwnerFile(path: string, content: string, link = linkSync): boolean {
  const draft = writeDraft(path, content);
  try {
    link(draft, path);
    return true;
  } catch (error) {
    return !isThere(error) && writtenAnew(path, content);
  } finally {
    onceFree(() => rmSync(draft, { force: true }));
  }
}

/** Writes to a new owner-only file beside `path`, to be renamed or linked there. */
export function writeDraft(path: string, content: string | Uint8Array): string {
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  writeNew(draft, content);
  return draft;
}

function writtenAnew(path: string, content: string): boolean {
  try {
    writeNew(path, content);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function writeNew(path: string, content: string | Uint8Array): void {
  const handle = openSync(path, "wx", 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(path, { force: true });
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}
