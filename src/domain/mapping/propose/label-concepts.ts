import { plainWords } from "../../privacy/plain-words.ts";
import { joinedParts } from "./joined-words.ts";
import { type KnownWords, knownWords, type Phrase } from "./label-entries.ts";
import { type EditDistance, nearMiss } from "./near-words.ts";
import type { Concept } from "./words/language-words.ts";
import { silentWords } from "./words/lexicon.ts";

export type { EditDistance } from "./near-words.ts";

/** What the words of a label stand for. */
export interface LabelConcepts {
  /** For each word, or part of a word, that stands for something: what it can stand for. */
  readonly parts: readonly ReadonlySet<Concept>[];
  /** Words that stand for nothing known. */
  readonly unknown: number;
  /** Whether a word is only written nearly as one that is known: it may be another one. */
  readonly isGuessed?: boolean;
}

/** Little words that name a column where they stand alone, or last: "from" and "date to". */
const alone = new Map<string, Concept>([
  ...["de", "von", "from", "od", "van", "du", "da", "dal", "desde"].map((word) => [word, "start"] as const),
  ...["a", "au", "to", "bis", "ate", "do", "al", "tot", "hasta", "jusqu"].map(
    (word) => [word, "end"] as const,
  ),
]);
/** Little words before a unit: "in seconds", "en minutes", "w sekundach". */
const beforeUnits: ReadonlySet<string> = new Set(["in", "en", "em", "w"]);
/** What nearly every column's name says: it alone does not tell one column from another. */
const everyday: ReadonlySet<Concept> = new Set([
  "time",
  "date",
  "duration",
  "id",
  "name",
  "type",
  "kind",
  "count",
]);
const fewestLeft = 4;
const foreign: Readonly<Record<string, string>> = { ł: "l", ß: "ss", ø: "o", æ: "ae", œ: "oe" };

/**
 * What a column's label may mean, by its words.
 *
 * @example labelConcepts("Gesprächsdauer (Sek.)", distance).parts // talk or call, duration
 */
export function labelConcepts(label: string, distance: EditDistance): LabelConcepts {
  const known = knownWords();
  const words = wordsOf(label);
  const cut = cutWords(label);
  const [only = ""] = words;
  if (words.length === 1 && alone.has(only))
    return { parts: [new Set([alone.get(only) as Concept])], unknown: 0 };
  const parts: ReadonlySet<Concept>[] = [];
  const explained = new Set<number>();
  for (const [place, of] of phrasesIn(words, known.phrases)) {
    parts.push(of);
    for (const at of place) explained.add(at);
  }
  let unknown = 0;
  let isGuessed = false;
  for (const [at, word] of words.entries()) {
    // A word of a phrase ("after call") is not what it is alone.
    if (explained.has(at)) continue;
    // "Length in seconds".
    const isBeforeUnit =
      beforeUnits.has(word) && at === words.length - 2 && silentWords.has(words[at + 1] ?? "");
    if (isBeforeUnit) continue;
    // "Date to", while "décroché à" is no end of anything.
    const isLast = at === words.length - 1 && parts.every(isEveryday);
    const last = isLast ? alone.get(word) : undefined;
    if (last) {
      parts.push(new Set([last]));
      continue;
    }
    const { parts: held, lettersLeft } = partsOf(word, known);
    // "Geburtsdatum": a date, and of something that is not known.
    if (lettersLeft >= fewestLeft && held.length > 0 && held.every(isEveryday)) unknown++;
    const meant = held.length > 0 ? held : nearMiss(word, known, distance, cut.has(word));
    isGuessed ||= held.length === 0 && meant.length > 0;
    parts.push(...meant);
    if (meant.length === 0 && !silentWords.has(word) && !/^\d+$/.test(word)) unknown++;
  }
  return { parts: withoutShadows(parts), unknown, isGuessed };
}

/** The phrases among some words, with the places of their words; what stands within a longer one is none. */
function phrasesIn(words: readonly string[], phrases: readonly Phrase[]) {
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

/** Words of a label that a dot says are cut short: "Bearb." and "Anr." of "Bearb.-Dauer (Anr.)". */
function cutWords(label: string): ReadonlySet<string> {
  return new Set([...label.matchAll(/(\p{L}+)\./gu)].flatMap(([, word = ""]) => wordsOf(word)));
}

const numberSigns = /[#№]/g;

function wordsOf(label: string): string[] {
  const plain = plainWords(label.replaceAll(numberSigns, " no ")).replaceAll(
    /[łßøæœ]/g,
    (letter) => foreign[letter] ?? letter,
  );
  return plain.split("_").filter((word) => word !== "");
}

function isWord(word: string, part: string, isStem: boolean): boolean {
  return isStem ? word.startsWith(part) : word === part;
}

interface WordParts {
  readonly parts: readonly ReadonlySet<Concept>[];
  /** How many of its letters stand for nothing known. */
  readonly lettersLeft: number;
}

/** What a word stands for, part by part. */
function partsOf(word: string, known: KnownWords): WordParts {
  const spans = known.spansIn(word);
  const widest = spans.filter(
    (one) => !spans.some((other) => other.to - other.from > one.to - one.from && isInside(one, other)),
  );
  // "endreason" is more than the end with which it begins.
  const isWhole = widest.some(({ from, to }) => to - from === word.length);
  const joined = isWhole ? undefined : joinedParts(word, known);
  if (joined) return { parts: joined, lettersLeft: 0 };
  const bySpan = [...Map.groupBy(widest, ({ from, to }) => `${from}-${to}`).values()];
  const lettersLeft = [...word].filter(
    (_, at) => !widest.some(({ from, to }) => at >= from && at < to),
  ).length;
  return { parts: bySpan.map((same) => new Set(same.map(({ concept }) => concept))), lettersLeft };
}

function isEveryday(part: ReadonlySet<Concept>): boolean {
  return [...part].every((concept) => everyday.has(concept));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function isInside(one: Span, other: Span): boolean {
  return one.from >= other.from && one.to <= other.to;
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
