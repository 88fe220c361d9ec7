import { z } from "zod";
import { coverageStates } from "../domain/acting/training-record.ts";
import { askedDay, count, hoursFrom, ofPersons, problem, slot, slotCost } from "./acting.ts";
import { agentId, day, instant, personRef, week } from "./measure.ts";
import { sessionLine } from "./sessions.ts";

const people = z.array(agentId).min(1).max(40);
const minutes = z.number().int().min(5).max(480);

/** The floor's usual load in one half-hour of a day, over the queues asked for together. */
const loadHalfHour = z.object({
  day,
  /** Minutes after midnight by the floor's clock. */
  minute: count,
  startsAt: instant,
  /** Contacts that usually arrive in it; null where no contacts are known. */
  arrivals: z.number().nullable(),
  /** Load over people; may pass 1. Null where either is not known. */
  occupancy: z.number().nullable(),
  needed: z.number().nullable(),
  there: z.number().nullable(),
  peak: z.boolean(),
});
export type LoadHalfHour = z.infer<typeof loadHalfHour>;

const calendarWeek = z.object({
  week,
  from: day,
  to: day,
  zone: z.string(),
  sessions: z.array(sessionLine),
  load: z.array(loadHalfHour),
  /** Weeks that the usual load is the mean of; null where no load is known. */
  loadFrom: day.nullable(),
  loadTo: day.nullable(),
});
export type CalendarWeek = z.infer<typeof calendarWeek>;

const found = z.object({
  from: day,
  to: day,
  minutes,
  /** Best first: the least costly, then the earliest. */
  slots: z.array(slot),
  /** Of each person how their hours are known. */
  hours: z.array(z.object({ person: personRef, from: hoursFrom.nullable() })),
  /** Starts that were looked at, and why the others are not offered, the commonest reason first. */
  looked: count,
  refused: z.array(problem.extend({ count })),
  /** Why there is no slot at all, in a sentence; null where there is one. */
  none: z.string().nullable(),
});
export type FoundSlots = z.infer<typeof found>;

const coverageCell = z.object({
  topic: z.string(),
  /**
   * `unknown`: no training record was ever imported and no session was ever held here, so that nothing can be
   * said; `never`: records there are, and none of it. Neither is "due" by itself.
   */
  state: z.enum(coverageStates),
  lastHeld: day.nullable(),
  booked: day.nullable(),
  weeksAgo: count.nullable(),
});

const startCheck = z.object({
  /** `refuses`: nobody can be booked then; the others are reported, and a person may decide otherwise. */
  problems: z.array(problem.extend({ refuses: z.boolean() })),
  cost: slotCost,
  hoursFrom: hoursFrom.nullable(),
});
export type StartCheck = z.infer<typeof startCheck>;

const trainingCoverage = z.object({
  topics: z.array(z.object({ topic: z.string(), title: z.string(), play: z.string().nullable() })),
  /** Weeks after which a refresher lapses. */
  lapsesAfterWeeks: count,
  /** False where nothing is known of refreshers at all. */
  known: z.boolean(),
  rows: z.array(z.object({ person: personRef, lastAny: day.nullable(), cells: z.array(coverageCell) })),
});
export type TrainingCoverage = z.infer<typeof trainingCoverage>;

export const scheduleContract = {
  /** A week's sessions with the floor's usual half-hour load behind. Without a week: this one. */
  week: ofPersons()
    .input(z.object({ week: week.optional(), team: z.string().optional(), queue: z.string().optional() }))
    .output(calendarWeek),
  /** The best slots for one or several people together. */
  slots: ofPersons()
    .input(
      z.object({
        agents: people,
        minutes,
        from: askedDay.optional(),
        days: z.number().int().min(1).max(28).default(14),
        limit: z.number().int().min(1).max(50).default(12),
        /** A session that is to be moved does not stand in its own way. */
        moving: count.optional(),
      }),
    )
    .output(found),
  /** What one start would cost, and what stands in its way: for dragging a session. */
  check: ofPersons()
    .input(z.object({ agents: people, minutes, startsAt: instant, moving: count.optional() }))
    .output(startCheck),
  /** Who had which refresher when: agent x topic. Topics are those of the catalogue and of the records. */
  coverage: ofPersons()
    .input(z.object({ team: z.string().optional() }))
    .output(trainingCoverage),
};
