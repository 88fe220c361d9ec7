import { type FieldName, mappedFields } from "./mapped-field.ts";
import type { Mapping } from "./mapping.ts";

/**
 * Whether a file states one day a row for all of its times: two clocks' times or more, and the day in one column. Of what
 * begins before midnight and ends after it, the end then belongs to the day after.
 */
export function statesOneDay({ kind, fields }: Pick<Mapping, "kind" | "fields">): boolean {
  const rules = mappedFields(kind)
    .filter(({ holds }) => holds === "instant")
    .flatMap(({ name }) => fields[name as FieldName] ?? []);
  const days = new Set(rules.map((rule) => (rule.from === "day-and-clock" ? rule.day : undefined)));
  return rules.length > 1 && days.size === 1 && !days.has(undefined);
}
