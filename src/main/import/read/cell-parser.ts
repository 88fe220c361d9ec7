import Papa from "papaparse";

export interface ParsedText {
  readonly rows: string[][];
  /** How many characters the rows take up; what follows is the beginning of an unfinished row. */
  readonly end: number;
  /** Rows with a quotation mark out of place, by their place among the rows. */
  readonly misquoted: ReadonlySet<number>;
}

interface ParserAnswer {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Cuts a text whose lines end in LF into rows of cells.
 *
 * It asks papaparse's parser itself rather than `Papa.parse`, whose passes over the result take as
 * long as the parsing: the parser alone also says where the last whole row ends.
 */
export function cellParser(separator: string) {
  const parser = new Papa.Parser({ delimiter: separator, newline: "\n" });
  return function parse(text: string, isLast: boolean): ParsedText {
    const answer = parser.parse(text, 0, !isLast) as ParserAnswer;
    return { rows: answer.data, end: answer.meta.cursor, misquoted: misquotedRows(answer) };
  };
}

const none: ReadonlySet<number> = new Set();

function misquotedRows(answer: ParserAnswer): ReadonlySet<number> {
  if (answer.errors.length === 0) return none;
  return new Set(answer.errors.filter((error) => error.type === "Quotes").map((error) => error.row));
}
