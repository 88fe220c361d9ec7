import { bonesOf, type KnownWords } from "./label-entries.ts";
import type { Concept } from "./words/language-words.ts";
import { silentWords } from "./words/lexicon.ts";

/** How many letters one word has to be changed by to become another. */
export type EditDistance = (one: string, other: string) => number;

const shortestNearMiss = 5;
const longWord = 8;
const shortestCut = 3;
const mostMeanings = 2;
const none: ReadonlySet<Concept> = new Set();

/**
 * What a word that holds none that is known can be short for, or is written nearly alike.
 *
 * @param isCut whether a dot says that it is cut short
 */
export function nearMiss(
  word: string,
  known: KnownWords,
  distance: EditDistance,
  isCut: boolean,
): ReadonlySet<Concept>[] {
  if (silentWords.has(word)) return [];
  for (const read of [withoutVowels, isCut ? cutShort : beginning, nearest]) {
    const near = read(word, known, distance);
    if (near.size > 0) return [near];
  }
  return [];
}

/** Concepts of the words of which only the vowels were left out: "hld" is "hold", "agnt" is "agent". */
function withoutVowels(word: string, known: KnownWords): ReadonlySet<Concept> {
  return /^(?:[^aeiouy]{3,}|[aeiou][^aeiouy]{3,})$/.test(word) ? known.ofBones(bonesOf(word)) : none;
}

/** Concepts of the words that begin with one that is cut short: "Bearb." */
function cutShort(word: string, known: KnownWords): ReadonlySet<Concept> {
  if (word.length < shortestCut) return none;
  const found = conceptsOf(known.beginningWith(word), known);
  return found.size <= mostMeanings ? found : none;
}

/** The concept of which several words begin so, and no word of another: "durat". */
function beginning(word: string, known: KnownWords): ReadonlySet<Concept> {
  if (word.length < shortestNearMiss) return none;
  const longer = known.beginningWith(word);
  const found = conceptsOf(longer, known);
  return longer.length > 1 && found.size === 1 ? found : none;
}

/** Concepts of the words that are written nearly alike. */
function nearest(word: string, known: KnownWords, distance: EditDistance): ReadonlySet<Concept> {
  if (word.length < shortestNearMiss) return none;
  const allowed = word.length >= longWord ? 2 : 1;
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, nth) => word.length - allowed + nth);
  const near = lengths
    .filter((letters) => letters >= shortestNearMiss)
    .flatMap((letters) => known.ofLength(letters))
    .map((other) => ({ other, off: distance(word, other) }));
  const least = near.reduce((min, { off }) => Math.min(min, off), allowed);
  const alike = near.filter(({ off }) => off === least).map(({ other }) => other);
  return conceptsOf(alike, known);
}

function conceptsOf(words: readonly string[], known: KnownWords): ReadonlySet<Concept> {
  return new Set(words.flatMap((word) => [...known.whole(word)]));
}
