import type { Claim } from "./claim.ts";
import { type Composition, composeRecords, says } from "./compose-record.ts";
import type { RecordKind } from "./record-kind.ts";

/**
 * Whether another export of the same system says otherwise of the record that a claim speaks for, and neither a stamp
 * nor a cut decides between them.
 */
export function isContested(kind: RecordKind, { records, notes }: Composition, claim: Claim): boolean {
  if (notes.includes("cut-at-the-end")) return false;
  const record = records.find(({ claims }) => claims.includes(claim));
  const others = (record?.claims ?? []).filter(
    ({ source, stamp }) =>
      source.importId !== claim.source.importId &&
      source.format === claim.source.format &&
      stamp === claim.stamp,
  );
  return others.some((other) => contradict(kind, other, claim));
}

/** Whether other exports have another list under a key than one has. @param others none: there is nothing to differ from */
export function isOtherList(kind: RecordKind, others: readonly Claim[], own: readonly Claim[]): boolean {
  if (kind.sharesKey !== "list" || others.length === 0) return false;
  const [theirs, ours] = [composeRecords(kind, others).records, composeRecords(kind, own).records];
  if (theirs.length !== ours.length) return true;
  return theirs.some(({ leader }, at) => contradict(kind, leader, ours[at]?.leader ?? leader));
}

/** Whether two claims say otherwise of a column that both have a word for. */
function contradict(kind: RecordKind, a: Claim, b: Claim): boolean {
  return kind.columns.some(
    (_, column) => says(kind, a, column) && says(kind, b, column) && a.values[column] !== b.values[column],
  );
}
