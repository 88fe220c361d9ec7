import { type Command, type CommandCall, UsageError } from "./command.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel undo`: an import no longer counts. */
export const undoCommand: Command = {
  name: "undo",
  usage: "undo IMPORT",
  purpose: "undoes an import; what is left is what the other imports say",
  options: {},
  async run(call) {
    const order = { intake: importNumber(call) };
    return withConsole(call, async ({ ask }) => {
      const { intake: undone } = await ask.imports.undo(order);
      call.answer(
        { undone },
        () => `Import ${undone} is undone. \`evenkeel redo ${undone}\` brings it back.`,
      );
      return 0;
    });
  },
};

/** `evenkeel redo`: an import that was undone counts again. */
export const redoCommand: Command = {
  name: "redo",
  usage: "redo IMPORT",
  purpose: "brings back an import that was undone",
  options: {},
  async run(call) {
    const order = { intake: importNumber(call) };
    return withConsole(call, async ({ ask }) => {
      const { intake: redone } = await ask.imports.redo(order);
      call.answer({ redone }, () => `Import ${redone} counts again.`);
      return 0;
    });
  },
};

function importNumber(call: CommandCall): number {
  const [word] = call.words;
  const number = Number(word);
  if (call.words.length !== 1 || !Number.isSafeInteger(number))
    throw new UsageError("Name one import by its number.");
  return number;
}
