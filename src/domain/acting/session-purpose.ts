import { type BehaviourId, isBehaviour } from "../empathy/behaviours.ts";
import type { Cause, SessionKind } from "./kinds.ts";
import {
  type ExposureMeasure,
  isExposureMeasure,
  measureOfFactor,
  type OutcomeMeasure,
} from "./outcome-measure.ts";
import type { LeadingCondition } from "./proposal.ts";

/**
 * What a session is for. `rest`: rests that were cut short. `relief`: the condition of work that led. `skills`: what a
 * refresher practises. `talk`: a regular conversation, which no figure judges.
 */
export const sessionPurposes = ["rest", "relief", "skills", "talk"] as const;

/** A session's purpose with what it is measured by; fixed when the session is booked, before anything followed. */
export type PurposeFacts =
  | { readonly kind: "rest" | "talk" }
  /** `exposure`: null where it was not kept which condition led. */
  | { readonly kind: "relief"; readonly exposure: ExposureMeasure | null }
  | { readonly kind: "skills"; readonly behaviours: readonly BehaviourId[] };

/** What a session is booked with. */
export interface BookedFor {
  readonly kind: SessionKind;
  /** The behaviours that its template works on. */
  readonly behaviours: readonly BehaviourId[];
  /** The proposal that it follows, with the factor that led the signal; null where it follows none. */
  readonly proposal: { readonly cause: Cause; readonly lead: LeadingCondition | null } | null;
}

/**
 * What a session is for, from its template and the proposal that it follows (methods, 5).
 *
 * @example a check-in after a signal that the busy share led: { kind: "relief", exposure: "busy-share" }
 */
export function purposeAtBooking({ kind, behaviours, proposal }: BookedFor): PurposeFacts {
  if (kind === "refresher") return { kind: "skills", behaviours };
  if (proposal?.cause === "rest-cut-short") return { kind: "rest" };
  if (proposal?.cause !== "work-heavier-lately") return { kind: "talk" };
  const measure = proposal.lead === null ? undefined : measureOfFactor(proposal.lead);
  if (measure === "short-rests") return { kind: "rest" };
  return { kind: "relief", exposure: measure ?? null };
}

/**
 * The purpose of a session that was booked before purposes were kept, as far as its proposal says it.
 *
 * @param cause of the proposal that it followed; null where it followed none
 * @returns null where nothing says what it was for
 */
export function purposeOfOldSession(kind: SessionKind, cause: Cause | null): PurposeFacts | null {
  if (kind === "refresher" || cause === null) return null;
  return purposeAtBooking({ kind, behaviours: [], proposal: { cause, lead: null } });
}

/**
 * By what a session is measured, the first before the others; nothing where no figure judges it. A refresher whose
 * purpose was not kept is measured by the empathy score.
 */
export function measuresOf(purpose: PurposeFacts | null, kind: SessionKind): readonly OutcomeMeasure[] {
  if (purpose === null) return kind === "refresher" ? ["empathy-score"] : [];
  switch (purpose.kind) {
    case "rest":
      return ["short-rests", "longest-stretch"];
    case "relief":
      return purpose.exposure === null ? [] : [purpose.exposure];
    case "skills":
      return purpose.behaviours.length > 0 ? ["behaviours"] : ["empathy-score"];
    case "talk":
      return [];
  }
}

/** A purpose as one text, for the store. @example { kind: "skills", behaviours: ["E4", "E6"] }: "skills E4 E6" */
export function purposeText(purpose: PurposeFacts): string {
  if (purpose.kind === "relief") return [purpose.kind, purpose.exposure ?? ""].join(" ").trim();
  return purpose.kind === "skills" ? [purpose.kind, ...purpose.behaviours].join(" ") : purpose.kind;
}

/** The purpose that a text keeps; undefined where it is none. */
export function purposeOfText(text: string): PurposeFacts | undefined {
  const [kind, ...words] = text.split(" ");
  if (kind === "rest" || kind === "talk") return { kind };
  if (kind === "skills") return { kind, behaviours: words.filter(isBehaviour) };
  const [exposure = ""] = words;
  if (kind === "relief") return { kind, exposure: isExposureMeasure(exposure) ? exposure : null };
  return undefined;
}

interface KindAndPurpose {
  readonly kind: SessionKind;
  readonly purpose: PurposeFacts | null;
}

/**
 * Whether two sessions could move the same figures: refreshers the scores, sessions about rest or relief the
 * conditions of work. A regular conversation moves none that is looked at.
 */
export function samePurpose(one: KindAndPurpose, other: KindAndPurpose): boolean {
  const field = ({ kind, purpose }: KindAndPurpose) => {
    if (kind === "refresher") return "scores";
    return purpose?.kind === "rest" || purpose?.kind === "relief" ? "work" : undefined;
  };
  return field(one) !== undefined && field(one) === field(other);
}
