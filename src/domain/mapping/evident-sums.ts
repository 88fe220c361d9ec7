import type { DurationUnit } from "../floor/import-codes.ts";
import type { FieldName } from "./mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "./mapping.ts";
import type { FileProfile } from "./propose/column-profile.ts";
import { contactLengths, sumsOf, type Term } from "./propose/length-identities.ts";
import { measured, spansOf } from "./propose/open-lengths.ts";
import type { Values } from "./propose/relations.ts";
import type { Source } from "./propose/source.ts";

/** A sum that lengths come to, such as talk and hold that are as long as from the answer to the end. */
export interface EvidentSum {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly columns: readonly string[];
  /** Share of the rows in which it holds, 0 to 1. */
  readonly share: number;
}

/** Every sum of a contact that the mapped columns can be held against. */
export function evidentSums(mapping: Mapping, profile: FileProfile, unit: DurationUnit): EvidentSum[] {
  const { fields } = mapping;
  const sourceOfField = (field: FieldName) => {
    const rule = fields[field];
    return rule && sourceOf(rule, profile);
  };
  const terms = new Map<Term, { values: Values; coarse: number }>(spansOf(sourceOfField));
  for (const field of contactLengths) {
    const rule = fields[field];
    const source = sourceOfField(field);
    const said = rule !== undefined && "unit" in rule ? rule.unit : undefined;
    if (source) terms.set(field, measured(source, said ?? unit));
  }
  const columns = (["offered_at", "answered_at", "ended_at", ...contactLengths] as const).flatMap((field) => {
    const rule = fields[field];
    return rule ? columnsOf(rule).map((column) => [field as string, column] as const) : [];
  });
  return sumsOf(terms).map(({ whole, parts, share }) => ({
    whole,
    parts,
    share,
    columns: columns.flatMap(([field, column]) => (parts.includes(field as Term) ? [column] : [])),
  }));
}

/** The values of which a field is made; undefined where it is made of no one column, or of a day without its clock. */
export function sourceOf(rule: FieldRule, { columns }: FileProfile): Source | undefined {
  const column = (label: string) => columns.find((one) => one.label === label);
  const label = { parts: [], unknown: 0 };
  if (rule.from === "column") {
    const own = column(rule.column);
    return own && { rule, own: [], label, column: own, sample: own.sample, holds: "other" };
  }
  if (rule.from !== "day-and-clock") return undefined;
  const [day, clock] = [column(rule.day), column(rule.clock)];
  if (!day || !clock) return undefined;
  const at = clock.sample.at.map((seconds, row) => seconds + (day.sample.at[row] ?? Number.NaN));
  return { rule, own: [], label, column: clock, sample: { ...clock.sample, at }, holds: "instant" };
}

const held = 0.95;
const broken = 0.6;

/** Of the sums that lengths came to, the first that they do not come to any more. */
export function brokenSum(
  then: readonly EvidentSum[],
  now: readonly EvidentSum[],
): { readonly column: string; readonly sentence: string } | undefined {
  for (const before of then) {
    const after = now.find(
      ({ whole, parts }) => whole === before.whole && parts.join() === before.parts.join(),
    );
    const [column] = before.columns;
    if (before.share < held || !after || after.share >= broken || column === undefined) continue;
    const together = before.columns.join(" and ");
    return {
      column,
      sentence: `${together} came to ${sumWords[before.whole] ?? before.whole} in nearly every row, and no longer do${before.columns.length > 1 ? "" : "es"}.`,
    };
  }
  return undefined;
}

const sumWords: Readonly<Record<string, string>> = {
  "offer to answer": "the time from start to answer",
  "answer to end": "the time from answer to end",
  "offer to end": "the time from start to end",
  talk_and_hold_seconds: "talk with hold",
  handle_seconds: "the handle time",
  duration_seconds: "the whole length",
};
