import { fittingRows } from "../formats/fitting-rows.ts";
import type { Format } from "../formats/format.ts";
import { type Recognised, recogniseFormat, recogniseHeadless } from "../formats/formats.ts";
import { longestText } from "../formats/row-fields.ts";
import { lackOf, nearness } from "./nearest-layout.ts";

type Row = readonly string[];

/** Where a table's header is, and the layout by which it is known. */
export interface FoundHeader extends Recognised {
  /** Place of the header among the rows; -1 where the table has none. */
  readonly at: number;
  /** The columns, as the header or the layout names them. */
  readonly header: Row;
}

const rowsLookedAt = 40;

/**
 * Finds the header of a table: the first of its first rows by which a layout knows the file, for titles may
 * stand above it; else the shape of rows without a header. Where somebody says which layout it is, the row
 * that has the most of its columns will do, as long as a record can be built.
 */
export function findHeader(rows: readonly Row[], asked: Format | undefined): FoundHeader | undefined {
  for (const [at, header] of namedRows(rows)) {
    const recognised = asked ? recognisedAs(asked, header) : recogniseFormat(header);
    if (recognised) return { ...recognised, at, header };
  }
  const headless = asked ? headlessAs(asked, rows) : recogniseHeadless(rows);
  if (headless) return { ...headless, at: -1, header: headless.headless ?? [] };
  return asked && nearestRow(rows, asked);
}

/** The first rows that can name columns. */
export function candidateHeaders(rows: readonly Row[]): Row[] {
  return namedRows(rows).map(([, header]) => header);
}

function namedRows(rows: readonly Row[]): (readonly [number, Row])[] {
  return rows.slice(0, rowsLookedAt).flatMap((row, at) => {
    const filled = row.filter((cell) => cell !== "");
    if (filled.length < 2 || row.some((cell) => cell.length > longestText)) return [];
    return [[at, withUnnamedColumn(row, rows.slice(at + 1))] as const];
  });
}

function recognisedAs(format: Format, header: Row): Recognised | undefined {
  const evidence = format.recognise(header);
  return evidence && { format, evidence };
}

function headlessAs(format: Format, rows: readonly Row[]): Recognised | undefined {
  const found = format.headless?.(rows);
  return found && { format, evidence: found.evidence, headless: found.columns };
}

function nearestRow(rows: readonly Row[], format: Format): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const [at, header] of namedRows(rows)) {
    const { lacks, lacksEssential } = lackOf(header, format);
    if (lacksEssential.length > 0) continue;
    if (best && nearness(header, format.needed) <= nearness(best.header, format.needed)) continue;
    const without = lacks.length > 0 ? `, without ${lacks.join(", ")}` : "";
    best = { format, at, header, evidence: [`read as ${format.id}, as you said${without}`] };
  }
  return best;
}

/** Some programs number their rows in a first column that the header does not name. */
function withUnnamedColumn(header: Row, below: readonly Row[]): Row {
  const numbered = (row: Row) =>
    row.length === header.length + 1 && row.at(-1) !== "" && /^\d+$/.test(row[0] ?? "");
  return fittingRows(below, numbered) ? ["", ...header] : header;
}
