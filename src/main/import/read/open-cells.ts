import type { FileHead } from "../recognise/file-head.ts";
import { textPieces } from "../recognise/text-piece.ts";
import { trimmedCell } from "./trimmed-cell.ts";

type PlainTable = Pick<FileHead, "path" | "encoding" | "separator" | "headerLine">;

const longestRow = 1024 * 1024;

/**
 * Goes through the rows of a table below its header, for the cells of some columns alone: several times as fast as
 * cutting whole rows, in a table without quotation marks. Blank lines are passed over; rows that are no records are
 * not.
 *
 * @param places of the columns, from 0
 * @param take is given one list again and again, with the cells at these places
 * @returns false where the table has a quotation mark, or a row without an end: what was taken is then not to be used
 */
export function eachOpenRow(
  head: PlainTable,
  places: readonly number[],
  take: (cells: readonly string[]) => void,
): boolean {
  const row = new OpenRow(head.separator, places);
  let carry = "";
  let line = 0;
  for (const piece of textPieces(head)) {
    if (piece.text.includes('"')) return false;
    const text = carry + piece.text;
    let start = 0;
    for (let end = lineEnd(text, start, piece.isLast); end >= 0; end = lineEnd(text, start, piece.isLast)) {
      if (++line > head.headerLine && end > start) take(row.cut(text, start, end));
      start = end + 1;
    }
    carry = text.slice(start);
    if (carry.length > longestRow) return false;
  }
  return true;
}

/** Where the line that starts here ends; below zero where it does not end within the text. */
function lineEnd(text: string, start: number, isLast: boolean): number {
  const end = text.indexOf("\n", start);
  return end < 0 && isLast && start < text.length ? text.length : end;
}

class OpenRow {
  readonly #separator: string;
  readonly #isOpen: readonly boolean[];
  readonly #cells: string[];

  constructor(separator: string, places: readonly number[]) {
    const last = Math.max(-1, ...places);
    this.#separator = separator;
    this.#isOpen = Array.from({ length: last + 1 }, (_, at) => places.includes(at));
    this.#cells = this.#isOpen.map(() => "");
  }

  cut(text: string, start: number, end: number): readonly string[] {
    const cells = this.#cells;
    let from = start;
    for (let at = 0; at < cells.length; at++) {
      if (from > end) cells[at] = "";
      else {
        const next = text.indexOf(this.#separator, from);
        const to = next < 0 || next > end ? end : next;
        if (this.#isOpen[at]) cells[at] = trimmedCell(text.slice(from, to));
        from = to + 1;
      }
    }
    return cells;
  }
}
