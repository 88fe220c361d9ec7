import { type Fraction, shuffled } from "../statistics/chance.ts";
import { sum } from "../statistics/sum.ts";
import { changeRule } from "./change-rule.ts";

/** The numbers of what to score next (methods, 8.4), each with its reason [our choice]. */
export const scoringQueueRule = {
  /**
   * Standard deviation of a level of which nothing is known lately, in points: as far as an unusual change moves it. So
   * a first score tells most, the fourth little, whatever the scores say.
   */
  unknownSpread: 12,
  /** At most this share of a week's evaluations is a second look at a contact: the rest is of people. */
  twiceShare: 0.25,
  /** Weeks of a quarter, over which each evaluator's ten double-scored contacts are spread. */
  quarterWeeks: 13,
} as const;

/** Somebody whose contacts may be scored, by what is known of their scores before the week. */
export interface ScorablePerson {
  readonly agent: string;
  /** σ_i², of one score, in points squared. */
  readonly variance: number;
  /** Scores of the last eight weeks, and of the year before them, by evaluator. */
  readonly recent: ReadonlyMap<string, number>;
  readonly reference: ReadonlyMap<string, number>;
  /** Scores of the last weeks by the load before the contact: the verdict compares the two. */
  readonly loaded: number;
  readonly rested: number;
}

/** Somebody who scores. */
export interface QueueEvaluator {
  readonly evaluator: string;
  /** Evaluations that they make in a week, from 0. */
  readonly aWeek: number;
  /** Variance of their severity, in points squared; null where it is not known. */
  readonly variance: number | null;
  /** Contacts of the quarter that somebody else should score too, of ten. */
  readonly missing: number;
}

/** A contact that one evaluator scored lately. */
export interface ScoredOnce {
  readonly agent: string;
  readonly contact: string;
  readonly evaluator: string;
}

export interface ScoringFloor {
  readonly people: readonly ScorablePerson[];
  readonly evaluators: readonly QueueEvaluator[];
  /** Evaluations that the floor makes in a week. */
  readonly places: number;
  readonly once: readonly ScoredOnce[];
}

/** A contact of somebody, or a second look at one that somebody else scored. */
export const scoreKinds = ["new", "second"] as const;

/** An evaluation to do. */
export type ToScore = NewScore | SecondScore;

/** Which load before the contact the person's scores lack; null: neither more than the other. */
export type LackedLoad = "loaded" | "rested" | null;

interface NewScore {
  readonly kind: "new";
  readonly agent: string;
  readonly evaluator: string;
  /** Scores of the last eight weeks, the planned ones before this one included. */
  readonly recent: number;
  /** Whether this evaluator never scored them within the year. */
  readonly isFirst: boolean;
  readonly lacks: LackedLoad;
  /** By how much the variance of the person's present level shrinks, in points squared. */
  readonly gain: number;
}

interface SecondScore extends ScoredOnce {
  readonly kind: "second";
  /** Who scored it before. */
  readonly evaluator: string;
  readonly by: string;
  /** What the second evaluator lacks of ten contacts in the quarter. */
  readonly missing: number;
}

/**
 * What to score in a week (methods, 8.4): each place goes to whoever's present level is known least, and to the
 * evaluator who tells most about it. The scores themselves are not looked at, only how many there are: nobody is picked
 * because they are low, and a change is found no more often by chance than its threshold allows. Among people of the
 * same need chance decides; with a seed of the week all readers see the same list.
 *
 * @returns at most `places`, the largest gain first; of second looks a quarter of them at most, among them
 * @example whatToScore({ people: [linh], evaluators: [sam], places: 1, once: [] }, fraction)[0]?.agent // "linh"
 */
export function whatToScore(floor: ScoringFloor, fraction: Fraction): ToScore[] {
  const { people, evaluators, places } = floor;
  if (evaluators.length === 0 || places <= 0) return [];
  const hands = new Hands(evaluators, fraction);
  const second = secondScores(floor, hands, fraction);
  const left = Math.max(0, places - second.length);
  const inTurn = shuffled(people, fraction);
  const planned = new Map<ScorablePerson, number>();
  const cap = Math.max(1, Math.ceil(places / Math.max(1, people.length)));
  const found: NewScore[] = [];
  while (found.length < left) {
    const next = neediest(inTurn, planned, cap);
    const one = next && newScore(next, planned.get(next) ?? 0, hands);
    if (!one) break;
    planned.set(next, (planned.get(next) ?? 0) + 1);
    found.push(one);
  }
  return [...found, ...second];
}

/** Scores of the last eight weeks. */
function recentScores({ recent }: ScorablePerson): number {
  return sum(recent.values());
}

/**
 * By how much one more score makes a present level surer: V²/(V + σ²), where V = 1/(1/12² + n/σ²). In points squared.
 *
 * @param scores of the last eight weeks
 * @param variance of one score
 * @example certaintyGain(0, 81) // 92.2: a first score takes most of the 144 away
 */
export function certaintyGain(scores: number, variance: number): number {
  const unknown = scoringQueueRule.unknownSpread ** 2;
  const before = 1 / (1 / unknown + scores / variance);
  return (before * before) / (before + variance);
}

function neediest(
  people: readonly ScorablePerson[],
  planned: ReadonlyMap<ScorablePerson, number>,
  cap: number,
): ScorablePerson | undefined {
  let best: ScorablePerson | undefined;
  let most = 0;
  for (const person of people) {
    const more = planned.get(person) ?? 0;
    if (more >= cap) continue;
    const gain = certaintyGain(recentScores(person) + more, person.variance);
    if (gain <= most) continue;
    most = gain;
    best = person;
  }
  return best;
}

function newScore(person: ScorablePerson, more: number, hands: Hands): NewScore | undefined {
  const evaluator = hands.best(person);
  if (evaluator === undefined) return undefined;
  hands.take(evaluator);
  const recent = recentScores(person) + more;
  return {
    kind: "new",
    agent: person.agent,
    evaluator,
    recent,
    isFirst: !person.recent.has(evaluator) && !person.reference.has(evaluator),
    lacks: lackedLoad(person),
    gain: certaintyGain(recent, person.variance),
  };
}

/** The load of which there are fewer scores than the four that a side of a difference takes, and fewer than of the other. */
function lackedLoad({ loaded, rested }: ScorablePerson): LackedLoad {
  if (Math.min(loaded, rested) >= changeRule.minRecent || loaded === rested) return null;
  return loaded < rested ? "loaded" : "rested";
}

/** Second looks where evaluators lack them: the pair that lacks most first, each contact and each person once. */
function secondScores(
  { evaluators, places, once }: ScoringFloor,
  hands: Hands,
  fraction: Fraction,
): SecondScore[] {
  const lacking = new Map(evaluators.map(({ evaluator, missing }) => [evaluator, missing]));
  const due = sum(lacking.values());
  const { twiceShare, quarterWeeks } = scoringQueueRule;
  const most = Math.min(Math.floor(places * twiceShare), Math.ceil(due / quarterWeeks));
  const left = shuffled(once, fraction);
  const people = new Set<string>();
  const found: SecondScore[] = [];
  while (found.length < most) {
    let best: SecondScore | undefined;
    let gain = 0;
    for (const one of left) {
      if (people.has(one.agent)) continue;
      for (const by of hands.free()) {
        if (by === one.evaluator) continue;
        const missing = lacking.get(by) ?? 0;
        const both = missing > 0 ? missing + (lacking.get(one.evaluator) ?? 0) : 0;
        if (both <= gain) continue;
        gain = both;
        best = { ...one, kind: "second", by, missing };
      }
    }
    if (!best) break;
    people.add(best.agent);
    hands.take(best.by);
    for (const evaluator of [best.by, best.evaluator])
      lacking.set(evaluator, Math.max(0, (lacking.get(evaluator) ?? 0) - 1));
    found.push(best);
  }
  return found;
}

/** The evaluators with what each still does this week. */
class Hands {
  readonly #inTurn: readonly QueueEvaluator[];
  readonly #left: Map<string, number>;

  constructor(evaluators: readonly QueueEvaluator[], fraction: Fraction) {
    this.#inTurn = shuffled(evaluators, fraction);
    this.#left = new Map(
      evaluators.map(({ evaluator, aWeek }) => [evaluator, Math.max(1, Math.ceil(aWeek))]),
    );
  }

  free(): string[] {
    return this.#inTurn.filter((one) => this.#has(one)).map(({ evaluator }) => evaluator);
  }

  take(evaluator: string): void {
    this.#left.set(evaluator, (this.#left.get(evaluator) ?? 0) - 1);
  }

  /**
   * Who tells most about a person: a new hand ties an evaluator whose severity is little known to the others, and the
   * same hands before and lately leave the least of the severities in a difference.
   */
  best(person: ScorablePerson): string | undefined {
    let best: string | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of this.#inTurn) {
      if (!this.#has(one)) continue;
      const value = tieGain(one, person) - mixCost(one, person);
      if (value <= most) continue;
      most = value;
      best = one.evaluator;
    }
    return best;
  }

  #has({ evaluator }: QueueEvaluator): boolean {
    return (this.#left.get(evaluator) ?? 0) > 0;
  }
}

/** By how much a first score of this person makes the evaluator's severity surer; in points squared. */
function tieGain({ evaluator, variance }: QueueEvaluator, person: ScorablePerson): number {
  const known = person.recent.has(evaluator) || person.reference.has(evaluator);
  const unsure = variance ?? scoringQueueRule.unknownSpread ** 2;
  return known ? 0 : (unsure * unsure) / (unsure + person.variance);
}

/** What the evaluator's severity adds to the variance of recent less reference, with one more recent score by them. */
function mixCost({ evaluator, variance }: QueueEvaluator, { recent, reference }: ScorablePerson): number {
  const shareOf = (scores: ReadonlyMap<string, number>, more: number) => {
    const all = sum(scores.values()) + more;
    return all === 0 ? 0 : ((scores.get(evaluator) ?? 0) + more) / all;
  };
  return (variance ?? 0) * (shareOf(recent, 1) - shareOf(reference, 0)) ** 2;
}

/** Who is to score it. */
export function handOf(one: ToScore): string {
  return one.kind === "new" ? one.evaluator : one.by;
}
