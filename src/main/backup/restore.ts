import { createWriteStream, existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { migrations } from "../record-store/schema/migrations.ts";
import { isInUse } from "../record-store/store/open-store.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { draftBeside, folderToDisk, isDraftOf, toDisk } from "./back-up.ts";
import { type BackupHead, backupHead, noBackup, storeIn } from "./backup-file.ts";
import { storeFile } from "./backup-names.ts";
import { finishRestore, noteRestore } from "./finish-restore.ts";
import { removeUnlessHeld } from "./held-file.ts";
import { inspectStore } from "./inspect-store.ts";
import { writeDraft } from "./owner-file.ts";
import { unsealKey } from "./sealed-key.ts";

export interface Restored {
  /** The store that stood there before, put aside; null where there was none. */
  readonly before: string | null;
  readonly imports: number;
  readonly bytes: number;
}

export interface RestoreRequest {
  readonly folder: string;
  readonly from: string;
  /** The floor's key, or the one of the floor that the backup was made of. */
  readonly key: string | undefined;
  /** Whether the folder's own key is that key, so that it need not be written. */
  readonly keyStands: boolean;
  readonly passphrase?: string | undefined;
  /** UTC milliseconds, for the name of what is put aside. */
  readonly now: number;
}

/**
 * Puts a backup in the place of a floor's store. The backup is copied beside the store and read through
 * first; the store that stood there is put aside, not deleted; and from the moment that a note says so, a
 * start of any Evenkeel brings it to its end. Killed at any moment, either store stands whole.
 *
 * @throws StoreFailure where the backup does not open, is damaged, or is of a newer Evenkeel; or where
 *   somebody has the store open. Nothing is changed then.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { folder, from } = request;
  await finishRestore(folder);
  const head = backupHead(from);
  const key = keyOf(head, request);
  const store = join(folder, storeFile);
  for (const name of readdirSync(folder)) if (isDraftOf(name, store)) removeUnlessHeld(join(folder, name));
  if (request.key !== undefined && existsSync(store) && isInUse({ file: store, key: request.key }))
    throw new StoreFailure("busy", "Another Evenkeel has this floor open. Close it, then restore.");
  const draft = draftBeside(folder);
  try {
    await pipeline(storeIn(from, head), createWriteStream(draft, { flags: "wx", mode: 0o600 }));
    const { failure, version, imports, bytes } = await inspectStore({ file: draft, key });
    if (failure?.code === "wrong-key")
      throw noBackup(`${from} is not a backup that this floor's key opens, or it is damaged.`);
    if (failure) throw noBackup(`${from} is damaged.`);
    if (version > (migrations.at(-1)?.version ?? 0)) throw new StoreFailure("newer-store");
    await toDisk(draft);
    const keyDraft = request.keyStands && key === request.key ? null : writeDraft(draft, `${key}\n`);
    const aside = existsSync(store) ? `before-restore-${stamp(request.now)}.db` : null;
    await noteRestore(folder, { draft: basename(draft), aside, key: keyDraft && basename(keyDraft) });
    const before = await finishRestore(folder);
    return { before, imports, bytes };
  } finally {
    // Whatever is still a draft was not noted.
    removeUnlessHeld(draft);
    await folderToDisk(folder);
  }
}

function keyOf(head: BackupHead, { from, key, passphrase }: RestoreRequest): string {
  if (!head.key) {
    if (key !== undefined) return key;
    throw noBackup(
      `${from} opens only with the key of the floor that it was made of. Name that key's file with --key-file.`,
    );
  }
  if (passphrase === undefined) throw noBackup(`${from} opens with its passphrase. Name it.`);
  const unsealed = unsealKey(head.key, passphrase);
  if (unsealed === undefined) throw noBackup(`${from} does not open with this passphrase.`);
  return unsealed;
}

function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[:.]/g, "-");
}
