import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type FileSeen,
  type FolderEntry,
  isExport,
  type LeftOut,
  leftOutOf,
} from "../../domain/floor/watched-file.ts";

/** An export in a folder, as a look sees it without opening it. */
export interface FileInFolder extends FileSeen {
  readonly name: string;
}

// A share answers each after a while, and several at once in hardly more.
const atOnce = 16;

/** What stands in a folder: its exports, and how much is none for what it is. */
interface FolderContent {
  readonly files: readonly FileInFolder[];
  readonly leftOut: Omit<LeftOut, "empty">;
}

/** What stands in a folder now; undefined where it cannot be looked into. */
export async function filesIn(folder: string, signal: AbortSignal): Promise<FolderContent | undefined> {
  const entries = await beforeAborted(entriesOf(folder), signal);
  if (!entries) return undefined;
  const names = entries.filter(isExport).map(({ name }) => name);
  const files: FileInFolder[] = [];
  for (let from = 0; from < names.length; from += atOnce) {
    const some = names.slice(from, from + atOnce).map((name) => seenFile(folder, name));
    for (const file of await beforeAborted(Promise.all(some), signal)) if (file) files.push(file);
  }
  return { files, leftOut: leftOutOf(entries) };
}

/** A file as it stands now; undefined where there is none by this name. */
export async function seenFile(folder: string, name: string): Promise<FileInFolder | undefined> {
  const found = await lstat(join(folder, name)).catch(() => undefined);
  return found?.isFile() ? { name, bytes: found.size, changedAt: found.mtimeMs } : undefined;
}

async function entriesOf(folder: string): Promise<FolderEntry[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return entries?.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

function kindOf(entry: Dirent): FolderEntry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "other";
}

/** A share that has gone may not answer for minutes: whoever stops looking does not wait for it. @throws where it is aborted */
function beforeAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const stop = () => fail(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}
