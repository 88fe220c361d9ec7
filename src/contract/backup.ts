import { z } from "zod";
import { roles } from "../domain/privacy/viewer.ts";
import { day, instant } from "./measure.ts";
import { question } from "./question.ts";

const backup = z.object({
  /** The day that it was made on, by this computer's clock. */
  day,
  at: instant,
  bytes: z.number().int().min(0),
});
export type Backup = z.infer<typeof backup>;

const backupStatus = z.object({
  /** The store is damaged: nothing else is answered until a backup is in its place. */
  damaged: z.boolean(),
  /** The newest daily backup; of a damaged store the newest that opens and is sound throughout. */
  backup: backup.nullable(),
});

export const backupContract = {
  status: question({ may: roles, scope: "floor" }).output(backupStatus),
  /** Puts the last good backup in the place of a damaged store; the damaged one is put aside. */
  restore: question({ may: ["owner", "supervisor"], scope: "imports" }).output(backup),
};
