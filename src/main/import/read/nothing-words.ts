const words: ReadonlySet<string> = new Set([
  "null",
  "(null)",
  "<null>",
  "\\n",
  "n/a",
  "#n/a",
  "#ref!",
  "#value!",
  "#div/0!",
  "#name?",
  "#null!",
  "#num!",
  "n.a.",
  "na",
  "nan",
  "-",
  "--",
  "---",
  "–",
  "—",
  "(none)",
  "[none]",
  "none",
  "nil",
  "[deleted]",
  "(blank)",
  "(leer)",
  "(empty)",
  "[empty]",
  "undefined",
  "unassigned",
  "(unassigned)",
  "unknown",
  "(unknown)",
  "<unknown>",
  "no_server",
  "not available",
  "not applicable",
  "not assigned",
]);
const beginnings: ReadonlySet<number> = new Set(
  [...words].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);
const longest = 16;

/** Whether such a word can begin with the character of this code: most cells begin with another. */
export function canBeginNothing(code: number): boolean {
  return beginnings.has(code);
}

/**
 * Whether a cell holds a word that stands for nobody, or for nothing: what databases, spreadsheets and the
 * makers of switches write where there is no value. Never a person of that name.
 *
 * @example isNothing("NULL") // true
 */
export function isNothing(cell: string): boolean {
  if (cell.length > longest) return false;
  if (cell === "") return true;
  // Most cells begin with a digit, or with another character with which no such word does.
  const first = cell.charCodeAt(0);
  if ((first >= 48 && first <= 57) || !beginnings.has(first)) return false;
  return words.has(cell) || words.has(cell.toLowerCase());
}

const unwrappable = /^="((?:[^"]|"")*)"$/;

/**
 * The text of a cell that a program wrote as a formula, so that a spreadsheet leaves it as it is.
 *
 * @example unwrapped('="00123"') // "00123"
 */
export function unwrapped(cell: string): string {
  if (cell.charCodeAt(0) !== 61) return cell;
  const inner = unwrappable.exec(cell)?.[1];
  return inner === undefined ? cell : inner.replaceAll('""', '"').trim();
}
