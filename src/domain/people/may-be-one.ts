import { nameKey } from "../floor/name-alike.ts";

/** Somebody as the floor knows them, under all names that are known to be theirs. */
export interface NamedPerson {
  /** The name that they go by: the source's own id or name. */
  readonly agent: string;
  /** Every name that sources give them, their own among them. */
  readonly names: readonly string[];
  /** By a roster, or as it was typed here; null where nobody says. */
  readonly name: string | null;
  readonly email: string | null;
  /** The imports that say the name: one roster that has a name twice means two people. */
  readonly rosters: readonly number[];
}

/** Why two may be one person. */
export const mayBeOneKinds = [
  "names-alike",
  "called-as-the-other",
  "same-name-in-rosters",
  "same-email",
  "email-names-the-other",
] as const;
type MayBeOneKind = (typeof mayBeOneKinds)[number];

export interface MayBeOneReason {
  readonly kind: MayBeOneKind;
  /** The names that they go by: first the one of whom the roster or the address is. */
  readonly one: string;
  readonly other: string;
  /** What the two have in common, as it is written with each. */
  readonly written: readonly [string, string];
}

/** People who may be one, with why: whoever stands on a roster first, then who is known longest. */
export interface MayBeOne {
  readonly people: readonly string[];
  readonly reasons: readonly MayBeOneReason[];
}

/** Where somebody has what makes them alike to others. */
interface Trait {
  readonly person: NamedPerson;
  readonly from: "name" | "roster" | "email" | "name-in-email";
  readonly written: string;
}

// So many with one trait are a team's mailbox or a word, not one person.
const mostAlike = 12;

/**
 * Who may be one person under several names: names that are spelt alike, a roster's name that is another's own, one
 * e-mail address, or an address that spells another's name. It is for a person to say whether they are: nobody is ever
 * joined by this alone.
 *
 * Design choice; no source. Two ids of one roster with the same name are two people there.
 *
 * @param areTwo whether somebody said of two names that they are two people's
 * @returns none where all differ; a group holds everybody who hangs together, but never two who are said to be two
 * @example of "Jane Roe" and "ROE, JANE" // one group, for "names-alike"
 */
export function mayBeOne(
  people: readonly NamedPerson[],
  areTwo: (one: string, other: string) => boolean,
): MayBeOne[] {
  const reasons = pairsOf(people).filter(({ one, other }) => !areTwo(one.agent, other.agent));
  const ranked = people.toSorted((a, b) => Number(b.rosters.length > 0) - Number(a.rosters.length > 0));
  const place = new Map(ranked.map(({ agent }, at) => [agent, at]));
  const inOrder = (names: Iterable<string>) =>
    [...names].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return connected(reasons.map(({ reason }) => reason))
    .flatMap((group) => (hasTwo(group, areTwo) ? group.map((reason) => [reason]) : [group]))
    .map((group) => ({
      people: inOrder(new Set(group.flatMap(({ one, other }) => [one, other]))),
      reasons: group,
    }))
    .sort((a, b) => (place.get(a.people[0] ?? "") ?? 0) - (place.get(b.people[0] ?? "") ?? 0));
}

interface Pair {
  readonly one: NamedPerson;
  readonly other: NamedPerson;
  readonly reason: MayBeOneReason;
}

function pairsOf(people: readonly NamedPerson[]): Pair[] {
  const traits = Map.groupBy(people.flatMap(traitsOf), ({ key }) => key);
  const pairs = new Map<string, Pair>();
  for (const alike of traits.values()) {
    if (new Set(alike.map(({ person }) => person)).size > mostAlike) continue;
    for (const [at, a] of alike.entries())
      for (const b of alike.slice(at + 1)) {
        const kind = a.person === b.person ? undefined : kindOf(a, b);
        const name = JSON.stringify([a.person.agent, b.person.agent].sort());
        if (kind === undefined || pairs.has(name)) continue;
        const [one, other] = b.from === "roster" || b.from === "name-in-email" ? [b, a] : [a, b];
        const reason: MayBeOneReason = {
          kind,
          one: one.person.agent,
          other: other.person.agent,
          written: [one.written, other.written],
        };
        pairs.set(name, { one: one.person, other: other.person, reason });
      }
  }
  return [...pairs.values()];
}

function traitsOf(person: NamedPerson): (Trait & { readonly key: string })[] {
  const traits: (Trait & { readonly key: string })[] = [];
  const add = (key: string | undefined, from: Trait["from"], written: string) => {
    if (key !== undefined) traits.push({ key, person, from, written });
  };
  for (const name of person.names) {
    add(prefixed("name", nameKey(name)), "name", name);
    if (isAddress(name)) add(prefixed("email", name.toLowerCase()), "email", name);
  }
  if (person.name !== null) add(prefixed("name", nameKey(person.name)), "roster", person.name);
  if (person.email !== null && isAddress(person.email)) {
    add(prefixed("email", person.email.toLowerCase()), "email", person.email);
    add(prefixed("name", nameKey(person.email)), "name-in-email", person.email);
  }
  return traits;
}

function prefixed(kind: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${kind}:${key}`;
}

function isAddress(text: string): boolean {
  return /^[^@\s]+@[^@\s]+$/u.test(text);
}

/** Why two who share a trait may be one; undefined where it says nothing. */
function kindOf(a: Trait, b: Trait): MayBeOneKind | undefined {
  const has = (from: Trait["from"]) => a.from === from || b.from === from;
  if (a.from === "email") return "same-email";
  if (a.from === "name" && b.from === "name") return "names-alike";
  if (has("name") && has("roster")) return "called-as-the-other";
  if (has("name") && has("name-in-email")) return "email-names-the-other";
  if (a.from === "roster" && b.from === "roster") {
    const isOneRoster = a.person.rosters.some((roster) => b.person.rosters.includes(roster));
    return isOneRoster ? undefined : "same-name-in-rosters";
  }
  return undefined;
}

/** Reasons by those who hang together through them. */
function connected(reasons: readonly MayBeOneReason[]): MayBeOneReason[][] {
  const groupOf = new Map<string, MayBeOneReason[]>();
  for (const reason of reasons) {
    const [a, b] = [groupOf.get(reason.one), groupOf.get(reason.other)];
    const group = a ?? b ?? [];
    group.push(reason);
    if (a && b && a !== b) a.push(...b);
    for (const { one, other } of group) groupOf.set(one, group).set(other, group);
  }
  return [...new Set(groupOf.values())];
}

/** Whether some of a group are said to be two people. */
function hasTwo(group: readonly MayBeOneReason[], areTwo: (one: string, other: string) => boolean): boolean {
  const names = [...new Set(group.flatMap(({ one, other }) => [one, other]))];
  return names.some((one, at) => names.slice(at + 1).some((other) => areTwo(one, other)));
}
