import type { WeekIndex } from "../calendar/iso-week.ts";
import { mondayOf, sundayOf, weekOfDay } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { normalQuantile } from "../statistics/normal-law.ts";
import { meanOfSum, noValues, type ValueSum } from "../statistics/value-sum.ts";
import { type ComparedPerson, expectedChange, hasBothSides } from "./expected-change.ts";
import { measureFacts, type OutcomeMeasure } from "./outcome-measure.ts";

/** The numbers of the statement (methods, 5), with the reason of each version. */
export const beforeAndAfterRule = {
  version: 2,
  reason:
    "The others on the queue are taken out, and each purpose has its own measure: a rise of everybody read as the session's.",
  /** Weeks that are looked at before the session, and after it. */
  weeksBefore: 16,
  weeksAfter: 12,
  /** Before these have passed nothing is said. */
  minWeeksAfter: 4,
  /** Scored contacts, or weeks with records, needed on each side. */
  minValues: 4,
  /** People who are compared with; fewer could be named by what is said of them. */
  minOthers: 5,
  /** Days before the session from which on somebody with a session of the same purpose is not among the others. */
  otherSessionDays: 28,
  /** One-sided: how often "helped" may be said where a session does nothing, when all weeks have passed. */
  falseShare: 0.025,
  /** The same while weeks are still to come: it is looked at week by week, and each look is a chance to be wrong. */
  earlyFalseShare: 0.005,
} as const;

export const outcomeVerdicts = ["too-early", "not-enough", "cannot-tell", "helped", "lower"] as const;
export type OutcomeVerdict = (typeof outcomeVerdicts)[number];

/** Whom somebody's change is compared with: the people of the main queue, or of the floor where those are too few. */
export const comparedWith = ["queue", "floor"] as const;
export type ComparedWith = (typeof comparedWith)[number];

interface MeasuredSide {
  /** Scored contacts, or weeks with records. */
  readonly n: number;
  readonly mean: number | null;
}

export interface BeforeAndAfter {
  readonly measure: OutcomeMeasure;
  readonly verdict: OutcomeVerdict;
  readonly before: MeasuredSide;
  readonly after: MeasuredSide;
  /** In the unit of the measure; null where it cannot be said. */
  readonly change: number | null;
  /** The change to be expected without the session: that of the others, and the return to the middle. */
  readonly expected: number | null;
  readonly beyond: { readonly points: number; readonly low: number; readonly high: number } | null;
  readonly others: {
    readonly n: number;
    readonly of: ComparedWith;
    readonly before: number;
    readonly after: number;
    readonly change: number;
  } | null;
  /** The first day on which something can be said. */
  readonly readyOn: ServiceDay | null;
  /** What is missing, and by which day it can still come; no day where that time has passed. */
  readonly missing: {
    readonly count: number;
    readonly side: "before" | "after";
    readonly by: ServiceDay | null;
  } | null;
}

/** The first and the last of some days or weeks. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days of scored contacts before a session and after it; no day after the one before `today`. */
export function daysAround(
  held: ServiceDay,
  today: ServiceDay,
): { readonly before: Span; readonly after: Span } {
  return {
    before: { from: firstDayBefore(held), to: held - 1 },
    after: { from: held + 1, to: Math.min(today - 1, lastDayAfter("empathy-score", held)) },
  };
}

/**
 * The whole weeks before a session and after it. Its own week is on neither side, and a week that is not over by
 * `today` is not looked at.
 */
export function weeksAround(
  held: ServiceDay,
  today: ServiceDay,
): { readonly before: Span; readonly after: Span } {
  const { weeksBefore, weeksAfter } = beforeAndAfterRule;
  const week: WeekIndex = weekOfDay(held);
  return {
    before: { from: week - weeksBefore, to: week - 1 },
    after: { from: week + 1, to: Math.min(weekOfDay(today) - 1, week + weeksAfter) },
  };
}

/** The first day on which something can be said: from then on the first weeks after the session have passed. */
function readyDay(measure: OutcomeMeasure, held: ServiceDay): ServiceDay {
  const { minWeeksAfter } = beforeAndAfterRule;
  if (measureFacts[measure].values === "scored-contact") return held + 7 * minWeeksAfter;
  return mondayOf(weekOfDay(held) + minWeeksAfter + 1);
}

/** Stored values needed on each side: of a figure that covers four weeks one stands for four. */
export function minStoredValues(measure: OutcomeMeasure): number {
  return Math.ceil(beforeAndAfterRule.minValues / measureFacts[measure].spanWeeks);
}

/** The first day that is looked at before a session. */
export function firstDayBefore(held: ServiceDay): ServiceDay {
  return held - 7 * beforeAndAfterRule.weeksBefore;
}

/** The last day that is looked at after a session. */
export function lastDayAfter(measure: OutcomeMeasure, held: ServiceDay): ServiceDay {
  const { weeksAfter } = beforeAndAfterRule;
  if (measureFacts[measure].values === "scored-contact") return held + 7 * weeksAfter;
  return sundayOf(weekOfDay(held) + weeksAfter);
}

/** A session that is looked back at. */
export interface LookedBack {
  readonly measure: OutcomeMeasure;
  readonly agent: string;
  readonly held: ServiceDay;
  readonly today: ServiceDay;
}

/**
 * What followed a session, by one measure: somebody's mean after it, beside the mean expected without it.
 *
 * What to expect is not the mean before. Everybody on the queue may have changed, and somebody picked for being far
 * from the middle returns towards it, because part of the distance was chance (see expectedChange). `helped` is said
 * only where the mean after leaves the 95 % interval of what was expected to the better side, `lower` where it does
 * to the worse. It is an association: what else changed for this person alone in those weeks is not known.
 *
 * @param people everybody on the person's queue, or of the floor, with their values of the same time
 * @returns "too-early" in the first four weeks, "not-enough" below four values on either side, "cannot-tell" where
 * fewer than five others have values on both sides
 */
export function beforeAndAfter(
  { measure, agent, held, today }: LookedBack,
  people: readonly ComparedPerson[],
  of: ComparedWith,
): BeforeAndAfter {
  const facts = measureFacts[measure];
  const { minValues, minOthers, weeksBefore, weeksAfter } = beforeAndAfterRule;
  const own = people.find((one) => one.agent === agent) ?? { before: noValues, after: noValues };
  const sides = { before: sideOf(own.before, facts.spanWeeks), after: sideOf(own.after, facts.spanWeeks) };
  const nothing = { change: null, expected: null, beyond: null, others: null, readyOn: null, missing: null };
  const undetermined = { measure, ...sides, ...nothing };
  if (sides.before.n < minValues) {
    const missing = { count: minValues - sides.before.n, side: "before", by: null } as const;
    return { ...undetermined, verdict: "not-enough", missing };
  }
  const readyOn = readyDay(measure, held);
  const lastDay = lastDayAfter(measure, held);
  const missing =
    sides.after.n < minValues
      ? { count: minValues - sides.after.n, side: "after" as const, by: today <= lastDay ? lastDay : null }
      : null;
  if (today < readyOn) return { ...undetermined, verdict: "too-early", readyOn, missing };
  if (missing) return { ...undetermined, verdict: "not-enough", missing };
  const min = minStoredValues(measure);
  const compared = people.filter((one) => one.other && one.agent !== agent && hasBothSides(one, min)).length;
  const found =
    compared < minOthers
      ? undefined
      : expectedChange(agent, people, {
          counted: facts.counted,
          points: facts.unit === "points",
          weeksBefore,
          weeksAfter: Math.min(weeksAfter, Math.max(1, Math.floor((today - held) / 7))),
          minValues: min,
        });
  const change = meanOfSum(own.after) - meanOfSum(own.before);
  if (!found) return { ...undetermined, verdict: "cannot-tell", change };
  const points = change - found.change;
  const { falseShare, earlyFalseShare } = beforeAndAfterRule;
  const allPassed = today > lastDay;
  // A count moves in whole steps: half of one is within the reach of chance.
  const step = facts.counted ? 0.5 / own.after.n : 0;
  const reach =
    normalQuantile(1 - (allPassed ? falseShare : earlyFalseShare)) * Math.sqrt(found.variance) + step;
  const beyond = { points, low: points - reach, high: points + reach };
  return {
    ...undetermined,
    verdict: verdictOf(beyond, facts.better),
    change,
    expected: found.change,
    beyond,
    others: { of, ...found.others },
  };
}

function verdictOf(
  { low, high }: { readonly low: number; readonly high: number },
  better: "higher" | "lower",
): OutcomeVerdict {
  if (low <= 0 && high >= 0) return "cannot-tell";
  return low > 0 === (better === "higher") ? "helped" : "lower";
}

/** One stored value may cover several weeks. */
function sideOf(values: ValueSum, spanWeeks: number): MeasuredSide {
  return { n: values.n * spanWeeks, mean: values.n > 0 ? meanOfSum(values) : null };
}

/**
 * The statement about a session that is measured by several things: that of the first of which something is known,
 * and "cannot-tell" where another says the opposite.
 *
 * @example short rests fell and the longest stretch grew: "cannot-tell"
 */
export function verdictTogether(measured: readonly Pick<BeforeAndAfter, "verdict">[]): OutcomeVerdict {
  const verdicts = measured.map(({ verdict }) => verdict);
  if (verdicts.includes("helped") && verdicts.includes("lower")) return "cannot-tell";
  return verdicts.find((one) => one !== "not-enough") ?? verdicts[0] ?? "cannot-tell";
}
