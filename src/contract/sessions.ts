import { z } from "zod";
import {
  accounts,
  keepers,
  sessionEvents,
  sessionKinds,
  sessionStatuses,
  stepOutcomes,
} from "../domain/acting/kinds.ts";
import { outcomeMeasures } from "../domain/acting/outcome-measure.ts";
import { sessionPurposes } from "../domain/acting/session-purpose.ts";
import { askedDay, count, namedPerson, ofPersons, problem, writtenText } from "./acting.ts";
import { agentId, day, instant, personRef } from "./measure.ts";
import { outcome } from "./outcomes.ts";

const attendee = personRef.extend({
  /** Null until the session was held or missed. */
  attended: z.boolean().nullable(),
});

/** A session as a calendar or a list shows it. */
export const sessionLine = z.object({
  session: count,
  kind: z.enum(sessionKinds),
  play: z.string(),
  title: z.string(),
  status: z.enum(sessionStatuses),
  startsAt: instant,
  endsAt: instant,
  day,
  people: z.array(attendee),
  /** People of teams that the viewer does not answer for: counted, not named. */
  others: count,
  /** The named person who holds it. */
  by: z.string(),
  series: count.nullable(),
  moved: count,
  /** From a signal: the agent's copy has to be handed over before it can be marked held. */
  copyNeeded: z.boolean(),
  copyHandedOn: day.nullable(),
  /** What it was booked for; null of an old session that does not say. */
  purpose: z.enum(sessionPurposes).nullable(),
  /** By what it is looked at afterwards; none where no figure judges it. */
  measures: z.array(z.enum(outcomeMeasures)),
  /** What stands in its way by now: shifts that changed, another session, an agent who left. */
  problems: z.array(problem),
});
export type SessionLine = z.infer<typeof sessionLine>;

const event = z.object({
  at: instant,
  day,
  by: z.string(),
  kind: z.enum(sessionEvents),
  /** Notes and reasons, as written. */
  text: z.string().nullable(),
  account: z.enum(accounts).nullable(),
  /** Of a move: where it was and where it went. */
  from: instant.nullable(),
  to: instant.nullable(),
});
export type SessionEvent = z.infer<typeof event>;

const step = z.object({
  step: count,
  text: z.string(),
  keeper: z.enum(keepers),
  due: day,
  outcome: z.enum(stepOutcomes).nullable(),
  settledOn: day.nullable(),
});
export type AgreedStep = z.infer<typeof step>;

const sessionDetail = sessionLine.extend({
  proposal: z.string().nullable(),
  events: z.array(event),
  steps: z.array(step),
  followUp: z.object({ due: day, doneOn: day.nullable(), text: z.string().nullable() }).nullable(),
  outcomes: z.array(outcome),
  /** Whether a cancellation now would be the second since they last met: the window has to warn. */
  cancelledBefore: count,
});
export type SessionDetail = z.infer<typeof sessionDetail>;

const sessionId = z.object({ session: count });

/** A second cancellation or move needs this, after the warning was shown (else NEEDS_CONFIRMING). */
const confirmed = z.boolean().default(false);

const booking = z.object({
  agents: z.array(agentId).min(1).max(40),
  play: z.string().min(1).max(100),
  startsAt: instant,
  /** Without it the catalogue's length. */
  minutes: z.number().int().min(5).max(480).optional(),
  by: namedPerson,
  proposal: z.string().min(1).max(1000).optional(),
  /** Every so many weeks, so often, at the same time by the floor's clock. */
  series: z
    .object({ everyWeeks: z.number().int().min(1).max(26), times: z.number().int().min(2).max(52) })
    .optional(),
  /** As in proposals.decide: seconds for which the proposal was in view. */
  consideredSeconds: z.number().min(0).optional(),
});

const newStep = z.object({ text: writtenText, due: askedDay, keeper: z.enum(keepers) });

const file = z.object({ name: z.string(), type: z.string(), text: z.string() });

export const sessionsContract = {
  /** Sessions of some days, in their order; by default the four weeks before and after today. */
  list: ofPersons()
    .input(
      z.object({
        agent: agentId.optional(),
        team: z.string().optional(),
        from: askedDay.optional(),
        to: askedDay.optional(),
        status: z.enum(sessionStatuses).optional(),
      }),
    )
    .output(z.array(sessionLine)),
  one: ofPersons().input(sessionId).output(sessionDetail),
  /** Books, with every refusal named: REFUSED gives the reason. Of a series `skipped` says what was left out. */
  book: ofPersons()
    .input(booking)
    .output(
      z.object({
        sessions: z.array(sessionLine),
        skipped: z.array(z.object({ startsAt: instant, day, problem })),
      }),
    ),
  /** NEEDS_CONFIRMING where it was moved or cancelled before, unless `confirmed`. */
  move: ofPersons()
    .input(
      z.object({ session: count, startsAt: instant, by: namedPerson, account: z.enum(accounts), confirmed }),
    )
    .output(sessionLine),
  cancel: ofPersons()
    .input(
      z.object({
        session: count,
        account: z.enum(accounts),
        reason: writtenText,
        by: namedPerson,
        /** With the rest of its series. */
        wholeSeries: z.boolean().default(false),
        confirmed,
      }),
    )
    .output(sessionLine),
  /** Refused for a session from a signal whose agent's copy was not handed over, and before it has begun. */
  hold: ofPersons()
    .input(
      z.object({
        session: count,
        by: namedPerson,
        notes: z.string().trim().max(4000).default(""),
        /** Without it: everybody. */
        attended: z.array(agentId).optional(),
        steps: z.array(newStep).max(20).default([]),
      }),
    )
    .output(sessionDetail),
  miss: ofPersons()
    .input(z.object({ session: count, by: namedPerson, reason: writtenText }))
    .output(sessionDetail),
  note: ofPersons()
    .input(z.object({ session: count, by: namedPerson, text: writtenText }))
    .output(sessionDetail),
  agreeStep: ofPersons()
    .input(newStep.extend({ session: count, by: namedPerson }))
    .output(sessionDetail),
  settleStep: ofPersons()
    .input(
      z.object({
        step: count,
        outcome: z.enum(stepOutcomes),
        by: namedPerson,
        reason: z.string().trim().max(2000).optional(),
      }),
    )
    .output(step),
  followUp: ofPersons()
    .input(z.object({ session: count, by: namedPerson, text: writtenText }))
    .output(sessionDetail),
  /** A calendar file (RFC 5545) of sessions: an invitation or update, of cancelled ones a cancellation. */
  calendar: ofPersons()
    .input(z.object({ sessions: z.array(count).min(1).max(60) }))
    .output(file),
};
