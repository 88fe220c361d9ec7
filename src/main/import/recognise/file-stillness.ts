import { type Stats, stat, statSync } from "node:fs";
import { promisify } from "node:util";
import type { FileHead } from "./file-head.ts";
import { Refusal } from "./refusal.ts";

const youngMilliseconds = 2000;
const watchMilliseconds = 700;
const lookMilliseconds = 100;
const statOf = promisify(stat);

/** The attributes of a file that show whether it changed. */
export type FileState = Pick<Stats, "size" | "mtimeMs" | "ino">;

/**
 * Watches a file that was written a moment ago, so that an export is not read while it is still growing.
 *
 * @throws Refusal where it changes meanwhile
 */
export async function ensureSettled(path: string, name: string): Promise<void> {
  const before = await statOf(path);
  if (Date.now() - before.mtimeMs >= youngMilliseconds) return;
  for (let waited = 0; waited < watchMilliseconds; waited += lookMilliseconds) {
    await new Promise((resolve) => setTimeout(resolve, lookMilliseconds));
    if (!sameState(before, await statOf(path))) throw stillWritten(name);
  }
}

/** The state of a file as it is now. @throws Refusal where the file is gone */
export function fileState(path: string, name: string): FileState {
  try {
    return statSync(path);
  } catch {
    throw new Refusal("not-found", `${name} is no longer there; put it back and import it again.`);
  }
}

/**
 * Checks that a file is still what it was when its head was taken and its reading began.
 *
 * @throws Refusal where it changed
 */
export function ensureUnchanged(head: Pick<FileHead, "path" | "name" | "bytes">, before: FileState): void {
  const now = fileState(head.path, head.name);
  if (before.size !== head.bytes || !sameState(before, now)) throw stillWritten(head.name);
}

function sameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

function stillWritten(name: string): Refusal {
  return new Refusal(
    "still-written",
    `${name} is still being written; wait until the export has finished, then import it again.`,
  );
}
