import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { claimOwnerFile } from "./owner-file.ts";

export const storeKeyFile = "store.key";
/** The key as the platform's keychain sealed it (see keychain-key.ts). */
export const sealedKeyFile = "store.key.enc";

const keyForm = /^[0-9a-f]{64}$/;

/** Whether a text has the form of a store's key. */
export function isStoreKey(text: string): boolean {
  return keyForm.test(text);
}

export function newStoreKey(): string {
  return randomBytes(32).toString("hex");
}

/**
 * The store's key, from an owner-only file in the data folder; a new folder gets a new key. This protects
 * only a copy of the store without its folder, and the window and the README say so.
 *
 * @returns 64 hex digits
 */
export function storeKeyInFolder(folder: string): string {
  const file = join(folder, storeKeyFile);
  if (!existsSync(file)) {
    if (existsSync(join(folder, sealedKeyFile))) {
      throw new StoreFailure(
        "wrong-key",
        "This store's key is kept by the account's keychain, which only Evenkeel's own window can ask. Open it there; started with EVENKEEL_KEY=folder, it keeps the key in the folder.",
      );
    }
    if (existsSync(join(folder, "evenkeel.db"))) {
      throw new StoreFailure(
        "wrong-key",
        `The key file ${file} is missing, and the store cannot be opened without it. Put it back, or restore a backup.`,
      );
    }
    // Two consoles that start at once agree on one key.
    claimOwnerFile(file, `${newStoreKey()}\n`);
  }
  const key = readFileSync(file, "utf8").replace(/\n$/, "");
  if (!isStoreKey(key))
    throw new StoreFailure("wrong-key", `The key file ${file} is damaged. Put back a copy of it.`);
  return key;
}
