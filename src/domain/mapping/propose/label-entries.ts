import { type Concept, concepts } from "./words/language-words.ts";
import { labelWords } from "./words/lexicon.ts";

/** A known word of labels, or several that belong together. */
export interface Entry {
  readonly concept: Concept;
  /** The entry's words in their order. */
  readonly words: readonly string[];
  readonly isStem: boolean;
  readonly isWithin: boolean;
}

interface KnownEntries {
  /** Of one word each. */
  readonly entries: readonly Entry[];
  /** Of several words. */
  readonly phrases: readonly Entry[];
}

let known: KnownEntries | undefined;

/** The words of all languages, made ready for looking them up. */
export function knownEntries(): KnownEntries {
  known ??= parted();
  return known;
}

const shortestStem = 4;

function parted(): KnownEntries {
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
