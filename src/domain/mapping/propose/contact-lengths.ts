import { type ContactArithmetic, contactArithmetic, type Proof } from "./contact-arithmetic.ts";
import type { ContactPicks } from "./contact-picks.ts";
import { type FoundUnit, likelyUnit, unitOf } from "./contact-unit.ts";
import { nameScore } from "./field-names.ts";
import { partLengths, wholeLengths } from "./length-identities.ts";
import { lostContacts } from "./lost-contacts.ts";
import { lengthsByFigures } from "./open-lengths.ts";
import type { KindLook } from "./propose.ts";
import type { Source } from "./source.ts";
import type { Concept } from "./words/language-words.ts";

/** What the figures show of a contact's lengths. */
export interface FoundLengths {
  readonly proofs: Proofs;
  readonly unit: FoundUnit;
  /** Lengths that no name tells, and whether sums show what they are. */
  readonly byFigures: ByFigures;
  /** Whether the end of the file lies after the work that follows the contact. */
  readonly endIsAfterWork: boolean;
}

type Proofs = ReadonlyMap<Source, Proof>;
type ByFigures = ReadonlyMap<Source, boolean>;

/** A name that says what a length may be, among others. */
const fairName = 0.6;
const lengthConcepts: readonly Concept[] = [
  "talk",
  "hold",
  "wait",
  "acw",
  "handle",
  "duration",
  "total",
  "time",
  "call",
];

/**
 * Which column is which length of a contact, by the figures and by its name.
 *
 * @param picks is changed to what the figures show
 */
export function findLengths(picks: ContactPicks, look: KindLook): FoundLengths {
  const first = arithmeticOf(picks, look);
  const shown = moveProved(picks, first);
  const byFigures = nameByFigures(picks, look, first, shown);
  const last = byFigures ? arithmeticOf(picks, look) : first;
  const proofs = byFigures ? moveProved(picks, last) : shown;
  const { endIsAfterWork } = last;
  if (endIsAfterWork) picks.byField.delete("ended_at");
  takeWholeForTalk(picks, proofs);
  const unit = unitOf(picks, look.file.choices.durations, last.unit);
  return { proofs, unit, byFigures: byFigures ?? new Map(), endIsAfterWork };
}

function arithmeticOf(picks: ContactPicks, look: KindLook): ContactArithmetic {
  const sources = Object.fromEntries([...picks.byField].map(([field, { source }]) => [field, source]));
  return contactArithmetic(sources, mayBeLengths(picks, look), likelyUnit(picks));
}

/** Sources of lengths: those that were picked, and those whose label at least does not speak of something else. */
function mayBeLengths(picks: ContactPicks, { lengths }: KindLook): Source[] {
  const picked = wholeLengths.flatMap((field) => picks.source(field) ?? []);
  const left = picks
    .freeOf(lengths)
    .filter(({ label }) => label.parts.every((part) => lengthConcepts.some((concept) => part.has(concept))));
  return [...picked, ...left];
}

/** Puts each length where the figures prove that it belongs. */
function moveProved(picks: ContactPicks, { proofs }: ContactArithmetic): Proofs {
  const byField = Map.groupBy(proofs, ({ field }) => field);
  const sound = proofs.filter(({ field }) => byField.get(field)?.length === 1);
  for (const { source, field } of sound) {
    if (picks.source(field) === source) continue;
    const before = picks.takeOut(source) ?? { source, name: 0, fit: 1, value: 0.5 };
    picks.byField.set(field, { ...before, field });
  }
  return new Map(sound.map((proof) => [proof.source, proof]));
}

/** Names the lengths that no label tells; undefined where there are none. */
function nameByFigures(
  picks: ContactPicks,
  look: KindLook,
  { unit = likelyUnit(picks) }: ContactArithmetic,
  shown: Proofs,
): ByFigures | undefined {
  const isOpen = partLengths.some((field) => (picks.source(field)?.label.unknown ?? 0) > 0);
  const named = lengthsByFigures({
    picks: picks.byField,
    free: picks.freeOf(look.lengths),
    // A sum that has a part of which the name is not known may be another one.
    shown: new Set(isOpen ? [] : shown.keys()),
    unit,
    lost: lostContacts(picks, look.file.profile.sampled, unit),
  });
  for (const { source } of named) picks.takeOut(source);
  const byFigures = new Map<Source, boolean>();
  for (const { source, field, isProved } of named) {
    const name = nameScore("contacts", field, source.label);
    const isNamed = name >= fairName;
    if (isProved || !isNamed) byFigures.set(source, isProved);
    picks.byField.set(field, { field, source, name, fit: 1, value: isProved || isNamed ? 0.6 : 0.45 });
  }
  return named.length > 0 ? byFigures : undefined;
}

/** A call's length is the talk where the file has no other, and nothing shows that a wait is in it. */
function takeWholeForTalk({ byField }: ContactPicks, proofs: Proofs): void {
  const whole = byField.get("duration_seconds");
  const hasOther = wholeLengths.some((field) => field !== "duration_seconds" && byField.has(field));
  if (!whole || hasOther || proofs.has(whole.source) || byField.has("wait_seconds")) return;
  byField.delete("duration_seconds");
  byField.set("talk_seconds", { ...whole, field: "talk_seconds", name: Math.min(whole.name, 0.8) });
}
