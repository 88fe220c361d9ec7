import type { FieldRule } from "../mapping.ts";
import { dependence } from "./dependence.ts";
import { nameScore } from "./field-names.ts";
import type { Source } from "./source.ts";
import type { Concept } from "./words/language-words.ts";

/** A first and a last name in two columns. */
export interface FullName {
  readonly rule: FieldRule;
  /** The first name's column, with the two together as its values. */
  readonly source: Source;
  readonly first: Source;
  readonly last: Source;
  /** Whether the labels say of both what they are, and no other column is called so. */
  readonly isNamed: boolean;
}

const others: readonly Concept[] = ["customer", "supervisor", "evaluator"];
const ofPeople: readonly Concept[] = ["first", "last", "name", "agent"];
const mostTried = 12;

/**
 * The first and the last name of a row's agent: by their labels, and where these say nothing, by going together as the
 * two names of a person do.
 *
 * @param id of the agents, where the file has one
 */
export function fullName(sources: readonly Source[], id: Source | undefined): FullName | undefined {
  const words = sources.filter(
    (source) =>
      source.rule.from === "column" &&
      source.column.share.letters > 0.9 &&
      !others.some((concept) => has(source, concept)),
  );
  const lasts = words.filter((source) => has(source, "last") && !has(source, "first"));
  const firsts = words.filter((source) => has(source, "first") && !has(source, "last"));
  // "Nom" is the last name beside a "prénom"; "nombre" the first one beside "apellidos".
  const named = words.filter(
    (source) =>
      has(source, "name") && !isNamePart(source) && nameScore("contacts", "agent_name", source.label) > 0,
  );
  const single = words.filter(isSingleName).slice(0, mostTried);
  const open = single.filter(({ label }) =>
    label.parts.every((part) => ofPeople.some((one) => part.has(one))),
  );
  const pairs = [
    ...paired(firsts, lasts).map(([first, last]) => ({
      first,
      last,
      isNamed: isClear(first) && isClear(last),
    })),
    ...paired(named, lasts).map(([first, last]) => ({
      first,
      last,
      isNamed: isClear(first) && isClear(last),
    })),
    ...[...paired(open, lasts), ...paired(firsts, open), ...inOrder(open)]
      .filter(([first, last]) => {
        const isHalfNamed = isNamePart(first) || isNamePart(last);
        // Without a label, what has several words is a whole name.
        const isOneWord = Math.max(first.column.share.words, last.column.share.words) < 0.4;
        const fewest = isHalfNamed ? fewestBesideName : fewestNames;
        return (isHalfNamed || isOneWord) && isPerson(first, last, fewest) && !isWithin(first, last);
      })
      .map(([first, last]) => ({ first, last, isNamed: false })),
  ];
  const fitting = pairs.map((pair) => ({ ...pair, source: together(pair.first, pair.last) }));
  const one = fitting.find(({ source }) => !id || goesWith(source, id)) ?? (id ? undefined : fitting[0]);
  if (one?.first.rule.from !== "column" || one.last.rule.from !== "column") return undefined;
  const isOnly = firsts.length <= 1 && lasts.length === 1;
  const rule: FieldRule = { from: "names", first: one.first.rule.column, last: one.last.rule.column };
  return { ...one, rule, isNamed: one.isNamed && isOnly };
}

function has(source: Source, concept: Concept): boolean {
  return source.label.parts.some((part) => part.has(concept));
}

export function isNamePart(source: Source): boolean {
  return has(source, "first") !== has(source, "last");
}

function isClear({ label }: Source): boolean {
  return label.unknown === 0 && !label.isGuessed;
}

function paired(firsts: readonly Source[], lasts: readonly Source[]): (readonly [Source, Source])[] {
  return firsts.flatMap((first) => lasts.flatMap((last) => (first === last ? [] : [[first, last] as const])));
}

/**
 * Two columns of which nothing says which is which: where one of them is shared by clearly more people it is the
 * first name, else most files have the first name first.
 */
function inOrder(open: readonly Source[]): (readonly [Source, Source])[] {
  return open.flatMap((one, at) =>
    open.slice(at + 1).map((other) => {
      const isTurned = differentOf(other.sample.code) < differentOf(one.sample.code) * clearlyFewer;
      return isTurned ? ([other, one] as const) : ([one, other] as const);
    }),
  );
}

const clearlyFewer = 0.7;
const fewestNames = 5;
const fewestBesideName = 3;
const longestName = 40;

/** A name in each row, that comes again; a last name may have several words. */
function isSingleName({ column, holds }: Source): boolean {
  const { share, distinct, filled, words } = column;
  return (
    holds === "other" &&
    column.longest <= longestName &&
    share.email + share.url + share.phone === 0 &&
    (distinct ?? 0) >= 3 &&
    (distinct ?? filled) <= filled / 2 &&
    !words.some(({ text }) => /\d|_/.test(text))
  );
}

/**
 * Whether two columns are the names of one person each: as many pairs as people, of whom hardly any share either name.
 *
 * @example isPerson(first, team) // false: a team has many people
 */
export function isPerson(first: Source, last: Source, fewestPeople = fewestNames): boolean {
  const [one, other] = [first.sample.code, last.sample.code];
  const pairs = new Set<string>();
  let rows = 0;
  let alone = 0;
  for (const [row, code] of one.entries()) {
    const second = other[row] ?? -1;
    if (code < 0 && second < 0) continue;
    rows++;
    if (code < 0 || second < 0) alone++;
    else pairs.add(`${code} ${second}`);
  }
  const fewest = Math.min(differentOf(one), differentOf(other));
  const isSome = pairs.size >= fewestPeople && pairs.size <= rows / 3 && alone <= rows * 0.02;
  return isSome && fewest >= pairs.size * 0.5 && pairs.size <= fewest ** 2 * 0.5;
}

/** Whether one of two names is the whole one, with the other in it. */
function isWithin(first: Source, last: Source): boolean {
  let within = 0;
  let rows = 0;
  for (const [row, code] of first.sample.code.entries()) {
    const one = first.sample.texts[code];
    const other = last.sample.texts[last.sample.code[row] ?? -1];
    if (one === undefined || other === undefined) continue;
    rows++;
    if (one.includes(other) || other.includes(one)) within++;
  }
  return within > rows / 2;
}

function differentOf(codes: Int32Array): number {
  return new Set(codes.filter((code) => code >= 0)).size;
}

/** The columns of two names as one of people. */
function together(first: Source, last: Source): Source {
  const known = new Map<string, number>();
  const code = first.sample.code.map((one, row) => {
    const other = last.sample.code[row] ?? -1;
    if (one < 0 && other < 0) return -1;
    const text = `${one} ${other}`;
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
  return { ...first, sample: { ...first.sample, code } };
}

const oneEach = 0.9;

/** Whether each id has one name, and each name hardly more than one id. */
function goesWith(names: Source, id: Source): boolean {
  return dependence(id, names) >= oneEach && dependence(names, id) >= 0.5;
}
