import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { folderToDisk } from "./back-up.ts";
import { backupsFolder, restoreNote, storeFile } from "./backup-names.ts";
import { isHeld, moveInto, onceFree } from "./held-file.ts";
import { writeOwnerFile } from "./owner-file.ts";
import { storeKeyFile } from "./store-key.ts";

const fileName = z.string().regex(/^[\w.-]+$/);
const note = z.strictObject({
  /** The verified copy of the backup. */
  draft: fileName,
  /** The name under which the store that stood there is kept; null where there was none. */
  aside: fileName.nullable(),
  /** The key that the backup brought, where it is not the folder's own. */
  key: fileName.nullable(),
});
type RestoreNote = z.infer<typeof note>;

/** Writes down that a restore has begun: from here on it is brought to its end, whoever is killed. */
export async function noteRestore(folder: string, restore: RestoreNote): Promise<void> {
  writeOwnerFile(join(folder, restoreNote), JSON.stringify(restore));
  await folderToDisk(folder);
}

/**
 * Brings a restore that was noted to its end; each start does so before it opens the store. Every step can
 * be repeated, wherever the one before it was killed.
 *
 * @returns where the store that stood there before is kept, or null
 * @throws StoreFailure on Windows, where another run has the store open: the note stays for the next start
 */
export async function finishRestore(
  folder: string,
  { platform, rename }: Moving = thisMachine,
): Promise<string | null> {
  const notePath = join(folder, restoreNote);
  if (!existsSync(notePath)) return null;
  try {
    return await brought(folder, notePath, rename);
  } catch (error) {
    if (platform !== "win32" || !isHeld(error)) throw error;
    throw new StoreFailure("busy", "Another Evenkeel has this floor open. Close it, then start again.");
  }
}

/** The machine whose files are moved; real by default. */
interface Moving {
  readonly platform: NodeJS.Platform;
  rename(from: string, to: string): void;
}

const thisMachine: Moving = { platform: process.platform, rename: moveInto };

async function brought(folder: string, notePath: string, rename: Moving["rename"]): Promise<string | null> {
  const move = (from: string, to: string) => moveIfThere(from, to, rename);
  const { draft, aside, key } = note.parse(JSON.parse(readFileSync(notePath, "utf8")));
  const at = (name: string) => join(folder, name);
  const kept = aside === null ? null : join(folder, backupsFolder, aside);
  mkdirSync(join(folder, backupsFolder), { recursive: true, mode: 0o700 });
  if (existsSync(at(draft))) {
    if (kept !== null) {
      // The log goes with its store: next to another store it would be taken for that one's.
      if (existsSync(at(`${storeFile}-wal`))) move(at(`${storeFile}-wal`), `${kept}-wal`);
      if (existsSync(at(storeFile))) move(at(storeFile), kept);
    }
    for (const end of ["-wal", "-shm"]) onceFree(() => rmSync(at(`${storeFile}${end}`), { force: true }));
    if (key !== null && existsSync(at(key))) {
      if (existsSync(at(storeKeyFile)))
        move(at(storeKeyFile), join(folder, backupsFolder, `${aside ?? draft}.key`));
      move(at(key), at(storeKeyFile));
    }
    move(at(draft), at(storeFile));
    await folderToDisk(folder);
  }
  onceFree(() => rmSync(notePath, { force: true }));
  await folderToDisk(folder);
  return kept;
}

/** Another start may have been quicker: what is gone from its old place has its new one. */
function moveIfThere(from: string, to: string, rename: Moving["rename"]): void {
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
