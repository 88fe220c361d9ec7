import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { binaryKind } from "./binary-kind.ts";
import { cellParser } from "./cell-parser.ts";
import { droppedColumns } from "./column-firewall.ts";
import { type FileContent, fileContent } from "./file-content.ts";
import type { FileHead } from "./file-head.ts";
import { ensureSettled } from "./file-stillness.ts";
import type { Format } from "./format.ts";
import { columnName } from "./formats/column-name.ts";
import { formatById, recogniseFormat } from "./formats/formats.ts";
import { longestText } from "./formats/row-fields.ts";
import { isLocalTime } from "./local-time.ts";
import { Refusal } from "./refusal.ts";
import { separatorName, separatorOf } from "./separator.ts";

export interface FileToInspect {
  readonly path: string;
  /** The name by which people know it; its own where this is left out. */
  readonly name?: string;
  /** Id of the format that it is to be read as; recognised where this is left out. */
  readonly format?: string;
  /** Whether a file that was written a moment ago is watched for a while. */
  readonly settle: boolean;
}

/** Finds out what a file is, without reading its rows. @throws Refusal */
export async function inspectFile(file: FileToInspect): Promise<FileHead> {
  const name = file.name ?? basename(file.path);
  const asked = file.format === undefined ? undefined : askedFormat(file.format);
  await ensureRegular(file.path, name);
  if (file.settle) await ensureSettled(file.path, name);
  const content = await contentOf(file.path, name);
  const encoding = encodingOf(content, name);
  const text = textOf(content, encoding);
  if (content.bytes === 0 || text.trim() === "") {
    throw new Refusal("empty", `${name} is empty; export it again and import the new file.`);
  }
  const separator = separatorOf(text);
  const rows = rowsOf(text, separator, content.bytes > content.start.length);
  const [header, ...sample] = rows;
  if (!header) throw unknown(name, []);
  const columns = withUnnamedColumn(header, sample);
  const { format, evidence } = formatOf(columns, asked, name);
  if (sample.length === 0) {
    throw new Refusal(
      "header-alone",
      `${name} has a header but no rows; choose a time range with data and export it again.`,
    );
  }
  return {
    path: file.path,
    name,
    bytes: content.bytes,
    fingerprint: content.fingerprint,
    encoding,
    separator,
    format: format.id,
    formatTitle: format.title,
    header: columns,
    evidence: [...evidence, `${encoding} text, separated by ${separatorName(separator)}`],
    droppedColumns: droppedColumns(columns, format.columns, format.dropped),
    needsZone: format.alwaysLocal || hasLocalTimes(columns, sample, format),
  };
}

async function ensureRegular(path: string, name: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new Refusal("not-found", `${name} was not found; check the path and its spelling.`);
    }
    throw notReadable(name);
  });
  if (found.isDirectory()) {
    throw new Refusal("not-a-file", `${name} is a folder; name the files in it one by one.`);
  }
  if (!found.isFile()) {
    throw new Refusal(
      "not-a-file",
      `${name} is not a regular file; save the export to disk and import that.`,
    );
  }
}

async function contentOf(path: string, name: string): Promise<FileContent> {
  try {
    return await fileContent(path);
  } catch {
    throw notReadable(name);
  }
}

function notReadable(name: string): Refusal {
  return new Refusal(
    "not-readable",
    `${name} cannot be read; check that you may open it and that no other program has locked it.`,
  );
}

function encodingOf(content: FileContent, name: string): FileHead["encoding"] {
  const kind = binaryKind(content.start);
  if (kind) {
    throw new Refusal(
      "binary",
      `${name} seems to be ${kind}, not a text; save its table as CSV and import that.`,
    );
  }
  const [first, second] = content.start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (content.hasNul) {
    throw new Refusal(
      "binary",
      `${name} has zero bytes in it, so it is no text or its download broke off; export it again as CSV in UTF-8.`,
    );
  }
  return content.isUtf8 ? "utf-8" : "windows-1252";
}

function textOf(content: FileContent, encoding: FileHead["encoding"]): string {
  const isCut = content.bytes > content.start.length;
  const text = new TextDecoder(encoding).decode(content.start, { stream: isCut });
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

/** The rows within the first part of a file, blank lines left out. */
function rowsOf(text: string, separator: string, isCut: boolean): string[][] {
  const { rows } = cellParser(separator)(text, !isCut);
  return rows
    .map((row) => row.map((cell) => cell.trim().normalize("NFC")))
    .filter((row) => row.length > 1 || row[0] !== "");
}

/** Some programs number their rows in a first column that the header does not name. */
function withUnnamedColumn(header: readonly string[], sample: readonly string[][]): readonly string[] {
  const numbered = (row: readonly string[]) =>
    row.length === header.length + 1 && row.at(-1) !== "" && /^\d+$/.test(row[0] ?? "");
  return sample.length > 0 && sample.every(numbered) ? ["", ...header] : header;
}

function askedFormat(id: string): Format {
  const format = formatById(id);
  if (format) return format;
  throw new Refusal(
    "unknown-format",
    `There is no format called ${id}; "evenkeel formats" lists the known ones.`,
  );
}

function formatOf(header: readonly string[], asked: Format | undefined, name: string) {
  if (header.some((cell) => cell.length > longestText)) throw unknown(name, header);
  if (!asked) {
    const recognised = recogniseFormat(header);
    if (!recognised) throw unknown(name, header);
    return recognised;
  }
  const evidence = asked.recognise(header);
  if (evidence) return { format: asked, evidence };
  throw new Refusal(
    "not-this-format",
    `${name} does not have the columns of ${asked.id} (it has ${seen(header)}); leave the format out or choose another.`,
  );
}

function unknown(name: string, header: readonly string[]): Refusal {
  return new Refusal(
    "unknown-format",
    `${name} is in no format that is known here (its columns: ${seen(header)}); "evenkeel formats" lists the known ones.`,
  );
}

const mostSeen = 8;
const longestSeen = 40;

function seen(header: readonly string[]): string {
  const shown = header.slice(0, mostSeen).map((cell) => cell.slice(0, longestSeen) || "(unnamed)");
  const more = header.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function hasLocalTimes(header: readonly string[], sample: readonly string[][], format: Format): boolean {
  const read = header.map((cell) => format.columns.includes(columnName(cell)));
  return sample.some((row) => row.some((cell, at) => read[at] === true && isLocalTime(cell)));
}
