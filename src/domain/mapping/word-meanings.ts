// Longer texts are no words, and are not looked through.
const longestWord = 200;
/** How many different words of a file are remembered. */
const remembered = 2000;

/**
 * What a mapping says of a file's words: they are matched as the names of columns are, whatever their case, accents and
 * spaces. A word of which it says nothing is handed on as it stands, so that its reader takes it, or rejects its row.
 *
 * @example wordMeanings({ "No answer": "abandoned" })("NO  ANSWER") // "abandoned"
 */
export function wordMeanings(words: Readonly<Record<string, string>>): (cell: string) => string {
  const said = new Map(Object.entries(words));
  const plain = new Map([...said].map(([word, meaning]) => [plainWord(word), meaning]));
  const known = new Map<string, string>();

  return function meaningOf(cell) {
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (cell.length > longestWord) return cell;
    const meaning = said.get(cell) ?? plain.get(plainWord(cell)) ?? cell;
    if (known.size < remembered) known.set(cell, meaning);
    return meaning;
  };
}

/** A word without its case, accents and what stands between its parts; of signs alone it stays as it is. */
function plainWord(word: string): string {
  const bare = word
    .normalize("NFD")
    .replaceAll(/[\p{M}\s_\-()\u00ad\u200b-\u200f\u2060\ufeff]+/gu, "")
    .replace(/[:*]+$/u, "")
    .toLowerCase();
  return bare || word.trim();
}
