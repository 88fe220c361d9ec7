import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import readWorkbook from "read-excel-file/node";
import { toStep } from "../../../domain/statistics/rounding.ts";
import { type WorkbookFacts, workbookFacts } from "./workbook-facts.ts";
import type { WorkbookSheet } from "./workbook-rows.ts";
import { zipEntries } from "./zip-entries.ts";

const dayMilliseconds = 86_400_000;
// Excel's clock times and spans are days since its day zero; nobody's call was in the year after it.
const dayZero = Date.UTC(1899, 11, 30);
const dayZeroOf1904 = Date.UTC(1904, 0, 1);
const daysOfSpans = 366;

/** The sheets of a workbook, each cell as the text that a table would have: those that are shown, then hidden ones. */
export async function sheetsOf(path: string): Promise<WorkbookSheet[]> {
  const { hidden, isFrom1904 } = await factsOf(path);
  const zero = isFrom1904 ? dayZeroOf1904 : dayZero;
  const sheets = await readWorkbook(path);
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      // A sheet that is one large chart has no cells.
      rows: Array.isArray(data) ? cellTexts(data, zero) : [],
      isHidden: hidden.has(sheet),
    }))
    .sort((one, other) => Number(one.isHidden) - Number(other.isHidden));
}

/** What the workbook says of itself; its size was looked at before. */
async function factsOf(path: string): Promise<WorkbookFacts> {
  const part = zipEntries(await readFile(path))?.find(({ name }) => /^\/?xl\/workbook\.xml$/i.test(name));
  const bytes = part && (part.method === 0 ? part.packed : inflateRawSync(part.packed));
  return workbookFacts(bytes?.toString("utf8") ?? "");
}

type Rows = readonly (readonly unknown[])[];

/** What the cells of a column have in common, by which each of them is read. */
interface ColumnOfSheet {
  /** Some of its days have a time of day: those without one are midnights. */
  hasTimes: boolean;
  /** Numbers of more digits than Excel keeps. */
  longNumbers: number;
  /** Those of them that end in a zero, as all do that Excel has cut. */
  cutNumbers: number;
}

/**
 * The cells of a sheet as texts.
 *
 * @param zero the instant from which the workbook counts its days
 * @example cellTexts([[new Date(Date.UTC(1899, 11, 30, 0, 2, 22, 999))]], Date.UTC(1899, 11, 30)) // [["0:02:23"]]
 */
export function cellTexts(rows: Rows, zero: number): string[][] {
  const columns: ColumnOfSheet[] = [];
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      if (cell instanceof Date || (typeof cell === "number" && cell >= longNumber)) {
        const column = columns[at] ?? { hasTimes: false, longNumbers: 0, cutNumbers: 0 };
        columns[at] = column;
        look(cell, column, zero);
      }
    }
  }
  return rows.map((row) => row.map((cell, at) => cellText(cell, columns[at], zero)));
}

// Excel keeps fifteen digits of a number.
const longNumber = 1e15;
const fewestCut = 2;

function look(cell: Date | number, column: ColumnOfSheet, zero: number): void {
  if (cell instanceof Date) {
    const seconds = toStep(cell.getTime(), 1000);
    if (isMoment(seconds, zero) && seconds % dayMilliseconds !== 0) column.hasTimes = true;
    return;
  }
  column.longNumbers++;
  if (cell % 10 === 0) column.cutNumbers++;
}

/**
 * A cell's text: a clock time or a span as `H:MM:SS`, a day as `YYYY-MM-DD`, a day with a time as ISO
 * local time. Day fractions have noise in their last digits, so they are rounded to the second. A number of
 * which Excel did not keep all digits is written as a rounded one, for such an id is damaged.
 */
function cellText(cell: unknown, column: ColumnOfSheet | undefined, zero: number): string {
  if (cell instanceof Date) return dateText(cell.getTime(), column?.hasTimes ?? false, zero);
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell === "number") return column && isCut(cell, column) ? cell.toExponential(5) : String(cell);
  return typeof cell === "string" ? cell.trim().normalize("NFC") : "";
}

function isCut(number: number, { longNumbers, cutNumbers }: ColumnOfSheet): boolean {
  if (number < longNumber || !Number.isInteger(number)) return false;
  return !Number.isSafeInteger(number) || (cutNumbers === longNumbers && cutNumbers >= fewestCut);
}

function isMoment(milliseconds: number, zero: number): boolean {
  return milliseconds >= zero + daysOfSpans * dayMilliseconds;
}

function dateText(milliseconds: number, hasTimes: boolean, zero: number): string {
  if (!isMoment(milliseconds, zero)) {
    const seconds = Math.round((milliseconds - zero) / 1000);
    const two = (number: number) => String(number).padStart(2, "0");
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const iso = new Date(toStep(milliseconds, 1000)).toISOString();
  return !hasTimes && iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
