// Word separators, round brackets, the spaces of every width, a byte order mark and what else takes up no room.
const betweenWords = /[\s_\-()\u00ad\u2010-\u2015\u180e\u200b-\u200f\u2060\ufeff]+/g;
const atTheEnd = /[:：*]+$/;
// Databases and forms put names between these.
const wrapped = /^(?:\[(.*)\]|`(.*)`|"(.*)"|'(.*)')$/s;

/**
 * The name by which a header's cell is matched: its letters, digits and signs in lower case, without what
 * stands between words, around the whole, or as a colon or a star at its end. People and programs write one name in many ways.
 *
 * @example columnName("Contact ID:") // "contactid", as of "contact_id", "contact-id" and "ContactId"
 * @example columnName("Talk (seconds)") // "talkseconds"
 */
export function columnName(cell: string): string {
  const name = cell.normalize("NFC").replaceAll(betweenWords, "").replace(atTheEnd, "");
  return name.replace(wrapped, "$1$2$3$4").toLowerCase();
}

/** Whether a header has all these columns, in any order and however they are written. */
export function hasColumns(header: readonly string[], names: readonly string[]): boolean {
  return missingColumns(header, names).length === 0;
}

/** Which of these columns a header does not have. */
export function missingColumns(header: readonly string[], names: readonly string[]): string[] {
  const present = new Set(header.map(columnName));
  return names.filter((name) => !present.has(columnName(name)));
}

/** The columns of these that stand in a header more than once, by the names they have there. */
export function repeatedColumns(header: readonly string[], names: readonly string[]): string[] {
  const asked = new Set(names.map(columnName));
  const seen = new Map<string, string[]>();
  for (const cell of header) {
    const name = columnName(cell);
    if (name !== "" && asked.has(name)) seen.set(name, [...(seen.get(name) ?? []), cell.trim()]);
  }
  return [...seen.values()].flatMap((cells) => (cells.length > 1 ? [...new Set(cells)] : []));
}
