import type { Candidate } from "./assignment.ts";

/** Why a column is taken for a field of a contact, in a few words. */
export function whyOf({ field, source, name }: Candidate): string {
  const { column } = source;
  const named = name >= 0.9 ? "by its name" : name >= 0.5 ? "by its name, more or less" : "by its values";
  if (field === "offered_at" && column.order === "rising") return `${named}, and it only grows`;
  if (column.distinct !== null && column.distinct <= 12) return `${named}, ${column.distinct} different`;
  return named;
}
