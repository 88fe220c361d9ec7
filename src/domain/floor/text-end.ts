/**
 * How a text ends, as far as that shows whether more was to come: its last line has its end (`whole`); it has none, and
 * looks like the lines above it (`open`: its last cell may go on); or it cannot be all of a line (`cut`).
 */
export type TextEnd = "whole" | "open" | "cut";

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
// A mark that was opened further up was put there by mistake: no cell is as long.
const longestCell = 64 * 1024;

interface TableEnd {
  /** The next piece of the text. */
  add(piece: string): void;
  end(): TextEnd;
}

/**
 * Finds how a table of text ends, piece by piece: its last line is cut where a quotation mark is open, or where it has no
 * line end and fewer cells than the line above it or than the first line of several cells. A text of nothing is whole.
 */
export function tableEnd(separator: string): TableEnd {
  const between = separator.charCodeAt(0);
  let at = 0;
  let last = lineFeed;
  let isQuoted = false;
  let quotedFrom = 0;
  let closedAt: number | undefined;
  let isCellStart = true;
  let hasInk = false;
  let cells = 1;
  let above = 0;
  let header = 0;

  function endLine() {
    if (hasInk) {
      above = cells;
      if (header === 0 && cells > 1) header = cells;
    }
    hasInk = false;
    cells = 1;
    isCellStart = true;
  }

  function addQuote() {
    // Of two in a row within quotes the second goes on with the cell.
    if (isQuoted) {
      isQuoted = false;
      closedAt = at;
    } else if (isCellStart || closedAt === at - 1) {
      if (isCellStart) quotedFrom = at;
      isQuoted = true;
    }
    isCellStart = false;
    hasInk = true;
  }

  return {
    add(piece) {
      for (let place = 0; place < piece.length; place++, at++) {
        const code = piece.charCodeAt(place);
        if (code === quote) addQuote();
        else if (!isQuoted) {
          if (code === lineFeed || code === carriageReturn) endLine();
          else if (code === between) {
            cells++;
            hasInk = true;
            isCellStart = true;
          } else {
            isCellStart = false;
            hasInk ||= code > space;
          }
        }
        last = code;
      }
    },
    end() {
      // Room that was made for the file, and not filled yet.
      if (at > 0 && last === 0) return "cut";
      if (isQuoted) {
        if (at - quotedFrom <= longestCell) return "cut";
        return last === lineFeed || last === carriageReturn ? "whole" : "open";
      }
      if (!hasInk) return "whole";
      return cells < Math.max(above, header) ? "cut" : "open";
    },
  };
}

/**
 * How a JSON text ends, by its last part: it is cut unless its last value is closed, and so are all brackets that its
 * last line opens. Whether the whole is sound its reader says.
 *
 * @example jsonEnd('{"id":1}\n{"id":2') // "cut"
 */
export function jsonEnd(tail: string): TextEnd {
  const text = tail.trimEnd();
  if (text === "") return "whole";
  if (!/[}\]]$/.test(text)) return "cut";
  const line = text.slice(text.lastIndexOf("\n") + 1).trimStart();
  return line.startsWith("{") && openBrackets(line) > 0 ? "cut" : "whole";
}

function openBrackets(line: string): number {
  const outside = line.replaceAll(/"(?:[^"\\]|\\.)*("|$)/g, "");
  return (outside.match(/[{[]/g)?.length ?? 0) - (outside.match(/[}\]]/g)?.length ?? 0);
}
