import { plainWords } from "../../privacy/plain-words.ts";
import type { FieldName } from "../mapped-field.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { valueMeanings } from "./words/lexicon.ts";

const fields = ["state", "resolution", "outcome", "direction", "channel", "absence", "survey"] as const;
const byField: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  fields.map((field) => [field, valueMeanings(field)]),
);

/**
 * What one of several words means: "Pause courte" is a break, "Pausa almuerzo" a meal, "Tras la llamada" what comes
 * after a call. What says no to something is none of its words.
 */
function partMeaning(plain: string, words: ReadonlyMap<string, string>): string | undefined {
  const parts = plain.split("_");
  if (parts.length < 2 || parts.some((part) => noes.has(part))) return undefined;
  const found = new Set(parts.flatMap((part) => words.get(part) ?? []));
  if (found.size > 1 && [...found].every((one) => general.has(one) || special.has(one)))
    for (const one of general) found.delete(one);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** States that others are a kind of, or come with: a meal is a break too, and after-call work names the call. */
const general: ReadonlySet<string> = new Set(["talk", "break"]);
const special: ReadonlySet<string> = new Set(["hold", "acw", "meal", "training", "meeting"]);
const noes = new Set(
  "not no nicht non pas nao niet nie un without ohne sans sin sem senza zonder bez".split(" "),
);

/** Meanings of the words of one kind of file. */
export class WordMeanings {
  readonly #outcome: (word: string) => string | undefined;
  readonly #isAbsence: boolean;

  /** @param outcome what a source's word for how a contact ended means */
  constructor(outcome: (word: string) => string | undefined, isAbsence: boolean) {
    this.#outcome = outcome;
    this.#isAbsence = isAbsence;
  }

  meaning(field: FieldName, word: string): string | undefined {
    const list = field === "kind" ? (this.#isAbsence ? "absence" : "survey") : field;
    const plain = plainWords(word).replaceAll("ł", "l").replaceAll("ß", "ss");
    const known = field === "outcome" ? this.#outcome(word) : undefined;
    const words = byField.get(list);
    return known ?? words?.get(plain) ?? (words && partMeaning(plain, words));
  }

  /** Share of a column's filled rows whose word is known for the field. */
  knownShare(field: FieldName, { words, filled }: Pick<ColumnProfile, "words" | "filled">): number {
    const rows = words.reduce((sum, { text, count }) => sum + (this.meaning(field, text) ? count : 0), 0);
    return filled === 0 ? 0 : rows / filled;
  }
}
