import { readFile } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import { Refusal } from "../recognise/refusal.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/*
 * How large a workbook may be. 200,000 rows of 20 columns unpack to some 150 MiB of XML, at 10 to 40 times
 * their size in the archive; what lies beyond is read as CSV.
 */
const mostUnpacked = 256 * 1024 ** 2;
// Texts of calls shrink to a tenth, and tables of one value to a fiftieth.
const maxSwelling = 100;
// Below this much even a trap does no harm.
const harmless = 16 * 1024 ** 2;
const mostEntries = 2000;
const mostCells = 4_000_000;
const mostStrings = 2_000_000;
const mostRows = 1_048_576;
const bytesAPiece = 256 * 1024;

/**
 * Finds out how large a workbook is before it is read, for the reader takes as much memory as the archive asks
 * for: from the sizes that the archive declares, then from what really comes out, piece by piece and
 * forgotten at once; then from the cells of each sheet and the last row and column that they name.
 *
 * @throws Refusal where it is too large or damaged
 */
export async function ensureWorkbookSize(path: string, name: string): Promise<void> {
  const archive = await readFile(path);
  const entries = zipEntries(archive);
  if (!entries) throw damagedWorkbook(name);
  const most = Math.max(harmless, Math.min(mostUnpacked, archive.length * maxSwelling));
  const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  if (entries.length > mostEntries || declared > most) throw tooLargeWorkbook(name);
  let left = most;
  const area = { before: 0 };
  for (const entry of entries) {
    const count = tagCounter(entry.name, area);
    let bytes = 0;
    for await (const piece of unpacked(entry, name)) {
      bytes += piece.length;
      if (bytes > left) throw tooLargeWorkbook(name);
      if (count && !count(piece)) throw tooLargeWorkbook(name);
    }
    // Whoever reads it sets as much aside as is declared.
    if (bytes !== entry.declaredBytes) throw damagedWorkbook(name);
    left -= bytes;
  }
}

async function* unpacked({ method, packed }: ZipEntry, name: string): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield packed;
    return;
  }
  if (method !== 8) throw damagedWorkbook(name);
  const inflate = createInflateRaw({ chunkSize: bytesAPiece });
  inflate.end(packed);
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) yield piece;
  } catch {
    throw damagedWorkbook(name);
  } finally {
    inflate.destroy();
  }
}

type CountTags = (piece: Buffer) => boolean;

/** What counts the tags of a part of the workbook, and is false once there are too many. */
function tagCounter(entry: string, area: SheetArea): CountTags | undefined {
  if (/sharedStrings[^/]*\.xml$/i.test(entry)) return stringCounter();
  return /worksheets\/[^/]*\.xml$/i.test(entry) ? cellCounter(area) : undefined;
}

/** Cells of the sheets that were counted: all of them are held at once. */
interface SheetArea {
  before: number;
}

const longestTag = 1024;

/** Goes over the tags of one of two names, in pieces of any length. */
function tagReader(names: string, take: (tag: string, attributes: string) => void): (piece: Buffer) => void {
  const tags = new RegExp(`<(?:[\\w.-]+:)?(${names})(?=[\\s/>])([^<>]*)>`, "g");
  let carry = "";
  return (piece) => {
    const text = carry + piece.toString("latin1");
    let end = 0;
    for (const found of text.matchAll(tags)) {
      take(found[1] as string, found[2] as string);
      end = found.index + found[0].length;
    }
    const open = text.lastIndexOf("<");
    carry = open >= end ? text.slice(open, open + longestTag) : "";
  };
}

function stringCounter(): CountTags {
  let strings = 0;
  const read = tagReader("si", () => strings++);
  return (piece) => {
    read(piece);
    return strings <= mostStrings;
  };
}

const reference = /(?:^|\s)r\s*=\s*["']([A-Z]{0,9})(\d{1,18})["']/i;

/**
 * Counts the cells of a sheet, those that lie blank between its first and its last row and column among
 * them: the reader makes one of each. A row without cells costs next to nothing; some programs write the
 * last of all.
 */
function cellCounter(area: SheetArea): CountTags {
  const { before } = area;
  let cells = 0;
  let cellsOfRow = 0;
  let rowsWithCells = 0;
  let lastRow = 0;
  let lastRowWithCells = 0;
  let lastColumn = 0;
  const read = tagReader("row|c", (tag, attributes) => {
    const found = reference.exec(attributes);
    const row = found ? Number(found[2]) : 0;
    if (row > lastRow) lastRow = row;
    if (tag === "row") {
      cellsOfRow = 0;
      return;
    }
    cells++;
    if (cellsOfRow++ === 0) rowsWithCells++;
    if (row > lastRowWithCells) lastRowWithCells = row;
    lastColumn = Math.max(lastColumn, cellsOfRow, found ? columnNumber(found[1] as string) : 0);
  });
  return (piece) => {
    read(piece);
    const height = Math.max(rowsWithCells, lastRowWithCells);
    area.before = before + Math.max(cells, height * lastColumn);
    return lastRow <= mostRows && area.before <= mostCells;
  };
}

/** @example columnNumber("AB") // 28 */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

// So many characters in the cells of a workbook are the text of 200,000 long rows.
const mostText = 128 * 1024 ** 2;

/** Whether the cells of sheets hold more text than can be handed on: one long text may stand in every cell. */
export function isTextTooLong(sheets: Iterable<readonly (readonly string[])[]>): boolean {
  let length = 0;
  for (const rows of sheets) {
    for (const row of rows) {
      for (const cell of row) length += cell.length;
      if (length > mostText) return true;
    }
  }
  return false;
}

export function tooLargeWorkbook(name: string): Refusal {
  return new Refusal(
    "too-large",
    `${name} is too large a workbook to be read here; save its table as CSV and import that.`,
  );
}

export function damagedWorkbook(name: string): Refusal {
  return new Refusal(
    "damaged",
    `${name} is a workbook that cannot be read; open it, save it again as XLSX or CSV, and import that.`,
  );
}
