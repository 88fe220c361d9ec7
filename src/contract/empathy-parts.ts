import { z } from "zod";
import { serviceDayOf } from "../domain/calendar/service-day.ts";
import { behaviourIds } from "../domain/empathy/behaviours.ts";
import { changeDirections } from "../domain/empathy/change-of-level.ts";
import { comparisonRefusals } from "../domain/empathy/floor-empathy.ts";
import { leftOutReasons } from "../domain/empathy/left-out.ts";
import { loadCells } from "../domain/empathy/load-before.ts";
import { trendStates, trendWords } from "../domain/empathy/person-change.ts";
import { agentVerdictReasons } from "../domain/empathy/shown-verdict.ts";
import { calledFor, verdicts } from "../domain/empathy/train-or-relieve.ts";
import { evaluationSources } from "../domain/floor/evaluation-source.ts";
import { day, instant, person, week } from "./measure.ts";

/** Empathy is reported in points of the QA form, 0 to 100; an adjusted score may leave them. */
export const points = z.number();
export const count = z.number().int().min(0);
export const askedDay = day.refine((text) => serviceDayOf(text) !== undefined, "there is no such day");
export const behaviourId = z.enum(behaviourIds);
export const interval = z.object({ from: z.number(), to: z.number() });

/** A mean in points with its 95 % interval; null where nothing was scored. */
export const mean = interval.extend({ mean: points, n: count });
export type EmpathyMean = z.infer<typeof mean>;

/** A difference in points with its 95 % interval. */
export const difference = interval.extend({ difference: points });
export type EmpathyDifference = z.infer<typeof difference>;

export const evaluationSource = z.enum(evaluationSources);
export const loadCell = z.enum(loadCells);
export type EmpathyCell = z.infer<typeof loadCell>;

/** The word for a person's change, as other programs read it; what stands behind it is in `trendState`. */
const trendWord = z.enum(trendWords);

/** The word of a change, what stands behind it, and since when. */
export const trendKeys = {
  trend: trendWord,
  trendState: z.enum(trendStates),
  /** Monday of the week in which the change began, or since which scores no longer compare; null: neither. */
  trendSince: day.nullable(),
  /** Which way, also of a change that is not certain, or that the team shares; null: neither. */
  trendDirection: z.enum(changeDirections).nullable(),
  /** Of a level that has been lower (higher) for half a year: closed, and nothing to act on. */
  lowerSince: day.nullable(),
  higherSince: day.nullable(),
  /** The finding that this change is part of: a team's, or the whole floor's (null). Null: of none. */
  teamFinding: z.object({ team: z.string().nullable() }).nullable(),
};
/** What a change of one person takes to be said at all. */
export const missingKeys = {
  /** More evaluations that are needed; 0: there are enough. Null: more would not help. */
  missingEvaluations: count.nullable(),
  /** The day by which they are there at the present pace; null: at this pace never, or none are missing. */
  missingBy: day.nullable(),
};
const trendRead = z.object(trendKeys);
export type EmpathyTrend = z.infer<typeof trendRead>;
/** `none`: there is no decline to explain. `cannot-tell`: the evaluations do not say. */
export const verdictWord = z.enum(verdicts);
export type VerdictWord = z.infer<typeof verdictWord>;

/** Why a verdict says what it says. */
export const verdictReason = z.enum(agentVerdictReasons);
export type VerdictReason = z.infer<typeof verdictReason>;

/** The two that a verdict which cannot be told lies between; empty where something else is missing. */
export const verdictBetween = z.array(z.enum(calledFor));

/** Why an evaluation takes no part in any mean. It is named and counted, never averaged in silently. */
const leftOutReason = z.enum(leftOutReasons);
export type LeftOutReason = z.infer<typeof leftOutReason>;

const leftOut = z.object({
  reason: leftOutReason,
  count,
  /** Some of the evaluations, for a look. */
  examples: z.array(z.string()).max(5),
});

/** Why agents cannot be compared. Each one's own change can still be reported, except where evaluators follow months. */
const refusal = z.enum(comparisonRefusals);
export type ComparisonRefusal = z.infer<typeof refusal>;

const comparison = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("open"),
    /** People and evaluators whom nothing joins to the others: they are set apart, not compared. */
    apart: z.object({ agents: count, evaluators: count }),
  }),
  z.object({
    kind: z.literal("refused"),
    reason: refusal,
    /** The groups into which people and evaluators fall, the largest first. */
    groups: z.array(z.object({ agents: count, evaluators: z.array(z.string()) })),
  }),
]);
export type Comparison = z.infer<typeof comparison>;

/** What is asked and what it stands on; every answer about empathy begins with it. */
export const asked = {
  /** The last week of the range. */
  week,
  /** The range: by default the 26 weeks that end with `week`. */
  from: day,
  to: day,
  comparison,
  /** Evaluations of the range that count. */
  evaluations: count,
  leftOut: z.array(leftOut),
};

export type EmpathyHead = z.infer<z.ZodObject<typeof asked>>;

/** One evaluation, the row behind every figure; its items are at agent.evaluationItems. */
export const evaluationRow = z.object({
  evaluation: z.string(),
  ...person,
  evaluator: z.string(),
  form: z.string(),
  source: evaluationSource,
  evaluatedAt: instant,
  day,
  week,
  contact: z.string().nullable(),
  /** The form's own score; null where too few items applied. */
  raw: points.nullable(),
  /** Without the evaluator's severity; null where that is not known. */
  adjusted: points.nullable(),
  /** How busy the hour before was; null where the contact is not known. */
  cell: loadCell.nullable(),
  occupancyBefore: z.number().nullable(),
  gapSecondsBefore: z.number().nullable(),
  placeInRun: count.nullable(),
  hardBefore: count.nullable(),
  leftOut: leftOutReason.nullable(),
  /** Entered in this console, where it can be withdrawn. */
  own: z.boolean(),
  /** What its evaluator wrote to it here; files bring none. */
  comment: z.string().nullable(),
});
export type EmpathyEvaluation = z.infer<typeof evaluationRow>;
