import type { Entry } from "./label-entries.ts";
import type { Concept } from "./words/language-words.ts";
import { silentWords } from "./words/lexicon.ts";

const shortestPart = 3;

/**
 * What a word stands for that is two known ones written as one; undefined where it is not.
 *
 * @example joinedParts("endreason", entries) // end, reason
 */
export function joinedParts(word: string, entries: readonly Entry[]): ReadonlySet<Concept>[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const [one, other] = [wholeWord(word.slice(0, at), entries), wholeWord(word.slice(at), entries)];
    if (one.size > 0 && other.size > 0) return [one, other];
    // A unit stands behind; a little word before is the beginning of a verb ("doorverbonden").
    if (one.size > 0 && silentWords.has(word.slice(at))) return [one];
  }
  return undefined;
}

function wholeWord(word: string, entries: readonly Entry[]): ReadonlySet<Concept> {
  return new Set(entries.flatMap(({ concept, words: [known] }) => (known === word ? [concept] : [])));
}
