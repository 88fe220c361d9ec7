import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { backupHead, headLine, storeIn } from "./backup-file.ts";
import { sameBytes } from "./file-hash.ts";
import { moveLater, removeUnlessHeld } from "./held-file.ts";
import { type Inspected, inspectStore } from "./inspect-store.ts";
import { writeDraft } from "./owner-file.ts";
import { minPassphrase, sealKey, unsealKey } from "./sealed-key.ts";

export interface BackupMade {
  readonly file: string;
  readonly bytes: number;
  /** Imports that it holds. */
  readonly imports: number;
  /** What opens it. */
  readonly opensWith: "passphrase" | "floor-key";
}

/**
 * Writes a backup of an open store: first to a draft beside the target, which is read through and then renamed.
 * Whatever stood there before stays until the new one is known to be good.
 */
export async function backUp(request: {
  readonly store: RecordStore;
  readonly key: string;
  readonly file: string;
  readonly passphrase?: string | undefined;
}): Promise<BackupMade> {
  const { store, key, passphrase } = request;
  const file = resolve(request.file);
  if (passphrase !== undefined && [...passphrase].length < minPassphrase) {
    const sentence = `A passphrase has at least ${minPassphrase} letters: whoever finds the file can try at leisure.`;
    throw new StoreFailure("refused", sentence, "short-passphrase");
  }
  const copy = emptyDraft(file);
  const drafts = [copy];
  try {
    await store.read("copyInto", { file: copy });
    const copied = await verified(copy, key);
    if (passphrase === undefined) await putInPlace(copy, file);
    else {
      const travelling = `${copy}.sealed`;
      drafts.push(travelling);
      await withSealedKey({ copy, travelling, key, passphrase });
      await putInPlace(travelling, file);
    }
    const opensWith = passphrase === undefined ? "floor-key" : "passphrase";
    return { file, bytes: copied.bytes, imports: copied.imports, opensWith };
  } finally {
    for (const draft of drafts) removeUnlessHeld(draft);
  }
}

function emptyDraft(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return writeDraft(file, "");
  } catch {
    throw new StoreFailure("not-writable", `${dirname(file)} cannot be written to. Name another place.`);
  }
}

/** A file of the backups that a killed run may have left unfinished: "NAME.<12 hex digits>". */
export function isDraftOf(name: string, file: string): boolean {
  const start = `${basename(file)}.`;
  return name.startsWith(start) && /^[0-9a-f]{12}(\.sealed)?$/.test(name.slice(start.length));
}

async function verified(file: string, key: string): Promise<Inspected> {
  const inspected = await inspectStore({ file, key });
  if (inspected.failure) throw inspected.failure;
  return inspected;
}

/** Writes the copy anew with the key's seal before it, and opens the seal and compares the bytes again. */
async function withSealedKey(made: {
  readonly copy: string;
  readonly travelling: string;
  readonly key: string;
  readonly passphrase: string;
}): Promise<void> {
  const { copy, travelling, key, passphrase } = made;
  const parts = async function* () {
    yield Buffer.from(headLine(sealKey(key, passphrase)));
    yield* createReadStream(copy);
  };
  await pipeline(Readable.from(parts()), createWriteStream(travelling, { flags: "wx", mode: 0o600 }));
  const head = backupHead(travelling);
  const opens = head.key !== undefined && unsealKey(head.key, passphrase) === key;
  const same = await sameBytes(createReadStream(copy), storeIn(travelling, head));
  if (!opens || !same)
    throw new StoreFailure("damaged", "The backup could not be read back as it was written.");
}

/** Flushed to disk before it gets its name, so that a name never stands for half a file. */
async function putInPlace(draft: string, file: string): Promise<void> {
  await toDisk(draft);
  await moveLater(draft, file);
  await folderToDisk(dirname(file));
}

export async function toDisk(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames are on the disk once their folder is; Windows does not open folders, and needs none of it. */
export async function folderToDisk(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name beside the store for a draft of it. */
export function draftBeside(folder: string): string {
  const name = join(folder, `evenkeel.db.${randomBytes(6).toString("hex")}`);
  return existsSync(name) ? draftBeside(folder) : name;
}
