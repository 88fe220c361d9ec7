import { statSync } from "node:fs";
import { join } from "node:path";
import { storeFile } from "../../backup/backup-names.ts";
import { backUpDaily, type KeptBackup, lastGoodBackup } from "../../backup/daily-backup.ts";
import { inspectStore } from "../../backup/inspect-store.ts";
import { restoreBackup } from "../../backup/restore.ts";
import { openRecordStore } from "../../record-store/store/record-store.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import type { ReplaceableStore } from "./replaceable-store.ts";

// Larger stores are read through by the day's backup, and not again at each start.
const maxBytesAtStart = 256 * 1024 * 1024;

/** What keeps a floor's records from being lost, for a host that has them open. */
export interface FloorBackup {
  /** What is wrong with the store; undefined while nothing is known to be. */
  damage(): StoreFailure | undefined;
  /** Takes note of a failure that an answer met, where it describes damage. */
  noteDamage(error: unknown): void;
  /** Reads a store of ordinary size through, on a thread of its own. */
  checkAtStart(): Promise<void>;
  /** The day's backup, unless it stands already or the floor is empty. */
  backUpToday(day: string): Promise<void>;
  /** The newest backup that opens and is sound throughout. */
  lastGood(): Promise<KeptBackup | undefined>;
  /** Puts that backup in the store's place and opens it. */
  restoreLastGood(now: number): Promise<KeptBackup>;
}

export function floorBackup(floor: {
  readonly folder: string;
  readonly key: string;
  readonly replaceable: ReplaceableStore;
  readonly damage: StoreFailure | undefined;
}): FloorBackup {
  const { folder, key, replaceable } = floor;
  const address = { file: join(folder, storeFile), key };
  let damage = floor.damage;
  const noteDamage = (error: unknown) => {
    if (error instanceof StoreFailure && error.code === "damaged") damage = error;
  };
  return {
    damage: () => damage,
    noteDamage,
    async checkAtStart() {
      if (damage || statSync(address.file).size > maxBytesAtStart) return;
      noteDamage((await inspectStore(address)).failure);
    },
    async backUpToday(day) {
      if (damage) return;
      try {
        if ((await replaceable.store.read("imports")).length === 0) return;
        await backUpDaily({ store: replaceable.store, folder, key, day });
      } catch (error) {
        noteDamage(error);
        throw error;
      }
    },
    lastGood: () => lastGoodBackup(folder, key),
    async restoreLastGood(now) {
      const backup = await lastGoodBackup(folder, key);
      if (!backup) throw new StoreFailure("refused", "There is no backup that opens.", "no-backup");
      await replaceable.fall(new StoreFailure("closed"));
      await restoreBackup({ folder, from: backup.file, key, keyStands: true, now });
      replaceable.stand(await openRecordStore(address));
      damage = undefined;
      return backup;
    },
  };
}
