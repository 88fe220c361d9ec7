import {
  type ContactLength,
  contactLengths,
  identitiesOf,
  type Term,
  type Terms,
} from "./length-identities.ts";
import type { Values } from "./relations.ts";
import type { Source } from "./source.ts";
import { typicalOf } from "./source.ts";

/** A column that may be a length, though its name does not say which. */
export interface OpenLength {
  readonly source: Source;
  readonly values: Values;
  readonly coarse: number;
  /** How well its name says that it is one, 0 to 1; undefined where its name speaks of another. */
  readonly said: (field: ContactLength) => number | undefined;
}

/** What such a column is, and whether sums show it, or its shape alone. */
export interface NamedLength {
  readonly source: Source;
  readonly field: ContactLength;
  readonly isProved: boolean;
}

const mostOpen = 5;
const mostLost = 0.6;
const perProof = 2;
const perBroken = 1.2;
const perName = 0.5;
/** What has to speak for a column before it is taken for a length at all. */
const fewestReasons = 0.6;

/**
 * What columns are that no name tells: the lengths that together keep most of what a contact's lengths come to, and
 * where several do, those that are filled and as long as such lengths are.
 *
 * @param known lengths and spans that are known already
 * @param lost whether each sampled row is a contact that nobody answered
 */
export function namedLengths(
  known: Terms,
  open: readonly OpenLength[],
  lost: readonly boolean[],
): readonly NamedLength[] {
  const asked = open.slice(0, mostOpen);
  const free = contactLengths.filter((field) => !known.has(field));
  const search = new Search(known, asked, lost);
  return search.best(free);
}

class Search {
  readonly #known: Terms;
  readonly #open: readonly OpenLength[];
  readonly #lost: readonly boolean[];
  readonly #numbers = new Map<Values, number>();
  readonly #shares = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  readonly #lostByTalk = new Map<Values, readonly boolean[]>();
  #best: { readonly score: number; readonly named: readonly NamedLength[] } = { score: 0, named: [] };

  constructor(known: Terms, open: readonly OpenLength[], lost: readonly boolean[]) {
    this.#known = known;
    this.#open = open;
    this.#lost = lost;
  }

  best(free: readonly ContactLength[]): readonly NamedLength[] {
    this.#from(0, free, new Map());
    return this.#best.named;
  }

  /** Tries each length that is left for a column, and none. */
  #from(at: number, free: readonly ContactLength[], taken: ReadonlyMap<ContactLength, OpenLength>): void {
    const one = this.#open[at];
    if (!one) {
      this.#judge(taken);
      return;
    }
    this.#from(at + 1, free, taken);
    for (const field of free) {
      if (one.said(field) === undefined) continue;
      this.#from(
        at + 1,
        free.filter((other) => other !== field),
        new Map([...taken, [field, one]]),
      );
    }
  }

  #judge(taken: ReadonlyMap<ContactLength, OpenLength>): void {
    if (taken.size === 0) return;
    const terms: Terms = new Map<Term, { values: Values; coarse: number }>([...this.#known, ...taken]);
    const { proved, broken } = identitiesOf(terms, new Set<Term>(taken.keys()), (key, of) =>
      this.#counted(key, of),
    );
    const talk = (terms.get("talk_seconds") ?? terms.get("talk_and_hold_seconds"))?.values;
    const lost = this.#lostBy(talk);
    let score = perProof * proved.length - perBroken * broken;
    for (const [field, { values, said }] of taken) {
      const isKept = field !== "talk_and_hold_seconds" || terms.has("hold_seconds") || (said(field) ?? 0) > 0;
      score += isKept ? this.#shape(field, values, lost, talk) : -1;
      score += perName * (said(field) ?? 0) - fewestReasons;
    }
    if (score <= this.#best.score) return;
    const shown = new Set(proved.flat());
    this.#best = {
      score,
      named: [...taken].map(([field, { source }]) => ({ source, field, isProved: shown.has(field) })),
    };
  }

  #shape(field: ContactLength, values: Values, lost: readonly boolean[], talk: Values | undefined): number {
    const key = `${field} ${this.#numberOf(values)} ${talk ? this.#numberOf(talk) : ""}`;
    const shape = this.#shapes.get(key) ?? shapeOf(field, values, lost, talk);
    this.#shapes.set(key, shape);
    return shape;
  }

  /** Where nothing else says which contacts were lost, they are those without a talk. */
  #lostBy(talk: Values | undefined): readonly boolean[] {
    if (!talk || this.#lost.includes(true)) return this.#lost;
    const known = this.#lostByTalk.get(talk) ?? Array.from(talk, (length) => !(length > 0));
    this.#lostByTalk.set(talk, known);
    const count = known.filter((one) => one).length;
    return count > known.length * mostLost ? this.#lost : known;
  }

  #counted(key: readonly Values[], of: () => number): number {
    const text = key.map((values) => this.#numberOf(values)).join(" ");
    const share = this.#shares.get(text) ?? of();
    this.#shares.set(text, share);
    return share;
  }

  #numberOf(values: Values): number {
    const number = this.#numbers.get(values) ?? this.#numbers.size;
    this.#numbers.set(values, number);
    return number;
  }
}

const hardly = 0.05;
const nearly = 0.9;
const longestHold = 10;

/**
 * How much the shape of some values is that of a length, about -1 to 1: a lost contact has a wait and no talk, few
 * contacts are held, and the work afterwards is shorter than the talk.
 */
export function shapeOf(
  field: ContactLength,
  values: Values,
  lost: readonly boolean[],
  talk: Values | undefined,
): number {
  const ofLost = filledShare(values, lost, true);
  const ofServed = filledShare(values, lost, false) ?? 0;
  const isForServed = ofLost !== undefined && ofLost <= hardly;
  const isForAll = ofLost !== undefined && ofLost >= nearly - 0.1;
  const isShorter = talk === undefined || (middleOf(values) ?? 0) < (middleOf(talk) ?? 0);
  switch (field) {
    case "wait_seconds":
      return (isForAll ? 0.8 : isForServed ? -1 : 0) + (isShorter ? 0.1 : -0.4);
    case "duration_seconds":
      return ofServed < nearly ? -1 : isForAll ? 0.5 : isForServed ? -0.5 : 0.2;
    case "hold_seconds":
      if (ofServed > 0.8 || (ofLost ?? 0) > hardly || Math.max(...known(values)) < longestHold) return -1;
      return ofServed <= 0.5 ? 0.8 : 0;
    case "acw_seconds":
      if ((ofLost ?? 0) > 0.3 || ofServed < 0.3) return -1;
      return (isForServed ? 0.6 : 0.1) + (talk === undefined ? 0 : isShorter ? 0.2 : -0.6);
    default:
      if (ofServed < nearly || (ofLost ?? 0) > 0.3) return -1;
      return (isForServed ? 0.5 : 0.2) + (field === "handle_seconds" ? 0 : 0.15);
  }
}

/** Share of the rows of one sort in which a length is above zero; undefined where there are too few of them. */
function filledShare(values: Values, lost: readonly boolean[], sort: boolean): number | undefined {
  let rows = 0;
  let filled = 0;
  for (const [row, value] of values.entries()) {
    if ((lost[row] ?? false) !== sort) continue;
    rows++;
    if (value > 0) filled++;
  }
  return rows < 8 ? undefined : filled / rows;
}

function known(values: Values): number[] {
  return [...values].filter((value) => !Number.isNaN(value));
}

function middleOf(values: Values): number | undefined {
  return typicalOf([...values].filter((value) => value > 0));
}
