import type { Backup } from "../../../contract/backup.ts";
import { format } from "../../words/reader.ts";

export const backupWords = {
  title: "The records on this computer are damaged",
  kept: "Nothing was changed, and nothing is shown from them: a figure could be wrong. The damaged store is put aside, not deleted.",
  offer: (backup: Backup) =>
    `The last good backup was made on ${format.weekday(backup.day)}. It was opened and read through just now. What was imported since then has to be imported again.`,
  none: "There is no backup in the data folder that opens. If you keep one elsewhere, close this window and run: evenkeel restore FILE",
  restore: (backup: Backup) => `Restore the backup of ${format.weekday(backup.day)}`,
  failed: "The backup could not be put in place. Nothing was changed.",
} as const;
