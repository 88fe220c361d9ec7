import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { backUp, isDraftOf } from "./back-up.ts";
import { backupsFolder } from "./backup-names.ts";
import { removeUnlessHeld } from "./held-file.ts";
import { inspectStore } from "./inspect-store.ts";
import { daysKept } from "./rotation.ts";

const dailyName = /^(\d{4}-\d{2}-\d{2})\.db$/;
const asideName = /^before-restore-.+\.db$/;
const asidesKept = 3;

/** A backup in a data folder. */
export interface KeptBackup {
  readonly file: string;
  /** The day that it was made on, YYYY-MM-DD. */
  readonly day: string;
  readonly bytes: number;
  /** When it was made, UTC seconds. */
  readonly at: number;
}

/** The daily backups of a data folder, newest first. */
export function dailyBackups(folder: string): readonly KeptBackup[] {
  const backups = join(folder, backupsFolder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .flatMap((name) => {
      const day = dailyName.exec(name)?.[1];
      if (day === undefined) return [];
      const file = join(backups, name);
      const { size: bytes, mtimeMs } = statSync(file);
      return [{ file, day, bytes, at: Math.floor(mtimeMs / 1000) }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The newest daily backup that opens with this key and is sound throughout; undefined where there is none. */
export async function lastGoodBackup(folder: string, key: string): Promise<KeptBackup | undefined> {
  for (const backup of dailyBackups(folder)) {
    if ((await inspectStore({ file: backup.file, key })).good) return backup;
  }
  return undefined;
}

/**
 * The day's backup, unless it stands already; then the old ones go. A store that cannot be copied whole
 * fails here, before any older backup is let go.
 *
 * @returns the backup that was made, or undefined where the day has one
 */
export async function backUpDaily(request: {
  readonly store: RecordStore;
  readonly folder: string;
  readonly key: string;
  /** YYYY-MM-DD by the clock of this computer. */
  readonly day: string;
}): Promise<KeptBackup | undefined> {
  const { store, folder, key, day } = request;
  const backups = join(folder, backupsFolder);
  const file = join(backups, `${day}.db`);
  if (existsSync(file)) return undefined;
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  await backUp({ store, key, file });
  rotate(folder);
  return dailyBackups(folder).find((backup) => backup.day === day);
}

/** A file that another program holds is deleted on a later day; today's backup is made all the same. */
function rotate(folder: string): void {
  const backups = join(folder, backupsFolder);
  const daily = dailyBackups(folder);
  const kept = daysKept(daily.map(({ day }) => day));
  for (const { file, day } of daily) if (!kept.has(day)) removeUnlessHeld(file);
  const names = readdirSync(backups);
  const asides = names.filter((name) => asideName.test(name)).sort();
  for (const name of asides.slice(0, -asidesKept)) {
    for (const part of [name, `${name}-wal`, `${name}.key`]) removeUnlessHeld(join(backups, part));
  }
  // What a killed run left unfinished. Another run that makes today's at this moment finds its name taken.
  for (const name of names) {
    const day = name.slice(0, "2026-11-22.db".length);
    if (dailyName.test(day) && isDraftOf(name, day)) removeUnlessHeld(join(backups, name));
  }
}
