import { z } from "zod";
import {
  cardMeasures,
  cardUnits,
  causes,
  keepers,
  proposalGrounds,
  proposalKinds,
} from "../domain/acting/kinds.ts";
import { datedSources } from "../domain/floor/record-kind.ts";
import { count, ofPersons } from "./acting.ts";
import { day, fraction, instant, personRef, week } from "./measure.ts";
import { outcome } from "./outcomes.ts";
import { proposal, subject } from "./proposals.ts";
import { sessionLine } from "./sessions.ts";

/** Weeks of one measure, the newest last: the picture on a person's card. */
const weekStrip = z.object({
  kind: z.literal("weeks"),
  /** What the weeks show. Shares are fractions, points 0 to 100. */
  measure: z.enum(cardMeasures),
  unit: z.enum(cardUnits),
  usual: z.number().nullable(),
  weeks: z.array(
    z.object({
      week,
      from: day,
      /** Null: not known. */
      value: z.number().nullable(),
      /** Of empathy: the interval and how many evaluations. */
      low: z.number().nullable(),
      high: z.number().nullable(),
      evaluations: count.nullable(),
      /** Rests under eleven hours that ended in the week; null where not known. */
      shortRests: count.nullable(),
    }),
  ),
});

/** A usual day of a queue: people needed and people there, by half-hour. */
const dayStrip = z.object({
  kind: z.literal("day"),
  queue: z.string(),
  from: day,
  to: day,
  halfHours: z.array(
    z.object({
      /** Minutes after midnight by the floor's clock. */
      minute: count,
      needed: z.number().nullable(),
      there: z.number().nullable(),
      /** Load over people; may pass 1. */
      occupancy: z.number().nullable(),
    }),
  ),
  /** What one person more would do to the busiest stretch; null where it cannot be said. */
  onePersonMore: z.object({ occupancyBefore: fraction, occupancyAfter: fraction }).nullable(),
});

const strip = z.discriminatedUnion("kind", [weekStrip, dayStrip]);
export type CardStrip = z.infer<typeof strip>;
export type WeekStrip = z.infer<typeof weekStrip>;
export type DayStrip = z.infer<typeof dayStrip>;

const card = z.object({
  subject,
  /** The chip: relief cards of a person whom a check-in follows say "check-in". */
  kind: z.enum(proposalKinds),
  cause: z.enum(causes),
  /** The cause in three words. */
  words: z.string(),
  /** One sentence or two with usual. */
  sentence: z.string(),
  since: day,
  until: day,
  /** In the order in which they should be done: what mends the condition first. */
  proposals: z.array(proposal).min(1),
  strip: strip.nullable(),
});
export type TodayCard = z.infer<typeof card>;

const duePromise = z.object({
  step: count,
  text: z.string(),
  keeper: z.enum(keepers),
  due: day,
  overdue: z.boolean(),
  subject,
  /** The session in which it was agreed; null for relief asked of the planner. */
  session: count.nullable(),
});
export type DuePromise = z.infer<typeof duePromise>;

/** Promises of one calendar month: sessions that were booked for it and steps due in it. */
const promiseMeter = z.object({
  month: z.string(),
  kept: count,
  /** Missed, or cancelled on account of operations or the supervisor. */
  broken: count,
  /** Still to come this month. */
  open: count,
  /** Cancelled because the agent asked: neither kept nor broken. */
  byAgent: count,
  /** Moved or cancelled before, and not held since. */
  atRisk: z.array(
    z.object({
      session: count.nullable(),
      person: personRef,
      moved: count,
      cancelled: count,
      at: instant.nullable(),
    }),
  ),
});
export type PromiseMeter = z.infer<typeof promiseMeter>;

const followUpDue = z.object({ session: sessionLine, due: day, overdue: z.boolean() });

const lateSource = z.object({
  source: z.enum(datedSources),
  to: day,
  daysLate: count,
});
export type LateSource = z.infer<typeof lateSource>;

const today = z.object({
  day,
  cards: z.array(card),
  /** More people need time than there is; null where there is time for all. It hides nobody. */
  shortOfTime: z.object({ people: count, talks: count }).nullable(),
  /** Lapsed refreshers and 1:1s that the rules hold back for now. */
  heldBack: count,
  /** Why no figure of people can be given: a source was never imported. */
  unknown: z.array(z.enum(proposalGrounds)),
  promises: promiseMeter,
  /** Booked sessions of the next fourteen days, the first eight. */
  comingUp: z.array(sessionLine),
  due: z.array(duePromise),
  followUps: z.array(followUpDue),
  outcomes: z.array(outcome),
  late: z.array(lateSource),
});
export type Today = z.infer<typeof today>;

export const todayContract = {
  /** Who needs what today, and why. Team findings first, then persons in the order of their date. */
  view: ofPersons()
    .input(z.object({ team: z.string().optional() }))
    .output(today),
};
