import { agreement, neverAbove, sumOf, type Values } from "./relations.ts";

/*
 * What the lengths of a contact come to, whatever its columns are called: each length, and each span between two of
 * its times, is the sum of certain others.
 */

/** The lengths of a contact that a column can hold. */
export const contactLengths = [
  "wait_seconds",
  "talk_seconds",
  "talk_and_hold_seconds",
  "hold_seconds",
  "acw_seconds",
  "handle_seconds",
  "duration_seconds",
] as const;
export type ContactLength = (typeof contactLengths)[number];
/** Those that have the talk in them. */
export const wholeLengths = [
  "talk_seconds",
  "talk_and_hold_seconds",
  "handle_seconds",
  "duration_seconds",
] as const;
/** Those that are parts of a contact beside the talk. */
export const partLengths = ["wait_seconds", "hold_seconds", "acw_seconds"] as const;
/** Spans between two of its times. */
type ContactSpan = "offer to answer" | "answer to end" | "offer to end";
export type Term = ContactLength | ContactSpan;

/** Values by what they are, and to how many seconds they are rounded. */
export type Terms = ReadonlyMap<Term, { readonly values: Values; readonly coarse: number }>;

interface Identity {
  readonly whole: Term;
  readonly parts: readonly Term[];
  /** It is no identity where this is known apart. */
  readonly unless?: Term;
}

const answeredAlone = "offer to answer";
const talkWays = [
  { parts: ["talk_seconds", "hold_seconds"] },
  { parts: ["talk_seconds"], unless: "hold_seconds" },
  { parts: ["talk_and_hold_seconds"] },
] as const satisfies readonly Omit<Identity, "whole">[];

const identities: readonly Identity[] = [
  { whole: answeredAlone, parts: ["wait_seconds"] },
  { whole: "offer to end", parts: ["duration_seconds"] },
  { whole: "talk_and_hold_seconds", parts: ["talk_seconds", "hold_seconds"] },
  ...talkWays.flatMap((way): Identity[] => [
    { ...way, whole: "answer to end" },
    { ...way, whole: "handle_seconds", parts: [...way.parts, "acw_seconds"] },
    { ...way, whole: "duration_seconds", parts: ["wait_seconds", ...way.parts] },
  ]),
  { whole: "handle_seconds", parts: ["answer to end", "acw_seconds"], unless: "talk_seconds" },
];
/** Where the file has no time of the answer, the wait stands for it. */
const withoutAnswer: readonly Identity[] = talkWays.map((way) => ({
  ...way,
  whole: "offer to end",
  parts: ["wait_seconds", ...way.parts],
}));

/** The first is never longer than the second. */
const orders: readonly (readonly [ContactLength, ContactLength])[] = [
  ["wait_seconds", "duration_seconds"],
  ["talk_seconds", "talk_and_hold_seconds"],
  ["talk_seconds", "handle_seconds"],
  ["talk_seconds", "duration_seconds"],
  ["hold_seconds", "talk_and_hold_seconds"],
  ["hold_seconds", "handle_seconds"],
  ["talk_and_hold_seconds", "handle_seconds"],
  ["talk_and_hold_seconds", "duration_seconds"],
  ["acw_seconds", "handle_seconds"],
];

const holds = 0.95;
/** A part that changes fewer rows than this is not shown by a sum that it is in. */
const fewestChanged = 0.03;

export interface Agreement {
  /** Identities that hold and need each of the lengths that were asked about, with these lengths. */
  readonly proved: readonly (readonly ContactLength[])[];
  /** Identities and orders that do not hold. */
  readonly broken: number;
}

/**
 * How many of the identities and orders of a contact's lengths some terms keep and break.
 *
 * @param open the lengths that are asked about: what speaks of none of them is not counted
 * @param counted asked for each sum that is held against another: so that each is worked out once
 */
export function identitiesOf(
  terms: Terms,
  open: ReadonlySet<Term>,
  counted: (key: readonly Values[], of: () => number) => number = (_, of) => of(),
): Agreement {
  const proved: (readonly ContactLength[])[] = [];
  let broken = 0;
  const share = (whole: Term, parts: readonly Term[]) => {
    const sides = sidesOf(whole, parts, terms);
    return counted([sides.whole, ...sides.parts], () => shareOf(sides));
  };
  const known = terms.has("answer to end") ? identities : [...identities, ...withoutAnswer];
  for (const { whole, parts, unless } of known) {
    const asked = [whole, ...parts].filter((term) => open.has(term));
    if (asked.length === 0 || ![whole, ...parts].every((term) => terms.has(term))) continue;
    if (unless && terms.has(unless)) continue;
    const found = Math.max(
      share(whole, parts),
      ...withWork(whole, parts, terms).map((all) => share(whole, all)),
    );
    const isNeeded = (part: Term) =>
      parts.length === 1 ||
      share(
        whole,
        parts.filter((one) => one !== part),
      ) <=
        found - fewestChanged;
    if (found < holds) broken++;
    else if (parts.filter((part) => open.has(part)).every(isNeeded)) proved.push(asked as ContactLength[]);
  }
  for (const [less, more] of orders) {
    const [one, other] = [terms.get(less)?.values, terms.get(more)?.values];
    if (!one || !other || !(open.has(less) || open.has(more))) continue;
    if (counted([one, other, other], () => neverAbove(one, other)) < holds) broken++;
  }
  return { proved, broken };
}

/** One of the sums that a contact's lengths must come to, and in which share of the rows it does. */
export interface KeptSum {
  readonly whole: Term;
  readonly parts: readonly Term[];
  /** 0 to 1. */
  readonly share: number;
}

/** Every sum that can be held against some terms. */
export function sumsOf(terms: Terms): KeptSum[] {
  const known = terms.has("answer to end") ? identities : [...identities, ...withoutAnswer];
  return known.flatMap(({ whole, parts, unless }) => {
    if (![whole, ...parts].every((term) => terms.has(term)) || (unless && terms.has(unless))) return [];
    return [parts, ...withWork(whole, parts, terms)].map((all) => ({
      whole,
      parts: all,
      share: shareOf(sidesOf(whole, all, terms)),
    }));
  });
}

interface Sides {
  readonly whole: Values;
  readonly parts: readonly Values[];
  /** Seconds to which the coarsest of them is rounded. */
  readonly coarse: number;
}

function sidesOf(whole: Term, parts: readonly Term[], terms: Terms): Sides {
  const all = [whole, ...parts].map((term) => terms.get(term));
  const [first = new Float64Array(), ...others] = all.map((one) => one?.values ?? new Float64Array());
  return { whole: first, parts: others, coarse: Math.max(...all.map((one) => one?.coarse ?? 0)) };
}

/** Share of the rows in which the parts come to the whole. */
function shareOf({ whole, parts, coarse }: Sides): number {
  return agreement(whole, sumOf(parts), coarse);
}

/** In some files the end lies after the work that follows the contact. */
function withWork(whole: Term, parts: readonly Term[], terms: Terms): (readonly Term[])[] {
  const isSpan = whole === "answer to end" || whole === "offer to end";
  return isSpan && terms.has("acw_seconds") ? [[...parts, "acw_seconds"]] : [];
}
