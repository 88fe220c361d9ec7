import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { codeSentence } from "../../../domain/floor/file-codes.ts";
import type { ReadingChoices, TextEncoding } from "../../../domain/floor/import-codes.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { readColumns } from "../../../domain/mapping/needed-columns.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { formatById } from "../formats/formats.ts";
import { formatOf } from "../mapping/format-of.ts";
import { rowMapper } from "../mapping/map-piece.ts";
import { ensureMayBeRead, hashedColumns, missingMapped } from "../mapping/mapped-columns.ts";
import type { SavedMapping } from "../mapping/saved-mapping.ts";
import { type FileContent, fileContent } from "../read/file-content.ts";
import { ownRowSource, rowSource } from "../read/row-source.ts";
import { isWorkbook, workbookSheets } from "../read/workbook-rows.ts";
import { droppedColumns } from "./column-firewall.ts";
import { columnNote, ensureDistinct, ensureWideEnough, missingNote, unreadWords } from "./column-notes.ts";
import { decideReadings } from "./decide-readings.ts";
import { settledEncoding } from "./encoding-open.ts";
import type { FileHead } from "./file-head.ts";
import { ensureSettled } from "./file-stillness.ts";
import { findHeader, findMapped, type Wanted } from "./find-header.ts";
import { formatTitle, unconfirmedWords } from "./format-title.ts";
import { inspectJson, jsonLayout } from "./inspect-json.ts";
import { type Contents, tableContents, workbookContents } from "./inspect-table.ts";
import { Refusal } from "./refusal.ts";
import { encodingsOf, encodingWords, type PossibleEncodings } from "./text-encoding.ts";
import type { TextLook } from "./text-look.ts";
import { notThisLayout, notThisMapping, unknownLayout } from "./unknown-layout.ts";
import { wholeLook } from "./whole-look.ts";

export interface FileToInspect extends ReadingChoices {
  readonly path: string;
  /** The name by which people know it; its own where this is left out. */
  readonly name?: string;
  /** Id of the format that it is to be read as; recognised where this is left out. */
  readonly format?: string;
  /** The mapping by which it is to be read. */
  readonly mapping?: Mapping | undefined;
  /** The mappings by whose headers it may be known. */
  readonly saved?: readonly SavedMapping[] | undefined;
  /** Whether a file that was written a moment ago is watched for a while. */
  readonly settle: boolean;
}

/**
 * Finds out what a file is, by its content alone: its layout by its first part, and how its columns are read by all
 * their values.
 *
 * @throws Refusal
 */
export async function inspectFile(file: FileToInspect): Promise<FileHead> {
  const name = file.name ?? basename(file.path);
  const asked = wantedOf(file);
  await ensureRegular(file.path, name);
  if (file.settle) await ensureSettled(file.path, name);
  const content = await contentOf(file.path, name);
  const looked = await settledContents(file, name, content, asked);
  const contents = looked.sample.length > 0 ? looked : await withLaterRows(file, name, content, looked);
  const { header, ownHeader, mapping, sample } = contents;
  const format = formatOf({ format: contents.format.id, mapping });
  if (sample.length === 0) {
    throw new Refusal(
      "header-alone",
      `${name} has a header but no rows; choose a time range with data and export it again.`,
    );
  }
  if (!mapping) ensureDistinct(name, header, format);
  ensureWideEnough(name, contents.seen, sample, mapping ? readColumns(mapping) : format.columns);
  const undecided = headOf(file, name, content, contents);
  if (mapping) ensureMayBeRead(name, mapping, undecided.droppedColumns);
  const { dates = mapping?.dates, numbers = mapping?.numbers, durations } = file;
  const rows = contents.rows && mapping ? rowMapper(contents, mapping)(contents.rows) : contents.rows;
  const look = await wholeLook(undecided, { dates, numbers, durations }, rows);
  const isTable = contents.layout === "table" || contents.layout === "workbook";
  const notes = [
    ...contents.notes,
    ...(isTable ? missingNote(header, format) : []),
    ...(mapping ? missingMapped(ownHeader, mapping) : []),
    ...columnNote("sum-column", look.sums),
  ];
  const { readings, words, setBackDays, hasLocalTimes, sumColumns } = look;
  const packed = content.isPacked ? ["packed with gzip"] : [];
  const evidence = [
    ...contents.evidence,
    ...packed,
    ...unconfirmedWords(format),
    ...hashedWords(format, header),
    ...(isTable ? unreadWords(contents.seen, readBy(format, contents), undecided.droppedColumns) : []),
    ...notes.map(({ code, example }) => `${example}: ${codeSentence(code)}`),
  ];
  const needsZone = format.alwaysLocal || (hasLocalTimes && !format.timesAreUtc);
  const decided = { readings, setBackDays, needsZone, sumColumns, notes };
  return { ...undecided, ...decided, evidence: [...evidence, ...words] };
}

/** What a file's first and last part say of when it was made; not all of its rows are read for it. @throws Refusal */
export async function inspectStatedTimes(
  file: FileToInspect,
): Promise<Pick<FileHead, "statedTimes" | "titleOrder" | "readings">> {
  const name = file.name ?? basename(file.path);
  const asked = wantedOf(file);
  await ensureRegular(file.path, name);
  const content = await contentOf(file.path, name);
  const contents = await settledContents(file, name, content, asked);
  const { sample: rows, statedTimes, titleOrder } = contents;
  if (statedTimes.length === 0) return { statedTimes, titleOrder, readings: {} };
  // A head of no bytes is that of a small file: its few rows are looked at and no others.
  const head = { ...headOf(file, name, content, contents), bytes: 0 };
  const own = { rows, lines: rows.map(() => 0), damaged: new Set<number>(), aside: [], bytesRead: 0 };
  const piece = head.mapping ? rowMapper(head, head.mapping)(own) : own;
  // What the first rows leave open is settled, or asked, when all are read.
  const choices = { dates: file.dates ?? head.mapping?.dates };
  const decided = decideReadings({ head, format: formatOf(head), rows: () => [piece], choices });
  const readings = await decided.then(
    (found) => found.readings,
    () => ({}),
  );
  return { statedTimes, titleOrder, readings };
}

/** A table whose first part has no whole row, for a quotation mark is open there or totals fill it: with its first rows. */
async function withLaterRows(
  file: FileToInspect,
  name: string,
  content: FileContent,
  contents: Contents,
): Promise<Contents> {
  if (contents.layout !== "table") return contents;
  for await (const { rows } of ownRowSource(headOf(file, name, content, contents))) {
    if (rows.length > 0) return { ...contents, sample: rows };
  }
  return contents;
}

/** A head in which no column's reading is decided. */
function headOf(file: FileToInspect, name: string, content: FileContent, contents: Contents): FileHead {
  const { format, header, ownHeader, mapping, layout, encoding, separator, sheet } = contents;
  const { hasHeader, headerLine, each } = contents;
  return {
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
    sheet,
    hasHeader,
    headerLine,
    titles: contents.titles,
    statedTimes: contents.statedTimes,
    titleOrder: contents.titleOrder,
    header,
    mapping,
    ownHeader,
    each,
    evidence: [],
    droppedColumns: mapping
      ? droppedColumns(contents.seen, hashedColumns(mapping), [], contents.sample)
      : droppedColumns(contents.seen, format.columns, format.dropped, seenSample(contents)),
    readings: {},
    setBackDays: [],
    repeatedHour: file.repeatedHour,
    needsZone: format.alwaysLocal,
    sumColumns: [],
    notes: [],
  };
}

/** The first rows by the columns that are seen; of JSON the rows hold only what is read. */
function seenSample({ header, seen, sample }: Contents): readonly (readonly string[])[] {
  return seen === header ? sample : [];
}

/** What a file holds, in the encoding that its bytes or its names settle. @throws Refusal */
async function settledContents(
  file: FileToInspect,
  name: string,
  content: FileContent,
  asked: Wanted,
): Promise<Contents> {
  const contents = await contentsOf(file.path, name, content, asked, () =>
    encodingsOf(content.look, name, file.encoding),
  );
  if (contents.encodings.length === 1) return contents;
  const { format, header, encodings } = contents;
  const never = new Set([...format.dropped, ...(format.hashed ?? [])].map(columnName));
  const head = headOf(file, name, content, contents);
  const settled = await settledEncoding({
    name,
    header,
    kept: [...format.columns, ...(format.kept?.(header) ?? [])].filter(
      (column) => !never.has(columnName(column)),
    ),
    candidates: encodings,
    rows: (encoding) => rowSource({ ...head, encoding }),
  });
  if (settled === contents.encoding) return contents;
  return contentsOf(file.path, name, content, asked, () => [settled]);
}

async function contentsOf(
  path: string,
  name: string,
  content: FileContent,
  asked: Wanted,
  possible: () => PossibleEncodings,
): Promise<Contents> {
  const { look, isPacked } = content;
  if (isWorkbook(look.start) && !isPacked) {
    return workbookContents(await workbookSheets(path, name), content.bytes, asked, name);
  }
  const encodings = possible();
  const [encoding] = encodings;
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
    const own = json.ownColumns();
    const mapped = findMapped([own.header], asked);
    if (mapped) {
      const { format, evidence, header, ownHeader, mapping } = mapped;
      return {
        ...own,
        ...json.shape,
        ...{ header, ownHeader, mapping, seen: ownHeader, statedTimes: json.statedTimes },
        titleOrder: undefined,
        ...{ layout, encoding, encodings, format },
        evidence: [...evidence, `${words}, ${json.words}`],
        notes: [],
      };
    }
    if (asked.mapping) throw notThisMapping(name, asked.mapping, [[own.header]]);
    const found = findHeader([json.paths], asked.format);
    if (!found)
      throw asked.format
        ? notThisLayout(name, asked.format, [[json.paths]])
        : unknownLayout(name, [[json.paths]]);
    const { format, evidence } = found;
    const columns = json.columnsOf(format);
    return {
      ...columns,
      ownHeader: columns.header,
      mapping: null,
      ...json.shape,
      statedTimes: json.statedTimes,
      titleOrder: undefined,
      layout,
      encoding,
      encodings,
      format,
      evidence: [...evidence, `${words}, ${json.words}`],
      notes: [],
    };
  }
  const end = isCut ? decodedEnd(look, encoding) : text;
  return { encoding, encodings, ...tableContents({ text, isCut, end, words }, asked, name) };
}

/** The last part of a text that is longer than its first one. */
function decodedEnd({ end, bytes }: TextLook, encoding: TextEncoding): string {
  // Of an encoding of two bytes a half may stand first.
  const isHalf = encoding.startsWith("utf-16") && (bytes - end.length) % 2 === 1;
  const text = new TextDecoder(encoding).decode(isHalf ? end.subarray(1) : end);
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function hashedWords(format: Format, header: readonly string[]): string[] {
  const names = new Set(header.map(columnName));
  const hashed = (format.hashed ?? []).filter((column) => names.has(columnName(column)));
  return hashed.length > 0 ? [`of ${hashed.join(" and ")} only a keyed hash is kept`] : [];
}

/** @throws Refusal where there is no file, or it is no regular one */
export async function ensureRegular(path: string, name: string): Promise<void> {
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

/** @throws Refusal where the file cannot be read */
export async function contentOf(path: string, name: string): Promise<FileContent> {
  try {
    return await fileContent(path, name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw notReadable(name);
  }
}

/** The refusal of a file that cannot be opened or read. */
export function notReadable(name: string): Refusal {
  return new Refusal(
    "not-readable",
    `${name} cannot be read; check that you may open it and that no other program has locked it.`,
  );
}

/** What is wanted of a file. A layout that was named is read as it stands, whatever was saved for its header. */
function wantedOf({ format, mapping, saved }: FileToInspect): Wanted {
  return { format: format === undefined ? undefined : askedFormat(format), mapping, saved };
}

/** The columns that are read: of a mapped file its own ones, else those of its layout. */
function readBy(format: Format, { mapping, header }: Contents): readonly string[] {
  return mapping ? readColumns(mapping) : [...format.columns, ...(format.kept?.(header) ?? [])];
}

function askedFormat(id: string): Format {
  const format = formatById(id);
  if (format) return format;
  throw new Refusal(
    "unknown-format",
    `There is no format called ${id}; "evenkeel formats" lists the known ones.`,
  );
}
