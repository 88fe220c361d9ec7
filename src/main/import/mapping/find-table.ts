import { basename } from "node:path";
import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { MappedTable } from "../../../domain/mapping/mapping.ts";
import { titleText } from "../furniture/row-sieve.ts";
import { orderOfLines, statedTimes as timesOfLines } from "../furniture/stated-times.ts";
import { firstRows, sheetPiece } from "../read/row-source.ts";
import { isWorkbook, workbookSheets } from "../read/workbook-rows.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { contentOf, ensureRegular } from "../recognise/inspect-file.ts";
import { inspectJson, jsonLayout } from "../recognise/inspect-json.ts";
import { withUnnamedColumn } from "../recognise/named-rows.ts";
import { Refusal } from "../recognise/refusal.ts";
import { separatorsOf } from "../recognise/separator.ts";
import { encodingsOf } from "../recognise/text-encoding.ts";
import { type HeaderRows, headerRows } from "./header-rows.ts";

/** Where the table of a file in no known layout is, and how its text is read. */
export interface FoundTable
  extends Pick<
    FileHead,
    | "path"
    | "name"
    | "bytes"
    | "fingerprint"
    | "layout"
    | "isPacked"
    | "encoding"
    | "separator"
    | "sheet"
    | "hasHeader"
    /** The line of the last of the rows that name the columns; 0 where none does. */
    | "headerLine"
    /** The lines above the table, and of several header rows all but the last. */
    | "titles"
    | "statedTimes"
    | "titleOrder"
    /** The labels of the columns; of JSON the paths of its values. */
    | "header"
    | "each"
  > {
  readonly table: MappedTable;
  /** Its first rows, cells in the order of the labels. */
  readonly sample: readonly (readonly string[])[];
}

interface FileWithTable {
  readonly path: string;
  readonly name?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
}

type Shape = Pick<FoundTable, "layout" | "encoding" | "separator" | "sheet">;
type Row = readonly string[];

const sampleRows = 1000;

/**
 * Finds the table in a file: how its text is written, which of its sheets holds records, which rows name its columns.
 * Where its encoding stays open the likeliest is taken, unless one was chosen.
 *
 * @throws Refusal where there is none, or it cannot be read
 */
export async function findTable(file: FileWithTable): Promise<FoundTable> {
  const name = file.name ?? basename(file.path);
  await ensureRegular(file.path, name);
  const { bytes, fingerprint, isPacked, look } = await contentOf(file.path, name);
  const found = { path: file.path, name, bytes, fingerprint, isPacked };
  if (isWorkbook(look.start) && !isPacked) {
    const sheets = await workbookSheets(file.path, name);
    return { ...found, ...ensureFound(name, tableOfSheets(sheets, bytes)) };
  }
  const [encoding] = encodingsOf(look, name, file.encoding);
  const isCut = look.bytes > look.start.length;
  const decoded = new TextDecoder(encoding).decode(look.start, { stream: isCut });
  const text = decoded.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (text.trim() === "") {
    throw new Refusal("empty", `${name} is empty; export it again and import the new file.`);
  }
  const layout = jsonLayout(text, isCut);
  if (layout) {
    const json = await inspectJson({ path: file.path, name, isPacked, encoding, layout, text, isCut });
    const { header, each, sample } = json.ownColumns();
    const table = { sheet: null, headerRows: 1, columns: header };
    const { shape, statedTimes } = json;
    const titleOrder = undefined;
    const first = sample.slice(0, sampleRows);
    return {
      ...found,
      ...shape,
      ...{ layout, encoding, table, header, each, statedTimes, titleOrder, sample: first },
    };
  }
  return { ...found, ...ensureFound(name, tableOfText(text, isCut, encoding, name)) };
}

type TableAlone = Omit<FoundTable, "path" | "name" | "bytes" | "fingerprint" | "isPacked">;

function ensureFound(name: string, table: TableAlone | undefined): TableAlone {
  if (!table) {
    throw new Refusal(
      "unknown-format",
      `${name} has no table: no rows below one another with the same columns.`,
    );
  }
  if (table.sample.length > 0) return table;
  throw new Refusal(
    "header-alone",
    `${name} has a header but no rows; choose a time range with data and export it again.`,
  );
}

function tableOfText(
  text: string,
  isCut: boolean,
  encoding: TextEncoding,
  name: string,
): TableAlone | undefined {
  for (const separator of separatorsOf(text)) {
    const { rows, lines } = firstRows(text, isCut, { name, separator });
    const header = headerRows(rows);
    if (header) return tableUnder(header, rows, lines, { layout: "table", encoding, separator, sheet: null });
  }
  return undefined;
}

/** Of the sheets the one with the most rows below a header; a hidden one only where no other has a table. */
function tableOfSheets(
  sheets: Awaited<ReturnType<typeof workbookSheets>>,
  bytes: number,
): TableAlone | undefined {
  const tables = sheets.flatMap(({ name, rows, isHidden }) => {
    const piece = sheetPiece(rows, 0, bytes);
    const header = headerRows(piece.rows);
    if (!header) return [];
    const shape = { layout: "workbook", encoding: "utf-8", separator: ",", sheet: name } as const;
    const found = tableUnder(header, piece.rows, piece.lines, shape);
    return [{ found, isHidden, cells: (piece.rows.length - header.at) * header.names.length }];
  });
  tables.sort((one, other) => Number(one.isHidden) - Number(other.isHidden) || other.cells - one.cells);
  return tables[0]?.found;
}

function tableUnder(
  header: HeaderRows,
  rows: readonly Row[],
  lines: readonly number[],
  shape: Shape,
): TableAlone {
  const { at, count } = header;
  const below = rows.slice(at + count);
  const columns = columnLabels(withoutEmptyEnd(withUnnamedColumn(header.names, below), below));
  const titles = rows.slice(0, Math.max(0, at + count - 1)).map(titleText);
  return {
    ...shape,
    hasHeader: count > 0,
    headerLine: count > 0 ? (lines[at + count - 1] ?? 0) : 0,
    titles,
    statedTimes: timesOfLines(titles),
    titleOrder: orderOfLines(titles),
    header: columns,
    each: [],
    table: { sheet: shape.sheet, headerRows: count, columns },
    sample: below.slice(0, sampleRows),
  };
}

/** Columns at the end that have neither a name nor a value: each line ends with a separator. */
function withoutEmptyEnd(names: readonly string[], rows: readonly Row[]): string[] {
  let width = names.length;
  while (width > 1 && names[width - 1] === "" && rows.every((row) => (row[width - 1] ?? "") === "")) width--;
  return names.slice(0, width);
}
