import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { repairEnding } from "../../domain/floor/watched-file.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { choicesOf } from "./inspect-known-file.ts";
import { inspectFile } from "./recognise/inspect-file.ts";
import { Refusal } from "./recognise/refusal.ts";
import { rejectedLines, writeRepairFile } from "./repair-file.ts";

export interface RepairText {
  /** What to call the file. */
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

// A window holds the text as a whole; what is larger is written by the command line.
const largestBytes = 16 * 1024 * 1024;

/**
 * The rejected rows of an import as the text of a table, read from its source file.
 *
 * @param file.folder where a draft may lie for a moment; its owner alone can enter it
 * @throws Refusal where the file is not the one that was imported, or has too many rejected rows
 */
export async function repairText(
  store: RecordStore,
  file: { readonly path: string; readonly name: string; readonly importId: number; readonly folder: string },
): Promise<RepairText> {
  const { path, name, importId, folder } = file;
  const past = (await store.read("imports")).find((one) => one.importId === importId);
  const head = await inspectFile({
    path,
    name,
    settle: false,
    ...(past && (past.mapping ? { mapping: past.mapping } : { format: past.format })),
    ...(past && choicesOf(past.outcome)),
  });
  if (past?.fingerprint !== head.fingerprint) {
    throw new Refusal(
      "source-changed",
      `${name} is not the file that was imported, so its rejected rows cannot be told; choose the very file.`,
    );
  }
  const draft = await mkdtemp(join(folder, "repair-"));
  try {
    const out = join(draft, "rows");
    const rows = await writeRepairFile({
      path,
      head,
      rejectedLines: await rejectedLines((offset) => store.read("rejectedRows", { importId, offset })),
      out,
    });
    if ((await stat(out)).size > largestBytes) {
      throw new Refusal(
        "too-large",
        `${name} has too many rejected rows for the window; "evenkeel import ... --rejects OUT.csv" writes them.`,
      );
    }
    const stem = name.slice(0, name.length - extname(name).length) || name;
    return { name: `${stem}${repairEnding}`, text: await readFile(out, "utf8"), rows };
  } finally {
    // Windows does not delete what a virus scanner still looks at.
    await rm(draft, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
