import { type Claim, compareClaims } from "./claim.ts";
import { contactKind } from "./contact.ts";
import { isMeasuring } from "./measured-fields.ts";
import { columnIndex } from "./record-kind.ts";

const agentAt = columnIndex(contactKind, "agent");
const offeredAt = columnIndex(contactKind, "offered_at");
const answeredAt = columnIndex(contactKind, "answered_at");
const endedAt = columnIndex(contactKind, "ended_at");

/** What one agent did of a contact, as one or more imports say it. */
export interface ContactPart {
  /** The claims on it, the one that leads first. */
  readonly claims: readonly Claim[];
  /** Other rows of the contact, which only add what no claim says. */
  readonly legs: readonly Claim[];
}

interface OpenPart {
  readonly claims: Claim[];
  readonly legs: Claim[];
}

/** The claims of one import on a contact, once another row of its file has come: a new version of one, or a further part. */
export function withNextRow(claims: readonly Claim[], next: Claim): Claim[] {
  const at = claims.findIndex((claim) => isVersion(claim, next));
  const before = claims[at];
  if (before === undefined) return [...claims, next];
  const kept = compareClaims(next, before) > 0 ? next : before;
  return claims.map((claim, place) => (place === at ? kept : claim));
}

/** Two rows of one file that say the same of one contact: deliveries of one record, or one agent's one stretch. */
function isVersion(a: Claim, b: Claim): boolean {
  if (a.stamp !== null && b.stamp !== null && a.stamp !== b.stamp) return true;
  if (agentOf(a) !== agentOf(b)) return false;
  return agentOf(a) === null || coincide(a, b) || startOf(a) === startOf(b);
}

/**
 * What each agent did of a contact, by when they began. Two imports speak of the same part where they name the same
 * agent, where most of its time is the same, or where each of them knows as many parts and one has no times (or a
 * clock of its own). What a newer export of the same system covers is its older word, however many parts it had there.
 * A row without an agent speaks of the contact as a whole: it stands where the newest word is that nobody handled it.
 *
 * @param claims of one import each row at most once (see `withNextRow`); at least one
 */
export function contactParts(claims: readonly Claim[]): ContactPart[] {
  const ranked = claims.toSorted(leading);
  const known = ranked.filter((claim) => agentOf(claim) !== null);
  const files = Map.groupBy(known, ({ source }) => source.importId);
  const parts: OpenPart[] = [];
  for (const ofFile of files.values()) addFile(ofFile, parts, files);
  for (const claim of ranked) if (agentOf(claim) === null) addUnserved(claim, parts);
  return parts.toSorted(byBeginning);
}

/** What one import says of a contact joins the parts that are there, the surest match first; the rest are new parts. */
function addFile(
  ofFile: readonly Claim[],
  parts: OpenPart[],
  files: ReadonlyMap<number, readonly Claim[]>,
): void {
  const before = parts.map((part) => ({ part, lead: part.claims[0] as Claim }));
  const free = new Set(before);
  let left = ofFile;
  const join = (isSame: (lead: Claim, claim: Claim) => boolean) => {
    left = left.filter((claim) => {
      const found = before.find((one) => free.has(one) && isSame(one.lead, claim));
      if (!found) return true;
      free.delete(found);
      found.part.claims.push(claim);
      return false;
    });
  };
  join((lead, claim) => agentOf(lead) === agentOf(claim) && overlap(lead, claim));
  join((lead, claim) => (isOfSameSystem(lead, claim) ? coincide(lead, claim) : overlap(lead, claim)));
  join((lead, claim) => agentOf(lead) === agentOf(claim));
  join((lead, claim) => isInSamePlace(lead, claim, files));
  for (const claim of left) {
    const newer = before.find(({ lead }) => isOlderWord(claim, lead, files));
    if (newer) newer.part.claims.push(claim);
    else parts.push({ claims: [claim], legs: [] });
  }
}

/** Whose claim leads: the measuring system's, and of one system the newer one. */
function leading(a: Claim, b: Claim): number {
  const byMeasuring = Number(isMeasuring(b.source.format)) - Number(isMeasuring(a.source.format));
  return byMeasuring || compareClaims(b, a);
}

/**
 * Whether a newer export of the same system has another word for what a claim says: a stretch that covers it; or one of
 * the two is a row that lists all of the contact's agents, without saying who did how much.
 */
function isOlderWord(claim: Claim, newer: Claim, files: ReadonlyMap<number, readonly Claim[]>): boolean {
  if (!isOfSameSystem(claim, newer)) return false;
  return coincide(newer, claim) || isOfList(claim, files) || isOfList(newer, files);
}

function isOfList(claim: Claim, files: ReadonlyMap<number, readonly Claim[]>): boolean {
  if (hasTimes(claim)) return false;
  const beside = files.get(claim.source.importId) ?? [];
  return beside.some((other) => other !== claim && other.line === claim.line);
}

/**
 * Two files know as many parts of a contact, and these two stand in the same place: it is the same work, where one of
 * them does not say when, or where each has a clock of its own.
 */
function isInSamePlace(a: Claim, b: Claim, files: ReadonlyMap<number, readonly Claim[]>): boolean {
  if (hasTimes(a) && hasTimes(b) && isOfSameSystem(a, b)) return false;
  const [besideA, besideB] = [files.get(a.source.importId) ?? [], files.get(b.source.importId) ?? []];
  if (besideA.length !== besideB.length) return false;
  return besideA.length === 1 || (!isOfSameSystem(a, b) && placeOf(a, besideA) === placeOf(b, besideB));
}

function placeOf(claim: Claim, beside: readonly Claim[]): number {
  return beside.filter((other) => beganBefore(other, claim) < 0).length;
}

function isOfSameSystem(a: Claim, b: Claim): boolean {
  return a.source.format === b.source.format;
}

function isOfSameFile(a: Claim, b: Claim): boolean {
  return a.source.importId === b.source.importId;
}

/** A row without an agent: a newer word on a part whose time it covers, else a leg that the contact had besides. */
function addUnserved(claim: Claim, parts: OpenPart[]): void {
  const [first] = parts;
  if (!first) {
    parts.push({ claims: [claim], legs: [] });
    return;
  }
  const covered = parts.find(
    ({ claims }) => !claims.some((other) => isOfSameFile(claim, other)) && overlap(claims[0] as Claim, claim),
  );
  if (!covered) {
    first.legs.push(claim);
    return;
  }
  covered.claims.push(claim);
  covered.claims.sort(leading);
}

function byBeginning(a: ContactPart, b: ContactPart): number {
  return beganBefore(a.claims[0] as Claim, b.claims[0] as Claim);
}

function beganBefore(a: Claim, b: Claim): number {
  return startOf(a) - startOf(b) || a.line - b.line || a.part - b.part;
}

/** Whether two agents' parts of a contact lie over one another in time. */
export function partsOverlap(a: ContactPart, b: ContactPart): boolean {
  return overlap(a.claims[0] as Claim, b.claims[0] as Claim);
}

/** Whether a contact went to the agent who had it. */
export function isToOneself(a: ContactPart, b: ContactPart): boolean {
  const agent = agentOf(a.claims[0] as Claim);
  return agent !== null && agent === agentOf(b.claims[0] as Claim);
}

const disagreeSeconds = 60;

/** Whether two systems' times of one part are more than a minute apart. */
export function systemsDisagree({ claims }: ContactPart): boolean {
  const [lead, ...others] = claims;
  if (!lead) return false;
  return others.some((other) => other.source.format !== lead.source.format && apart(lead, other));
}

function apart(a: Claim, b: Claim): boolean {
  return [answeredAt, endedAt].some((column) => {
    const [one, two] = [instantAt(a, column), instantAt(b, column)];
    return one !== null && two !== null && Math.abs(one - two) > disagreeSeconds;
  });
}

function overlap(a: Claim, b: Claim): boolean {
  const [startA, endA, startB, endB] = [startOf(a), instantAt(a, endedAt), startOf(b), instantAt(b, endedAt)];
  if (!hasTimes(a) || !hasTimes(b) || endA === null || endB === null) return false;
  return startA === startB || (startA < endB && startB < endA);
}

/** Whether two stretches are the same but for a correction: at least half of the shorter one lies in both. */
function coincide(a: Claim, b: Claim): boolean {
  if (!overlap(a, b)) return false;
  const [startA, endA, startB, endB] = [startOf(a), endOf(a), startOf(b), endOf(b)];
  return 2 * (Math.min(endA, endB) - Math.max(startA, startB)) >= Math.min(endA - startA, endB - startB);
}

function endOf(claim: Claim): number {
  return instantAt(claim, endedAt) ?? startOf(claim);
}

function hasTimes(claim: Claim): boolean {
  return instantAt(claim, endedAt) !== null;
}

function startOf(claim: Claim): number {
  return instantAt(claim, answeredAt) ?? instantAt(claim, offeredAt) ?? 0;
}

function instantAt({ values }: Claim, column: number): number | null {
  const instant = values[column];
  return typeof instant === "number" ? instant : null;
}

function agentOf({ values }: Claim) {
  return values[agentAt] ?? null;
}
