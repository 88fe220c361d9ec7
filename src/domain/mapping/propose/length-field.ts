import type { FieldName } from "../mapped-field.ts";
import type { Sureness } from "../proposal.ts";
import { shownLabel } from "../shown-label.ts";
import type { Candidate } from "./assignment.ts";
import type { Proof } from "./contact-arithmetic.ts";
import type { FoundLengths } from "./contact-lengths.ts";
import type { ContactPicks } from "./contact-picks.ts";
import type { FoundUnit } from "./contact-unit.ts";
import { wholeLengths } from "./length-identities.ts";
import type { KindLook, ProposedField } from "./propose.ts";
import type { Source } from "./source.ts";
import { atMost, surenessOf } from "./sureness.ts";
import { whyOf } from "./why-of.ts";
import { withUnit } from "./with-unit.ts";

const times = ["offered_at", "answered_at", "ended_at"] as const;
const clearTime = 0.8;

/** A length of a contact: sure only where its name, its unit and the figures leave nothing open. */
export function lengthField(
  one: Candidate,
  picks: ContactPicks,
  look: KindLook,
  found: FoundLengths,
): ProposedField {
  const { source } = one;
  const { proofs, unit, byFigures } = found;
  const proof = proofs.get(source);
  const isByFigures = byFigures.get(source);
  const isOpenTalk = one.field === "talk_seconds" && hasUnknownLength(picks, look);
  const isBare = source.column.share.span < 0.5;
  const isUnitOpen = isBare && !source.column.named;
  const ofName = surenessByName(one, picks, look, found, isOpenTalk);
  const isOpenSum = !areTimesNamed(picks) || byFigures.size > 0 || isOpenTalk;
  const ofProof = isOpenSum ? "likely" : "sure";
  const why = [proof?.why ?? whyOfShape(one, isByFigures), isUnitOpen ? whyOfUnit(unit, source) : ""];
  return {
    rule: isBare ? withUnit(source, source.column.named ?? unit.unit) : source.rule,
    sure: atMost(proof ? ofProof : isByFigures ? "likely" : ofName, isUnitOpen ? unit.sure : "sure"),
    why: why.filter((part) => part !== "").join("; "),
    value: Math.max(one.value, proof ? 0.9 : 0),
  };
}

function surenessByName(
  one: Candidate,
  picks: ContactPicks,
  { candidates }: KindLook,
  { proofs, endIsAfterWork }: FoundLengths,
  isOpenTalk: boolean,
): Sureness {
  const { field } = one;
  const sure = surenessOf(one, candidates, picks.all());
  // The figures could have proved it and did not: its name may say less than it seems.
  const couldBeProved = hasSpans(picks) && wholeLengths.some((whole) => whole === field);
  const hasHold =
    picks.has("hold_seconds") && (field === "talk_seconds" || field === "talk_and_hold_seconds");
  // In several languages one word is for both, and a hold that nothing names would be talk.
  const isWaitOrHold = field === "wait_seconds" || field === "hold_seconds";
  // Whether a whole time has the wait or the work in it no name says for sure, where no talk stands beside it.
  const isAloneWhole =
    (field === "handle_seconds" || field === "duration_seconds") &&
    !picks.has("talk_seconds") &&
    !picks.has("talk_and_hold_seconds");
  const isOpen = isOpenTalk || couldBeProved || hasHold || endIsAfterWork || isAloneWhole;
  return isOpen || (isWaitOrHold && !isInProof(field, proofs)) ? atMost(sure, "likely") : sure;
}

function whyOfShape(one: Candidate, isByFigures: boolean | undefined): string {
  if (isByFigures === undefined) return whyOf(one);
  return isByFigures ? "the lengths add up so" : "by which rows have it";
}

function whyOfUnit({ unit, why, by }: FoundUnit, { column }: Source): string {
  return by && by !== column ? `${unit}, as ${shownLabel(by.label)}` : why;
}

/** Whether what the figures prove of another length needs this one. */
function isInProof(field: FieldName, proofs: ReadonlyMap<Source, Proof>): boolean {
  const needed = field === "hold_seconds" ? ["talk_seconds"] : ["duration_seconds"];
  return [...proofs.values()].some((proof) => needed.includes(proof.field));
}

/** Whether a column that could be a length has a name of which nothing is known. */
function hasUnknownLength(picks: ContactPicks, { lengths }: KindLook): boolean {
  return picks.freeOf(lengths).some(({ label }) => label.unknown > 0 || label.parts.length === 0);
}

/** Whether the times that lengths are held against are called so clearly. */
function areTimesNamed({ byField }: ContactPicks): boolean {
  return times.every((field) => {
    const one = byField.get(field);
    return !one || (one.name >= clearTime && one.source.label.unknown === 0 && !one.source.label.isGuessed);
  });
}

function hasSpans(picks: ContactPicks): boolean {
  return picks.has("ended_at") && (picks.has("answered_at") || picks.has("offered_at"));
}
