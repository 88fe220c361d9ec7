import { z } from "zod";
import { handleTimeSources } from "../domain/queueing/queue-half-hour.ts";
import { understaffings } from "../domain/queueing/queue-shortage.ts";
import { day, fraction, seconds, week } from "./measure.ts";

const count = z.number().int().min(0);

/** The service that a queue owes its callers, and the occupancy that its people are not to pass. */
export const target = z.object({
  seconds: z.number().min(0),
  level: z.number().gt(0).lt(1),
  occupancyCap: z.number().gt(0).max(1),
});
export type QueueTarget = z.infer<typeof target>;

/** A queue over some weeks, by half-hour of the week. */
const queuePeriod = z.object({
  /** Days for which contacts, and for which states, were imported. */
  contactDays: count,
  stateDays: count,
  arrivalsPerWeek: z.number().nullable(),
  averageHandleSeconds: seconds,
  /** Contacts that one of its people handles at once, on average; the load is divided by it. Null: not known. */
  concurrency: z.number().min(1).nullable(),
  abandonedShare: fraction,
  /** Half-hours of the week with arrivals and with people there: those that could be judged. */
  halfHours: count,
  /** Of them: fewer people than the target needs; null where it is not known who was there. */
  short: count.nullable(),
  /** Of them: load over people there is above the occupancy cap, or beyond what they can handle. */
  overCap: count.nullable(),
});
export type QueuePeriod = z.infer<typeof queuePeriod>;

const queueSummary = queuePeriod.extend({
  queue: z.string(),
  /** The eight weeks before, for "since when"; null where nothing was imported for them. */
  before: queuePeriod.nullable(),
  /**
   * Most of its half-hours are over the occupancy cap: lately (not so in the weeks before, or these are not
   * known) or throughout. Null where it is not known who was there.
   */
  understaffed: z.enum(understaffings).nullable(),
});
export type QueueSummary = z.infer<typeof queueSummary>;

export const queues = z.object({
  week,
  /** The eight weeks that end with the asked one. */
  from: day,
  to: day,
  target,
  queues: z.array(queueSummary),
});
export type Queues = z.infer<typeof queues>;

/** A queue by Erlang C. `unstable`: what arrives cannot be handled, and no number describes it. */
function stateWith<More extends z.ZodRawShape>(more: More) {
  return z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("stable"),
      agents: z.number(),
      ...more,
      waitProbability: z.number().min(0).max(1),
      averageWaitSeconds: z.number().min(0),
      serviceLevel: z.number().min(0).max(1),
      occupancy: z.number().min(0).max(1),
    }),
    z.object({ kind: z.literal("unstable"), agents: z.number(), ...more }),
    /** Nobody knows who was there, or what the handle time is. */
    z.object({ kind: z.literal("unknown") }),
  ]);
}

const queueState = stateWith({});
export type QueueState = z.infer<typeof queueState>;

const queueHalfHour = z.object({
  /** 1 is Monday, 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
  /** Minutes after midnight by the floor's clock: 0, 30, ... 1410. */
  minute: z.number().int().min(0).max(1410),
  arrivalsPerWeek: z.number().min(0),
  handleSeconds: seconds,
  /** Whether the handle time is the half-hour's own, or the queue's because too few were handled in it. */
  handleFrom: z.enum(handleTimeSources).nullable(),
  /** Erlangs. */
  offeredLoad: z.number().nullable(),
  /** People on contacts or waiting for one, on average, whose main queue it is; null without states. */
  there: z.number().min(0).nullable(),
  /** People needed for the target and the cap; null where nothing arrives or the load is not known. */
  needed: count.nullable(),
  /** Whole people that would bring it to the target; null where that is not known, or nobody is there. */
  short: count.nullable(),
  /** Load over people there, above 1 where they cannot handle it; null where either is not known. */
  occupancy: z.number().min(0).nullable(),
  /** With the people there, rounded to whole persons. */
  now: queueState,
  onePersonMore: queueState,
  tenPercentMoreContacts: queueState,
});
export type QueueHalfHourRow = z.infer<typeof queueHalfHour>;

export const queueWeek = z.object({
  queue: z.string(),
  week,
  /** The eight weeks that end with the asked one. */
  from: day,
  to: day,
  target,
  summary: queuePeriod,
  /** The half-hours in which anything arrives or anybody is there, in the order of the week. */
  halfHours: z.array(queueHalfHour),
});
export type QueueWeek = z.infer<typeof queueWeek>;

/** With what arrives, in erlangs. */
const loadedState = stateWith({ load: z.number() });

const loadedHalfHour = queueHalfHour.extend({
  now: loadedState,
  onePersonMore: loadedState,
  tenPercentMoreContacts: loadedState,
});

export const queueHours = z.object({
  from: day,
  to: day,
  target,
  /** By name. `hours`: the half-hours in which anything arrives or anybody is there, in the order of the week. */
  queues: z.array(queueSummary.extend({ hours: z.array(loadedHalfHour) })),
});
