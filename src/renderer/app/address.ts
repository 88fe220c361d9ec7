import { z } from "zod";
import { day, week } from "../../contract/measure.ts";
import { reportKinds } from "../../contract/report-kinds.ts";
import { factorCodes } from "../../domain/burnout/factor-rule.ts";
import { restRules } from "../../domain/burnout/week-signal.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";
import { behaviourIds } from "../../domain/empathy/behaviours.ts";
import { refusalArms, refusalOutcomes, refusalPanels } from "../../domain/empathy/refusal-contacts.ts";
import { verdictLoads } from "../../domain/empathy/verdict-cells.ts";
import { hrDimensions, hrQuestions } from "../../domain/privacy/group-month.ts";
import { agentTotals } from "../../domain/reconcile/source-figure.ts";
import { debtCodes } from "../../domain/workload/recovery-debt.ts";

/*
 * What the address says, beside the view. Whatever of it cannot be read is left out: an old bookmark
 * opens the view rather than an error.
 */
const word = z.string().min(1).max(400);

/** The filters that hold for every view. */
export const shellSearch = z.object({
  week: week.optional().catch(undefined),
  team: word.optional().catch(undefined),
  /** The session that is open beside the view. */
  session: z.number().int().positive().optional().catch(undefined),
});
export type ShellSearch = z.infer<typeof shellSearch>;

export const floorSearch = z.object({
  q: word.optional().catch(undefined),
  /** A column's name; a minus before it for descending. */
  sort: z
    .string()
    .regex(/^-?[a-zA-Z]+$/)
    .optional()
    .catch(undefined),
  group: z.literal("team").optional().catch(undefined),
});

export const loadMetrics = ["handle", "contacts", "average", "occupancy", "stretch"] as const;
export type LoadMetric = (typeof loadMetrics)[number];

export const spans = ["13", "26", "52", "all"] as const;

/** What rows of the signal may be asked for: those of a factor, or of rests below a limit. */
const signalRows = [...factorCodes, ...restRules] as const;
export type SignalRows = (typeof signalRows)[number];

/** Evaluations behind a figure of somebody's empathy: of a period, a cell of the verdict, or left out. */
const evaluationsBehind = [
  "recent",
  "reference",
  "recent-loaded",
  "recent-rested",
  "reference-loaded",
  "reference-rested",
  "in-between",
  "left-out",
] as const;
export type EvaluationsBehind = (typeof evaluationsBehind)[number];

export const agentSearch = z.object({
  metric: z.enum(loadMetrics).optional().catch(undefined),
  span: z.enum(spans).optional().catch(undefined),
  /** The week whose rows are open, and which picture's. */
  open: week.optional().catch(undefined),
  of: z.enum(["load", "empathy", "signal"]).optional().catch(undefined),
  /** The evaluation whose items are open. */
  evaluation: word.optional().catch(undefined),
  /** The figure of empathy whose evaluations are open: a behaviour, or a period or cell. */
  behind: z
    .enum([...evaluationsBehind, ...behaviourIds])
    .optional()
    .catch(undefined),
  /** The factor of the signal whose rows are open. */
  factor: z.enum(signalRows).optional().catch(undefined),
  /** The day whose timeline is open. */
  day: day
    .refine((text) => serviceDayOf(text) !== undefined)
    .optional()
    .catch(undefined),
  /** The kind of line that the ledger shows; without it all of them. */
  debt: z.enum(debtCodes).optional().catch(undefined),
});
export type AgentSearch = z.infer<typeof agentSearch>;

export const scheduleSearch = z.object({
  /** The calendar's week, which may lie ahead of the floor's data; without it this one. */
  at: week.optional().catch(undefined),
  /** The queue whose load stands behind the sessions; without it all of them. */
  behind: word.optional().catch(undefined),
});

export const catalogueSearch = z.object({ play: word.optional().catch(undefined) });

export const evaluateSearch = z.object({
  /** Whom somebody scores, and which contact. */
  agent: word.optional().catch(undefined),
  contact: word.optional().catch(undefined),
});

export const whatIfs = ["person", "contacts"] as const;
export type WhatIf = (typeof whatIfs)[number];

export const wellbeingSearch = z.object({
  /** The queue whose week is open, and what it is tried with: one person more, or ten per cent more contacts. */
  queue: word.optional().catch(undefined),
  if: z.enum(whatIfs).optional().catch(undefined),
  /** The team whose people's weeks are open, by its key. */
  people: word.optional().catch(undefined),
});

const refusalCounts = refusalPanels.flatMap((panel) =>
  refusalOutcomes.flatMap((outcome) => refusalArms.map((arm) => `${panel}.${outcome}.${arm}` as const)),
);

export const empathySearch = z.object({
  /** Whose figure's rows are open: a team by its key, or the whole floor. */
  of: word.optional().catch(undefined),
  /** Which of its figures: a week, a behaviour, or contacts of one load. */
  open: week.optional().catch(undefined),
  behaviour: z.enum(behaviourIds).optional().catch(undefined),
  cell: z.enum(verdictLoads).optional().catch(undefined),
  /** The evaluator whose evaluations are open. */
  evaluator: word.optional().catch(undefined),
  /** Whether those that count in no mean are open. */
  out: z.literal("open").optional().catch(undefined),
  /** The evaluation whose items are open, and whose it is. */
  evaluation: word.optional().catch(undefined),
  agent: word.optional().catch(undefined),
  /** Where the policy-refusal analysis looks, and which of its counts is open. */
  place: word.optional().catch(undefined),
  arm: z.enum(refusalCounts).optional().catch(undefined),
});
export type EmpathySearch = z.infer<typeof empathySearch>;

export const workedOutSearch = z.object({
  /** The figure that somebody came to read about. */
  figure: word.optional().catch(undefined),
});

export const hrSearch = z.object({
  by: z.enum(hrDimensions).optional().catch(undefined),
  of: z.enum(hrQuestions).optional().catch(undefined),
  /** The figure of the load that is shown. */
  figure: word.optional().catch(undefined),
});
export type HrSearch = z.infer<typeof hrSearch>;

export const reconcileSearch = z.object({
  /** The day whose totals are compared; without it the newest with contacts. */
  day: day
    .refine((text) => serviceDayOf(text) !== undefined)
    .optional()
    .catch(undefined),
  /** The figure of the agents that is typed. */
  figure: z.enum(agentTotals).optional().catch(undefined),
});

export const reportsSearch = z.object({
  kind: z.enum(reportKinds).optional().catch(undefined),
  /** Whose copy. */
  agent: word.optional().catch(undefined),
});
