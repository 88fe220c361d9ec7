import { z } from "zod";
import { conditionLevels } from "../domain/burnout/condition-bands.ts";
import { factorDomains, factorRoles } from "../domain/burnout/factor-rule.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { evidenceGrades } from "../domain/workload/thresholds.ts";
import {
  conditionBand,
  contactCounts,
  decidedFields,
  factorCode,
  factorWeek,
  falseAlarm,
  limitWeek,
  missingFactor,
  restBreach,
  rowsPath,
  signalBand,
  signalCheck,
  signalConfidence,
  signalFlag,
  signalState,
  withheldFor,
} from "./burnout-measure.ts";
import { ruleNumbersShape, rulesContract } from "./burnout-rules.ts";
import { agentId, day, person, week } from "./measure.ts";
import { question } from "./question.ts";

export type {
  ConditionBandOfWeek,
  FactorWeek,
  FalseAlarm,
  LimitOfWeek,
  MissingFactor,
  RestBreach,
  RowsPath,
  SignalBand,
  SignalCheck,
  SignalConfidence,
  SignalFlag,
} from "./burnout-measure.ts";

const count = z.number().int().min(0);

/** A team's condition that most of its people work under: something to change at the work, not at a person. */
const teamFinding = z.object({
  factor: factorCode,
  name: z.string(),
  unit: z.string(),
  /** People of the team and queue with records of the week, and those of them in attention because of the factor. */
  agents: count,
  affected: count,
  /** The main queue that they share; null where none is named, or the week's rules look at the team as a whole. */
  queue: z.string().nullable(),
  /** Who they are: they are named inside the finding. */
  people: z.array(z.object({ agent: person.agent, name: person.name })),
  /** Median of the team's values of the week; null where nobody's is known. */
  median: z.number().nullable(),
});
export type TeamFindingRow = z.infer<typeof teamFinding>;

/** A week of a strip: its band, and demand and rest in words; null where nothing of the week is judged by bands. */
const stripWeek = signalBand.extend({
  demand: z.enum(conditionLevels).nullable(),
  rest: z.enum(conditionLevels).nullable(),
});

const boardSignal = z.object({
  ...person,
  band: signalBand,
  ...decidedFields,
  confidence: signalConfidence.nullable(),
  flag: signalFlag.nullable(),
  /** What the one plain sentence is made of: the factor that adds most; null where nothing adds anything. */
  lead: factorWeek.nullable(),
  restBreaches: z.array(restBreach),
  /** How many factors of the rule are missing. */
  missing: count,
  /** 13 weeks, oldest first. */
  strip: z.array(stripWeek).length(13),
});
export type BoardSignal = z.infer<typeof boardSignal>;

const board = z.object({
  week,
  from: day,
  to: day,
  weeks: z.array(week).length(13),
  check: signalCheck,
  falseAlarm,
  /** By name, as on the floor board; never by index. */
  rows: z.array(boardSignal),
});
export type SignalBoard = z.infer<typeof board>;

const signalWeek = z.object({
  week,
  from: day,
  to: day,
  band: signalBand,
  ...decidedFields,
  /** Null where no contact was handled in the week. */
  counts: contactCounts.nullable(),
  confidence: signalConfidence.nullable(),
  /** Share of the rule's weights that is known; null where nothing of the week is. */
  coverage: z.number().min(0).max(1).nullable(),
  /** The week in which attention began; null where the person is not in attention. */
  since: week.nullable(),
  ruleVersion: z.number().int().nullable(),
  /** Of that rule; null where none judged the week. */
  consoleRules: z.number().int().nullable(),
  floorChange: z.number().int().nullable(),
});
export type SignalWeek = z.infer<typeof signalWeek>;

const agentSignal = z.object({
  ...person,
  check: signalCheck,
  falseAlarm,
  /** Oldest first, every week of the range: a week without records is there and says so. */
  weeks: z.array(signalWeek),
});
export type AgentSignal = z.infer<typeof agentSignal>;

const pastValue = z.object({ week, value: z.number().nullable(), atLeast: z.boolean() });

const factorOfWeek = factorWeek.extend({
  /** The week and the 12 before, oldest first: the factor's own history, with or without an index. */
  history: z.array(pastValue).length(13),
});
export type FactorOfWeek = z.infer<typeof factorOfWeek>;

const agentSignalWeek = z.object({
  ...person,
  week,
  from: day,
  to: day,
  check: signalCheck,
  falseAlarm,
  band: signalBand,
  ...decidedFields,
  counts: contactCounts.nullable(),
  /** Those of the week's rules; empty where they know none. */
  limits: z.array(limitWeek),
  /** Unrounded: the sum of the factors' points. Null where it is withheld or hidden. */
  index: z.number().min(0).max(100).nullable(),
  coverage: z.number().min(0).max(1),
  confidence: signalConfidence.nullable(),
  /** Why the index is withheld; empty where it is not. */
  withheld: z.array(withheldFor),
  flag: signalFlag.nullable(),
  /** Of the person's team, where one stands in the place of the flag or beside it. */
  teamFindings: z.array(teamFinding),
  /** The week whose past is used; earlier than `week` while the person is in attention. */
  pastOf: week,
  /** Queue and channel on which most was handled: where the peers are. Null where no contact names one. */
  mainQueue: z.object({ queue: z.string(), channel: z.string().nullable() }).nullable(),
  /** What adds most first; what is known but adds nothing next; what is missing last. */
  factors: z.array(factorOfWeek),
  restBreaches: z.array(restBreach),
  /** The weightiest first. */
  missing: z.array(missingFactor),
  ruleVersion: z.number().int(),
  ...ruleNumbersShape,
});
export type AgentSignalWeek = z.infer<typeof agentSignalWeek>;

const teamWeek = z.object({
  week,
  people: count,
  withIndex: count,
  /** People with a flag of their own, and those in whose place a finding of the team stands. */
  ownFlags: count,
  replacedFlags: count,
  findings: z.array(teamFinding),
  /** Of `people` who handled any contact, together; null where nobody did. */
  counts: contactCounts.extend({ people: count }).nullable(),
});
export type TeamSignalWeek = z.infer<typeof teamWeek>;

const teamSignal = z.object({
  team: z.string().nullable(),
  people: count,
  /** As long as the asked weeks, oldest first. */
  weeks: z.array(teamWeek),
});
export type TeamSignal = z.infer<typeof teamSignal>;

const openFlag = z.object({ ...person, flag: signalFlag, lead: factorWeek.nullable() });

const wellbeing = z.object({
  week,
  from: day,
  to: day,
  check: signalCheck,
  falseAlarm,
  /** By name; people without a team stand last. The last of a team's weeks is the asked one. */
  teams: z.array(teamSignal),
  /** People's own flags that stand, all of them, by the week in which attention began, then by name. */
  flags: z.array(openFlag),
  /** Flags that ran out, because nothing newer confirms them. */
  expired: count,
  /** More people need time than there is: a finding on the time, not on the people. Null where there is time. */
  moreThanTime: z.object({ people: count, talks: count }).nullable(),
  /** People whose index is withheld, and for want of what, the commonest first. */
  withheld: z.object({ people: count, missing: z.array(missingFactor.extend({ people: count })) }),
});
export type Wellbeing = z.infer<typeof wellbeing>;

const definitions = z.object({
  ruleVersion: z.number().int(),
  ...ruleNumbersShape,
  factors: z.array(
    z.object({
      code: factorCode,
      name: z.string(),
      unit: z.string(),
      formula: z.string(),
      source: z.string(),
      evidence: z.enum(evidenceGrades),
      limits: z.string(),
      on: z.boolean(),
      weight: z.number(),
      role: z.enum(factorRoles),
      domain: z.enum(factorDomains),
      needs: z.string(),
      /** Where its rows are found. */
      rows: rowsPath.shape.kind,
    }),
  ),
  steps: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      unit: z.string(),
      formula: z.string(),
      source: z.string(),
      evidence: z.enum(evidenceGrades),
      limits: z.string(),
    }),
  ),
  falseAlarm,
  flagsRight: signalCheck.shape.flagsRight,
});
export type SignalDefinitions = z.infer<typeof definitions>;

const contribution = factorWeek
  .pick({
    factor: true,
    weight: true,
    score: true,
    points: true,
    value: true,
    atLeast: true,
    ownMedian: true,
    peerMedian: true,
  })
  .extend({ score: z.number().min(0).max(1) });

const signalFigures = z.object({
  agent: person.agent,
  name: person.name,
  /** Unrounded; null where the index is withheld or hidden. */
  index: z.number().min(0).max(100).nullable(),
  low: z.number().min(0).max(100).nullable(),
  high: z.number().min(0).max(100).nullable(),
  /** Share of the rule's weights that is known. */
  coverage: z.number().min(0).max(1),
  confidence: signalConfidence.nullable(),
  state: signalState,
  /** 0 to 1, with missing factors at zero; null where it is not known. The band beside it says what is known. */
  demand: z.number().min(0).max(1).nullable(),
  rest: z.number().min(0).max(1).nullable(),
  demandBand: conditionBand.nullable(),
  restBand: conditionBand.nullable(),
  decisionIndex: decidedFields.decisionIndex,
  attentionBy: decidedFields.attentionBy,
  counts: contactCounts.nullable(),
  /** The factors that are known, what adds most first. */
  contributions: z.array(contribution),
  missing: z.array(factorCode),
});
export type SignalFigures = z.infer<typeof signalFigures>;

const asking = () => question({ may: ["supervisor"], scope: "persons" });

export const burnoutContract = {
  /** The signal of everybody on the floor board, in its order. Without a week: the newest that has data. */
  board: asking()
    .input(z.object({ week: week.optional(), team: z.string().optional() }))
    .output(board),
  /** One agent's signal week by week; without weeks all that there are. */
  agent: asking()
    .input(z.object({ agent: agentId, from: week.optional(), to: week.optional() }))
    .output(agentSignal),
  /** Everything that one week says of one agent: contributions, what is missing, how it came about. */
  week: asking()
    .input(z.object({ agent: agentId, week: week.optional() }))
    .output(agentSignalWeek),
  /**
   * The unrounded figures of a week, of everybody or of one agent, by the letters of their ids and never by
   * index. Without a week: the newest that has data.
   */
  figures: asking()
    .input(z.object({ agent: agentId.optional(), week: week.optional() }))
    .output(z.object({ week, rows: z.array(signalFigures) })),
  /** Teams first, then the flags that stand. `talks`: for how many there is time in the week. */
  wellbeing: asking()
    .input(
      z.object({
        week: week.optional(),
        weeks: z.number().int().min(1).max(52).default(13),
        talks: z.number().int().min(0).max(1000).default(5),
      }),
    )
    .output(wellbeing),
  /** How it is worked out, from the settings that the console runs on, and how often it is wrong. */
  definitions: question({ may: roles, scope: "floor" }).output(definitions),
  /** The page for the works council: every field and every formula. */
  summary: question({ may: roles, scope: "floor" }).output(
    z.object({
      title: z.string(),
      parts: z.array(z.object({ heading: z.string(), lines: z.array(z.string()) })),
    }),
  ),
  ...rulesContract,
};
