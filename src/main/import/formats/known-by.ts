import { missingColumns } from "./column-name.ts";

/**
 * What in a header speaks for a layout that is known by some columns, in words; undefined where a column
 * is missing that a record cannot do without.
 */
export function knownBy(
  header: readonly string[],
  needed: readonly string[],
  canBeUnknown: readonly string[] = [],
): readonly string[] | undefined {
  const missing = missingColumns(header, needed);
  if (missing.some((column) => !canBeUnknown.includes(column))) return undefined;
  return [`the header has ${needed.filter((column) => !missing.includes(column)).join(", ")}`];
}
