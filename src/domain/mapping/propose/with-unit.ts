import type { DurationUnit } from "../../floor/import-codes.ts";
import type { FieldRule } from "../mapping.ts";
import type { Source } from "./source.ts";

/** The rule of a source, with the unit of its bare numbers. */
export function withUnit(source: Source, unit: DurationUnit | undefined): FieldRule {
  const { rule } = source;
  if (rule.from !== "column" || unit === undefined || source.column.share.number < 0.05) return rule;
  return { ...rule, unit };
}
