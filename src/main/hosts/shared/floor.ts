import { createHmac } from "node:crypto";
import { join } from "node:path";
import type { KeyPlace } from "../../../contract/floor.ts";
import { storeFile } from "../../backup/backup-names.ts";
import { lastGoodBackup } from "../../backup/daily-backup.ts";
import { finishRestore } from "../../backup/finish-restore.ts";
import { storeKeyInFolder } from "../../backup/store-key.ts";
import { openRecordStore, type RecordStore } from "../../record-store/store/record-store.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import { openDataFolder } from "./data-folder.ts";
import { type FloorBackup, floorBackup } from "./floor-backup.ts";
import { replaceableStore } from "./replaceable-store.ts";

/** One floor, opened: its folder and its records. */
export interface OpenFloor {
  readonly folder: string;
  readonly store: RecordStore;
  /** The store's key, 64 hex digits. */
  readonly key: string;
  /** Key of the hash by which customers are distinguished, derived from the store's own. */
  readonly customerSecret: string;
  readonly keyKept: KeyPlace;
  readonly backups: FloorBackup;
  close(): Promise<void>;
}

/** Where the store's key comes from: the data folder or the platform's keychain. */
export interface KeyKeeper {
  readonly kept: KeyPlace;
  key(folder: string): string;
}

export const keyInFolder: KeyKeeper = { kept: "file", key: storeKeyInFolder };

/**
 * Opens the floor that a data folder holds; an empty folder becomes an empty floor. A restore that was
 * begun is brought to its end first.
 *
 * @throws StoreFailure where the store does not open; one that is damaged names the last good backup
 */
export async function openFloor(
  folder: string | undefined,
  keeper: KeyKeeper = keyInFolder,
): Promise<OpenFloor> {
  const path = openDataFolder(folder);
  await finishRestore(path);
  const key = keeper.key(path);
  return openWithKey(path, key, keeper, async (failure) => {
    const backup = await lastGoodBackup(path, key);
    const offer = backup
      ? ` The last good backup is of ${backup.day}: \`evenkeel restore ${backup.file}\` puts it in place.`
      : " There is no backup in its folder.";
    throw new StoreFailure(failure.code, `${failure.message}${offer}`);
  });
}

/**
 * Opens a floor for a window, which can offer to restore it: also one whose store is damaged, as long as
 * there is a backup that opens. Every question to its records fails until then.
 */
export async function openFloorForWindow(
  folder: string | undefined,
  keeper: KeyKeeper = keyInFolder,
): Promise<OpenFloor> {
  const path = openDataFolder(folder);
  await finishRestore(path);
  const key = keeper.key(path);
  return openWithKey(path, key, keeper, async (failure) => {
    if (await lastGoodBackup(path, key)) return failure;
    throw failure;
  });
}

async function openWithKey(
  folder: string,
  key: string,
  keeper: KeyKeeper,
  whenDamaged: (failure: StoreFailure) => Promise<StoreFailure>,
): Promise<OpenFloor> {
  const opened = await openRecordStore({ file: join(folder, storeFile), key }).catch((error) => {
    const failure = StoreFailure.of(error);
    // The first page says whether the key fits: damaged there, a store looks like one of another key.
    if (failure.code === "damaged" || failure.code === "wrong-key") return whenDamaged(failure);
    throw failure;
  });
  const damage = opened instanceof StoreFailure ? new StoreFailure("damaged") : undefined;
  const replaceable = replaceableStore(damage ?? (opened as RecordStore));
  const backups = floorBackup({ folder, key, replaceable, damage });
  return {
    folder,
    store: replaceable.store,
    key,
    customerSecret: createHmac("sha256", Buffer.from(key, "hex")).update("customers").digest("hex"),
    keyKept: keeper.kept,
    backups,
    close: () => replaceable.store.close(),
  };
}
