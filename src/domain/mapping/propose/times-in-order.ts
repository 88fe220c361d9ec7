import type { FieldName } from "../mapped-field.ts";
import type { Candidate } from "./assignment.ts";
import { neverAbove } from "./relations.ts";
import type { Source } from "./source.ts";

const always = 0.98;
const certain = 0.85;

/** Whether a source's times never lie after another's. */
export function liesBefore(one: Source, other: Source): boolean {
  return neverAbove(one.sample.at, other.sample.at) >= always;
}

/**
 * Puts the times of a contact in their order: offer, answer, end. What lies after the other cannot be before it,
 * whatever it is called.
 *
 * @param picks is changed where two stand the wrong way around, or where only an answer is known
 * @returns what the order shows, by field
 */
export function timesInOrder(
  picks: Map<FieldName, Candidate>,
  sources: readonly Source[],
): ReadonlyMap<FieldName, string> {
  takeAnswerForOffer(picks);
  takeThreeInOrder(picks, sources);
  takeBetween(picks, sources);
  turn(picks, "offered_at", "ended_at");
  turn(picks, "offered_at", "answered_at");
  turn(picks, "answered_at", "ended_at");
  const words = new Map<FieldName, string>();
  const [offered, answered, ended] = [
    picks.get("offered_at"),
    picks.get("answered_at"),
    picks.get("ended_at"),
  ];
  if (offered && answered && liesBefore(offered.source, answered.source)) {
    words.set("offered_at", "never after the answer");
    words.set("answered_at", "never before the start");
  }
  if (offered && ended && liesBefore(offered.source, ended.source)) {
    words.set("offered_at", "never after the end");
    words.set("ended_at", "never before the start");
  }
  return words;
}

/** Of three times that have no names the first is the offer, the last the end. */
function takeThreeInOrder(picks: Map<FieldName, Candidate>, sources: readonly Source[]): void {
  const unnamed = sources.filter(({ holds, label }) => holds === "instant" && label.parts.length === 0);
  const picked = picks.get("offered_at");
  if (unnamed.length !== 3 || !picked || !unnamed.includes(picked.source)) return;
  const ordered = unnamed.toSorted((a, b) => (liesBefore(a, b) ? -1 : liesBefore(b, a) ? 1 : 0));
  for (const [nth, field] of (["offered_at", "answered_at", "ended_at"] as const).entries()) {
    const source = ordered[nth];
    if (source) picks.set(field, { field, source, name: 0, fit: 1, value: picked.value });
  }
}

/** The one other time that always lies between the start and the end is that of the answer. */
function takeBetween(picks: Map<FieldName, Candidate>, sources: readonly Source[]): void {
  const [offered, answered, ended] = [
    picks.get("offered_at"),
    picks.get("answered_at"),
    picks.get("ended_at"),
  ];
  if (!offered || answered || !ended) return;
  const taken = new Set([...picks.values()].flatMap(({ source }) => source.own));
  const between = sources.filter(
    (source) =>
      source.holds === "instant" &&
      !source.own.some((at) => taken.has(at)) &&
      liesBefore(offered.source, source) &&
      liesBefore(source, ended.source),
  );
  const [only, ...others] = between;
  if (!only || others.length > 0) return;
  picks.set("answered_at", { field: "answered_at", source: only, name: 0.5, fit: 1, value: 0.6 });
}

/** A contact needs the time at which it came: where only its answer is known, it came then. */
function takeAnswerForOffer(picks: Map<FieldName, Candidate>): void {
  const answered = picks.get("answered_at");
  if (!answered || picks.has("offered_at")) return;
  picks.delete("answered_at");
  picks.set("offered_at", { ...answered, field: "offered_at", name: Math.min(answered.name, 0.6) });
}

function turn(picks: Map<FieldName, Candidate>, early: FieldName, late: FieldName): void {
  const [one, other] = [picks.get(early), picks.get(late)];
  if (!one || !other || liesBefore(one.source, other.source) || !liesBefore(other.source, one.source)) return;
  // Names as clear as these are not turned around by some rows.
  if (one.name >= certain && other.name >= certain) return;
  picks.set(early, { ...other, field: early, name: Math.min(other.name, 0.6) });
  picks.set(late, { ...one, field: late, name: Math.min(one.name, 0.6) });
}
