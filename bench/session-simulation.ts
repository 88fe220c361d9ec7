import {
  beforeAndAfter,
  beforeAndAfterRule,
  type OutcomeVerdict,
} from "../src/domain/acting/before-and-after.ts";
import type { ComparedPerson } from "../src/domain/acting/expected-change.ts";
import { measureFacts, type OutcomeMeasure } from "../src/domain/acting/outcome-measure.ts";
import { mondayOf } from "../src/domain/calendar/iso-week.ts";
import { type Fraction, seededFraction, standardNormal } from "../src/domain/statistics/chance.ts";
import { sumOfValues } from "../src/domain/statistics/value-sum.ts";

/** A queue on which some people get a session, and what a week of a person is like. */
export interface SimulatedQueue {
  readonly measure: OutcomeMeasure;
  readonly people: number;
  /** Share of the people who get a session: those furthest to the worse side, or anybody. */
  readonly sessions: number;
  readonly picked: "far" | "anybody";
  /** Change of everybody after the session, and of those with a session besides, in the unit of the measure. */
  readonly everybody: number;
  readonly effect: number;
  readonly values: ValuesOfWeek;
}

/** How values come about. Scores: so many a week; conditions of work: one value a week. */
type ValuesOfWeek =
  | { readonly kind: "scores"; readonly aWeek: number; readonly sd: number }
  /** `wander`: how far the level itself wanders, with nine tenths of it staying from week to week. */
  | {
      readonly kind: "weeks";
      readonly level: number;
      readonly between: number;
      readonly sd: number;
      readonly wander: number;
    }
  /** A rate a week, gamma between people, with counts of the Poisson law; a change is one of the mean rate. */
  | { readonly kind: "counts"; readonly rate: number; readonly shape: number };

/** What a week is like, by each measure that is simulated. */
export const simulatedValues = {
  scores: (aWeek: number) => ({ kind: "scores", aWeek, sd: 9 }) as const,
  shortRests: { kind: "counts", rate: 0.5, shape: 1 },
  busyShare: { kind: "weeks", level: 0.5, between: 0.12, sd: 0.12, wander: 0.05 },
  longestStretch: { kind: "weeks", level: 75, between: 20, sd: 15, wander: 8 },
  overtime: { kind: "weeks", level: 2, between: 2, sd: 2, wander: 1 },
} as const;

const ordinary = { people: 20, sessions: 0.2, picked: "far", effect: 0 } as const;

/** Queues on which sessions do nothing, and everybody changes for the better, for the worse, or not at all. */
export const idleQueues: readonly SimulatedQueue[] = [
  ...[1, 2, 4].flatMap((aWeek) =>
    [0, 5, -5].map((everybody): SimulatedQueue => {
      return { ...ordinary, measure: "empathy-score", everybody, values: simulatedValues.scores(aWeek) };
    }),
  ),
  ...[0, -0.25, 0.25].map((everybody): SimulatedQueue => {
    return { ...ordinary, measure: "short-rests", everybody, values: simulatedValues.shortRests };
  }),
  ...[0, -0.1, 0.1].map((everybody): SimulatedQueue => {
    return { ...ordinary, measure: "busy-share", everybody, values: simulatedValues.busyShare };
  }),
  ...[0, -15, 15].map((everybody): SimulatedQueue => {
    return { ...ordinary, measure: "longest-stretch", everybody, values: simulatedValues.longestStretch };
  }),
  ...[0, -1, 1].map((everybody): SimulatedQueue => {
    return { ...ordinary, measure: "overtime", everybody, values: simulatedValues.overtime };
  }),
];

/** What is said on each kind of queue, so many of each. */
export function falseClaimsByKind(
  kinds: readonly SimulatedQueue[],
  queues: number,
  seed: number,
  looks = false,
): OutcomeRates[] {
  return kinds.map((kind, at) => outcomeRates(kind, queues, seed * 1000 + at, looks));
}

/** The same on all kinds together. */
export function falseClaimsOn(...of: Parameters<typeof falseClaimsByKind>): OutcomeRates {
  return summed(falseClaimsByKind(...of));
}

export function summed(rates: readonly OutcomeRates[]): OutcomeRates {
  const total = { statements: 0, helped: 0, lower: 0, everHelped: 0, everLower: 0 };
  for (const found of rates)
    for (const key of ["statements", "helped", "lower", "everHelped", "everLower"] as const)
      total[key] += found[key];
  return total;
}

export interface OutcomeRates {
  readonly statements: number;
  readonly helped: number;
  readonly lower: number;
  /** Sessions of which "helped", and "lower", was said at any of the weekly looks, from the fourth week on. */
  readonly everHelped: number;
  readonly everLower: number;
}

const { weeksBefore, weeksAfter, minWeeksAfter, minValues } = beforeAndAfterRule;
const heldIn = 2900;
const held = mondayOf(heldIn);
const scoreLevel = { mean: 68, between: 6 };
// A stable person's own wandering: points, and what stays of it from one week to the next (methods, 8.2).
const wandering = { points: 3, aWeek: 0.95 };
const wanderOfWeeks = 0.9;

/**
 * Simulates queues and counts what is said of their sessions when all weeks have passed, and at any weekly look
 * before. Levels of scores wander as a stable person's do (methods, 8.2); scores are round numbers from 0 to 100.
 *
 * @param queues how many
 * @param looks whether every week is looked at: it takes nine times as long
 */
export function outcomeRates(
  queue: SimulatedQueue,
  queues: number,
  seed: number,
  looks = false,
): OutcomeRates {
  const fraction = seededFraction(seed);
  const total = { statements: 0, helped: 0, lower: 0, everHelped: 0, everLower: 0 };
  for (let at = 0; at < queues; at++) {
    const people = Array.from({ length: queue.people }, (_, of) => personOf(queue, `a${of}`, fraction));
    const scored = people.filter((person) => weeksOf(person.before).length >= minValues);
    const worst = queue.measure === "empathy-score" ? 1 : -1;
    const order =
      queue.picked === "far"
        ? scored.toSorted((a, b) => worst * (meanOf(a.before) - meanOf(b.before)))
        : scored;
    const picked = new Set(
      order.slice(0, Math.max(1, Math.round(queue.people * queue.sessions))).map(({ agent }) => agent),
    );
    const statements = (weeks: number) => {
      const compared = people.map((person) =>
        comparedPerson(person, queue.measure, weeks, picked.has(person.agent)),
      );
      return [...picked].map((agent) => statementOf(queue.measure, agent, weeks, compared));
    };
    const last = statements(weeksAfter);
    const ever = last.map((verdict) => new Set([verdict]));
    if (looks)
      for (let weeks = minWeeksAfter; weeks < weeksAfter; weeks++)
        for (const [of, verdict] of statements(weeks).entries()) ever[of]?.add(verdict);
    for (const [of, verdict] of last.entries()) {
      if (verdict !== "helped" && verdict !== "lower" && verdict !== "cannot-tell") continue;
      total.statements++;
      if (ever[of]?.has("helped")) total.everHelped++;
      if (ever[of]?.has("lower")) total.everLower++;
      if (verdict !== "cannot-tell") total[verdict]++;
    }
  }
  return total;
}

interface Person {
  readonly agent: string;
  /** The values of each week. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** The same weeks after with what a session does. */
  readonly afterSession: readonly (readonly number[])[];
}

function personOf(queue: SimulatedQueue, agent: string, fraction: Fraction): Person {
  const week = weekMaker(queue.values, fraction);
  const before = Array.from({ length: weeksBefore }, () => week(0));
  week(0);
  const after: (readonly number[])[] = [];
  const afterSession: (readonly number[])[] = [];
  for (let at = 0; at < weeksAfter; at++) {
    // One or the other is looked at, never both.
    after.push(week(queue.everybody));
    afterSession.push(queue.effect === 0 ? (after.at(-1) ?? []) : week.again(queue.everybody + queue.effect));
  }
  return { agent, before, after, afterSession };
}

type WeekMaker = ((change: number) => readonly number[]) & {
  readonly again: (change: number) => readonly number[];
};

function weekMaker(values: ValuesOfWeek, fraction: Fraction): WeekMaker {
  const draw = (mean: number, sd: number) => mean + sd * standardNormal(fraction);
  switch (values.kind) {
    case "scores": {
      const level = draw(scoreLevel.mean, scoreLevel.between);
      let wander = draw(0, wandering.points);
      const again = (change: number) =>
        Array.from({ length: poisson(values.aWeek, fraction) }, () =>
          Math.min(100, Math.max(0, Math.round(draw(level + wander + change, values.sd)))),
        );
      const next = (change: number) => {
        const kept = wandering.aWeek;
        wander = kept * wander + draw(0, wandering.points * Math.sqrt(1 - kept ** 2));
        return again(change);
      };
      return Object.assign(next, { again });
    }
    case "weeks": {
      const level = draw(values.level, values.between);
      let wander = draw(0, values.wander);
      const again = (change: number) => [draw(level + wander + change, values.sd)];
      const next = (change: number) => {
        wander = wanderOfWeeks * wander + draw(0, values.wander * Math.sqrt(1 - wanderOfWeeks ** 2));
        return again(change);
      };
      return Object.assign(next, { again });
    }
    case "counts": {
      const rate = (values.rate * gamma(values.shape, fraction)) / values.shape;
      const next = (change: number) => [poisson(Math.max(0, rate * (1 + change / values.rate)), fraction)];
      return Object.assign(next, { again: next });
    }
  }
}

function comparedPerson(
  person: Person,
  measure: OutcomeMeasure,
  weeks: number,
  picked: boolean,
): ComparedPerson {
  const after = (picked ? person.afterSession : person.after).slice(0, weeks);
  const { spanWeeks } = measureFacts[measure];
  return {
    agent: person.agent,
    before: sumOfValues(spanMeans(weeksOf(person.before), spanWeeks)),
    after: sumOfValues(spanMeans(weeksOf(after), spanWeeks)),
    other: !picked,
  };
}

function statementOf(
  measure: OutcomeMeasure,
  agent: string,
  weeks: number,
  people: readonly ComparedPerson[],
): OutcomeVerdict {
  const today = mondayOf(heldIn + weeks + 1);
  return beforeAndAfter({ measure, agent, held, today }, people, "queue").verdict;
}

function weeksOf(weeks: readonly (readonly number[])[]): readonly number[] {
  return weeks.flat();
}

function meanOf(weeks: readonly (readonly number[])[]): number {
  const { n, sum } = sumOfValues(weeks.flat());
  return sum / n;
}

/** The means of values that follow one another, so many at a time, as a figure that covers several weeks has them. */
function spanMeans(values: readonly number[], spanWeeks: number): readonly number[] {
  if (spanWeeks === 1) return values;
  return Array.from({ length: Math.floor(values.length / spanWeeks) }, (_, at) => {
    const { n, sum } = sumOfValues(values.slice(at * spanWeeks, (at + 1) * spanWeeks));
    return sum / n;
  });
}

function poisson(mean: number, fraction: Fraction): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = fraction(); product > limit; product *= fraction()) count++;
  return count;
}

/** The sum of a whole number of exponential draws. */
function gamma(shape: number, fraction: Fraction): number {
  let sum = 0;
  for (let at = 0; at < shape; at++) sum -= Math.log(1 - fraction());
  return sum;
}
