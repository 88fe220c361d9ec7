import { answer } from "./answer.ts";
import { orRefused } from "./refused.ts";

const status = answer.backup.status.handler(async ({ context }) => {
  const { backups } = context;
  const damaged = backups.damage() !== undefined;
  const backup = damaged ? await backups.lastGood() : backups.newest();
  return { damaged, backup: backup ? backupAnswer(backup) : null };
});

const restore = answer.backup.restore.handler(async ({ context, errors }) => {
  if (context.backups.damage() === undefined) {
    const sentence = "The store is sound. `evenkeel restore FILE` puts a backup in its place all the same.";
    throw errors.REFUSED({ message: sentence, data: { code: "store-sound", sentence } });
  }
  return backupAnswer(await orRefused(errors, context.backups.restoreLastGood()));
});

function backupAnswer({ day, at, bytes }: { day: string; at: number; bytes: number }) {
  return { day, at, bytes };
}

export const backupAnswers = { status, restore };
