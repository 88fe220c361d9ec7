import { type Claim, type ClaimValue, compareClaims, isCut } from "./claim.ts";
import { contactKind } from "./contact.ts";
import {
  type ContactPart,
  contactParts,
  isToOneself,
  partsOverlap,
  systemsDisagree,
  withNextRow,
} from "./contact-parts.ts";
import { workSeconds } from "./contact-work.ts";
import { evaluationItemKind } from "./evaluation-item.ts";
import { measures } from "./measured-fields.ts";
import { columnIndex, type RecordKind } from "./record-kind.ts";
import { compareTyped, isTakenBack, isTyped } from "./typed-claim.ts";

/** A record as the claims on it make it. */
export interface ComposedRecord {
  /** The claim that the record is traced to. */
  readonly leader: Claim;
  readonly values: readonly ClaimValue[];
  /** The claims on the record, the one whose word comes first in front. */
  readonly claims: readonly Claim[];
  /** The claims that gave values, the leader among them, each with the columns that it gave, as bits. */
  readonly givers: readonly { readonly claim: Claim; readonly columns: number }[];
}

/** What there is to say of how a record came about. */
export type CompositionNote =
  | "segments-overlap"
  | "transfer-to-oneself"
  | "systems-disagree"
  | "cut-at-the-end";

export interface Composition {
  /** The records of the key: of a contact of several agents the first stands for it, the others are its segments. */
  readonly records: readonly ComposedRecord[];
  readonly notes: readonly CompositionNote[];
}

/**
 * The rows of one file that speak for one key, once its next row has come. A row that says the same of the same
 * thing is a version: the one with the newer stamp stays, else the later one.
 */
export function claimsWithNext(kind: RecordKind, claims: readonly Claim[], next: Claim): Claim[] {
  if (kind.sharesKey === "segments") return withNextRow(claims, next);
  const at = claims.findIndex((claim) => kind.sharesKey === undefined || isSameShift(kind, claim, next));
  const before = claims[at];
  if (before === undefined) return [...claims, next];
  const kept = compareClaims(next, before) > 0 ? next : before;
  return claims.map((claim, place) => (place === at ? kept : claim));
}

/** Two entries of one list that begin together and say the same but for their end. */
function isSameShift(kind: RecordKind, a: Claim, b: Claim): boolean {
  return ["activity", "starts_at"].every((name) => {
    const at = columnIndex(kind, name);
    return a.values[at] === b.values[at];
  });
}

/**
 * What the claims on one key make of it. The newest word wins, field by field: a file that has no column for a field
 * leaves what another says, and where two systems saw the same, the one that measures the field has the word. The
 * order in which the claims are given decides nothing.
 *
 * @param claims as `claimsWithNext` leaves them for each file; none: there is no record
 */
export function composeRecords(kind: RecordKind, claims: readonly Claim[]): Composition {
  // Whoever took back what was typed says nothing else.
  if (claims.every(isTakenBack)) return { records: [], notes: [] };
  if (kind.sharesKey === "list") return { records: newestList(kind, claims), notes: [] };
  if (kind.sharesKey !== "segments") {
    const cut = claims.some((claim) => isCut(kind, claim, claims));
    return { records: [fieldByField(kind, ordered(kind, claims))], notes: cut ? ["cut-at-the-end"] : [] };
  }
  const parts = contactParts(claims);
  return {
    records: parts.map((part) => fieldByField(kind, [...ordered(kind, part.claims), ...part.legs])),
    notes: notesOf(kind, parts),
  };
}

function newestList(kind: RecordKind, claims: readonly Claim[]): ComposedRecord[] {
  const newest = claims.reduce((best, claim) => (compareClaims(claim, best) > 0 ? claim : best));
  const startAt = columnIndex(kind, "starts_at");
  return claims
    .filter(({ source }) => source.importId === newest.source.importId)
    .toSorted((a, b) => Number(a.values[startAt]) - Number(b.values[startAt]) || a.line - b.line)
    .map((claim) => fieldByField(kind, [claim]));
}

/** What was typed here first, then the newest claim; one that its export cut comes behind all others. */
function ordered(kind: RecordKind, claims: readonly Claim[]): Claim[] {
  const cut = new Set(claims.filter((claim) => isCut(kind, claim, claims)));
  return claims.toSorted(
    (a, b) => Number(cut.has(a)) - Number(cut.has(b)) || compareTyped(b, a) || compareClaims(b, a),
  );
}

/** @param claims in their order, the leading one first */
function fieldByField(kind: RecordKind, claims: readonly Claim[]): ComposedRecord {
  const [only] = claims as readonly [Claim, ...Claim[]];
  const whole = 2 ** kind.columns.length - 1;
  if (claims.length === 1)
    return { leader: only, claims, values: only.values, givers: [{ claim: only, columns: whole }] };
  const given = kind.columns.map((_, column) => giverOf(kind, claims, column));
  const leader = given[leadingColumn(kind)] ?? only;
  if (kind.name === contactKind.name && isOfNobody(leader)) for (const at of workAt) given[at] = leader;
  const values = given.map((claim, column) => (claim ?? leader).values[column] ?? null);
  if (kind.name === contactKind.name) restoreWork(values, given, leader);
  const columns = new Map<Claim, number>([[leader, 0]]);
  for (const [column, claim] of given.entries()) {
    const giver = claim ?? leader;
    columns.set(giver, (columns.get(giver) ?? 0) | (1 << column));
  }
  return { leader, claims, values, givers: [...columns].map(([claim, bits]) => ({ claim, columns: bits })) };
}

/** The column whose giver leads the record: who it is about. */
function leadingColumn(kind: RecordKind): number {
  return kind.columns.findIndex(({ name }) => name === "agent");
}

/** The claim that gives a column; undefined where none of them says anything. */
function giverOf(kind: RecordKind, claims: readonly Claim[], column: number): Claim | undefined {
  const name = kind.columns[column]?.name ?? "";
  const isContact = kind.name === contactKind.name;
  const measuring = isContact ? claims.find((claim) => measures(claim.source.format, name)) : undefined;
  const typed = claims.find((claim) => isTyped(claim) && hasWord(claim, column));
  if (typed && !isTakenBack(typed)) return typed;
  const saying = claims.filter((claim) => !isTyped(claim) && says(kind, claim, column));
  const [first] = saying;
  if (measuring) return measuring;
  if (isContact && (name === "agent" || name === "outcome")) return claims[0];
  if (first === undefined || first.values[column] !== null) return first;
  // A blank takes the place of what its own system said before, and not of what another system knows.
  const { format } = first.source;
  return saying.find((claim) => claim.source.format !== format && claim.values[column] !== null) ?? first;
}

/** Columns that have a value even where nothing is said of them. */
const assumed: Readonly<Record<string, ReadonlySet<string>>> = {
  [evaluationItemKind.name]: new Set(["source", "form"]),
};

/** Whether a claim's file has a word for a column; where it has no column, a value that follows from others counts. */
export function says(kind: RecordKind, claim: Claim, column: number): boolean {
  if (hasWord(claim, column)) return true;
  const { values } = claim;
  return values[column] !== null && !assumed[kind.name]?.has(kind.columns[column]?.name ?? "");
}

function hasWord({ source }: Claim, column: number): boolean {
  return (source.lacks & (1 << column)) === 0;
}

const talkAt = columnIndex(contactKind, "talk_seconds");
const holdAt = columnIndex(contactKind, "hold_seconds");
const acwAt = columnIndex(contactKind, "acw_seconds");
const handleAt = columnIndex(contactKind, "handle_seconds");

/** What only somebody who handled a contact gives it. */
const workAt = [columnIndex(contactKind, "answered_at"), talkAt, holdAt, acwAt, handleAt];

/** The newest word is that nobody handled the contact: what is said elsewhere of work on it no longer counts. */
function isOfNobody({ values }: Claim): boolean {
  return values[columnIndex(contactKind, "agent")] === null;
}

/**
 * The handle time of a contact whose parts come from several claims. Where the leading file gives no total of its
 * own, what it lacks of the parts is added.
 */
function restoreWork(values: ClaimValue[], given: readonly (Claim | undefined)[], leader: Claim): void {
  const isWhole = (leader.source.lacks & (1 << handleAt)) === 0;
  const parts = [talkAt, holdAt, acwAt];
  const added = parts.filter(
    (at) => given[at] !== undefined && given[at] !== leader && leader.values[at] === null,
  );
  const own = leader.values[handleAt];
  if (isWhole || added.length === 0 || values[columnIndex(contactKind, "agent")] === null) return;
  const [talk, hold, acw] = parts.map((at) => numberOrNull(values[at]));
  const withLacking = typeof own === "number" ? own + (added.includes(acwAt) ? (acw ?? 0) : 0) : null;
  const sum = workSeconds({
    whole: null,
    talk: talk ?? null,
    hold: hold ?? null,
    acw: acw ?? null,
    hasEveryPart: false,
    span: null,
  });
  values[handleAt] = withLacking === null || sum === null ? (withLacking ?? sum) : Math.max(withLacking, sum);
}

function numberOrNull(value: ClaimValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function notesOf(kind: RecordKind, parts: readonly ContactPart[]): CompositionNote[] {
  const notes = new Set<CompositionNote>();
  for (const [at, part] of parts.entries()) {
    const after = parts[at + 1];
    if (systemsDisagree(part)) notes.add("systems-disagree");
    if (part.claims.some((claim) => isCut(kind, claim, part.claims))) notes.add("cut-at-the-end");
    if (!after) continue;
    if (partsOverlap(part, after)) notes.add("segments-overlap");
    if (isToOneself(part, after)) notes.add("transfer-to-oneself");
  }
  return [...notes];
}
