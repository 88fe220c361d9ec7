import type { FileNote } from "../../../domain/floor/file-codes.ts";
import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import type { RowPiece } from "../read/row-source.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { isLabelRow, isRepeatedHeader } from "./label-row.ts";
import { isDrawnLine, isReportLine } from "./report-line.ts";
import { isSummaryRow } from "./summary-row.ts";

type SieveHead = Pick<FileHead, "header" | "headerLine" | "titles">;
type SieveFormat = Pick<Format, "essential" | "ownWords"> & {
  /** Where what no record can do without stands, of each group in one cell at least; by name where this is left out. */
  readonly places?: readonly (readonly number[])[];
};

/** A row of a report that is no record, and what it is instead. */
export interface RowSetAside {
  readonly line: number;
  readonly code: FileNote;
  readonly cells: readonly string[];
}

/** Takes what is no record out of a table's rows, piece after piece. */
export function rowSieve(head: SieveHead, format: SieveFormat): (piece: RowPiece) => RowPiece {
  const furnitureOf = rowJudge(head, format);

  return function sieve(piece) {
    const aside: RowSetAside[] = [];
    for (let at = 0; at < piece.rows.length; at++) {
      const line = piece.lines[at] as number;
      const cells = piece.rows[at] as readonly string[];
      const code =
        line < head.headerLine
          ? aboveHeader(cells)
          : piece.damaged.has(at)
            ? undefined
            : furnitureOf(cells, line);
      if (code) aside.push({ line, code, cells });
    }
    return aside.length === 0 ? piece : without(piece, aside);
  };
}

function without(piece: RowPiece, aside: readonly RowSetAside[]): RowPiece {
  const lines = new Set(aside.map(({ line }) => line));
  const kept = piece.lines.flatMap((line, at) => (lines.has(line) ? [] : [at]));
  return {
    rows: kept.map((at) => piece.rows[at] as readonly string[]),
    lines: kept.map((at) => piece.lines[at] as number),
    damaged: new Set(kept.flatMap((at, place) => (piece.damaged.has(at) ? [place] : []))),
    aside: [...piece.aside, ...aside],
    bytesRead: piece.bytesRead,
  };
}

function aboveHeader(cells: readonly string[]): FileNote {
  return isSeparatorLine(cells) ? "separator-line" : "title-line";
}

/** Whether a row is a spreadsheet's line that names the separator, and nothing else. */
function isSeparatorLine(cells: readonly string[]): boolean {
  return /^sep=.?$/i.test(cells[0] ?? "") && cells.slice(1).every((cell) => cell === "");
}

const mostLabelRows = 3;

/** A row as it is compared with a title that may be repeated on every page. */
export function titleText(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join("\n");
}

/** What a row below the header is, where it is no record; undefined where it is one, sound or not. */
function rowJudge({ header, titles }: SieveHead, format: SieveFormat) {
  const { essential, ownWords } = format;
  const names = header.map(columnName);
  const named = essential.map((column) => names.indexOf(columnName(column))).filter((at) => at >= 0);
  const groups = format.places ?? named.map((at) => [at]);
  const known = new Set(titles);
  const first = groups[0]?.[0] ?? 0;
  const startsWithId = first === 0 && (names[0] ?? "").endsWith("id");
  let hasRecords = false;
  let labelRows = 0;

  return function furnitureOf(cells: readonly string[], line: number): FileNote | undefined {
    const code = judged(cells, line);
    if (code === "label-row") labelRows++;
    // No header is as tall: what looks like one for so long is the records.
    if (code === undefined || labelRows > mostLabelRows) hasRecords = true;
    return code;
  };

  function judged(cells: readonly string[], line: number): FileNote | undefined {
    const isWhole = hasAll(cells);
    // Of a record this is all that is looked at: a file may have a million of them.
    if (isWhole && hasRecords && cells[first] !== header[first]) return undefined;
    if (isRepeatedHeader(cells, header)) return "repeated-header";
    const places = groups.map((group) => group.find((at) => isFilled(cells, at)) ?? (group[0] as number));
    if (!hasRecords && isLabelRow(cells, header, places)) return "label-row";
    if (isWhole)
      return !hasRecords && isDrawnLine(cells.filter((cell) => cell !== "")) ? "report-line" : undefined;
    if (cells.every((cell) => cell === "")) return "blank-row";
    if (line === 1 && isSeparatorLine(cells)) return "separator-line";
    if (!hasRecords && ownWords?.has((cells[first] ?? "").toLowerCase())) return undefined;
    if (known.has(titleText(cells))) return "title-line";
    if (isReportLine(cells, startsWithId)) return "report-line";
    return isSummaryRow(cells, places, header.length) ? "summary-row" : undefined;
  }

  function hasAll(cells: readonly string[]): boolean {
    for (const group of groups) if (!group.some((at) => isFilled(cells, at))) return false;
    return groups.length > 0;
  }
}

function isFilled(cells: readonly string[], at: number): boolean {
  return (cells[at] ?? "") !== "";
}
