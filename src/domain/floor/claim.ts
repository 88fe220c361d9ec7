import { columnIndex, type RecordKind } from "./record-kind.ts";

/** What is known of an import as a source of claims on records of one kind. */
export interface ClaimSource {
  readonly importId: number;
  /** The layout in which its file was read: what kind of system speaks. */
  readonly format: string;
  /** When its file was exported, as the file states it; else when the file first came. UTC seconds. */
  readonly rankedAt: number;
  /** The place of its file among all files, by when they first came; a file that comes again keeps it. */
  readonly rank: number;
  /** Columns that its file has no word for, as bits by their place in the kind; they never wipe a value. */
  readonly lacks: number;
  /** When the last record of this kind ended in its file (UTC seconds); null where that is not known. */
  readonly lastEnd: number | null;
}

/** A value as a claim carries it. */
export type ClaimValue = string | number | bigint | Uint8Array | null;

/** One import's word on a record: a row of a file, or a part of one. */
export interface Claim {
  readonly source: ClaimSource;
  readonly line: number;
  /** Its place among the records that one row brings under one key. */
  readonly part: number;
  /** The record's own version (for instance its last update, UTC seconds); null where it has none. */
  readonly stamp: number | null;
  /** In the order of the kind's columns. */
  readonly values: readonly ClaimValue[];
}

/**
 * Which of two claims on a record is the newer word: by the record's own version stamp (none is lowest), then by
 * when the file was exported, then by when it first came, then by the row of the file. What the rows hold decides
 * nothing. Positive where `a` is the newer one.
 */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    compareStamps(a.stamp, b.stamp) ||
    a.source.rankedAt - b.source.rankedAt ||
    a.source.rank - b.source.rank ||
    a.line - b.line ||
    a.part - b.part
  );
}

function compareStamps(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b === null ? 1 : a - b;
}

/**
 * Whether a claim was cut by its export: what it observes ends where the file ends, and another export of the same
 * system saw it go on (another system's clock says nothing of that). Such a claim loses to all others, whatever its rank.
 */
export function isCut(kind: RecordKind, claim: Claim, others: readonly Claim[]): boolean {
  const end = observedEnd(kind, claim);
  if (end === null || end !== claim.source.lastEnd) return false;
  return others.some(
    (other) =>
      other.source.format === claim.source.format &&
      (observedEnd(kind, other) ?? Number.NEGATIVE_INFINITY) > end,
  );
}

/** When what a claim observes ended, in UTC seconds; null where the kind observes nothing, or the end is not known. */
export function observedEnd(kind: RecordKind, { values }: Pick<Claim, "values">): number | null {
  if (kind.observedUntil === undefined) return null;
  const end = values[columnIndex(kind, kind.observedUntil)];
  return typeof end === "number" ? end : null;
}
