import type { Entry } from "./label-entries.ts";
import type { Concept } from "./words/language-words.ts";
import { silentWords } from "./words/lexicon.ts";

/** How many letters one word has to be changed by to become another. */
export type EditDistance = (one: string, other: string) => number;

const shortestNearMiss = 5;
const longWord = 8;
const shortestCut = 3;
const mostMeanings = 2;

/**
 * What a word that holds none that is known can be short for, or is written nearly alike.
 *
 * @param isCut whether a dot says that it is cut short
 */
export function nearMiss(
  word: string,
  entries: readonly Entry[],
  distance: EditDistance,
  isCut: boolean,
): ReadonlySet<Concept>[] {
  if (silentWords.has(word)) return [];
  for (const read of [withoutVowels, isCut ? cutShort : beginning, nearest]) {
    const near = read(word, entries, distance);
    if (near.size > 0) return [near];
  }
  return [];
}

/** Concepts of the words of which only the vowels were left out: "hld" is "hold", "agnt" is "agent". */
function withoutVowels(word: string, entries: readonly Entry[]): Set<Concept> {
  if (!/^(?:[^aeiouy]{3,}|[aeiou][^aeiouy]{3,})$/.test(word)) return new Set();
  return conceptsOf(entries.filter(({ words: [known = ""] }) => bones(known) === word));
}

/** A word without its vowels, but for the first letter. */
function bones(word: string): string {
  return word.slice(0, 1) + word.slice(1).replaceAll(/[aeiouy]/g, "");
}

/** Concepts of the words that begin with one that is cut short: "Bearb." */
function cutShort(word: string, entries: readonly Entry[]): Set<Concept> {
  if (word.length < shortestCut) return new Set();
  const found = conceptsOf(entries.filter((entry) => beginsWith(entry, word)));
  return found.size <= mostMeanings ? found : new Set();
}

/** The concept of which several words begin so, and no word of another: "durat". */
function beginning(word: string, entries: readonly Entry[]): Set<Concept> {
  if (word.length < shortestNearMiss) return new Set();
  const longer = entries.filter((entry) => beginsWith(entry, word));
  const found = conceptsOf(longer);
  return longer.length > 1 && found.size === 1 ? found : new Set();
}

/** Concepts of the words that are written nearly alike. */
function nearest(word: string, entries: readonly Entry[], distance: EditDistance): Set<Concept> {
  if (word.length < shortestNearMiss) return new Set();
  const allowed = word.length >= longWord ? 2 : 1;
  const near = entries.flatMap(({ concept, words: [known = ""] }) => {
    const canBe = known.length >= shortestNearMiss && Math.abs(known.length - word.length) <= allowed;
    return canBe ? [{ concept, off: distance(word, known) }] : [];
  });
  const least = Math.min(allowed, ...near.map(({ off }) => off));
  return new Set(near.filter(({ off }) => off === least).map(({ concept }) => concept));
}

function beginsWith({ words: [known = ""] }: Entry, word: string): boolean {
  return known.startsWith(word);
}

function conceptsOf(entries: readonly Entry[]): Set<Concept> {
  return new Set(entries.map(({ concept }) => concept));
}
