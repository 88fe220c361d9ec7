import { answer } from "./answer.ts";
import { orRefused } from "./refused.ts";

const status = answer.vault.status.handler(async ({ context }) => {
  const { vault } = context;
  const damaged = vault.damage() !== undefined;
  const backup = damaged ? await vault.lastGood() : vault.newest();
  return { damaged, backup: backup ? told(backup) : null };
});

const restore = answer.vault.restore.handler(async ({ context, errors }) => {
  if (context.vault.damage() === undefined) {
    const sentence = "The store is sound. `evenkeel restore FILE` puts a backup in its place all the same.";
    throw errors.REFUSED({ message: sentence, data: { code: "store-sound", sentence } });
  }
  return told(await orRefused(errors, context.vault.restoreLastGood()));
});

function told({ day, at, bytes }: { day: string; at: number; bytes: number }) {
  return { day, at, bytes };
}

export const vaultAnswers = { status, restore };
