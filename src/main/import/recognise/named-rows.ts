import { fittingRows } from "../formats/fitting-rows.ts";
import { longestText } from "../formats/row-fields.ts";

type Row = readonly string[];

const rowsLookedAt = 40;

/** The first rows that can name columns, with their places. */
export function namedRows(rows: readonly Row[]): (readonly [number, Row])[] {
  return rows.slice(0, rowsLookedAt).flatMap((row, at) => {
    const filled = row.filter((cell) => cell !== "");
    if (filled.length < 2 || row.some((cell) => cell.length > longestText)) return [];
    return [[at, withUnnamedColumn(row, rows.slice(at + 1))] as const];
  });
}

/** Some programs number their rows in a first column that the header does not name. */
export function withUnnamedColumn(header: Row, below: readonly Row[]): Row {
  const numbered = (row: Row) =>
    row.length === header.length + 1 && row.at(-1) !== "" && /^\d+$/.test(row[0] ?? "");
  return fittingRows(below, numbered) ? ["", ...header] : header;
}
