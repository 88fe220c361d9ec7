import { type ActingRules, actingRules } from "../../../contract/proposals.ts";
import { percentage } from "../../../domain/statistics/rounding.ts";
import { format } from "../../words/reader.ts";
import type { ActingField } from "./acting-rules-words.ts";

/** The rules in the order in which the form shows them. */
export const actingGroups = {
  proposals: [
    "quickReturnsFrom",
    "flagDays",
    "reliefDueDays",
    "refresherWeeks",
    "checkInWeeks",
    "lapsedAtOnce",
    "talksAWeek",
    "followUpDays",
  ],
  slots: [
    "occupancyCap",
    "mostAwayAtOnce",
    "mostAwayShare",
    "peakShare",
    "minutesAfterPeak",
    "targetSeconds",
  ],
} as const satisfies Readonly<Record<string, readonly ActingField[]>>;

export const actingFields: readonly ActingField[] = Object.values(actingGroups).flat();

/** Kept as fractions, and written as per cent. */
const percents: readonly ActingField[] = ["occupancyCap", "mostAwayShare", "peakShare"];

/** The rules as they are being typed. */
export type ActingDraft = Readonly<Record<ActingField, string>>;

export function draftOfRules(rules: ActingRules): ActingDraft {
  return Object.fromEntries(
    actingFields.map((field) => [field, writtenRule(field, rules[field])]),
  ) as ActingDraft;
}

/** A rule's number as it is typed and read. @example writtenRule("occupancyCap", 0.9) // "90" */
function writtenRule(field: ActingField, value: number): string {
  return String(percents.includes(field) ? percentage(value) : value);
}

/** The minimum and the maximum of a rule, as they are written. */
export function rangeOf(field: ActingField): readonly [string, string] {
  const { minValue, maxValue } = actingRules.shape[field];
  const written = (value: number | null) =>
    value === null ? "" : format.number(Number(writtenRule(field, value)));
  return [written(minValue), written(maxValue)];
}

export type DraftedRules =
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly fields: readonly ActingField[] }
  | { readonly kind: "rules"; readonly rules: ActingRules };

/** What a draft comes to: nothing, rules, or the fields that hold no number of their range. */
export function draftedRules(draft: ActingDraft, now: ActingRules): DraftedRules {
  const before = draftOfRules(now);
  if (actingFields.every((field) => draft[field].trim() === before[field])) return { kind: "nothing" };
  const typed = Object.fromEntries(
    actingFields.map((field) => {
      const text = draft[field].trim();
      if (text === before[field]) return [field, now[field]];
      const number = text === "" ? Number.NaN : Number(text.replace(",", "."));
      return [field, percents.includes(field) ? number / 100 : number];
    }),
  );
  const read = actingRules.safeParse(typed);
  if (read.success) return { kind: "rules", rules: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return { kind: "unreadable", fields: actingFields.filter((field) => wrong.has(field)) };
}

export interface ActingDifference {
  readonly field: ActingField;
  readonly before: string;
  readonly after: string;
}

/** What one version changed of the one before. */
export function actingDifferences(after: ActingRules, before: ActingRules): readonly ActingDifference[] {
  return actingFields
    .filter((field) => after[field] !== before[field])
    .map((field) => ({
      field,
      before: writtenRule(field, before[field]),
      after: writtenRule(field, after[field]),
    }));
}
