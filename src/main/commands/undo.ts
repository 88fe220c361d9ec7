import { type Command, type CommandCall, UsageError } from "./command.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel undo`: an import no longer counts. */
export const undoCommand: Command = {
  name: "undo",
  usage: "undo INTAKE",
  purpose: "undoes an import; what is left is what the other imports say",
  options: {},
  run: (call) =>
    withFloor(call, async ({ store }) => {
      const importId = importNumber(call);
      const undone = await store.write("undoImport", { importId, at: Math.floor(Date.now() / 1000) });
      call.answer(
        undone,
        () => `Import ${importId} is undone. \`evenkeel redo ${importId}\` brings it back.`,
      );
      return 0;
    }),
};

/** `evenkeel redo`: an import that was undone counts again. */
export const redoCommand: Command = {
  name: "redo",
  usage: "redo INTAKE",
  purpose: "brings back an import that was undone",
  options: {},
  run: (call) =>
    withFloor(call, async ({ store }) => {
      const importId = importNumber(call);
      const redone = await store.write("redoImport", { importId, at: Math.floor(Date.now() / 1000) });
      call.answer(redone, () => `Import ${importId} counts again.`);
      return 0;
    }),
};

function importNumber(call: CommandCall): number {
  const [word] = call.words;
  const importId = Number(word);
  if (call.words.length !== 1 || !Number.isSafeInteger(importId))
    throw new UsageError("Name one import by its number.");
  return importId;
}
