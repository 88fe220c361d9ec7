import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StoreFailure } from "../record-store/store-failure.ts";

const keyForm = /^[0-9a-f]{64}\n?$/;

/**
 * The store's key, from an owner-only file in the data folder; a new folder gets a new key. This protects
 * only a copy of the store without its folder, and the window and the README say so.
 *
 * @returns 64 hex digits
 */
export function storeKeyInFolder(folder: string): string {
  const file = join(folder, "store.key");
  if (!existsSync(file)) {
    if (existsSync(join(folder, "evenkeel.db"))) {
      throw new StoreFailure(
        "wrong-key",
        `The key file ${file} is missing, and the store cannot be opened without it. Put it back, or restore a backup.`,
      );
    }
    writeNewKey(file);
  }
  const text = readFileSync(file, "utf8");
  if (!keyForm.test(text)) throw new StoreFailure("wrong-key", `The key file ${file} is damaged. Put back a copy of it.`);
  return text.trim();
}

/** Writes the key whole or not at all: two consoles that start at once agree on one key. */
function writeNewKey(file: string): void {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  writeSync(handle, `${randomBytes(32).toString("hex")}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}
