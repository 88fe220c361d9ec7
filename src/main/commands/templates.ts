import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contract } from "../../contract/contract.ts";
import { templateFiles } from "../import/templates/template-files.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type Command, ensureMay, UsageError } from "./command.ts";
import { writtenTo } from "./named-file.ts";

/** `evenkeel templates`: files to fill in, with example rows. */
export const templatesCommand: Command = {
  name: "templates",
  usage: "templates OUT_FOLDER [NAME...]",
  purpose: "writes files to fill in, with example rows; without a name one for each plain layout",
  options: {},
  async run(call) {
    ensureMay(call, contract.guide.templates);
    const [folder, ...names] = call.words;
    if (folder === undefined) throw new UsageError("Name the folder for the files.");
    const known = templateFiles();
    const unknown = names.find((name) => !known.some(({ format }) => format === name));
    if (unknown !== undefined)
      throw new UsageError(
        `There is no template ${unknown}; there are ${known.map(({ format }) => format).join(", ")}.`,
      );
    const wanted = known.filter(({ format }) => names.length === 0 || names.includes(format));
    await writtenTo(folder, () => void mkdirSync(folder, { recursive: true }));
    for (const { name, text } of wanted) await writeNew(join(folder, name), text);
    const files = wanted.map(({ name, format, rows }) => ({ file: join(folder, name), format, rows }));
    call.answer(files, () =>
      files.map(({ file, format, rows }) => `${file}: ${format}, with ${rows} example rows`).join("\n"),
    );
    call.say("Put your own people in the place of the example people; their rows are refused.");
    return 0;
  },
};

/** What somebody has filled in already is never written over. */
async function writeNew(path: string, text: string): Promise<void> {
  await writtenTo(path, () => {
    try {
      writeFileSync(path, text, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      throw new StoreFailure("refused", `${path} is there already; name another folder.`, "not-writable");
    }
  });
}
