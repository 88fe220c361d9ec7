import { joinedHeader } from "../../../domain/mapping/joined-header.ts";
import { isFigure } from "../furniture/figure.ts";
import { isNothing } from "../read/nothing-words.ts";
import { isWrittenTime } from "../read/written-time.ts";

type Row = readonly string[];

/** The rows that name a table's columns. */
export interface HeaderRows {
  /** Place of the first of them among the rows; of a table without a header that of its first row. */
  readonly at: number;
  readonly count: number;
  /** What they say of each column, from the top down. */
  readonly names: readonly string[];
}

const rowsLookedAt = 40;
const rowsBelow = 200;
const mostHeaderRows = 3;
const longestName = 120;
const fewestOfWidth = 0.5;
const mostlyValues = 0.7;
const widestTitle = 2;

/**
 * Finds the rows that name a table's columns, by what stands below them: names are words, and most of what they name
 * are figures and times. Titles may stand above; units may stand in a row of their own. Undefined where the rows are
 * no table.
 *
 * @example headerRows([["Call", "", "Agent"], ["ID", "Start", "Name"], ["1", "2026-03-01 09:00", "Ana"]])?.names // ["Call ID", "Call Start", "Agent Name"]
 */
export function headerRows(rows: readonly Row[]): HeaderRows | undefined {
  const width = commonWidth(rows);
  if (width < 2) return undefined;
  const first = rows.slice(0, rowsLookedAt);
  const isRecord = (row: Row) => filledOf(row) >= width * fewestOfWidth && row.some(isValue);
  const isNames = (row: Row) => filledOf(row) >= Math.max(2, width * fewestOfWidth) && !row.some(isNoName);
  const firstRecord = first.findIndex(isRecord);
  const main = first.findIndex(
    (row, at) => isNames(row) && rows.slice(at + 1, at + 1 + mostHeaderRows).some(isRecord),
  );
  if (main < 0) return firstRecord < 0 ? wordsAlone(first, width) : headless(firstRecord, width);
  // Words among records are a record of words.
  const above = first.slice(0, main).filter((row) => row.length === width && isRecord(row));
  if (firstRecord >= 0 && firstRecord < main && above.length >= main - firstRecord)
    return headless(firstRecord, width);
  const isFigures = valueColumns(rows.slice(main + mostHeaderRows, main + rowsBelow), width);
  let last = main;
  while (last + 1 < main + mostHeaderRows && isSecondHeader(rows[last + 1] ?? [], isFigures)) last++;
  const at =
    main > 0 && last - main + 1 < mostHeaderRows && isGroups(rows[main - 1] ?? [], width) ? main - 1 : main;
  const header = rows.slice(at, last + 1);
  return { at, count: header.length, names: joinedHeader(header) };
}

function headless(at: number, width: number): HeaderRows {
  return { at, count: 0, names: Array.from({ length: width }, () => "") };
}

/** A table of words has its header in the first whole row, which names what no row below repeats. */
function wordsAlone(rows: readonly Row[], width: number): HeaderRows | undefined {
  const at = rows.findIndex((row) => filledOf(row) >= width * fewestOfWidth && !row.some(isNoName));
  const header = rows[at];
  if (header === undefined || rows.length < at + 2) return undefined;
  return { at, count: 1, names: joinedHeader([header]) };
}

/** How many cells most rows have, of those with at least two that are filled. */
function commonWidth(rows: readonly Row[]): number {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, rowsBelow)) {
    if (filledOf(row) > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function filledOf(row: Row): number {
  let filled = 0;
  for (const cell of row) if (cell !== "") filled++;
  return filled;
}

function isValue(cell: string): boolean {
  return isFigure(cell) || isWrittenTime(cell);
}

function isNoName(cell: string): boolean {
  return cell.length > longestName || isValue(cell);
}

/** Which columns hold figures or times, for the most part. */
function valueColumns(rows: readonly Row[], width: number): boolean[] {
  return Array.from({ length: width }, (_, at) => {
    const filled = rows.map((row) => row[at] ?? "").filter((cell) => !isNothing(cell));
    return filled.length > 0 && filled.filter(isValue).length >= filled.length * mostlyValues;
  });
}

/** Whether a row below the header names too: where the columns hold figures and times it has words or nothing. */
function isSecondHeader(row: Row, isFigures: readonly boolean[]): boolean {
  const filled = row.flatMap((cell, at) => (cell === "" ? [] : [at]));
  const named = filled.filter((at) => isFigures[at]);
  if (named.length === 0 || row.some(isNoName)) return false;
  // A record may lack some of its figures, never all of them, and has no words in their place.
  return named.every((at) => !isNothing(row[at] ?? ""));
}

/** Whether a row above the header names groups of its columns. */
function isGroups(row: Row, width: number): boolean {
  const filled = row.flatMap((cell, at) => (cell === "" ? [] : [at]));
  const isTitle = (filled.at(-1) ?? 0) < widestTitle;
  return (
    row.length === width &&
    filled.length > 1 &&
    !isTitle &&
    !row.some((cell) => isNoName(cell) || cell.includes(":"))
  );
}
