import type { KnownWords } from "./label-entries.ts";
import type { Concept } from "./words/language-words.ts";
import { silentWords } from "./words/lexicon.ts";

const shortestPart = 3;

/**
 * What a word stands for that is two known ones written as one; undefined where it is not.
 *
 * @example joinedParts("endreason", known) // end, reason
 */
export function joinedParts(word: string, known: KnownWords): ReadonlySet<Concept>[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const [one, other] = [known.whole(word.slice(0, at)), known.whole(word.slice(at))];
    if (one.size > 0 && other.size > 0) return [one, other];
    // A unit stands behind; a little word before is the beginning of a verb ("doorverbonden").
    if (one.size > 0 && silentWords.has(word.slice(at))) return [one];
  }
  return undefined;
}
