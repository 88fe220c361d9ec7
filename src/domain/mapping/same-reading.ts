import { headerNames } from "./header-names.ts";
import type { Mapping } from "./mapping.ts";

/**
 * A mapping as JSON whose names stand in one order, so that two that say the same are one text.
 *
 * @example mappingText(mapping) // '{"fields":{…},"kind":"contacts",…}'
 */
export function mappingText(mapping: Mapping): string {
  return JSON.stringify(sorted(mapping));
}

/**
 * Whether two mappings read a file alike, however they are called and whatever other columns they saw: what makes the
 * rows is the same. Null is no mapping.
 */
export function readsAlike(one: Mapping | null, other: Mapping | null): boolean {
  if (one === null || other === null) return one === other;
  return readingText(one) === readingText(other);
}

/** Whether two mappings are one, at most edited: of the same system, kind and header. */
export function areOneMapping(one: Mapping, other: Mapping): boolean {
  const headerOf = ({ table }: Mapping) => headerNames(table.columns).join("\n");
  return one.system === other.system && one.kind === other.kind && headerOf(one) === headerOf(other);
}

function readingText({ version, system, kind, table, fields, items = [], dates, numbers }: Mapping): string {
  const { headerRows } = table;
  return JSON.stringify(sorted({ version, system, kind, headerRows, fields, items, dates, numbers }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
