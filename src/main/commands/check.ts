import { existsSync } from "node:fs";
import { join } from "node:path";
import { storeFile } from "../backup/backup-names.ts";
import { dailyBackups } from "../backup/daily-backup.ts";
import { finishRestore } from "../backup/finish-restore.ts";
import { inspectStore } from "../backup/inspect-store.ts";
import { storeKeyInFolder } from "../backup/store-key.ts";
import { openDataFolder } from "../hosts/shared/data-folder.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import type { Command } from "./command.ts";

/** `evenkeel check`: reads the store and its daily backups through, and changes nothing. */
export const checkCommand: Command = {
  name: "check",
  usage: "check",
  purpose: "reads the floor's store and its daily backups through; exit code 1 where the store is not sound",
  options: {},
  async run(call) {
    const folder = openDataFolder(call.floor);
    await finishRestore(folder);
    const file = join(folder, storeFile);
    if (!existsSync(file)) throw new StoreFailure("refused", `There is no floor in ${folder}.`, "no-floor");
    const key = storeKeyInFolder(folder);
    const { good, failure, problems, version, bytes, imports } = await inspectStore({ file, key });
    const backups = await Promise.all(
      dailyBackups(folder).map(async (backup) => ({
        file: backup.file,
        day: backup.day,
        bytes: backup.bytes,
        good: (await inspectStore({ file: backup.file, key })).good,
      })),
    );
    const why = failure?.code ?? null;
    const lastGood = backups.find((backup) => backup.good);
    call.answer({ folder, good, why, problems, version, bytes, imports, backups }, () =>
      [
        good ? `The store is sound: ${imports} imports, ${bytes} bytes.` : failure?.message,
        ...problems,
        `${backups.length} daily backups, ${backups.filter((backup) => backup.good).length} of them sound.`,
        ...(good || !lastGood
          ? []
          : [`\`evenkeel restore ${lastGood.file}\` puts the last good one in place.`]),
      ].join("\n"),
    );
    return good ? 0 : 1;
  },
};
