import type { RejectionReason } from "../../../domain/floor/file-codes.ts";
import type { Format } from "../formats/format.ts";
import { type RowSetAside, rowSieve } from "../furniture/row-sieve.ts";
import { formatOf } from "../mapping/format-of.ts";
import { rowMapper } from "../mapping/map-piece.ts";
import { neededPlaces } from "../mapping/needed-places.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";
import { type TextPiece, textPieces, unpackedTextPieces } from "../recognise/text-piece.ts";
import { cellParser } from "./cell-parser.ts";
import { jsonPieces } from "./json-source.ts";
import { trimmedCell } from "./trimmed-cell.ts";
import { workbookSheets } from "./workbook-rows.ts";

/** Some rows of a file, in their order. */
export interface RowPiece {
  /** Cells are trimmed and in Unicode's composed form. */
  readonly rows: readonly (readonly string[])[];
  /** The line of the file on which each row begins; the first line is 1. */
  readonly lines: readonly number[];
  /** Places of rows whose quotation marks are out of place, so that their cells cannot be distinguished. */
  readonly damaged: ReadonlySet<number>;
  /** Rows that were read and are no records: titles, totals and what else a report has around them. */
  readonly aside: readonly RowSetAside[];
  /** Of a mapped file: places of rows that are narrower or wider than the file's own header. */
  readonly misfits?: ReadonlyMap<number, RejectionReason>;
  readonly bytesRead: number;
}

const longestRow = 1024 * 1024;
const maxDamaged = 100;

/**
 * The rows of a file, whatever its layout, and apart from them what is no record; of a mapped file they stand in the
 * plain format's columns. @throws Refusal
 */
export function rowSource(head: FileHead): Iterable<RowPiece> | AsyncIterable<RowPiece> {
  return head.mapping ? mapped(ownRowSource(head), rowMapper(head, head.mapping)) : ownRowSource(head);
}

/** The rows of a file in its own columns, and apart from them what is no record. @throws Refusal */
export function ownRowSource(head: FileHead): Iterable<RowPiece> | AsyncIterable<RowPiece> {
  const pieces = everyRow({ ...head, header: head.ownHeader });
  return head.layout === "workbook" || head.layout === "table" ? sieved(pieces, head) : pieces;
}

/** What is to be known of a file before its rows can be cut. */
export type RowHead = TableHead &
  Pick<FileHead, "layout" | "isPacked" | "sheet" | "headerLine" | "bytes" | "header" | "each">;

/** All rows of a file but for the one that names its columns, whether they are records or not. @throws Refusal */
export function everyRow(head: RowHead): Iterable<RowPiece> | AsyncIterable<RowPiece> {
  if (head.layout === "workbook") return workbookPieces(head);
  if (head.layout !== "table") {
    return jsonPieces(head, head.isPacked ? unpackedTextPieces(head) : textPieces(head));
  }
  return head.isPacked ? unpackedRowPieces(head) : rowPieces(head);
}

async function* sieved(
  pieces: Iterable<RowPiece> | AsyncIterable<RowPiece>,
  head: FileHead,
): AsyncGenerator<RowPiece> {
  const sieve = sieveOf(head, formatOf(head));
  for await (const piece of pieces) yield sieve(piece);
}

async function* mapped(
  pieces: Iterable<RowPiece> | AsyncIterable<RowPiece>,
  map: (piece: RowPiece) => RowPiece,
): AsyncGenerator<RowPiece> {
  for await (const piece of pieces) yield map(piece);
}

/** What takes titles, totals and other rows that are no records out of a file's own rows. */
export function sieveOf(
  {
    mapping,
    ownHeader,
    headerLine,
    titles,
  }: Pick<FileHead, "mapping" | "ownHeader" | "headerLine" | "titles">,
  format: Format,
): (piece: RowPiece) => RowPiece {
  const known = mapping ? { ...format, places: neededPlaces(mapping, ownHeader) } : format;
  return rowSieve({ header: ownHeader, headerLine, titles }, known);
}

type TableHead = Pick<FileHead, "path" | "name" | "encoding" | "separator"> &
  Partial<Pick<FileHead, "hasHeader" | "headerLine">>;

/**
 * The rows of a table but for its header, piece by piece, so that memory does not grow with the file. Blank
 * lines are no rows. A quotation mark that is never closed costs its own line only, not what follows.
 *
 * @throws Refusal where a row has no end within 1 MiB, or a hundred rows have damaged quotation marks
 */
export function* rowPieces(head: TableHead): Generator<RowPiece> {
  const cut = rowCutter(head);
  for (const piece of textPieces(head)) yield cut(piece);
}

async function* unpackedRowPieces(head: TableHead): AsyncGenerator<RowPiece> {
  const cut = rowCutter(head);
  for await (const piece of unpackedTextPieces(head)) yield cut(piece);
}

/** The rows of a workbook's sheet but for the one that names its columns. */
async function* workbookPieces(head: RowHead): AsyncGenerator<RowPiece> {
  const sheets = await workbookSheets(head.path, head.name);
  const rows = sheets.find(({ name }) => name === head.sheet)?.rows ?? [];
  yield sheetPiece(rows, head.headerLine, head.bytes);
}

/** A sheet's rows but for its header, as a piece. A row is known by its number in the sheet. */
export function sheetPiece(
  sheet: readonly (readonly string[])[],
  headerLine: number,
  bytesRead: number,
): RowPiece {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for (let at = 0; at < sheet.length; at++) {
    const cells = sheet[at] as readonly string[];
    if (at + 1 === headerLine || cells.every((cell) => cell === "")) continue;
    rows.push(cells);
    lines.push(at + 1);
  }
  return { rows, lines, damaged: new Set(), aside: [], bytesRead };
}

/** The rows within a text that begins a table, its header among them; without a last row that was cut. */
export function firstRows(
  text: string,
  isCut: boolean,
  head: Pick<TableHead, "name" | "separator">,
): RowPiece {
  const cut = rowCutter({ ...head, hasHeader: false });
  return cut({ text, isAscii: false, isLast: !isCut, bytesRead: 0 });
}

/** Cuts a table's text into rows, piece after piece. */
function rowCutter(
  head: Pick<TableHead, "name" | "separator" | "hasHeader" | "headerLine">,
): (piece: TextPiece) => RowPiece {
  const parse = cellParser(head.separator);
  const paddings = [" ", "\t", "\v", "\f"].filter((padding) => padding !== head.separator);
  let carry = "";
  let carryIsAscii = true;
  let line = 1;
  let headerSeen = head.hasHeader === false;
  let damagedRows = 0;

  /** Whether the row that begins on this line is the header: the first one, where no line is named. */
  function isHeader(begins: number): boolean {
    if (headerSeen || begins < (head.headerLine ?? 0)) return false;
    headerSeen = true;
    return true;
  }

  return function readPiece(piece) {
    const rows: (readonly string[])[] = [];
    const lines: number[] = [];
    const damaged = new Set<number>();
    const isAscii = piece.isAscii && carryIsAscii;
    let text = carry + piece.text;
    for (;;) {
      const hasQuotes = text.includes('"');
      // A cell in quotes may begin or end with a line break.
      const isTidy = isAscii && !hasQuotes && !paddings.some((padding) => text.includes(padding));
      const parsed = parse(text, piece.isLast);
      let misquotedAt = -1;
      const from = line;
      for (let at = 0; at < parsed.rows.length; at++) {
        const cells = parsed.rows[at] as string[];
        const height = hasQuotes ? linesOf(cells) : 1;
        if (parsed.misquoted.has(at) && height > 1) {
          misquotedAt = at;
          break;
        }
        const begins = line;
        line += height;
        if (!isTidy) tidy(cells, isAscii);
        if (cells.length === 1 && cells[0] === "") continue;
        if (isHeader(begins)) continue;
        rows.push(cells);
        lines.push(begins);
      }
      const unfinished = misquotedAt < 0 ? text.length - parsed.end : 0;
      if (misquotedAt < 0 && unfinished <= longestRow) {
        carry = piece.isLast ? "" : text.slice(parsed.end);
        carryIsAscii = isAscii;
        break;
      }
      const start = misquotedAt < 0 ? parsed.end : lineStart(text, line - from);
      const end = text.indexOf("\n", start);
      if (end < 0 || end - start > longestRow) throw endlessLine(head.name, line);
      if (++damagedRows > maxDamaged) throw damagedQuotes(head.name, line);
      if (!isHeader(line)) {
        damaged.add(rows.length);
        rows.push(text.slice(start, end).split(head.separator));
        lines.push(line);
      }
      line++;
      text = text.slice(end + 1);
    }
    return { rows, lines, damaged, aside: [], bytesRead: piece.bytesRead };
  };
}

/** How many lines of the file a row takes up: one, and one more for each line break within its quotes. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines++;
  }
  return lines;
}

function tidy(cells: string[], isAscii: boolean): void {
  for (let at = 0; at < cells.length; at++) {
    const cell = trimmedCell(cells[at] as string);
    cells[at] = isAscii ? cell : cell.normalize("NFC");
  }
}

function lineStart(text: string, lines: number): number {
  let start = 0;
  for (let line = 0; line < lines; line++) start = text.indexOf("\n", start) + 1;
  return start;
}

function endlessLine(name: string, line: number): Refusal {
  return new Refusal(
    "binary",
    `${name}: line ${line} does not end within 1 MiB, so this is no table of rows; export the file again as CSV.`,
  );
}

function damagedQuotes(name: string, line: number): Refusal {
  return new Refusal(
    "damaged-quotes",
    `${name}: more than ${maxDamaged} rows up to line ${line} have quotation marks out of place; export the file again with quotation marks within a field doubled.`,
  );
}
