import { z } from "zod";
import { agreementLevels } from "../domain/empathy/agreement.ts";
import { changeDirections } from "../domain/empathy/change-of-level.ts";
import {
  asked,
  behaviourId,
  count,
  difference,
  interval,
  mean,
  missingKeys,
  points,
  trendKeys,
  verdictBetween,
  verdictReason,
  verdictWord,
} from "./empathy-parts.ts";
import { day, fraction, person, week } from "./measure.ts";

const weekMean = z.object({
  week,
  n: count,
  agents: count,
  /** Adjusted for severity, with its 95 % interval; null in a week without evaluations, or where comparison is refused. */
  mean: points.nullable(),
  from: points.nullable(),
  to: points.nullable(),
  raw: points.nullable(),
});
export type EmpathyWeek = z.infer<typeof weekMean>;

/** Loaded less rested within each of a team's people, put together. */
const underLoad = z.discriminatedUnion("kind", [
  difference.extend({
    kind: z.literal("compared"),
    /** The whole interval lies below 0: this team's empathy falls under load. */
    lowerUnderLoad: z.boolean(),
    agents: count,
    loaded: count,
    rested: count,
  }),
  z.object({ kind: z.literal("not-enough"), agents: count }),
]);
export type TeamUnderLoad = z.infer<typeof underLoad>;

/** "Lower under load": the mean over 13 weeks has its whole interval under -5 points. Null: it is not so. */
const loadFinding = difference.extend({ agents: count }).nullable();

const behaviourMean = z.object({
  behaviour: behaviourId,
  /** 100·score / maximum over the evaluations in which it applied; evaluators' severity is in it. */
  mean: points.nullable(),
  n: count,
});
export type BehaviourMean = z.infer<typeof behaviourMean>;

const team = z.object({
  /** Null: people of whom no team is known. */
  team: z.string().nullable(),
  /** People with evaluations in the range. */
  people: count,
  /** Evaluations of the range that count. */
  evaluations: count,
  /** Fewer than five people: a team's figure would describe persons, and every figure below is empty. */
  tooSmall: z.boolean(),
  mean: mean.nullable(),
  /** Adjusted for severity alone: what all people share of a fall stays in. Each week of the range. */
  weeks: z.array(weekMean),
  behaviours: z.array(behaviourMean),
  underLoad,
  loadFinding,
});

/** A change that most of a team shares: a condition, which stands before its people. */
const teamFinding = z.object({
  /** Null: the whole floor. */
  team: z.string().nullable(),
  direction: z.enum(changeDirections),
  /** Monday of the week in which it began, and of the one whose look found it. */
  since: day,
  saidIn: day,
  /** The mean of the people's own changes, in points, as it was found; with its 95 % interval. */
  ...difference.shape,
  /** People with scores on both sides, and those of them who changed in this direction. */
  people: count,
  sameWay: count,
  /** Whose own change would be a word if the team's were not: named inside, and nowhere else. By name. */
  alone: z.array(z.object(person)),
});
export type EmpathyTeamFinding = z.infer<typeof teamFinding>;

export const empathyFloor = z.object({
  ...asked,
  /** The whole floor by week: the common drift, of which no evaluator is free. */
  floor: z.object({
    mean: mean.nullable(),
    weeks: z.array(weekMean),
    behaviours: z.array(behaviourMean),
    underLoad,
    loadFinding,
  }),
  /** By name. */
  teams: z.array(team),
  /** Changes that most of a team, or of the whole floor, shares: the floor's first, then by the teams' names. */
  findings: z.array(teamFinding),
  /** What each month adds for everybody, in points; they add up to 0 and stay in every score. */
  months: z.array(z.object({ month: z.string(), points })),
});
export type EmpathyFloor = z.infer<typeof empathyFloor>;

const agreement = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("measured"),
    /** Krippendorff's alpha of the scores of contacts that several evaluators scored. */
    alpha: z.number(),
    level: z.enum(agreementLevels),
    contacts: count,
  }),
  z.object({ kind: z.enum(["not-enough", "no-variety"]), contacts: count, needed: count }),
]);
export type EvaluatorAgreement = z.infer<typeof agreement>;

const evaluator = z.object({
  evaluator: z.string(),
  evaluations: count,
  calibrations: count,
  /** Points beside the mean of all evaluators, below 0 is harsh; drawn towards 0. Null where comparison is refused. */
  severity: interval.extend({ points, standardError: z.number(), shrunkBy: z.number() }).nullable(),
  doubleScored: count,
  /** Contacts in the quarter that somebody else should score too, for ten in all. */
  doubleScoringMissing: count,
});
export type EmpathyEvaluator = z.infer<typeof evaluator>;

const evaluatorPair = z.object({
  first: z.string(),
  second: z.string(),
  contacts: count,
  /** Items that both scored. */
  items: count,
  /** Cohen's kappa with quadratic weights over the items; null without variety. */
  kappa: z.number().nullable(),
});

export const evaluators = z.object({
  ...asked,
  /** By name. */
  evaluators: z.array(evaluator),
  agreement,
  /** Those with at least ten contacts in common. */
  pairs: z.array(evaluatorPair),
  /** Whose double scoring would help most, the most urgent first. */
  needs: z.array(
    z.object({
      evaluator: z.string(),
      doubleScored: count,
      missing: count,
      standardError: z.number().nullable(),
    }),
  ),
  /** How much of a score's spread evaluators explain, in points (standard deviation); null where refused. */
  spreadBetween: z.number().nullable(),
});
export type EmpathyEvaluators = z.infer<typeof evaluators>;

/** One agent in a row: what the Floor board shows. Never ordered by it. */
const agentRow = z.object({
  ...person,
  evaluations: count,
  raw: points.nullable(),
  adjusted: points.nullable(),
  /** Drawn towards the mean of all, with its interval; null where comparison is refused or nothing is scored. */
  shrunk: points.nullable(),
  low: points.nullable(),
  high: points.nullable(),
  /** How far it was drawn, 0 to 1. */
  weightShrunk: fraction,
  ...trendKeys,
  ...missingKeys,
  verdict: verdictWord,
  verdictReason,
  verdictBetween,
  /** By the last weekly look: how likely a refresher is called for, and how likely relief; null: not enough to say. */
  pRefresh: z.number().nullable(),
  pRelieve: z.number().nullable(),
});
export type EmpathyAgentRow = z.infer<typeof agentRow>;

/** One of the four means that a verdict compares. */
const verdictCell = z.object({
  period: z.enum(["recent", "reference"]),
  load: z.enum(["loaded", "rested"]),
  n: count,
  mean: points.nullable(),
  low: points.nullable(),
  high: points.nullable(),
});

const agentCells = agentRow.omit({ team: true }).extend({
  from: day,
  to: day,
  /** Empty where there is no verdict to take apart. */
  cells: z.array(verdictCell),
});

export const cellRows = z.object({ ...asked, agents: z.array(agentCells) });

export const agentRows = z.object({ ...asked, agents: z.array(agentRow) });
export type EmpathyAgentRows = z.infer<typeof agentRows>;
