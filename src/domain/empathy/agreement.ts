import { krippendorffAlpha, type RatingMetric } from "../statistics/krippendorff-alpha.ts";
import type { EvaluatorSeverity } from "./evaluator-severity.ts";

/** The numbers of the rule (methods, 4.5). */
export const agreementRule = {
  solidFrom: 0.8,
  tentativeFrom: 0.667,
  minContacts: 30,
  minContactsPerEvaluator: 10,
  /** The days of the quarter over which double-scored contacts are counted for each evaluator. */
  quarterDays: 91,
} as const;

/** One rating of a contact that may have others: a score, or the points of one behaviour. */
export interface ContactRating {
  readonly contact: string;
  readonly evaluator: string;
  readonly rating: number;
}

/** How far evaluators agree. */
export const agreementLevels = ["solid", "tentative", "low"] as const;
export type AgreementLevel = (typeof agreementLevels)[number];

export type Agreement =
  | {
      readonly kind: "measured";
      readonly alpha: number;
      /** `low`: comparisons of agents are hidden until evaluators have calibrated. */
      readonly level: AgreementLevel;
      readonly contacts: number;
    }
  /** Too few contacts with two ratings for a verdict, or ratings without variety. */
  | { readonly kind: "not-enough" | "no-variety"; readonly contacts: number };

/**
 * How far evaluators agree on contacts that several of them rated: Krippendorff's alpha with a level, solid
 * from .80, tentative from .667 (methods, 4.5). A second rating of a contact by the same evaluator takes no
 * part: nobody is compared with themselves.
 *
 * @param metric `interval` for scores, `ordinal` for the points of a behaviour
 * @returns `not-enough` under 30 contacts with two ratings
 * @example agreementOf(ratings, "interval") // { kind: "measured", alpha: 0.83, level: "solid", contacts: 41 }
 */
export function agreementOf(ratings: readonly ContactRating[], metric: RatingMetric): Agreement {
  const contacts = doubleScored(ratings);
  if (contacts.length < agreementRule.minContacts) return { kind: "not-enough", contacts: contacts.length };
  const evaluators = [...new Set(contacts.flatMap((own) => [...own.keys()]))];
  const table = evaluators.map((evaluator) => contacts.map((own) => own.get(evaluator) ?? null));
  const found = krippendorffAlpha(table, metric);
  if (!found) return { kind: "no-variety", contacts: contacts.length };
  const { alpha } = found;
  const level =
    alpha >= agreementRule.solidFrom ? "solid" : alpha >= agreementRule.tentativeFrom ? "tentative" : "low";
  return { kind: "measured", alpha, level, contacts: contacts.length };
}

/** An evaluator with too few double-scored contacts in the quarter. */
export interface DoubleScoringNeed {
  readonly evaluator: string;
  readonly doubleScored: number;
  readonly missing: number;
  /** Of the severity, in points; undefined where severities could not be estimated. */
  readonly standardError: number | undefined;
}

/**
 * Where double scoring would help most: evaluators with fewer than ten double-scored contacts, those whose
 * severity is least known first, and among them those who lack most.
 *
 * @param ratings of one quarter
 * @param evaluators all who scored in the quarter
 * @returns an empty list where everybody has ten
 * @example doubleScoringNeeds([], ["e1"], undefined) // [{ evaluator: "e1", doubleScored: 0, missing: 10, ... }]
 */
export function doubleScoringNeeds(
  ratings: readonly ContactRating[],
  evaluators: readonly string[],
  severities: ReadonlyMap<string, EvaluatorSeverity> | undefined,
): DoubleScoringNeed[] {
  const counts = doubleScoredContacts(ratings);
  const unknown = Number.POSITIVE_INFINITY;
  return evaluators
    .map((evaluator): DoubleScoringNeed => {
      const has = counts.get(evaluator) ?? 0;
      const missing = Math.max(0, agreementRule.minContactsPerEvaluator - has);
      const standardError = severities?.get(evaluator)?.standardError;
      return { evaluator, doubleScored: has, missing, standardError };
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => {
      const [errorA, errorB] = [a.standardError ?? unknown, b.standardError ?? unknown];
      return errorA === errorB ? b.missing - a.missing : errorB - errorA;
    });
}

/**
 * How many contacts of each evaluator somebody else rated too.
 *
 * @returns no entry for evaluators whose contacts nobody else rated
 */
export function doubleScoredContacts(ratings: readonly ContactRating[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of doubleScored(ratings)) {
    for (const evaluator of own.keys()) counts.set(evaluator, (counts.get(evaluator) ?? 0) + 1);
  }
  return counts;
}

/** Contacts with ratings by at least two evaluators, each evaluator's first. */
function doubleScored(ratings: readonly ContactRating[]): ReadonlyMap<string, number>[] {
  // Nearly every contact has one rating alone: it is remembered as it is, and only a second one needs a map.
  const contacts = new Map<string, ContactRating | Map<string, number>>();
  for (const rating of ratings) {
    const known = contacts.get(rating.contact);
    if (known === undefined) contacts.set(rating.contact, rating);
    else if (known instanceof Map) addFirst(known, rating);
    else if (known.evaluator !== rating.evaluator) {
      contacts.set(rating.contact, addFirst(new Map([[known.evaluator, known.rating]]), rating));
    }
  }
  return [...contacts.values()].filter((own) => own instanceof Map);
}

function addFirst(own: Map<string, number>, { evaluator, rating }: ContactRating): Map<string, number> {
  return own.has(evaluator) ? own : own.set(evaluator, rating);
}
