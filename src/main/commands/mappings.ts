import { writeFile } from "node:fs/promises";
import type { SavedMapping } from "../../contract/mappings.ts";
import type { LocalClient } from "../answers/local-client.ts";
import { readMapping } from "../import/mapping/read-mapping.ts";
import { Refusal } from "../import/recognise/refusal.ts";
import { type Command, type CommandCall, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

const usage = "mappings [export NAME OUT.json | import FILE.json | rename OLD NEW | remove NAME]";

/** `evenkeel mappings`: what the columns of other exports mean, as it was saved. */
export const mappingsCommand: Command = {
  name: "mappings",
  usage,
  purpose: "lists the saved mappings, carries them to another computer, renames and removes them",
  options: {},
  async run(call) {
    const [action = "list", ...words] = call.words;
    const todo = actions[action];
    if (!todo || words.length !== todo.words) throw new UsageError(`It is called so: ${usage}`);
    try {
      return await withConsole(call, ({ ask }) => todo.run(call, ask, words));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.say(error.message);
      return 1;
    }
  },
};

interface Action {
  /** How many words follow its name. */
  readonly words: number;
  run(call: CommandCall, ask: LocalClient, words: readonly string[]): Promise<number>;
}

const actions: Readonly<Record<string, Action>> = {
  list: { words: 0, run: list },
  export: { words: 2, run: (call, ask, [name = "", out = ""]) => exportMapping(call, ask, name, out) },
  import: { words: 1, run: (call, ask, [path = ""]) => importMapping(call, ask, path) },
  rename: {
    words: 2,
    async run(call, ask, [name = "", to = ""]) {
      const renamed = await ask.mappings.rename({ name, to });
      call.answer(renamed, () => `The mapping "${name}" is called "${renamed.name}" now.`);
      return 0;
    },
  },
  remove: {
    words: 1,
    async run(call, ask, [name = ""]) {
      const gone = await ask.mappings.remove({ name });
      call.answer(gone, () => `The mapping "${gone.removed}" is removed. What was imported by it stays.`);
      return 0;
    },
  },
};

async function list(call: CommandCall, ask: LocalClient): Promise<number> {
  const saved = await ask.mappings.list();
  call.answer(saved.map(shown), () =>
    saved.length === 0
      ? "No mapping is saved."
      : textTable(
          ["name", "makes", "columns", "saved at", "imports to read again"],
          saved
            .map(shown)
            .map(({ name, kind, columns, madeAt, readBefore }) => [
              name,
              kind,
              columns,
              madeAt,
              readBefore.map(({ intake }) => intake).join(", "),
            ]),
        ),
  );
  return 0;
}

function shown({ mapping, fingerprint, madeAt, readBefore }: SavedMapping) {
  const { name, kind, system, table } = mapping;
  const at = new Date(madeAt * 1000).toISOString();
  return { name, kind, system, columns: table.columns.length, fingerprint, madeAt: at, readBefore };
}

async function exportMapping(
  call: CommandCall,
  ask: LocalClient,
  name: string,
  out: string,
): Promise<number> {
  const found = (await ask.mappings.list()).find(({ mapping }) => mapping.name === name);
  if (!found) throw new Refusal("mapping-unknown", `There is no saved mapping called "${name}".`);
  await writeJson(out, found.mapping);
  call.answer({ exported: name, out }, () => `${out}: the mapping "${name}".`);
  return 0;
}

async function importMapping(call: CommandCall, ask: LocalClient, path: string): Promise<number> {
  const mapping = await readMapping(path);
  const { replaced } = await ask.mappings.save({ mapping });
  call.answer({ imported: mapping.name, replaced }, () =>
    [
      replaced
        ? `The mapping "${mapping.name}" takes the place of the one of that name.`
        : `The mapping "${mapping.name}" is saved.`,
    ].join("\n"),
  );
  await sayReadBefore(call, ask, mapping.name);
  return 0;
}

/** Says which imports a mapping read as it was before, and how to have their files read again. */
export async function sayReadBefore(call: CommandCall, ask: LocalClient, name: string): Promise<void> {
  const saved = (await ask.mappings.list()).find(({ mapping }) => mapping.name === name);
  if (!saved || saved.readBefore.length === 0) return;
  const imports = saved.readBefore.map(({ intake, file }) => `${intake} (${file})`).join(", ");
  call.say(
    `Read by "${name}" as it was before: import ${imports}. Import the file again and it is read as the mapping says now; undo brings back what stands.`,
  );
}

/** Writes JSON for people and programs; for whoever runs this alone, as names may stand in it. */
export async function writeJson(out: string, value: unknown): Promise<void> {
  try {
    await writeFile(out, `${JSON.stringify(value, null, 2)}\n`, { encoding: "utf8", mode: 0o600 });
  } catch {
    throw new Refusal(
      "not-writable",
      `${out} cannot be written; name a file in a folder where you may write.`,
    );
  }
}
