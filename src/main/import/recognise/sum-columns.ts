import { columnName } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import type { RowPiece } from "../read/row-source.ts";
import { numberOf } from "../read/written-number.ts";

const sum =
  "total|totals|totale|totaal|overall|sum|summe|somme|suma|soma|gesamt|gesamtpunkte|gesamtergebnis|ergebnis|result|results|final|итого|合計|合计|总分|grand total|sub total|subtotal";
const measure =
  "score|scores|points|point|mark|marks|grade|rating|result|percent|percentage|percentage score|%|punkte|prozent|puntos|score %|points %|max|maximum";
const sumName = new RegExp(
  `^(?:(?:qa |quality |evaluation |form )?(?:${sum})(?: (?:${measure}))?|(?:qa|quality|evaluation|form|weighted) (?:score|result|points|%|percent|percentage)|(?:score|points|percent|percentage|%)(?: %)?)$`,
  "u",
);

/**
 * Whether the name of a column says that it sums up the others of its row.
 *
 * @example isSumName("Total score (%)") // true
 * @example isSumName("Overall empathy") // false
 */
export function isSumName(column: string): boolean {
  const words = column
    .replaceAll(/([\p{Ll}])([\p{Lu}])/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("%", " % ")
    .replaceAll(/[\s_\-()[\]:]+/gu, " ")
    .trim();
  return sumName.test(words);
}

/** A column that would be an item, and its place in the row. */
interface ItemColumn {
  readonly name: string;
  readonly at: number;
}

const fewestRows = 3;
const fewestOthers = 2;
const roundingError = 0.011;

/**
 * Collects, over the rows of a file, which column is the sum of all the others in every row. Blank cells count
 * as zero; a row in which the column is blank says nothing.
 */
export class SumEvidence {
  readonly #columns: readonly ItemColumn[];
  readonly #contradicted: boolean[];
  readonly #borneOut: number[];

  /** @param columns those that are not known for sums by their names */
  constructor(columns: readonly ItemColumn[]) {
    this.#columns = columns;
    this.#contradicted = columns.map(() => false);
    this.#borneOut = columns.map(() => 0);
  }

  add(cells: readonly string[]): void {
    const values = this.#columns.map(({ at }) => numberOf(cells[at] ?? "", undefined));
    const whole = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    for (const [place, value] of values.entries()) {
      if (value === undefined) continue;
      const others = whole - value;
      if (Math.abs(others - value) > roundingError) this.#contradicted[place] = true;
      else if (value > 0) this.#borneOut[place] = (this.#borneOut[place] ?? 0) + 1;
    }
  }

  /** The columns that are the sum of the others in every row, if there are rows enough to say so. */
  sums(): ItemColumn[] {
    if (this.#columns.length <= fewestOthers) return [];
    const sums = this.#columns.filter(
      (_, place) => !this.#contradicted[place] && (this.#borneOut[place] ?? 0) >= fewestRows,
    );
    // Where two columns could each be the sum, the others are zero and it cannot be known.
    return sums.length === 1 ? sums : [];
  }
}

type Rows = () => Iterable<RowPiece> | AsyncIterable<RowPiece>;

const mostItems = 10_000;

/** Names of the items in rows of their own that sum up others, where there are others. */
export async function sumItemsOf(header: readonly string[], format: Format, rows: Rows): Promise<string[]> {
  const { itemName } = format;
  const at = itemName === undefined ? -1 : header.map(columnName).indexOf(columnName(itemName));
  if (at < 0) return [];
  const items = new Set<string>();
  for await (const piece of rows()) {
    for (const cells of piece.rows) if (items.size < mostItems) items.add(cells[at] ?? "");
  }
  const sums = [...items].filter(isSumName);
  return sums.length < items.size ? sums : [];
}

/** Names of the columns that sum up others and so are no items, by their names and by arithmetic. */
export async function sumColumnsOf(header: readonly string[], format: Format, rows: Rows): Promise<string[]> {
  const items = format.itemColumns?.(header) ?? [];
  if (items.length < 2) return [];
  const named = items.filter(({ name }) => isSumName(name));
  const others = items.filter(({ name }) => !isSumName(name));
  // Where every column is called so, none of them can be the sum of the others.
  if (others.length === 0) return [];
  const evidence = new SumEvidence(others);
  for await (const piece of rows()) for (const cells of piece.rows) evidence.add(cells);
  const sums = new Set([...named, ...evidence.sums()].map(({ name }) => columnName(name)));
  return items.flatMap(({ name }) => (sums.has(columnName(name)) ? [name] : []));
}
