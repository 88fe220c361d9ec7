import type { TextEncoding } from "../../../domain/floor/import-codes.ts";
import { columnName } from "../formats/column-name.ts";
import type { RowPiece } from "../read/row-source.ts";
import { Refusal } from "./refusal.ts";
import type { PossibleEncodings } from "./text-encoding.ts";

interface OpenEncoding {
  readonly name: string;
  readonly header: readonly string[];
  /** Columns whose values are kept. */
  readonly kept: readonly string[];
  /** Those that fit the file's bytes, the likeliest first. */
  readonly candidates: PossibleEncodings;
  /** The rows, as one of the candidates reads them. */
  rows(encoding: TextEncoding): Iterable<RowPiece> | AsyncIterable<RowPiece>;
}

const namesShown = 3;
const namesCompared = 12;
const longestName = 40;

/**
 * The encoding in which a file is read whose bytes leave several: the likeliest where what is kept of the
 * file is the same in each of them.
 *
 * @throws Refusal where its names are different ones, with some of them as each candidate reads them
 */
export async function settledEncoding(open: OpenEncoding): Promise<TextEncoding> {
  const [best, ...others] = open.candidates;
  if (others.length === 0) return best;
  const places = await namePlaces(open, best);
  const read = await Promise.all(open.candidates.map((encoding) => cellsAt(open, encoding, places)));
  const differing = places.filter((_, at) => read.some((names) => names[at] !== read[0]?.[at]));
  // Bytes that a program broke, or that stand in what is never kept: it is as good as another.
  if (differing.length === 0) return open.candidates.find((one) => one === "windows-1252") ?? best;
  const shown = open.candidates.map((encoding, of) => ({
    encoding,
    names: differing.slice(0, namesShown).map((place) => read[of]?.[places.indexOf(place)] ?? ""),
  }));
  const likely = shown.filter(({ names: own }) => !own.every(hasTwoScripts));
  const left = [...Map.groupBy(likely.length > 0 ? likely : shown, ({ names: own }) => own.join("\n"))].map(
    ([, [first]]) => first,
  );
  const [only] = left;
  if (left.length === 1 && only) return only.encoding;
  const choices = left.flatMap((one) => (one ? [`${one.encoding}: ${one.names.join(", ")}`] : []));
  throw new Refusal(
    "encoding-open",
    `${open.name} is no UTF-8, and its names can be read in several ways (${choices.join("; ")}); ` +
      `choose one, for instance --encoding ${left[0]?.encoding ?? best}, or export the file again as UTF-8.`,
  );
}

/** Where a name stands: its row and its column. */
interface NamePlace {
  readonly row: number;
  readonly at: number;
}

/** Where the first names of the kept columns stand that have letters beyond ASCII. */
async function namePlaces(open: OpenEncoding, encoding: TextEncoding): Promise<NamePlace[]> {
  const kept = new Set(open.kept.map(columnName));
  const columns = open.header.flatMap((column, at) => (kept.has(columnName(column)) ? [at] : []));
  const places: NamePlace[] = [];
  const seen = new Set<string>();
  for await (const { row, cells } of rowsOf(open, encoding)) {
    for (const at of columns) {
      const cell = cells[at] ?? "";
      if (!beyondAscii.test(cell) || seen.has(cell) || !isName(cell)) continue;
      seen.add(cell);
      places.push({ row, at });
    }
    if (places.length >= namesCompared) break;
  }
  return places;
}

/** What stands in some places of the file, as an encoding reads it. */
async function cellsAt(
  open: OpenEncoding,
  encoding: TextEncoding,
  places: readonly NamePlace[],
): Promise<string[]> {
  const found: string[] = [];
  const last = places.at(-1)?.row ?? 0;
  for await (const { row, cells } of rowsOf(open, encoding)) {
    for (const place of places)
      if (place.row === row) found.push((cells[place.at] ?? "").slice(0, longestName));
    if (row >= last) break;
  }
  return found;
}

async function* rowsOf(open: OpenEncoding, encoding: TextEncoding) {
  let row = 0;
  for await (const piece of open.rows(encoding)) {
    for (const cells of piece.rows) yield { row: ++row, cells };
    // The window's own thread may be the one that looks; it is to stay alive.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const beyondAscii = /\P{ASCII}/u;

/** A name is letters for the most part; a time or a number with a broken byte in it is none. */
function isName(cell: string): boolean {
  return (
    (cell.match(/[\p{L}\p{M}\ufffd]|[^\p{ASCII}\u00a0]/gu) ?? []).length * 2 > cell.replaceAll(" ", "").length
  );
}

/** Whether a name has Latin letters beside Cyrillic, Arabic or half-width ones, as no name has. */
function hasTwoScripts(name: string): boolean {
  return /[a-z]/i.test(name) && /[\p{Script=Cyrillic}\p{Script=Arabic}\uff66-\uff9f]/u.test(name);
}
