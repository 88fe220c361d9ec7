import { createWriteStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fingerprintOf } from "./read/file-content.ts";
import { ownRowSource } from "./read/row-source.ts";
import type { FileHead } from "./recognise/file-head.ts";
import { Refusal } from "./recognise/refusal.ts";

export interface RepairOrder {
  /** Where the source file stands now. */
  readonly path: string;
  /** What was known of it when it was imported. */
  readonly head: FileHead;
  readonly rejectedLines: ReadonlySet<number>;
  readonly out: string;
}

/**
 * Writes the rejected rows of a file into a table of their own, under the same header, so that they can be
 * put right and imported by themselves. Rows are read from the source file, for the store keeps none of
 * their text; of JSON and workbooks they become a table of the columns that are read.
 *
 * @returns how many rows it holds
 * @throws Refusal where the source file is not what was imported
 */
export async function writeRepairFile({ path, head, rejectedLines, out }: RepairOrder): Promise<number> {
  await ensureOtherFile(path, out, head.name);
  const fingerprint = await fingerprintOf(path).catch(() => undefined);
  if (fingerprint !== head.fingerprint) {
    throw new Refusal(
      "source-changed",
      fingerprint === undefined
        ? `${head.name} is no longer there, so its rejected rows cannot be written; put it back.`
        : `${head.name} has changed since it was imported, so its rejected rows cannot be told; import it again first.`,
    );
  }
  let written = 0;

  async function* lines(): AsyncGenerator<string> {
    if (head.hasHeader) yield line(head.ownHeader, head.separator);
    for await (const { rows, lines: at } of ownRowSource({ ...head, path })) {
      for (let row = 0; row < rows.length; row++) {
        if (!rejectedLines.has(at[row] as number)) continue;
        written++;
        yield line(rows[row] as readonly string[], head.separator);
      }
    }
  }

  try {
    await pipeline(lines, createWriteStream(out, { encoding: "utf8", mode: 0o600 }));
  } catch (error) {
    if (!(error instanceof Error && "path" in error && error.path === out)) throw error;
    throw new Refusal(
      "not-writable",
      `${out} cannot be written; name a file in a folder where you may write.`,
    );
  }
  return written;
}

/** Some of an import's rejected rows, and how many there are in all. */
interface RejectedPage {
  readonly total: number;
  readonly rows: readonly { readonly line: number }[];
}

/** The lines of an import whose rows were rejected, asked for a page at a time. */
export async function rejectedLines(
  page: (offset: number) => Promise<RejectedPage>,
): Promise<ReadonlySet<number>> {
  const lines = new Set<number>();
  for (;;) {
    const { total, rows } = await page(lines.size);
    for (const { line } of rows) lines.add(line);
    if (rows.length === 0 || lines.size >= total) return lines;
  }
}

async function ensureOtherFile(path: string, out: string, name: string): Promise<void> {
  const [source, target] = await Promise.all(
    [path, out].map((file) => realpath(file).catch(() => undefined)),
  );
  if (source === undefined || source !== target) return;
  throw new Refusal(
    "same-file",
    `The rejected rows cannot be written over ${name} itself; name another file.`,
  );
}

function line(cells: readonly string[], separator: string): string {
  return `${cells.map((cell) => quoted(neutralised(cell), separator)).join(separator)}\n`;
}

const formulaStart = /^[=+\-@\t]/;
const number = /^[+-]?\d+([.,]\d+)?$/;

/** A spreadsheet must not take a cell for a formula; the reader takes the mark away again. */
function neutralised(cell: string): string {
  return formulaStart.test(cell) && !number.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  const needsQuotes = cell.includes(separator) || /["\r\n]/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
