import { z } from "zod";
import { hoursSources } from "../domain/acting/booking-problem.ts";
import { sessionProblems } from "../domain/acting/problem-sentence.ts";
import { serviceDayOf } from "../domain/calendar/service-day.ts";
import { day, fraction, instant } from "./measure.ts";
import { question } from "./question.ts";

/*
 * What the questions about acting share. Nothing is booked, moved or decided without a named person: until
 * people sign in, the window and the command line ask for the name.
 */

export const ofPersons = () => question({ may: ["supervisor"], scope: "persons" });

export const askedDay = day.refine((text) => serviceDayOf(text) !== undefined, "there is no such day");
export const count = z.number().int().min(0);

/** The named person who stands behind a decision or a booking. */
export const namedPerson = z.string().trim().min(1).max(200);
/** Free text by a person; the agent can read every word of it. */
export const writtenText = z.string().trim().min(1).max(4000);

/** Something that stands in the way, by a code and in a sentence. */
export const problem = z.object({ code: z.enum(sessionProblems), sentence: z.string() });
export type Problem = z.infer<typeof problem>;

/** What taking people off one queue for a while is predicted to do to it, at its worst half-hour. */
const queueCost = z.object({
  queue: z.string(),
  /** People who are taken off this queue. */
  people: count,
  /** People usually there in that half-hour, rounded to whole persons; null where no states say. */
  there: count.nullable(),
  /** Null where the queue's load or people are not known; then nothing can be predicted. */
  serviceLevelBefore: fraction,
  serviceLevelAfter: fraction,
  occupancyBefore: z.number().nullable(),
  occupancyAfter: z.number().nullable(),
  /** The queue cannot spare anybody even with everybody there; the slot is where that costs least. */
  short: z.boolean(),
});

/** What a slot costs the queues. */
export const slotCost = z.object({
  /** False where a queue's load is not known: then no figure is given, and that is said. */
  known: z.boolean(),
  /** Points of service level lost on the queue that loses most, 0 to 100; null where not known. */
  points: z.number().nullable(),
  queues: z.array(queueCost),
});
export type SlotCost = z.infer<typeof slotCost>;

/** From what it is known that somebody works then: their shifts, else their usual hours of the last weeks. */
export const hoursFrom = z.enum(hoursSources);
export type HoursFrom = z.infer<typeof hoursFrom>;

export const slot = z.object({
  startsAt: instant,
  endsAt: instant,
  day,
  /** "usual-hours" where any of the people has no shifts for that day: the window has to say so. */
  hoursFrom,
  cost: slotCost,
});
export type Slot = z.infer<typeof slot>;
