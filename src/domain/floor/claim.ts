/**
 * What decides between two rows that describe the same record.
 *
 * A claim is one import's word on a record. The winner must not depend on the order of import, so it is
 * chosen from the content of the claims alone: the record's own version stamp, else the claim that knows more
 * fields, else the larger content hash.
 */
export interface ClaimRank {
  /** The record's own version (for instance its last update, UTC seconds); null where it has none. */
  readonly stamp: number | null;
  /** How many fields it knows. */
  readonly known: number;
  /** Hash of the content, 0 to 2^53 - 1. */
  readonly hash: number;
}

/** Positive where `a` wins over `b`, negative where `b` wins, 0 where both say the same. */
export function compareClaims(a: ClaimRank, b: ClaimRank): number {
  if (a.hash === b.hash && a.known === b.known && a.stamp === b.stamp) return 0;
  const byStamp = (a.stamp ?? Number.NEGATIVE_INFINITY) - (b.stamp ?? Number.NEGATIVE_INFINITY);
  if (!Number.isNaN(byStamp) && byStamp !== 0) return byStamp;
  return a.known - b.known || a.hash - b.hash;
}
