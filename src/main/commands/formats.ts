import { describeFormats } from "../import/recognise/describe-formats.ts";
import type { Command } from "./command.ts";

/** `evenkeel formats`: the layouts of files that are known. */
export const formatsCommand: Command = {
  name: "formats",
  usage: "formats",
  purpose: "lists the layouts of files that are known",
  options: {},
  async run(call) {
    const formats = describeFormats();
    call.answer(formats, () =>
      formats.map((format) => `${format.id}: ${format.title}\n  ${format.columns.join(", ")}`).join("\n"),
    );
    return 0;
  },
};
