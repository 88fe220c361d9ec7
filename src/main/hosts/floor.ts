import { createHmac } from "node:crypto";
import { join } from "node:path";
import { openRecordStore, type RecordStore } from "../record-store/record-store.ts";
import { openDataFolder } from "./data-folder.ts";
import { storeKeyInFolder } from "./store-key.ts";

/** One floor, opened: its folder and its records. */
export interface OpenFloor {
  readonly folder: string;
  readonly store: RecordStore;
  /** Key of the hash by which customers are told apart, derived from the store's own. */
  readonly customerSecret: string;
  readonly keyKept: "file" | "keychain";
  close(): Promise<void>;
}

/** How the store's key is had: from the data folder, or from the platform's keychain. */
export interface KeyKeeper {
  readonly kept: "file" | "keychain";
  key(folder: string): string;
}

export const keyInFolder: KeyKeeper = { kept: "file", key: storeKeyInFolder };

/** Opens the floor that a data folder holds; an empty folder becomes an empty floor. */
export async function openFloor(
  folder: string | undefined,
  keeper: KeyKeeper = keyInFolder,
): Promise<OpenFloor> {
  const path = openDataFolder(folder);
  const key = keeper.key(path);
  const store = await openRecordStore({ file: join(path, "evenkeel.db"), key });
  return {
    folder: path,
    store,
    customerSecret: createHmac("sha256", Buffer.from(key, "hex")).update("customers").digest("hex"),
    keyKept: keeper.kept,
    close: () => store.close(),
  };
}
