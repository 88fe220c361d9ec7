import type { ClaimValue } from "./claim.ts";
import { columnIndex, type RecordKind } from "./record-kind.ts";

/**
 * The key of a record whose values change, where it names some of them (see `RecordKind.keyEnd`); the key itself where
 * it names none, or does not end with what it is said to.
 *
 * @example keyAfter(shiftKind, "shift/ann/20514/break", before, after) // "shift/ann/20515/break"
 */
export function keyAfter(
  kind: RecordKind,
  key: string,
  before: readonly ClaimValue[],
  after: readonly ClaimValue[],
): string {
  const end = endOf(kind, before);
  return end !== "" && key.endsWith(end) ? key.slice(0, -end.length) + endOf(kind, after) : key;
}

function endOf(kind: RecordKind, values: readonly ClaimValue[]): string {
  return (kind.keyEnd ?? []).map((name) => `/${values[columnIndex(kind, name)] ?? ""}`).join("");
}
