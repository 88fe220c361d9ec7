/**
 * How many rows a table's text holds, its header among them: counted by a plain scan that knows nothing of
 * the reader, so that the two can be held against each other.
 *
 * A cell that begins with a quotation mark ends with one before a separator, a line end or the end of the
 * text. Where a mark within it is neither doubled nor its end, the quotes are damaged: a damaged row that
 * runs over several lines is its first line alone. A line without anything but space is no row.
 */
export function physicalRows(decoded: string, separator: string): number {
  const text = decoded.replaceAll(/\r\n?/g, "\n");
  let rows = 0;
  for (let at = 0; at < text.length; ) {
    const row = rowAt(text, at, separator);
    const isTorn = row.isDamaged && text.slice(at, row.end).includes("\n");
    if (isTorn || row.cells > 1 || row.firstCell.trim() !== "") rows++;
    at = (isTorn ? text.indexOf("\n", at) : row.end) + 1;
  }
  return rows;
}

interface ScannedRow {
  readonly end: number;
  readonly cells: number;
  readonly firstCell: string;
  readonly isDamaged: boolean;
}

function rowAt(text: string, start: number, separator: string): ScannedRow {
  let at = start;
  let cells = 0;
  let firstCell = "";
  let isDamaged = false;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    isDamaged ||= cell.isDamaged;
    if (cells++ === 0) firstCell = cell.content;
    if (text[cell.end] !== separator) return { end: cell.end, cells, firstCell, isDamaged };
    at = cell.end + 1;
  }
}

function plainCell(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return { end, content: text.slice(start, end), isDamaged: false };
}

function quotedCell(text: string, start: number, separator: string) {
  let isDamaged = false;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end]?.trim() === "")
      end++;
    if (end === text.length || text[end] === separator || text[end] === "\n")
      return { end, content: text.slice(start + 1, at), isDamaged };
    isDamaged = true;
  }
  return { end: text.length, content: text.slice(start + 1), isDamaged: true };
}
