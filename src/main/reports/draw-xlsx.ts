import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { headOf } from "./draw-csv.ts";
import { visible } from "./html-text.ts";
import type { Cell, Column, ColumnKind, Report, Table } from "./report.ts";

const formats: Partial<Record<ColumnKind, string>> = {
  count: "0",
  number: "0.0",
  share: "0%",
  seconds: "0",
  interval: "0",
  day: "yyyy-mm-dd",
};
const maxWidth = 44;
// A cell takes no more letters than this, and the writer does not look.
const maxLetters = 32_000;

/**
 * A report as a workbook: first a sheet on what it stands on, then a sheet for each section with a table.
 * Figures are numbers and days are dates; a text is a text, whatever it begins with. What is not known is
 * an empty cell, and a figure that is hidden says so.
 */
export async function drawXlsx(report: Report): Promise<Uint8Array> {
  const tables = report.sections.flatMap(({ name, table }) => (table ? [{ name, table }] : []));
  const sheets = [
    { data: about(report), sheet: "About", columns: [{ width: 24 }, { width: 100 }], stickyRowsCount: 1 },
    ...tables.map(({ name, table }) => ({
      data: sheetOf(table),
      sheet: name,
      columns: widths(table),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ];
  return writeXlsxFile(sheets).toBuffer();
}

function about(report: Report): SheetData {
  const lines: readonly (readonly [string, string])[] = [
    ["Report", report.title],
    ["Period", `${report.period.from} to ${report.period.to}`],
    ["Judged from", report.madeOn],
    ...(report.sample ? ([["Made up", "Nobody on this floor exists."]] as const) : []),
    ["What it is", report.lead],
    ["Empty cells", "Not known. Never nought."],
    ["Times and shares", "Times are seconds, shares fractions of 1."],
    ...report.sections.flatMap(({ heading, text, notes }) =>
      [...text, ...notes].map((line) => [heading, line] as const),
    ),
  ];
  return lines.map(([name, text], at) => [
    textCell(name, at === 0),
    { ...textCell(text, at === 0), wrap: true, alignVertical: "top" as const },
  ]);
}

function sheetOf({ columns, rows, empty }: Table): SheetData {
  const heads = columns.map((column) => ({
    ...textCell(headOf(column.head, column.unit, column.kind), true),
    backgroundColor: "#eff1ee",
  }));
  if (rows.length === 0) return [heads, [textCell(empty, false)]];
  return [heads, ...rows.map((cells) => columns.map((column, at) => cellOf(cells[at], column)))];
}

function cellOf(cell: Cell | undefined, { kind }: Column): CellObject | null {
  if (!cell || cell.value === null) return cell?.why === "hidden" ? textCell("hidden", false) : null;
  const { value } = cell;
  const format = formats[kind];
  if (typeof value === "number") return { value, type: Number, ...(format !== undefined && { format }) };
  const at = kind === "day" ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at)) return { value: new Date(at), type: Date, format: "yyyy-mm-dd" };
  return textCell(value, false);
}

function textCell(text: string, bold: boolean): CellObject {
  const value = visible(text).slice(0, maxLetters);
  return { value, type: String, format: "@", ...(bold && { fontWeight: "bold" as const }) };
}

function widths({ columns, rows }: Table): { width: number }[] {
  return columns.map(({ head, kind }, at) => {
    const longest = rows.slice(0, 200).reduce((max, cells) => {
      const value = cells[at]?.value;
      return Math.max(max, typeof value === "string" ? [...value].length : 8);
    }, head.length + 6);
    return { width: Math.min(kind === "text" ? longest : Math.max(12, head.length + 6), maxWidth) };
  });
}
