import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { type Concept, concepts, type LanguageWords, type ValueWords } from "./language-words.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { several } from "./several.ts";
import { spanish } from "./spanish.ts";

const umlauts: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

const languages: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  dutch,
  italian,
  polish,
  several,
];

/** The words of labels that stand for something, in every language. */
export const labelWords: Readonly<Record<Concept, readonly string[]>> = Object.fromEntries(
  concepts.map((concept) => [concept, allOf(languages.map(({ labels }) => labels[concept]))]),
) as unknown as Record<Concept, string[]>;

/** Words of a label that say nothing of its meaning. */
export const silentWords: ReadonlySet<string> = new Set(allOf(languages.map(({ silent }) => silent)));

/** What each word means that stands in a column of words, in every language. */
export function valueMeanings(field: keyof ValueWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { values } of languages) {
    for (const [meaning, words] of Object.entries(values[field] ?? {})) {
      for (const word of parted(words)) if (!found.has(word)) found.set(word, meaning);
    }
  }
  return found;
}

function allOf(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap(parted))];
}

function parted(text: string | undefined): string[] {
  return (text ?? "").split(" ").flatMap((word) => (word === "" ? [] : spellings(word)));
}

/** A word with umlauts in both ways in which it is found: without its dots, and with an "e" for them. */
function spellings(word: string): string[] {
  const plain = word.replaceAll("ß", "ss");
  const bare = plain.replaceAll(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return bare === plain ? [plain] : [bare, plain.replaceAll(/[äöü]/g, (letter) => `${umlauts[letter]}e`)];
}
