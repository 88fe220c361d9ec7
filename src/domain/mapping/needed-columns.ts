import { type FieldName, mappedFields } from "./mapped-field.ts";
import { columnsOf, type FieldRule, type Mapping } from "./mapping.ts";

/** What makes the fields without which no record can be built, in the order of the fields. */
export function neededRules({ kind, fields }: Pick<Mapping, "kind" | "fields">): FieldRule[] {
  return mappedFields(kind)
    .filter(({ isNeeded }) => isNeeded)
    .flatMap(({ name }) => fields[name as FieldName] ?? []);
}

/** The columns that a file must have to be read by a mapping, each once. */
export function neededColumns(mapping: Pick<Mapping, "kind" | "fields">): string[] {
  return [...new Set(neededRules(mapping).flatMap(columnsOf))];
}

/** Every column that a mapping reads, each once. */
export function readColumns({ fields, items = [] }: Pick<Mapping, "fields" | "items">): string[] {
  return [...new Set([...Object.values(fields).flatMap(columnsOf), ...items])];
}
