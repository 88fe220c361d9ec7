import { plainWords } from "../../privacy/plain-words.ts";
import { type Concept, concepts } from "./words/language-words.ts";
import { labelWords, silentWords } from "./words/lexicon.ts";

/** How many letters one word has to be changed by to become another. */
export type EditDistance = (one: string, other: string) => number;

/** What the words of a label stand for. */
export interface LabelConcepts {
  /** For each word, or part of a word, that stands for something: what it can stand for. */
  readonly parts: readonly ReadonlySet<Concept>[];
  /** Words that stand for nothing known. */
  readonly unknown: number;
  /** Whether a word is only written nearly as one that is known: it may be another one. */
  readonly isGuessed?: boolean;
}

/** Little words that name a column where they stand alone: "from" and "to". */
const alone = new Map<string, Concept>([
  ...["de", "von", "from", "od", "van", "du", "da", "dal", "desde"].map((word) => [word, "start"] as const),
  ...["a", "au", "to", "bis", "ate", "do", "al", "tot", "hasta", "jusqu"].map(
    (word) => [word, "end"] as const,
  ),
]);
const foreign: Readonly<Record<string, string>> = { ł: "l", ß: "ss", ø: "o", æ: "ae", œ: "oe" };
const shortestStem = 4;
const shortestNearMiss = 5;
const longWord = 8;
const shortestAbbreviation = 3;
const vowels = /[aeiouy]/;
const everyVowel = /[aeiouy]/g;

interface Entry {
  readonly concept: Concept;
  /** The entry's words in their order. */
  readonly words: readonly string[];
  readonly isStem: boolean;
  readonly isWithin: boolean;
}

let known: { readonly entries: readonly Entry[]; readonly phrases: readonly Entry[] } | undefined;

/**
 * What a column's label may mean, by its words.
 *
 * @example labelConcepts("Gesprächsdauer (Sek.)", distance).parts // talk or call, duration
 */
export function labelConcepts(label: string, distance: EditDistance): LabelConcepts {
  known ??= parted();
  const { entries, phrases } = known;
  const words = wordsOf(label);
  const [only = ""] = words;
  if (words.length === 1 && alone.has(only))
    return { parts: [new Set([alone.get(only) as Concept])], unknown: 0 };
  const parts: ReadonlySet<Concept>[] = [];
  const explained = new Set<number>();
  for (const [place, of] of phrasesIn(words, phrases)) {
    parts.push(of);
    for (const at of place) explained.add(at);
  }
  let unknown = 0;
  let isGuessed = false;
  for (const [at, word] of words.entries()) {
    // A word of a phrase ("after call") is not what it is alone.
    if (explained.has(at)) continue;
    const held = partsOf(word, entries);
    const meant = held.length > 0 ? held : nearMiss(word, entries, distance);
    isGuessed ||= held.length === 0 && meant.length > 0;
    parts.push(...meant);
    if (meant.length === 0 && !silentWords.has(word) && !/^\d+$/.test(word)) unknown++;
  }
  return { parts: withoutShadows(parts), unknown, isGuessed };
}

/** The phrases among some words, with the places of their words; what stands within a longer one is none. */
function phrasesIn(words: readonly string[], phrases: readonly Entry[]) {
  const found = new Map<string, { readonly places: readonly number[]; readonly of: Set<Concept> }>();
  for (const { concept, words: phrase, isStem } of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      const isHere = phrase.every((part, nth) =>
        isWord(words[at + nth] ?? "", part, isStem && nth === phrase.length - 1),
      );
      if (!isHere) continue;
      const places = phrase.map((_, nth) => at + nth);
      const one = found.get(places.join()) ?? { places, of: new Set<Concept>() };
      one.of.add(concept);
      found.set(places.join(), one);
    }
  }
  const all = [...found.values()];
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other.places.length > one.places.length && one.places.every((at) => other.places.includes(at)),
        ),
    )
    .map(({ places, of }) => [places, of] as const);
}

function wordsOf(label: string): string[] {
  const plain = plainWords(label).replaceAll(/[łßøæœ]/g, (letter) => foreign[letter] ?? letter);
  return plain.split("_").filter((word) => word !== "");
}

function isWord(word: string, part: string, isStem: boolean): boolean {
  return isStem ? word.startsWith(part) : word === part;
}

/** What a word stands for, part by part. */
function partsOf(word: string, entries: readonly Entry[]): ReadonlySet<Concept>[] {
  const spans = entries.flatMap((entry) => {
    const from = placeOf(word, entry);
    return from < 0 ? [] : [{ concept: entry.concept, from, to: from + (entry.words[0] ?? "").length }];
  });
  const widest = spans.filter(
    (one) => !spans.some((other) => other.to - other.from > one.to - one.from && isInside(one, other)),
  );
  const bySpan = Map.groupBy(widest, ({ from, to }) => `${from}-${to}`);
  return [...bySpan.values()].map((same) => new Set(same.map(({ concept }) => concept)));
}

/** What a word that holds none that is known is written nearly alike, or is short for. */
function nearMiss(word: string, entries: readonly Entry[], distance: EditDistance): ReadonlySet<Concept>[] {
  if (silentWords.has(word)) return [];
  const near =
    word.length < shortestNearMiss ? shortFor(word, entries) : nearestConcepts(word, entries, distance);
  return near.size > 0 ? [near] : [];
}

/** Concepts of the words of which only the vowels were left out: "hld" is "hold". */
function shortFor(word: string, entries: readonly Entry[]): Set<Concept> {
  if (word.length < shortestAbbreviation || vowels.test(word)) return new Set();
  const whole = entries.filter(({ words: [known = ""] }) => known.replaceAll(everyVowel, "") === word);
  return new Set(whole.map(({ concept }) => concept));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function isInside(one: Span, other: Span): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/** Where an entry stands in a word; below zero where it does not. */
function placeOf(word: string, { words, isStem, isWithin }: Entry): number {
  const [part = ""] = words;
  if (isWithin && isStem) return word.indexOf(part);
  if (isWithin) return word.endsWith(part) ? word.length - part.length : -1;
  return isWord(word, part, isStem) ? 0 : -1;
}

/** Concepts of the words that are written nearly alike. */
function nearestConcepts(word: string, entries: readonly Entry[], distance: EditDistance): Set<Concept> {
  const allowed = word.length >= longWord ? 2 : 1;
  const near = entries.flatMap(({ concept, words: [known = ""] }) => {
    const canBe = known.length >= shortestNearMiss && Math.abs(known.length - word.length) <= allowed;
    return canBe ? [{ concept, off: distance(word, known) }] : [];
  });
  const nearest = Math.min(allowed, ...near.map(({ off }) => off));
  return new Set(near.filter(({ off }) => off === nearest).map(({ concept }) => concept));
}

/** Of these the first one takes the word that it holds: "Nachbearbeitung" is no "Bearbeitung". */
const shadows: readonly (readonly [Concept, Concept])[] = [
  ["acw", "handle"],
  ["acw", "wait"],
  ["supervisor", "team"],
  ["evaluator", "evaluation"],
];

function withoutShadows(parts: readonly ReadonlySet<Concept>[]): ReadonlySet<Concept>[] {
  const has = (concept: Concept) => parts.some((part) => part.has(concept));
  const hidden = new Set(shadows.flatMap(([over, under]) => (has(over) ? [under] : [])));
  return parts.flatMap((part) => {
    const left = new Set([...part].filter((concept) => !hidden.has(concept)));
    return left.size > 0 ? [left] : [];
  });
}

function parted() {
  const all = concepts.flatMap((concept) => labelWords[concept].map((text) => entryOf(concept, text)));
  return {
    entries: all.filter(({ words }) => words.length === 1),
    phrases: all.filter(({ words }) => words.length > 1),
  };
}

function entryOf(concept: Concept, text: string): Entry {
  const bare = text.replace(/^\*/, "").replace(/\*$/, "");
  const isWithin = text.startsWith("*") && bare.length >= 2;
  const isStem = text.endsWith("*") && bare.length >= Math.min(shortestStem, bare.length);
  return { concept, words: bare.split("_").filter((word) => word !== ""), isStem, isWithin };
}
