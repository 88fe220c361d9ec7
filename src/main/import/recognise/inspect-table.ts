import type { CountedNote } from "../../../domain/floor/file-codes.ts";
import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { Format } from "../formats/format.ts";
import { titleText } from "../furniture/row-sieve.ts";
import { orderOfLines, statedTimes } from "../furniture/stated-times.ts";
import { cellParser } from "../read/cell-parser.ts";
import { firstRows, type RowPiece, sheetPiece, sieveOf } from "../read/row-source.ts";
import { trimmedCell } from "../read/trimmed-cell.ts";
import type { WorkbookSheet } from "../read/workbook-rows.ts";
import type { FileHead, FileLayout } from "./file-head.ts";
import { type FoundHeader, findWanted, type Wanted } from "./find-header.ts";
import { Refusal } from "./refusal.ts";
import { separatorName, separatorsOf } from "./separator.ts";
import type { PossibleEncodings } from "./text-encoding.ts";
import { notThisLayout, notThisMapping, unknownLayout } from "./unknown-layout.ts";

/** What a file's first part says of its rows. */
export interface Contents {
  readonly layout: FileLayout;
  readonly encoding: TextEncoding;
  /** The encodings that fit its bytes; more than one where what it says is to settle it. */
  readonly encodings: PossibleEncodings;
  readonly separator: FileHead["separator"];
  readonly sheet: string | null;
  readonly hasHeader: boolean;
  readonly headerLine: number;
  readonly titles: readonly string[];
  readonly statedTimes: FileHead["statedTimes"];
  readonly titleOrder: FileHead["titleOrder"];
  readonly format: Format;
  readonly header: FileHead["header"];
  readonly ownHeader: FileHead["ownHeader"];
  readonly mapping: FileHead["mapping"];
  readonly each: readonly string[];
  /** Every column that the file has, for the firewall. */
  readonly seen: readonly string[];
  /** Rows of the first part, in the file's own columns. */
  readonly sample: readonly (readonly string[])[];
  readonly evidence: readonly string[];
  readonly notes: readonly CountedNote[];
  /** All rows, where they had to be read already. */
  readonly rows?: RowPiece;
}

type TableHead = Pick<Contents, "ownHeader" | "mapping" | "headerLine" | "titles" | "format">;

interface TableText {
  readonly text: string;
  readonly isCut: boolean;
  /** Its last part. */
  readonly end: string;
  /** What is known of its encoding, in words. */
  readonly words: string;
}

/** What the text of a table is, by its header or the shape of its rows. @throws Refusal */
export function tableContents(
  { text, isCut, end, words }: TableText,
  wanted: Wanted,
  name: string,
): Omit<Contents, "encoding" | "encodings"> {
  const tables: RowPiece["rows"][] = [];
  for (const separator of separatorsOf(text)) {
    const piece = firstRows(text, isCut, { name, separator });
    const found = findWanted(piece.rows, wanted);
    tables.push(piece.rows);
    if (!found) continue;
    const table = readUnder(found, piece);
    const how = table.hasHeader ? `with a header${lineWords(table)}` : "without a header";
    const { below, ...shape } = table;
    return {
      ...shape,
      ...statedIn([...table.titles, ...linesBelow(lastRows(end, separator), table)]),
      layout: "table",
      separator,
      sheet: null,
      sample: below.rows,
      evidence: [...found.evidence, `${words}, separated by ${separatorName(separator)}, ${how}`],
      notes: [],
    };
  }
  throw notWanted(name, wanted, tables);
}

const sampleRows = 1000;
const linesOfACover = 40;
const mostLinesBelow = 40;

/** What a workbook is, by the first of its sheets that a layout knows; hidden ones come last. @throws Refusal */
export function workbookContents(
  sheets: readonly WorkbookSheet[],
  bytes: number,
  wanted: Wanted,
  name: string,
): Contents {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
  if (filled.length === 0) {
    throw new Refusal("empty", `${name} has nothing on its sheets; save it again and import the new file.`);
  }
  const known = sheetsInOrder(filled, wanted).flatMap((sheet) => {
    const piece = sheetPiece(sheet.rows, 0, bytes);
    const found = findWanted(piece.rows, wanted);
    return found ? [{ sheet, found, piece }] : [];
  });
  const [first, ...others] = known;
  if (!first) {
    const tables = filled.map(({ rows }) => rows);
    throw notWanted(name, wanted, tables);
  }
  const table = readUnder(first.found, first.piece);
  const { below, ...shape } = table;
  // What no layout knows may be the report's cover.
  const covers = sheets
    .filter(({ name: sheet, isHidden }) => !isHidden && !known.some((one) => one.sheet.name === sheet))
    .flatMap(({ rows }) => rows.slice(0, linesOfACover).map(titleText));
  const left = sheets
    .filter(({ name: sheet }) => sheet !== first.sheet.name)
    .map((sheet) => `"${sheet.name}"`);
  const leftWords = left.length > 0 ? `; not read: ${left.join(", ")}` : "";
  return {
    ...shape,
    ...statedIn([...covers, ...table.titles, ...linesBelow(first.piece.rows, table)]),
    layout: "workbook",
    encoding: "utf-8",
    encodings: ["utf-8"],
    separator: ",",
    sheet: first.sheet.name,
    sample: below.rows.slice(0, sampleRows),
    evidence: [
      ...first.found.evidence,
      `the sheet "${first.sheet.name}"${first.sheet.isHidden ? " (hidden)" : ""} of an Excel workbook${lineWords(table)}${leftWords}`,
    ],
    notes: sheetNote(others.map(({ sheet }) => sheet.name)),
    rows: below,
  };
}

/** The sheets in the order in which they are tried: first the one that a mapping names. */
function sheetsInOrder(sheets: readonly WorkbookSheet[], { mapping }: Wanted): readonly WorkbookSheet[] {
  const named = mapping?.table.sheet ?? undefined;
  return named === undefined ? sheets : sheets.toSorted((a, b) => +(b.name === named) - +(a.name === named));
}

/** Why a table is not read: it is not what somebody said of it, or in no known layout. */
function notWanted(
  name: string,
  { format, mapping }: Wanted,
  tables: readonly (readonly (readonly string[])[])[],
): Refusal {
  if (mapping) return notThisMapping(name, mapping, tables);
  return format ? notThisLayout(name, format, tables) : unknownLayout(name, tables);
}

/** The rows of a table below the header that was found in it. */
function readUnder({ format, at, header, ownHeader, mapping }: FoundHeader, piece: RowPiece) {
  const headerLine = at < 0 ? 0 : (piece.lines[at] ?? 0);
  const titles = piece.rows.slice(0, Math.max(0, at)).map(titleText);
  const columns = { header, ownHeader, mapping, headerLine, titles };
  const below = sieveOf(columns, format)(withoutRow(piece, at));
  const seen = mapping ? columnLabels(ownHeader) : ownHeader;
  return { ...columns, hasHeader: at >= 0, format, each: [], seen, below };
}

/** What the lines around a report's rows say of when it was made. */
function statedIn(lines: readonly string[]): Pick<FileHead, "statedTimes" | "titleOrder"> {
  return { statedTimes: statedTimes(lines), titleOrder: orderOfLines(lines) };
}

/** The last lines of a text, each as a row by itself: a quotation mark that is open above it does not matter then. */
function lastRows(end: string, separator: FileHead["separator"]): string[][] {
  const parse = cellParser(separator);
  const lines = end.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-mostLinesBelow).map((line) => {
    const [cells = []] = parse(line, true).rows;
    return cells.map((cell) => trimmedCell(cell).normalize("NFC"));
  });
}

/** The lines of the report below its last record. */
function linesBelow(rows: readonly (readonly string[])[], head: TableHead): string[] {
  const below: string[] = [];
  const sieve = sieveOf(head, head.format);
  for (const cells of rows.slice(-mostLinesBelow).reverse()) {
    const piece = { rows: [cells], lines: [head.headerLine + 1], damaged: new Set<number>() };
    if (sieve({ ...piece, aside: [], bytesRead: 0 }).aside.length === 0) break;
    below.unshift(titleText(cells));
  }
  return below;
}

function withoutRow(piece: RowPiece, at: number): RowPiece {
  if (at < 0) return piece;
  return {
    ...piece,
    rows: piece.rows.toSpliced(at, 1),
    lines: piece.lines.toSpliced(at, 1),
    damaged: new Set(),
  };
}

function lineWords({ headerLine, titles }: { headerLine: number; titles: readonly string[] }): string {
  return titles.length > 0 ? ` in line ${headerLine}` : "";
}

function sheetNote(names: readonly string[]): CountedNote[] {
  if (names.length === 0) return [];
  return [{ code: "sheet-not-read", count: names.length, example: names.join(", ") }];
}
