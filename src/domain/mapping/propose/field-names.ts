import type { FieldName, MappedKind } from "../mapped-field.ts";
import { contacts } from "./field-patterns/contacts.ts";
import { evaluations, pulses, surveys } from "./field-patterns/judgements.ts";
import type { NamesOfKind } from "./field-patterns/name-pattern.ts";
import { roster } from "./field-patterns/roster.ts";
import { absence, shifts, states, training } from "./field-patterns/work.ts";
import type { LabelConcepts } from "./label-concepts.ts";
import type { Concept } from "./words/language-words.ts";

const names: Readonly<Record<MappedKind, NamesOfKind>> = {
  contacts,
  "agent-states": states,
  shifts,
  surveys,
  evaluations,
  roster,
  absence,
  training,
  pulses,
};

/** Concepts that leave a meaning as it is, wherever they stand. */
const neutral: ReadonlySet<Concept> = new Set([
  "call",
  "time",
  "duration",
  "date",
  "total",
  "name",
  "id",
  "kind",
  "type",
]);
const offEach = 0.88;
const offEachUnknown = 0.9;

/**
 * How well a label names a field, 0 to 1: the best of the field's patterns that fit, less something for each word
 * that stands for something else or for nothing known.
 *
 * @example nameScore("contacts", "talk_seconds", labelConcepts("Talk Time", distance)) // 1
 */
export function nameScore(kind: MappedKind, field: FieldName, label: LabelConcepts): number {
  let best = 0;
  // A word that is only written nearly as one that is known may be another.
  const known = label.isGuessed === true ? offEachUnknown : 1;
  for (const [score, has, without = ""] of names[kind][field] ?? []) {
    const needed = parted(has);
    const parts = partsLeft(label.parts, needed);
    if (parts === undefined) continue;
    const forbidden = parted(without);
    if (parts.some((part) => forbidden.some((concept) => part.has(concept)))) continue;
    const others = parts.filter((part) => ![...part].some((concept) => neutral.has(concept))).length;
    best = Math.max(best, score * known * offEach ** others * offEachUnknown ** label.unknown);
  }
  return best;
}

/** The parts of a label that a pattern does not need; undefined where it lacks one that is needed. */
function partsLeft(
  parts: LabelConcepts["parts"],
  needed: readonly Concept[],
): LabelConcepts["parts"] | undefined {
  if (!needed.every((concept) => parts.some((part) => part.has(concept)))) return undefined;
  return parts.filter((part) => !needed.some((concept) => part.has(concept)));
}

const kept = new Map<string, readonly Concept[]>();

function parted(words: string): readonly Concept[] {
  const found = kept.get(words);
  if (found) return found;
  const concepts = words.split(" ").filter((word): word is Concept => word !== "");
  kept.set(words, concepts);
  return concepts;
}
