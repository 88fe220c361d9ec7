import { z } from "zod";
import { attentionCauses } from "../domain/burnout/attention.ts";
import { withheldReasons } from "../domain/burnout/burnout-index.ts";
import { conditionLevels, conditionStates } from "../domain/burnout/condition-bands.ts";
import { confidenceLevels, confidenceLimits } from "../domain/burnout/confidence.ts";
import { rowsKinds } from "../domain/burnout/factor-rows.ts";
import { factorCodes, factorDomains, factorRoles } from "../domain/burnout/factor-rule.ts";
import { checkReasons } from "../domain/burnout/floor-check.ts";
import { limitCodes } from "../domain/burnout/limit-rule.ts";
import { checkStates, recognitionSources } from "../domain/burnout/pulse-check.ts";
import { partLeads } from "../domain/burnout/week-part.ts";
import { restRules, signalStates } from "../domain/burnout/week-signal.ts";
import { quantityStates } from "../domain/burnout/weekly-quantity.ts";
import { debtCodes } from "../domain/workload/recovery-debt.ts";
import { evidenceGrades } from "../domain/workload/thresholds.ts";
import { chanceShown, day, week } from "./measure.ts";

const count = z.number().int().min(0);

export const factorCode = z.enum(factorCodes);

/** Points of the index as the window says them, to the nearest five; of bounds to the five outside them. */
const roundedPoints = z.number().int().min(0).max(100).multipleOf(5);

/** `insufficient`: neither a limit nor demand nor rest is known. Attention may stand without an index. */
export const signalState = z.enum(signalStates);
export type SignalState = z.infer<typeof signalState>;

/** What keeps a confidence from being higher. */
export const signalConfidence = z.object({
  level: z.enum(confidenceLevels),
  limits: z.array(z.enum(confidenceLimits)),
});
export type SignalConfidence = z.infer<typeof signalConfidence>;

/**
 * The signal of a week. The three numbers are null where the index is withheld, and everywhere while the
 * check against pulses contradicts it; the state stays.
 */
export const signalBand = z.object({
  state: signalState,
  index: roundedPoints.nullable(),
  /** The index lies between the two whatever the missing figures are: bounds, not a likelihood. */
  low: roundedPoints.nullable(),
  high: roundedPoints.nullable(),
});
export type SignalBand = z.infer<typeof signalBand>;

/** What brings attention: an exposure at its limit, or demand, rest or the index in two weeks in a row. */
const attentionCause = z.enum(attentionCauses);

const share = z.number().min(0).max(1);

/**
 * Demand or rest of a week, 0 to 1. `reached`: at its cut; `not-known`: less than half of its weight is known, and the
 * cut is not reached.
 */
export const conditionBand = z.object({
  state: z.enum(conditionStates),
  /** In words: as it mostly is, from half of its cut on, at its cut. */
  level: z.enum(conditionLevels),
  /** What it is at least, with missing factors at zero: this decides. */
  low: share,
  /** What it could be at most, whatever the missing figures are: a bound, which flags nobody. */
  high: share,
  /** Share of the weight that is known. */
  known: share,
});
export type ConditionBandOfWeek = z.infer<typeof conditionBand>;

/** What attention is decided by in a week. */
export const decidedFields = {
  /** Null where the week's rules know no bands, or nothing of the week is judged. */
  demand: conditionBand.nullable(),
  rest: conditionBand.nullable(),
  /** The index with missing factors at zero; it may be there where the shown one is withheld. Null while hidden. */
  decisionIndex: z.number().min(0).max(100).nullable(),
  /** What holds in the week; empty where the person is not in attention. */
  attentionBy: z.array(attentionCause),
};

/** What contacts were handled in a week, beside the relative rate; null where no record has the column. */
export const contactCounts = z.object({
  handled: count,
  abuse: count.nullable(),
  complaints: count.nullable(),
  escalations: count.nullable(),
  /** Declined by policy. */
  refusals: count.nullable(),
  /** With abuse, a complaint or an escalation; a contact counts once. */
  difficult: count.nullable(),
});

/** An exposure that has a limit, in one week, with the weeks of the last four in which it was at it. */
export const limitWeek = z.object({
  limit: z.enum(limitCodes),
  /** What being at the limit means, in one sentence, and in one line why it lies there. */
  sentence: z.string(),
  reason: z.string(),
  unit: z.string(),
  from: z.number(),
  /** Null where the week has no valid value: then it is not at its limit. */
  value: z.number().nullable(),
  /** Of difficult contacts: their share of the handled ones, and the median of the others on the queue. */
  share: share.nullable(),
  othersShare: share.nullable(),
  atLimit: z.boolean(),
  /** Oldest first. */
  weeksAtLimit: z.array(week),
  /** Attention comes with so many weeks at the limit of so many. */
  needsWeeks: count,
  ofWeeks: count,
});
export type LimitOfWeek = z.infer<typeof limitWeek>;

/** Where a figure's rows open: contacts, the ledger of recovery, days with their timeline, or evaluations. */
export const rowsPath = z.object({
  kind: z.enum(rowsKinds),
  from: day,
  to: day,
  /** Of the ledger: which lines. */
  codes: z.array(z.enum(debtCodes)).nullable(),
});
export type RowsPath = z.infer<typeof rowsPath>;

const part = z.number().min(0).max(1).nullable();

/** Why the index is not shown. */
export const withheldFor = z.enum(withheldReasons);

/** One factor of one agent's week: a contribution bar, or where the index is withheld a known exposure. */
export const factorWeek = z.object({
  factor: factorCode,
  name: z.string(),
  /** Part of work that it describes; `rest` is recovery. */
  domain: z.enum(factorDomains),
  role: z.enum(factorRoles),
  weight: z.number(),
  unit: z.string(),
  /** 1: more is worse; -1: less is. */
  direction: z.union([z.literal(1), z.literal(-1)]),
  evidence: z.enum(evidenceGrades),
  /** The smoothed part U, 0 to 1; null where the factor is missing. */
  score: part,
  /** Points of the index, unrounded: those of all factors add up to it. Null where the index is not shown. */
  points: z.number().min(0).max(100).nullable(),
  /** The week's own quantity in the factor's unit; null without records, or with too few of them. */
  value: z.number().nullable(),
  /** There may be more than `value`: the source can only say so much. */
  atLeast: z.boolean(),
  /** `too-little`: there are records, but fewer than the factor needs. */
  quantity: z.enum(quantityStates),
  /** The last week with a part of its own; earlier than the week where the score is carried on. */
  knownIn: week.nullable(),
  ownMedian: z.number().nullable(),
  /** Valid weeks of the own past, and whether there are enough of them for the own part to speak. */
  ownWeeks: count,
  peerMedian: z.number().nullable(),
  peers: count,
  /** The parts of the week that speak, each 0 to 1; null: it does not speak. */
  parts: z.object({ absolute: part, own: part, peer: part }),
  /** What decided the week's part: a limit, or the comparison with one's own past and the queue. */
  led: z.enum(partLeads).nullable(),
  /** Between which values the absolute part rises from 0 to 1; null where there is none. */
  edges: z.object({ zeroAt: z.number(), oneAt: z.number() }).nullable(),
  rows: rowsPath,
});
export type FactorWeek = z.infer<typeof factorWeek>;

/** A factor that is missing, and what would bring it. */
export const missingFactor = z.object({
  factor: factorCode,
  name: z.string(),
  weight: z.number(),
  /** All of these, each by any of its alternatives, in words; empty where there is only too little so far. */
  lacking: z.array(z.array(z.string())),
});
export type MissingFactor = z.infer<typeof missingFactor>;

/** A rest rule that was not kept in the week or the three before; shows whatever the index is. */
export const restBreach = z.object({
  rule: z.enum(restRules),
  count,
  /** There may be more of them. */
  atLeast: z.boolean(),
  /** The owner has entered the rule as binding here; else it is "below the limit", not "broken". */
  binding: z.boolean(),
  rows: rowsPath,
});
export type RestBreach = z.infer<typeof restBreach>;

/** How attention shows. `team`: the team's finding stands in the person's place. */
export const signalFlag = z.object({
  kind: z.enum(["own", "team"]),
  /** The week in which attention began. */
  since: week,
  /** The exposures that are its cause, without those that a finding of the team says; several where they add equally. */
  top: z.array(factorCode),
  /** The week from which on the flag no longer stands (four weeks after the week that it was reported in). */
  expires: week,
  expired: z.boolean(),
});
export type SignalFlag = z.infer<typeof signalFlag>;

/** Whether the index holds against what people say of themselves (methods, 3.6). */
export const signalCheck = z.object({
  state: z.enum(checkStates),
  /** Why it is not yet checked, or by what it is contradicted; empty where it holds. */
  because: z.array(z.enum(checkReasons)),
  /** Share of flags expected to be right; two of three wrong at the assumed figures. */
  flagsRight: z.object({
    share: z.number().min(0).max(1),
    from: z.enum(recognitionSources),
    prevalence: z.number(),
    sensitivity: z.number(),
    specificity: z.number(),
  }),
});
export type SignalCheck = z.infer<typeof signalCheck>;

const shareWithInterval = z.object({
  share: z.number().min(0).max(1),
  from: z.number().min(0).max(1),
  to: z.number().min(0).max(1),
});

/** How often the rule flags somebody on made-up floors on which nothing is wrong. */
export const falseAlarm = z.object({
  /** Version of the rules that it was worked out under. */
  ruleVersion: z.number().int(),
  /** Whether the floor's rules are still those. */
  current: z.boolean(),
  floors: count,
  agentWeeks: count,
  inAttention: count,
  /** Share of the agent-weeks that are in attention, with its 95 % interval. */
  ...shareWithInterval.shape,
  /** Share of the people who are in attention at any time of a year. */
  perAgentYear: shareWithInterval,
  /** The same where people's standing levels lie twice as far apart. */
  uneven: shareWithInterval,
  chance: chanceShown,
  /** Of a condition that most of a team is in attention by. */
  teamChance: chanceShown,
});
export type FalseAlarm = z.infer<typeof falseAlarm>;
