import { type BehaviourId, behaviours } from "./behaviours.ts";

/** A behaviour that an item of an imported form may stand for. A person confirms it, or does not. */
interface MappingSuggestion {
  readonly behaviour: BehaviourId;
  /** The words of the item that speak for it, for the person who confirms. */
  readonly because: readonly string[];
}

export interface ItemMapping {
  readonly item: string;
  /**
   * The one behaviour that the name speaks for most; undefined where none does or two do alike. A guess
   * between two would be averaged in as if somebody had meant it.
   */
  readonly suggestion: MappingSuggestion | undefined;
  /** All behaviours that the name speaks for, the likeliest first. */
  readonly candidates: readonly MappingSuggestion[];
}

/** Word beginnings, in lower case, that speak for a behaviour; several words of a phrase stand together. */
const cues: Readonly<Record<BehaviourId, readonly string[]>> = {
  E1: ["acknowledg", "empath", "recogni", "before policy", "feeling", "understanding of the situation"],
  E2: ["mirror", "restat", "paraphras", "summari", "reflect", "repeat back", "check understanding", "checks"],
  E3: ["open question", "open-ended", "prob", "root cause", "underlying", "cause", "explor", "discover"],
  E4: ["honest", "clear answer", "clear explanation", "transparen", "expectation", "limits", "truth"],
  E5: ["apolog", "sorry", "regret", "make it right", "made it right"],
  E6: ["alternativ", "extra mile", "option", "beyond", "workaround", "offers another"],
  E7: ["follow-up", "follow up", "followup", "next step", "call back", "callback", "commitment"],
  E8: ["own words", "script", "natural", "personalis", "personaliz", "robotic", "conversational"],
  E9: ["benefit of the doubt", "defensive", "blam", "patien", "argu", "judg", "assum"],
};

/**
 * Suggestions of behaviours for the items of a form, from their names alone (English). A code such as "E3"
 * at the beginning of a name decides by itself. Suggestions are never applied without a person.
 *
 * @returns an entry for each item, in the order given; an empty list where there are none
 * @example mappingSuggestions(["Agent paraphrased the issue"])[0]?.suggestion?.behaviour // "E2"
 */
export function mappingSuggestions(items: readonly string[]): ItemMapping[] {
  return items.map((item) => {
    const coded = codeOf(item);
    if (coded) return { item, suggestion: coded, candidates: [coded] };
    const candidates = behaviours
      .flatMap(({ id }) => {
        const because = cues[id].filter((cue) => holdsCue(item, cue));
        return because.length ? [{ behaviour: id, because }] : [];
      })
      .sort((a, b) => weightOf(b) - weightOf(a));
    const [first, second] = candidates;
    const alone = first !== undefined && (second === undefined || weightOf(first) > weightOf(second));
    return { item, suggestion: alone ? first : undefined, candidates };
  });
}

function codeOf(item: string): MappingSuggestion | undefined {
  const code = /^\s*(E[1-9])(?![\p{L}\p{N}])/iu.exec(item)?.[1];
  const behaviour = behaviours.find(({ id }) => id === code?.toUpperCase());
  return behaviour && code !== undefined ? { behaviour: behaviour.id, because: [code] } : undefined;
}

function holdsCue(item: string, cue: string): boolean {
  const words = item.toLowerCase().replaceAll(/\s+/g, " ");
  for (let at = words.indexOf(cue); at >= 0; at = words.indexOf(cue, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1] ?? "")) return true;
  }
  return false;
}

/** A phrase of several words says more than a word. */
function weightOf({ because }: MappingSuggestion): number {
  return because.reduce((sum, cue) => sum + cue.split(/[\s-]/).length, 0);
}

/** What is known of the items of a form: it is this console's, the file names its behaviours, a person mapped it, items came since then, or nobody has said. */
export const formStates = ["own", "in-file", "confirmed", "new-items", "unmapped"] as const;
export type FormState = (typeof formStates)[number];
