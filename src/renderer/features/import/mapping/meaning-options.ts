import { type FieldHolds, type MappedKind, mappedFields } from "../../../../domain/mapping/mapped-field.ts";
import type { ColumnMeaning, ColumnRole } from "./mapping-draft.ts";

/** The parts that a field of each sort can be made of. */
const partsOf: Readonly<Record<FieldHolds, readonly ColumnRole[]>> = {
  id: ["part"],
  person: ["first", "last"],
  name: [],
  instant: ["day", "clock"],
  day: [],
  duration: [],
  number: [],
  word: [],
  "yes-no": [],
};

const item = "an item";

/** Everything that one column of a file can mean: whole fields, and parts of composed ones. */
export interface MeaningOptions {
  readonly fields: readonly Extract<ColumnMeaning, { kind: "field" }>[];
  readonly parts: readonly Extract<ColumnMeaning, { kind: "field" }>[];
  readonly hasItems: boolean;
}

export function meaningOptions(kind: MappedKind): MeaningOptions {
  const fields = mappedFields(kind);
  return {
    fields: fields.map(({ name }) => ({ kind: "field", field: name, role: "whole" })),
    parts: fields.flatMap(({ name, holds }) => {
      const isPersonsName = name === "agent_name" || (kind === "roster" && name === "name");
      const roles = isPersonsName ? partsOf.person : partsOf[holds];
      return roles.map((role) => ({ kind: "field" as const, field: name, role }));
    }),
    hasItems: kind === "evaluations",
  };
}

/** A meaning as the value of a choice. @example optionOf({ kind: "field", field: "offered_at", role: "day" }) // "offered_at day" */
export function optionOf(meaning: ColumnMeaning | undefined): string {
  if (!meaning) return "";
  return meaning.kind === "item" ? item : `${meaning.field} ${meaning.role}`;
}

/** The meaning that was chosen; undefined where the column is left out. */
export function meaningOf(option: string, kind: MappedKind): ColumnMeaning | undefined {
  if (option === item) return { kind: "item" };
  const { fields, parts } = meaningOptions(kind);
  return [...fields, ...parts].find((meaning) => optionOf(meaning) === option);
}
