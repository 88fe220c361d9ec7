import { z } from "zod";
import { causes, decisionKinds, proposalKinds, proposalRules } from "../domain/acting/kinds.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { askedDay, count, namedPerson, ofPersons, slot } from "./acting.ts";
import { chanceShown, day, personRef } from "./measure.ts";
import { question } from "./question.ts";

/** Whom a proposal is about: a person, or a team and its queue. */
export const subject = z.discriminatedUnion("kind", [
  personRef.extend({ kind: z.literal("agent") }),
  z.object({ kind: z.literal("team"), team: z.string(), queue: z.string().nullable(), people: count }),
]);
export type Subject = z.infer<typeof subject>;

/** The rule that proposed something, in the version that was valid on the day. */
const ruleRef = z.object({ code: z.enum(proposalRules), version: count, text: z.string() });

export const proposal = z.object({
  /** Stable while its cause lasts: decisions are kept under it. */
  id: z.string().min(1).max(1000),
  subject,
  kind: z.enum(proposalKinds),
  cause: z.enum(causes),
  /** The day on which the cause began, and the day from which it is no longer shown (four weeks). */
  since: day,
  until: day,
  /** Why, in sentences, the most telling first; every figure with the person's usual. */
  why: z.array(z.string()),
  rule: ruleRef,
  /** How often chance makes the claim that it rests on; null where it rests on records alone. */
  chance: chanceShown.nullable(),
  /** A text for the planner: rota, break or queue mix. Null where nothing of the work is to be changed. */
  relief: z.object({ text: z.string(), due: day }).nullable(),
  /** The catalogue's entry that fits; null for relief and staffing. */
  play: z.string().nullable(),
  minutes: count.nullable(),
  /** The cheapest slot for it; null for relief and staffing, or where there is none: `noSlot` says why. */
  slot: slot.nullable(),
  noSlot: z.string().nullable(),
});
export type Proposal = z.infer<typeof proposal>;

const decision = z.object({
  decision: count,
  proposal: z.string(),
  kind: z.enum(decisionKinds),
  by: z.string(),
  reason: z.string().nullable(),
  day,
  /** Of a deferral the day on which it comes back. */
  until: day.nullable(),
});
export type Decision = z.infer<typeof decision>;

/** The rules of the proposals, for the floor to change; each change is a new version with its reason. */
export const actingRules = z.object({
  /** Flags end after so many days (methods, 3.7). */
  flagDays: z.number().int().min(7).max(28),
  /** Quick returns in four weeks from which rest counts as cut short. */
  quickReturnsFrom: z.number().int().min(1).max(10),
  /** A promise of relief falls due after so many days. */
  reliefDueDays: z.number().int().min(1).max(60),
  /** A refresher lapses after so many weeks, a 1:1 after so many. */
  refresherWeeks: z.number().int().min(4).max(104),
  checkInWeeks: z.number().int().min(1).max(52),
  /** So many lapsed ones are shown at once, the longest ago first. */
  lapsedAtOnce: z.number().int().min(0).max(50),
  /** Talks that a week has time for; more flags than that is a finding, and hides nobody. */
  talksAWeek: z.number().int().min(1).max(100),
  /** At most so many people of one queue away at once through sessions, and as a share of those there. */
  mostAwayAtOnce: z.number().int().min(1).max(50),
  mostAwayShare: z.number().min(0.01).max(1),
  /** Costs are reported in the service level of contacts answered within so many seconds. */
  targetSeconds: z.number().min(0).max(3600),
  /** The staffing floor: load over the people who stay is not to pass this. */
  occupancyCap: z.number().min(0.1).max(1),
  /** Nothing is placed in the so many minutes after a half-hour at or above the peak. */
  minutesAfterPeak: z.number().int().min(0).max(240),
  peakShare: z.number().min(0.1).max(1),
  followUpDays: z.number().int().min(7).max(182),
});
export type ActingRules = z.infer<typeof actingRules>;

const rulesVersion = z.object({
  version: count,
  from: day.nullable(),
  by: z.string().nullable(),
  reason: z.string(),
  rules: actingRules,
});
export type ActingRulesVersion = z.infer<typeof rulesVersion>;

/** How many something is under the rules in force, and would be under changed ones. */
const bothWays = z.object({ before: count, after: count });

/** What changed rules would do, counted and never by name. */
const rulesPreview = z.object({
  /** What would be proposed on the floor, by kind; empty where there are fewer than five people. */
  kinds: z.array(bothWays.extend({ kind: z.enum(proposalKinds) })),
  /** People for whom anything is proposed, by team of five or more; null for the smaller ones together. */
  teams: z.array(bothWays.extend({ team: z.string().nullable(), agents: count })),
  /** Half-hours of the week in which a queue can spare one person, over all queues whose load is known. */
  room: bothWays.extend({ of: count }),
});
export type ActingRulesPreview = z.infer<typeof rulesPreview>;

export const proposalsContract = {
  /** Everything that is proposed today, decided things left out; teams first, then persons by date. */
  list: ofPersons()
    .input(z.object({ team: z.string().optional(), agent: z.string().optional() }))
    .output(z.array(proposal)),
  /**
   * Decides about a proposal. `approve` of a relief keeps its text as a promise with a due day; a session is
   * booked by sessions.book with the proposal's id, which approves it too.
   */
  decide: ofPersons()
    .input(
      z.object({
        proposal: z.string().min(1).max(1000),
        decision: z.enum(decisionKinds),
        by: namedPerson,
        /** Needed to change, defer and dismiss. */
        reason: z.string().trim().max(2000).optional(),
        /** Needed to defer. */
        until: askedDay.optional(),
        /** Of a changed relief the text as it was sent. */
        text: z.string().trim().min(1).max(4000).optional(),
        /** Seconds for which the card was in view before; approvals under ten seconds are counted. */
        consideredSeconds: z.number().min(0).optional(),
      }),
    )
    .output(decision),
  /** The decisions of a day, newest first: what left Today quietly, and can be reopened. */
  decided: ofPersons()
    .input(z.object({ day: askedDay.optional() }))
    .output(z.array(decision.extend({ subject, proposed: z.enum(proposalKinds) }))),
  /** How decisions are taken, without persons: approvals unchanged, and those that took under ten seconds. */
  habits: question({ may: ["owner", "supervisor"], scope: "floor" }).output(
    z.object({
      from: day,
      to: day,
      approvals: count,
      unchanged: count,
      /** Of the approvals whose time is known. */
      timed: count,
      underTenSeconds: count,
      dismissed: count,
    }),
  ),
  rules: question({ may: roles, scope: "floor" }).output(
    z.object({ now: rulesVersion, versions: z.array(rulesVersion) }),
  ),
  /** What these rules would do today, beside those in force. */
  previewRules: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(z.object({ rules: actingRules }))
    .output(rulesPreview),
  /** A new version of the rules, valid from today. */
  changeRules: question({ may: ["owner", "supervisor"], scope: "floor" })
    .input(z.object({ rules: actingRules, by: namedPerson, reason: z.string().trim().min(1).max(2000) }))
    .output(rulesVersion),
};
