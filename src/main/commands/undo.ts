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
      const intake = intakeWord(call);
      const undone = await store.write("undoIntake", { intake, at: Math.floor(Date.now() / 1000) });
      call.answer(undone, () => `Import ${intake} is undone. \`evenkeel redo ${intake}\` brings it back.`);
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
      const intake = intakeWord(call);
      const redone = await store.write("redoIntake", { intake, at: Math.floor(Date.now() / 1000) });
      call.answer(redone, () => `Import ${intake} counts again.`);
      return 0;
    }),
};

function intakeWord(call: CommandCall): number {
  const [word] = call.words;
  const intake = Number(word);
  if (call.words.length !== 1 || !Number.isSafeInteger(intake))
    throw new UsageError("Name one import by its number.");
  return intake;
}
