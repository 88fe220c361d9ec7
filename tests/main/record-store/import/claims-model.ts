import type { RecordKind, RecordValues } from "../../../../src/domain/floor/record-kind.ts";

/*
 * The rule by which exports win (FORMATS: re-exports), replayed by hand over plain arrays: neither the store's code
 * nor the domain's. What it cannot say is left out of the files that it judges: two parts of one contact are known
 * apart by their agents alone.
 */

export interface ModelRow {
  readonly kind: RecordKind;
  readonly key: string;
  readonly stamp: number | null;
  readonly values: RecordValues;
}

/** A file as one import read it. */
export interface ModelReading {
  readonly rows: readonly ModelRow[];
  readonly lacks: Readonly<Record<string, readonly string[]>>;
  readonly rankedAt: number;
  readonly rank: number;
}

interface ModelClaim extends ModelRow {
  readonly reading: ModelReading;
  readonly line: number;
}

type Row = Readonly<Record<string, string | number | null>>;

/** By kind: the rows that stand, once all readings that count have had their word. */
export function replayed(readings: readonly ModelReading[]): Record<string, Row[]> {
  const claims = readings.flatMap((reading) => reading.rows.map((row, line) => ({ ...row, reading, line })));
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  return Object.fromEntries(
    [...byKind].map(([kind, ofKind]) => {
      const byKey = Map.groupBy(ofKind, ({ key }) => key);
      return [kind.name, [...byKey.values()].flatMap((ofKey) => standing(kind, ofKey))];
    }),
  );
}

function standing(kind: RecordKind, claims: readonly ModelClaim[]): Row[] {
  if (kind.sharesKey === "list") {
    const newest = claims.toSorted(newestFirst)[0] as ModelClaim;
    const own = claims.filter(({ reading }) => reading === newest.reading);
    const entries = new Map(own.map((claim) => [`${said(claim, "starts_at")}`, claim]));
    return [...entries.values()].map((claim) => named(kind, claim.values));
  }
  if (kind.sharesKey === undefined) return [fieldByField(kind, lastOfEachFile(claims))];
  // Whoever is named without an agent speaks of the one part that there is.
  const agents = new Set(claims.map((claim) => said(claim, "agent")).filter((agent) => agent !== null));
  const isSingle = claims.some((claim) => /single/.test(claim.key));
  const parts = isSingle
    ? [claims]
    : [...agents].map((agent) => claims.filter((claim) => said(claim, "agent") === agent));
  return parts.map((part) => fieldByField(kind, lastOfEachFile(part)));
}

/** Of the rows of one file that say the same of the same thing the one with the newest stamp, else the last. */
function lastOfEachFile(claims: readonly ModelClaim[]): ModelClaim[] {
  return [...Map.groupBy(claims, ({ reading }) => reading).values()].map(
    (own) => own.toSorted(newestFirst)[0] as ModelClaim,
  );
}

function fieldByField(kind: RecordKind, claims: readonly ModelClaim[]): Row {
  const ends = claims.map((claim) => endOf(claim));
  const isCut = (claim: ModelClaim) =>
    endOf(claim) !== null &&
    endOf(claim) === lastEndOf(claim.reading, kind) &&
    ends.some((end) => (end ?? Number.NEGATIVE_INFINITY) > (endOf(claim) as number));
  const order = claims.toSorted((a, b) => Number(isCut(a)) - Number(isCut(b)) || newestFirst(a, b));
  const values = kind.columns.map(({ name }, at) => {
    const saying = order.find(
      ({ reading, values }) => values[at] !== null || !(reading.lacks[kind.name] ?? []).includes(name),
    );
    return saying?.values[at] ?? null;
  });
  return named(kind, values);
}

function newestFirst(a: ModelClaim, b: ModelClaim): number {
  const [stampA, stampB] = [a.stamp ?? -1, b.stamp ?? -1];
  return (
    stampB - stampA ||
    b.reading.rankedAt - a.reading.rankedAt ||
    b.reading.rank - a.reading.rank ||
    b.line - a.line
  );
}

function lastEndOf({ rows }: ModelReading, kind: RecordKind): number {
  const ends = rows.filter((row) => row.kind === kind).map((row) => endOf(row) ?? Number.NEGATIVE_INFINITY);
  return Math.max(...ends);
}

function endOf(row: ModelRow): number | null {
  if (row.kind.observedUntil === undefined) return null;
  return said(row, row.kind.observedUntil) as number | null;
}

function said({ kind, values }: ModelRow, column: string) {
  return values[kind.columns.findIndex(({ name }) => name === column)] ?? null;
}

function named(kind: RecordKind, values: RecordValues): Row {
  return Object.fromEntries(kind.columns.map(({ name }, at) => [name, values[at] ?? null]));
}
