import Papa from "papaparse";
import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { joinedHeader } from "../../../../../src/domain/mapping/joined-header.ts";
import type { Chance } from "./chance.ts";
import type { MadeCell, MadeColumn } from "./made-layout.ts";

/** What a file has around its table, and how it is written. */
export interface FileShape {
  readonly isWorkbook: boolean;
  readonly hasCover: boolean;
  readonly headerRows: 0 | 1 | 2;
  readonly separator: "," | ";" | "\t" | "|";
  readonly hasTrailingSeparator: boolean;
  readonly hasTitles: boolean;
  readonly hasSumRow: boolean;
  readonly encoding: "utf-8" | "utf-8 with a mark" | "windows-1252";
  readonly lineEnd: "\r\n" | "\n";
}

/** The words around a table. */
export interface FileWords {
  readonly title: string;
  readonly sum: string;
  readonly groups: readonly string[];
}

export const dataSheet = "Data";

/** A shape for a text file; decimal commas do not go with commas between the cells. */
export function fileShape(
  chance: Chance,
  language: string,
  headerRows: 0 | 1 | 2,
  isWorkbook: boolean,
): FileShape {
  const isPlain = headerRows === 0;
  const separators = language === "en" ? [",", ",", ",", "\t", ";", "|"] : [";", ";", ";", ",", "\t"];
  return {
    isWorkbook,
    hasCover: isWorkbook && chance.isTrue(0.4),
    headerRows,
    separator: chance.pick(separators as FileShape["separator"][]),
    hasTrailingSeparator: !isPlain && !isWorkbook && chance.isTrue(0.12),
    hasTitles: !isPlain && chance.isTrue(0.2),
    hasSumRow: !isPlain && chance.isTrue(0.12),
    encoding: chance.isTrue(0.25)
      ? "utf-8 with a mark"
      : language !== "pl" && chance.isTrue(0.1)
        ? "windows-1252"
        : "utf-8",
    lineEnd: chance.pick(["\r\n", "\n"]),
  };
}

/** The header as one row of names: of two the group goes in front. */
export function headerOf(
  columns: readonly MadeColumn[],
  headerRows: 0 | 1 | 2,
  groups: readonly string[],
): string[] {
  if (headerRows === 0) return columns.map(() => "");
  const names = columns.map(({ name }) => name);
  return headerRows === 1 ? names : joinedHeader([groupRow(columns, groups), names]);
}

/** The groups' names, each over the first of its columns. */
function groupRow(columns: readonly MadeColumn[], groups: readonly string[]): string[] {
  return columns.map(({ group }, at) => (columns[at - 1]?.group === group ? "" : (groups[group] ?? "")));
}

/** The rows of the file, titles and sums with them. */
export function rowsOf(columns: readonly MadeColumn[], shape: FileShape, words: FileWords): MadeCell[][] {
  const rows: MadeCell[][] = [];
  if (shape.hasTitles) rows.push([{ text: words.title }], [{ text: "" }]);
  if (shape.headerRows === 2) rows.push(groupRow(columns, words.groups).map((text) => ({ text })));
  if (shape.headerRows > 0) rows.push(columns.map(({ name }) => ({ text: name })));
  const count = columns[0]?.cells.length ?? 0;
  for (let at = 0; at < count; at++) rows.push(columns.map(({ cells }) => cells[at] ?? { text: "" }));
  if (shape.hasSumRow) {
    rows.push(columns.map((_, at) => ({ text: at === 0 ? words.sum : at === 1 ? String(count) : "" })));
  }
  return shape.hasTrailingSeparator ? rows.map((row) => [...row, { text: "" }]) : rows;
}

export async function bytesOf(rows: readonly (readonly MadeCell[])[], shape: FileShape): Promise<Uint8Array> {
  if (shape.isWorkbook) return workbookOf(rows, shape.hasCover);
  const text = Papa.unparse(
    rows.map((row) => row.map((cell) => cell.text)),
    { delimiter: shape.separator, newline: shape.lineEnd },
  );
  const whole = `${text}${shape.lineEnd}`;
  if (shape.encoding === "windows-1252") return Buffer.from(whole, "latin1");
  return Buffer.from(shape.encoding === "utf-8" ? whole : `\uFEFF${whole}`, "utf8");
}

async function workbookOf(rows: readonly (readonly MadeCell[])[], hasCover: boolean): Promise<Uint8Array> {
  const data: SheetData = rows.map((row) => row.map(workbookCell));
  const cover: SheetData = [
    [{ value: "Report", type: String }],
    [{ value: "See the next sheet", type: String }],
  ];
  const sheets = [...(hasCover ? [{ data: cover, sheet: "Info" }] : []), { data, sheet: dataSheet }];
  return writeXlsxFile(sheets).toBuffer();
}

function workbookCell({ text, number, format }: MadeCell): CellObject | null {
  if (number !== undefined) return { value: number, type: Number, ...(format !== undefined && { format }) };
  return text === "" ? null : { value: text, type: String };
}
