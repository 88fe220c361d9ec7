import { z } from "zod";
import { serviceDayOf } from "../domain/calendar/service-day.ts";
import { stateNames } from "../domain/floor/agent-state.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { usualTarget } from "../domain/queueing/usual-target.ts";
import { dayGaps } from "../domain/workload/day-picture.ts";
import { demandColumns, demandHours } from "../domain/workload/emotional-demand.ts";
import { debtCodes, debtRowKinds, knowledgeLevels } from "../domain/workload/recovery-debt.ts";
import { workSources } from "../domain/workload/work-record.ts";
import { carriedBy, carriedWork } from "./carried-work.ts";
import { definition } from "./figure-definition.ts";
import { agentId, band, coverage, day, fraction, instant, person, seconds, week } from "./measure.ts";
import { question } from "./question.ts";
import { queueHours, queues, queueWeek, target } from "./queue-load.ts";

export type { Definition, FigureEdges } from "./figure-definition.ts";
export type { FigureBand } from "./measure.ts";
export type {
  QueueHalfHourRow,
  QueuePeriod,
  QueueState,
  QueueSummary,
  Queues,
  QueueTarget,
  QueueWeek,
} from "./queue-load.ts";

const askedDay = day.refine((text) => serviceDayOf(text) !== undefined, "there is no such day");
const count = z.number().int().min(0);

/** What says when somebody worked, the best first; null where nothing does. */
const workSource = z.enum(workSources).nullable();

const span = z.object({ from: instant, to: instant });

/** A spell of the merged timeline: no second counts twice. */
const timelineInterval = span.extend({ state: z.enum(stateNames) });
export type TimelineInterval = z.infer<typeof timelineInterval>;

/** Overlaps that were repaired by the states' priority. A figure with a tenth repaired should say so. */
const repaired = z.object({
  /** States of the source that overlap another one. */
  states: count,
  /** Seconds that the source gave more than once. */
  seconds: z.number(),
  /** Of the time that the timeline covers. */
  share: z.number().min(0),
  /** More than a tenth: what is worked out from the timeline has to say so. */
  tell: z.boolean(),
});

const dayContact = span.extend({
  /** Null where the file gives no end. */
  to: instant.nullable(),
  /** The source's own key of the contact; as in agent.contacts. */
  contact: z.string(),
  queue: z.string().nullable(),
  handleSeconds: seconds,
  /** What it asked of the agent, 0 to 1; null where the sources say nothing of demand. At least so much. */
  demand: fraction,
  /** From the rule's edge on. */
  hard: z.boolean().nullable(),
});
export type DayContact = z.infer<typeof dayContact>;

const gap = span.extend({ seconds: z.number().min(0) });
const run = span.extend({ count, seconds: z.number().min(0) });

/**
 * Why a figure of the day may be null. `contacts`, `states`, `shifts`: none of the agent's on this day; `ends`: a
 * contact of theirs has none in its file.
 */
const dayGap = z.enum(dayGaps);

const agentDay = z.object({
  ...person,
  day,
  /** States that began on the day, merged, in order. Of a night, what began after midnight is the next day's. */
  timeline: z.array(timelineInterval),
  /** Null where there are no states. */
  repaired: repaired.nullable(),
  /** Contacts that the agent handled, in the order of their start; `to` is the end of after-contact work. */
  contacts: z.array(dayContact),
  /** Times between contacts within one logged stretch; a contact that began while another ran has 0. */
  gaps: z.array(gap),
  /** Back-to-back runs of at least three contacts. */
  runs: z.array(run),
  shifts: z.array(span.extend({ activity: z.string().nullable() })),
  figures: z.object({
    /** Null in these: no contacts were imported for the day. 0 = imported, and the agent has none. */
    handled: count.nullable(),
    handleSeconds: seconds,
    talkSeconds: seconds,
    holdSeconds: seconds,
    acwSeconds: seconds,
    averageHandleSeconds: seconds,
    medianHandleSeconds: seconds,
    p90HandleSeconds: seconds,
    /** Seconds that count twice in handleSeconds because contacts ran at once. */
    overlapSeconds: seconds,
    longestStretchSeconds: seconds,
    /** Contacts in the longest back-to-back run. */
    backToBackLongest: count.nullable(),
    medianGapSeconds: seconds,
    /** Share of gaps under ten seconds. */
    backToBackShare: fraction,
    gapsUnderAMinute: count.nullable(),
    /** Null in these: there are no states of the agent on this day. */
    loggedSeconds: seconds,
    workedSeconds: seconds,
    occupancy: fraction,
    workedHalfHours: count.nullable(),
    busyHalfHours: count.nullable(),
    contactsPerHour: z.number().nullable(),
    /** Demand an hour, logged or of handling as `demandPer` says. At least so much where columns are missing. */
    demandRate: z.number().nullable(),
    demandPer: z.enum(demandHours).nullable(),
    /** Rest before the day's first work; from contacts it looks longer than it was. */
    restBeforeSeconds: seconds,
    restFrom: workSource,
  }),
  bands: z.object({ longestStretch: band, restBefore: band }),
  /** What is missing, and so why a figure is null. */
  missing: z.array(dayGap),
  /** Columns of demand that no contact of the day has. */
  missingDemand: z.array(z.enum(demandColumns)),
});
export type AgentDay = z.infer<typeof agentDay>;

const debtCode = z.enum(debtCodes);
const debtLine = span.extend({
  code: debtCode,
  /** Of a quick return the day on which work began too soon; else the day of `from`. */
  day,
  /** Of runs and missed breaks their length, of rests how long they were, of short gaps their sum. */
  seconds: z.number(),
  /** Of runs their contacts, of short gaps how many; else 1. */
  count,
  /** The rows behind it: those of a kind that touch the span; days for agent.contacts and workload.day. */
  rows: span.extend({
    kind: z.enum(debtRowKinds),
    fromDay: day,
    toDay: day,
  }),
});
export type DebtEntry = z.infer<typeof debtLine>;

/** Everything, at least so much, or nothing for want of records. */
const knowledge = z.enum(knowledgeLevels);
export type LedgerKnowledge = z.infer<typeof knowledge>;

const ledger = z.object({
  ...person,
  from: day,
  to: day,
  /** Lines of the range by code, on all pages together. */
  counts: z.record(debtCode, count),
  /** What can be said of each code: no line means "nothing owed" only where it is known. */
  knowledge: z.record(debtCode, knowledge),
  missingDemand: z.array(z.enum(demandColumns)),
  /** Lines of the asked codes, on all pages together. */
  total: count,
  /** A page, newest first. */
  lines: z.array(debtLine),
});
export type Ledger = z.infer<typeof ledger>;

const heatDay = z.object({
  day,
  /** Null: no contacts were imported for the day. 0: imported, and the agent has none. */
  contacts: count.nullable(),
  handleSeconds: seconds,
  longestStretchSeconds: seconds,
  longestStretchBand: band,
  /** Null: the agent has no states on the day, or no time on contacts in them. */
  occupancy: fraction,
  loggedSeconds: seconds,
  /** Share of the timeline that was repaired; null without states. Above a tenth occupancy should say so. */
  repairedShare: z.number().min(0).nullable(),
});
export type HeatDay = z.infer<typeof heatDay>;

const heat = z.object({
  ...person,
  from: day,
  to: day,
  /** Every day of the range, in order. */
  days: z.array(heatDay),
});
export type Heat = z.infer<typeof heat>;

const teamConditions = z.object({
  /** Null: people of whom no team is known. */
  team: z.string().nullable(),
  people: count,
  /** People with contacts or states in the week: what the figures stand on. */
  withData: count,
  /** Sum of handling over sum of handling and waiting; null without states. */
  occupancy: fraction,
  /** People with states: what occupancy and busyShare stand on. */
  withStates: count,
  workedHalfHours: count.nullable(),
  /** Half-hours with occupancy above .85, of the half-hours worked. */
  busyShare: fraction,
  /** Median over its people's days of the day's longest stretch. */
  longestStretchSeconds: seconds,
  /** In this and the three weeks before, of all people together; null where nobody's are known. */
  quickReturns: count.nullable(),
  /** How many people had any. */
  quickReturnPeople: count.nullable(),
  /** People of whom they are known. */
  quickReturnsKnown: count,
  /** Some were computed from contacts alone: there may be more. */
  quickReturnsAtLeast: z.boolean(),
  /** Share of the timelines that was repaired; null without states. */
  repairedShare: z.number().min(0).nullable(),
  /** By the rules of the week; of quick returns the mean of the people known. */
  bands: z.object({ occupancy: band, longestStretch: band, quickReturns: band }),
});
export type TeamConditions = z.infer<typeof teamConditions>;

const teams = z.object({
  week,
  from: day,
  to: day,
  contactsCoverage: coverage,
  statesCoverage: coverage,
  /** By name. */
  teams: z.array(teamConditions),
});
export type Teams = z.infer<typeof teams>;

const ofPersons = () => question({ may: ["supervisor"], scope: "persons" });
const ofTheFloor = () => question({ may: roles, scope: "floor" });

export const workloadContract = {
  /** One agent's day in states, contacts, gaps and runs. */
  day: ofPersons()
    .input(z.object({ agent: agentId, day: askedDay }))
    .output(agentDay),
  /** The times in which work left an agent no room to recover. Without days: the newest 13 weeks. */
  ledger: ofPersons()
    .input(
      z.object({
        agent: agentId,
        from: askedDay.optional(),
        to: askedDay.optional(),
        /** Lines of these codes alone; without: of all. */
        codes: z.array(debtCode).optional(),
        offset: count.default(0),
        limit: z.number().int().min(1).max(500).default(200),
      }),
    )
    .output(ledger),
  /** An agent's load day by day. Without days: the newest 13 weeks; at most three years. */
  heat: ofPersons()
    .input(z.object({ agent: agentId, from: askedDay.optional(), to: askedDay.optional() }))
    .output(heat),
  /**
   * What each agent carried, or one of them or a team's people, by the letters of their ids. Without days:
   * from the first that has contacts or states to the last.
   */
  carried: ofPersons()
    .input(
      z.object({
        agent: agentId.optional(),
        team: z.string().optional(),
        from: askedDay.optional(),
        to: askedDay.optional(),
        by: carriedBy.default("week"),
      }),
    )
    .output(carriedWork),
  /** Conditions before people: each team's week. Without a week: the newest that has data. */
  teams: ofPersons()
    .input(z.object({ week: week.optional() }))
    .output(teams),
  /** Each queue's own load over the eight weeks that end with the week. */
  queues: ofTheFloor()
    .input(z.object({ week: week.optional() }))
    .output(queues),
  /** One queue by half-hour of the week, what it would need, and what if. */
  queue: ofTheFloor()
    .input(
      z.object({
        queue: z.string().min(1).max(400),
        week: week.optional(),
        targetSeconds: target.shape.seconds.max(3600).default(usualTarget.withinSeconds),
        targetLevel: target.shape.level.default(usualTarget.serviceLevel),
        occupancyCap: target.shape.occupancyCap.default(usualTarget.occupancyCap),
      }),
    )
    .output(queueWeek),
  /**
   * Every queue, or one, over the asked days, by half-hour of the week. Without days: the eight weeks that
   * end with the newest day that has data.
   */
  queueHours: ofTheFloor()
    .input(
      z.object({
        queue: z.string().max(400).optional(),
        from: askedDay.optional(),
        to: askedDay.optional(),
        targetSeconds: target.shape.seconds.default(usualTarget.withinSeconds),
        targetLevel: target.shape.level.default(usualTarget.serviceLevel),
      }),
    )
    .output(queueHours),
  /** How every figure is worked out: from the definitions that the code runs on. */
  definitions: ofTheFloor().output(z.array(definition)),
};
