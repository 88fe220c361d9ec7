import type { CountedNote } from "../../../domain/floor/file-codes.ts";
import { columnName, missingColumns, repeatedColumns } from "../formats/column-name.ts";
import type { Format } from "../formats/format.ts";
import { tooNarrow } from "../formats/row-fields.ts";
import { Refusal } from "./refusal.ts";

/** A note on columns of a file, once for the file. @returns nothing where there is no such column */
export function columnNote(code: "column-missing" | "sum-column", columns: readonly string[]): CountedNote[] {
  return columns.length > 0 ? [{ code, count: columns.length, example: columns.join(", ") }] : [];
}

/** The columns of a layout that a file lacks and that a record can do without. */
export function missingNote(header: readonly string[], format: Format): CountedNote[] {
  const asked = new Set([...format.needed, ...(format.canBeUnknown ?? [])]);
  return columnNote("column-missing", missingColumns(header, [...asked]));
}

const mostNamed = 8;

/** The columns of a table that are not read, in words: a name that is not known may hold what is missed. */
export function unreadWords(
  header: readonly string[],
  read: readonly string[],
  dropped: readonly { readonly column: string }[],
): string[] {
  const known = [...read, ...dropped.map(({ column }) => column)];
  const names = new Set(["", ...known.map(columnName)]);
  const unread = header.filter((column) => !names.has(columnName(column)));
  if (unread.length === 0) return [];
  const more = unread.length > mostNamed ? ` and ${unread.length - mostNamed} more` : "";
  return [`columns that are not read: ${unread.slice(0, mostNamed).join(", ")}${more}`];
}

/**
 * Refuses a header in which two columns that would be read have one name: which of them counts cannot be known.
 *
 * @throws Refusal
 */
export function ensureDistinct(name: string, header: readonly string[], format: Format): void {
  const items = format.itemColumns?.(header).map((item) => item.name) ?? [];
  const twice = repeatedColumns(header, [...format.columns, ...items]);
  if (twice.length === 0) return;
  throw new Refusal(
    "two-columns-of-one-name",
    `${name} has more than one column called ${twice.join(" and ")}; give each a name of its own or take one out, and import it again.`,
  );
}

/**
 * Refuses a table in which a column that would be read has nothing but a spreadsheet's marks for "too narrow".
 *
 * @throws Refusal
 */
export function ensureWideEnough(
  name: string,
  header: readonly string[],
  sample: readonly (readonly string[])[],
  columns: readonly string[],
): void {
  const read = new Set(columns.map(columnName));
  const at = header.findIndex((cell, place) => {
    if (!read.has(columnName(cell))) return false;
    const filled = sample.map((row) => row[place] ?? "").filter((value) => value !== "");
    return filled.length > 0 && filled.every((value) => tooNarrow.test(value));
  });
  if (at < 0) return;
  throw new Refusal(
    "damaged",
    `${name}: the column ${header[at]} holds only ####, for it was too narrow in the spreadsheet; widen it there, save the file again and import that.`,
  );
}
