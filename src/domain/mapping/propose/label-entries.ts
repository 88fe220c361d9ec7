import { type Concept, concepts } from "./words/language-words.ts";
import { labelWords } from "./words/lexicon.ts";

/** Several known words that belong together. */
export interface Phrase {
  readonly concept: Concept;
  /** In their order. */
  readonly words: readonly string[];
  /** Whether the last one is the beginning of a word. */
  readonly isStem: boolean;
}

/** Where in a word a known one stands, and what it stands for. */
export interface KnownSpan {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

type Meanings = Map<string, Set<Concept>>;

/** The known words of all languages, made ready so that a look-up does not go through all of them. */
export class KnownWords {
  readonly phrases: readonly Phrase[];
  /** By the whole word, whichever part of a word it may be. */
  readonly #whole: Meanings = new Map();
  readonly #exact: Meanings = new Map();
  readonly #stems: Meanings = new Map();
  readonly #endings: Meanings = new Map();
  readonly #within: Meanings = new Map();
  readonly #byBones: Meanings = new Map();
  readonly #byLength = new Map<number, string[]>();
  readonly #byBeginning = new Map<string, string[]>();

  constructor(words: Readonly<Record<Concept, readonly string[]>>) {
    const phrases: Phrase[] = [];
    for (const concept of concepts) {
      for (const text of words[concept]) {
        const bare = text.replace(/^\*/, "").replace(/\*$/, "");
        const [word = "", ...others] = bare.split("_").filter((part) => part !== "");
        const isStem = text.endsWith("*");
        if (others.length > 0) phrases.push({ concept, words: [word, ...others], isStem });
        else this.#add(concept, word, isStem, text.startsWith("*") && bare.length >= 2);
      }
    }
    this.phrases = phrases;
  }

  /** What a word stands for as a whole. */
  whole(word: string): ReadonlySet<Concept> {
    return this.#whole.get(word) ?? none;
  }

  /** What the words stand for of which only the vowels are left out. @param bones see bonesOf */
  ofBones(bones: string): ReadonlySet<Concept> {
    return this.#byBones.get(bones) ?? none;
  }

  /** The known words of a length. */
  ofLength(letters: number): readonly string[] {
    return this.#byLength.get(letters) ?? [];
  }

  /** The known words that begin so, three letters at least. */
  beginningWith(word: string): readonly string[] {
    const alike = this.#byBeginning.get(word.slice(0, indexed)) ?? [];
    return alike.filter((known) => known.startsWith(word));
  }

  /** Every known word that stands in this one: at its beginning, its end or anywhere, as it may. */
  spansIn(word: string): KnownSpan[] {
    const found: KnownSpan[] = [];
    const take = (meanings: ReadonlySet<Concept> | undefined, from: number, to: number) => {
      for (const concept of meanings ?? none) found.push({ concept, from, to });
    };
    take(this.#exact.get(word), 0, word.length);
    const seen = new Set<string>();
    for (let from = 0; from < word.length; from++) {
      take(this.#endings.get(word.slice(from)), from, word.length);
      for (let to = from + 1; to <= word.length; to++) {
        const part = word.slice(from, to);
        if (from === 0) take(this.#stems.get(part), from, to);
        if (seen.has(part)) continue;
        seen.add(part);
        take(this.#within.get(part), from, to);
      }
    }
    return found;
  }

  #add(concept: Concept, word: string, isStem: boolean, isWithin: boolean): void {
    if (!this.#whole.has(word)) {
      put(this.#byLength, word.length, word);
      put(this.#byBeginning, word.slice(0, indexed), word);
    }
    mean(this.#whole, word, concept);
    mean(this.#byBones, bonesOf(word), concept);
    const place = isWithin ? (isStem ? this.#within : this.#endings) : isStem ? this.#stems : this.#exact;
    mean(place, word, concept);
  }
}

const none: ReadonlySet<Concept> = new Set();
const indexed = 3;

/** A word without its vowels, but for the first letter. */
export function bonesOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replaceAll(/[aeiouy]/g, "");
}

function mean(meanings: Meanings, word: string, concept: Concept): void {
  const known = meanings.get(word);
  if (known) known.add(concept);
  else meanings.set(word, new Set([concept]));
}

function put<Key>(lists: Map<Key, string[]>, key: Key, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

let known: KnownWords | undefined;

export function knownWords(): KnownWords {
  known ??= new KnownWords(labelWords);
  return known;
}
