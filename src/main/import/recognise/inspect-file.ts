import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadingChoices } from "../../../domain/floor/import-codes.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { formatById, type Recognised, recogniseFormat, recogniseHeadless } from "../formats/formats.ts";
import { longestText } from "../formats/row-fields.ts";
import { type FileContent, fileContent } from "../read/file-content.ts";
import { firstRows, headerRow, type RowPiece, rowSource, sheetPiece } from "../read/row-source.ts";
import { isWorkbook, workbookRows } from "../read/workbook-rows.ts";
import { droppedColumns } from "./column-firewall.ts";
import { decideReadings } from "./decide-readings.ts";
import type { FileHead, FileLayout } from "./file-head.ts";
import { ensureSettled } from "./file-stillness.ts";
import { formatTitle, unconfirmedWords } from "./format-title.ts";
import { inspectJson, jsonLayout } from "./inspect-json.ts";
import { Refusal } from "./refusal.ts";
import { separatorName, separatorOf } from "./separator.ts";
import { encodingOf, encodingWords } from "./text-encoding.ts";

export interface FileToInspect extends ReadingChoices {
  readonly path: string;
  /** The name by which people know it; its own where this is left out. */
  readonly name?: string;
  /** Id of the format that it is to be read as; recognised where this is left out. */
  readonly format?: string;
  /** Whether a file that was written a moment ago is watched for a while. */
  readonly settle: boolean;
}

/** What a file's first part says of its rows. */
interface Contents {
  readonly layout: FileLayout;
  readonly encoding: FileHead["encoding"];
  readonly separator: FileHead["separator"];
  readonly hasHeader: boolean;
  readonly format: Format;
  readonly header: readonly string[];
  readonly each: readonly string[];
  /** Every column that the file has, for the firewall. */
  readonly seen: readonly string[];
  /** Rows of the first part. */
  readonly sample: readonly (readonly string[])[];
  readonly evidence: readonly string[];
  /** All rows, where they had to be read already. */
  readonly rows?: RowPiece;
}

/**
 * Finds out what a file is, by its content alone. The rows are gone through only where the unit or the
 * order of days of a column has to be decided from all its values.
 *
 * @throws Refusal
 */
export async function inspectFile(file: FileToInspect): Promise<FileHead> {
  const name = file.name ?? basename(file.path);
  const asked = file.format === undefined ? undefined : askedFormat(file.format);
  await ensureRegular(file.path, name);
  if (file.settle) await ensureSettled(file.path, name);
  const content = await contentOf(file.path, name);
  const contents = await contentsOf(file.path, name, content, asked);
  const { format, header, sample } = contents;
  if (sample.length === 0) {
    throw new Refusal(
      "header-alone",
      `${name} has a header but no rows; choose a time range with data and export it again.`,
    );
  }
  const { layout, encoding, separator, hasHeader, each } = contents;
  const undecided: FileHead = {
    path: file.path,
    name,
    bytes: content.bytes,
    fingerprint: content.fingerprint,
    layout,
    isPacked: content.isPacked,
    encoding,
    separator,
    format: format.id,
    formatTitle: formatTitle(format),
    hasHeader,
    header,
    each,
    evidence: [],
    droppedColumns: droppedColumns(contents.seen, format.columns, format.dropped),
    readings: {},
    setBackDays: [],
    repeatedHour: file.repeatedHour,
    needsZone: format.alwaysLocal,
  };
  const rows = () => (contents.rows ? [contents.rows] : rowSource(undecided));
  const { readings, words, setBackDays, hasLocalTimes } = await decideReadings({
    head: undecided,
    format,
    rows,
    choices: file,
  });
  const packed = content.isPacked ? ["packed with gzip"] : [];
  const evidence = [
    ...contents.evidence,
    ...packed,
    ...unconfirmedWords(format),
    ...hashedWords(format, header),
  ];
  const needsZone = format.alwaysLocal || hasLocalTimes;
  return { ...undecided, readings, setBackDays, needsZone, evidence: [...evidence, ...words] };
}

async function contentsOf(
  path: string,
  name: string,
  content: FileContent,
  asked: Format | undefined,
): Promise<Contents> {
  const { look, isPacked } = content;
  if (isWorkbook(look.start) && !isPacked) {
    return workbookContents(await workbookRows(path, name), content.bytes, asked, name);
  }
  const encoding = encodingOf(look, name);
  const isCut = look.bytes > look.start.length;
  const decoded = new TextDecoder(encoding).decode(look.start, { stream: isCut });
  const text = decoded.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (look.bytes === 0 || text.trim() === "") {
    throw new Refusal("empty", `${name} is empty; export it again and import the new file.`);
  }
  const words = encodingWords(look, encoding);
  const layout = jsonLayout(text, isCut);
  if (layout) {
    const json = await inspectJson({ path, name, isPacked, encoding, layout, text, isCut });
    const { format, evidence } = formatOf(json.paths, [], asked, name);
    return {
      ...json.columnsOf(format),
      ...json.shape,
      layout,
      encoding,
      format,
      evidence: [...evidence, `${words}, ${json.words}`],
    };
  }
  return { encoding, ...tableContents(text, isCut, words, asked, name) };
}

function tableContents(
  text: string,
  isCut: boolean,
  words: string,
  asked: Format | undefined,
  name: string,
): Omit<Contents, "encoding"> {
  const separator = separatorOf(text);
  const rows = firstRows(text, isCut, { name, separator });
  const [first, ...others] = rows;
  if (!first) throw unknown(name, []);
  const named = withUnnamedColumn(first, others);
  const { format, evidence, headless } = formatOf(named, rows, asked, name);
  const header = headless ?? named;
  const hasHeader = headless === undefined;
  const tableEvidence = `${words}, separated by ${separatorName(separator)}, ${hasHeader ? "with a header" : "without a header"}`;
  return {
    layout: "table",
    separator,
    hasHeader,
    format,
    header,
    each: [],
    seen: header,
    sample: hasHeader ? others : rows,
    evidence: [...evidence, tableEvidence],
  };
}

function workbookContents(
  sheet: readonly (readonly string[])[],
  bytes: number,
  asked: Format | undefined,
  name: string,
): Contents {
  const header = [...(sheet[headerRow(sheet)] ?? [])];
  while (header.at(-1) === "") header.pop();
  if (header.length === 0) {
    throw new Refusal(
      "empty",
      `${name} has nothing on its first sheet; save it again and import the new file.`,
    );
  }
  const { format, evidence } = formatOf(header, [], asked, name);
  const rows = sheetPiece(sheet, bytes);
  return {
    layout: "workbook",
    encoding: "utf-8",
    separator: ",",
    hasHeader: true,
    format,
    header,
    each: [],
    seen: header,
    sample: rows.rows.slice(0, 1000),
    evidence: [...evidence, "the first sheet of an Excel workbook"],
    rows,
  };
}

function hashedWords(format: Format, header: readonly string[]): string[] {
  const names = new Set(header.map(columnName));
  const hashed = (format.hashed ?? []).filter((column) => names.has(columnName(column)));
  return hashed.length > 0 ? [`of ${hashed.join(" and ")} only a keyed hash is kept`] : [];
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
    return await fileContent(path, name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw notReadable(name);
  }
}

function notReadable(name: string): Refusal {
  return new Refusal(
    "not-readable",
    `${name} cannot be read; check that you may open it and that no other program has locked it.`,
  );
}

/** Some programs number their rows in a first column that the header does not name. */
function withUnnamedColumn(header: readonly string[], sample: RowPiece["rows"]): readonly string[] {
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

function formatOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  asked: Format | undefined,
  name: string,
): Recognised {
  const isNamed = header.every((cell) => cell.length <= longestText);
  if (!asked) {
    const recognised = (isNamed && recogniseFormat(header)) || recogniseHeadless(rows);
    if (!recognised) throw unknown(name, isNamed ? header : []);
    return recognised;
  }
  const evidence = isNamed ? asked.recognise(header) : undefined;
  if (evidence) return { format: asked, evidence };
  const headless = asked.headless?.(rows);
  if (headless) return { format: asked, evidence: headless.evidence, headless: headless.columns };
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

const maxSeen = 8;
const longestSeen = 40;

function seen(header: readonly string[]): string {
  const shown = header.slice(0, maxSeen).map((cell) => cell.slice(0, longestSeen) || "(unnamed)");
  const more = header.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
