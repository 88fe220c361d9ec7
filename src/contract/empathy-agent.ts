import { z } from "zod";
import { restartReasons } from "../domain/empathy/comparable-since.ts";
import { contrastKinds } from "../domain/empathy/load-contrast.ts";
import { notSaidReasons, saidWords } from "../domain/empathy/person-change.ts";
import { spreadSources } from "../domain/empathy/shrinkage.ts";
import { empathySources } from "../domain/empathy/source-combination.ts";
import { verdictLoads, verdictPeriods } from "../domain/empathy/verdict-cells.ts";
import { chartSignals } from "../domain/statistics/ewma-chart.ts";
import {
  asked,
  behaviourId,
  count,
  difference,
  evaluationRow,
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

const changeFigures = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("compared"),
    word: z.enum(saidWords),
    /** Recent less reference: since the change began and before; of a steady person the last weeks and those before. */
    change: difference,
    /** The first day of the recent weeks, and of the reference. */
    recentFrom: day,
    referenceFrom: day,
    recent: mean,
    reference: mean,
  }),
  z.object({
    kind: z.literal("not-enough"),
    reason: z.enum([...notSaidReasons, "severity-unknown"]),
    /** Evaluations there are in the last 16 weeks and in the year before them, of the four and eight needed. */
    recent: count,
    reference: count,
    referenceWeeks: count,
  }),
]);
export type EmpathyChange = z.infer<typeof changeFigures>;

const chartWeek = z.object({
  week,
  n: count,
  /** Unshrunk, adjusted; null in a week without evaluations. */
  mean: points.nullable(),
  raw: points.nullable(),
  evaluators: z.array(z.string()),
  /** Those who had not scored this agent before: a mark on the chart. */
  newEvaluators: z.array(z.string()),
  /** Smoothed value and its limits; null before the chart begins and in a week without evaluations. */
  smoothed: points.nullable(),
  lower: points.nullable(),
  upper: points.nullable(),
  signal: z.enum(chartSignals).nullable(),
  evaluations: z.array(z.string()),
});
export type EmpathyChartWeek = z.infer<typeof chartWeek>;

const chart = z.object({
  /** `not-enough`: weeks have means but no target and no limits. */
  kind: z.enum(["chart", "not-enough"]),
  /** The agent's own mean of the weeks t-38 to t-13; null without a chart. */
  target: points.nullable(),
  baselineWeeks: count,
  baselineEvaluations: count,
  neededWeeks: count,
  neededEvaluations: count,
  /** Standard deviation of one score within an agent, pooled over the floor; null where it is not known. */
  sigma: points.nullable(),
  /** The range and the weeks of the baseline, oldest first. */
  weeks: z.array(chartWeek),
});
export type EmpathyChart = z.infer<typeof chart>;

const cell = z.object({
  period: z.enum(verdictPeriods),
  load: z.enum(verdictLoads),
  n: count,
  /** Null without evaluations. */
  mean: mean.nullable(),
  /** Whether it has the four evaluations that a side of a difference needs. */
  enough: z.boolean(),
  evaluations: z.array(z.string()),
});
export type VerdictCell = z.infer<typeof cell>;

const contrast = z.object({
  kind: z.enum(contrastKinds),
  /** Over how many of the last weeks. */
  weeks: count,
  /** Evaluations on its first side (lately; loaded) and its second (before; rested). */
  n: z.array(count).length(2),
  /** The agent's own difference; null with fewer than four evaluations on a side. */
  own: difference.nullable(),
  /** Other people of whom the same is known, and their mean; null with fewer than ten. */
  others: count,
  othersMean: difference.nullable(),
  /** How likely it calls for something, 0 to 1 (`likelyContrasts`); null where it cannot be judged. */
  likely: z.number().nullable(),
});
export type VerdictContrast = z.infer<typeof contrast>;

const verdict = z.object({
  /** As shown: it held in two of three consecutive weekly looks. */
  word: verdictWord,
  /** By the rule in the last week alone. */
  thisWeek: verdictWord,
  reason: verdictReason,
  /** Of `cannot-tell`: the two that it lies between. */
  between: verdictBetween,
  /** By the last look: how likely a refresher is called for, and how likely relief; null: not enough to say. */
  pRefresh: z.number().nullable(),
  pRelieve: z.number().nullable(),
  /** Every difference the last look stands on; empty where no spread of scores is known. */
  contrasts: z.array(contrast),
  /** The four cells: recent and reference, loaded and rested. */
  cells: z.array(cell).length(4),
  /** Evaluations of the range that are neither loaded nor rested, or whose contact is not known. */
  unused: z.object({ inBetween: count, unknown: count }),
  /** Over the last 8 weeks, as among `contrasts`; null where one of the two cells has too few. */
  restedChange: difference.nullable(),
  loadedChange: difference.nullable(),
  /** Loaded less rested over the last 13 weeks. */
  underLoad: difference.nullable(),
});

const source = interval.extend({
  source: z.enum(empathySources),
  n: count,
  /** Points above the source's own fixed reference (its first 26 weeks). */
  deviation: points,
  weight: z.number(),
});

const combined = z.discriminatedUnion("kind", [
  interval.extend({ kind: z.enum(["combined", "one-source"]), deviation: points, sources: z.array(source) }),
  z.object({ kind: z.literal("conflict"), p: z.number(), sources: z.array(source) }),
  z.object({ kind: z.literal("no-scores") }),
]);
export type CombinedSources = z.infer<typeof combined>;

export const agentEmpathy = z.object({
  ...asked,
  ...person,
  raw: mean.nullable(),
  adjusted: mean.nullable(),
  /** Drawn towards the mean of all; null where comparison is refused or nothing is scored. */
  shrunk: interval
    .extend({
      estimate: points,
      weightShrunk: z.number(),
      towards: points,
      /** `set`: too few people to estimate how they differ. `alike`: they differ no more than chance lets them. */
      spread: z.enum(spreadSources),
    })
    .nullable(),
  trend: z.object({
    word: trendKeys.trend,
    ...trendKeys,
    ...missingKeys,
    /** In how many weeks a lasting fall of so many points would be said with a chance of 80 %; null: not within 16. */
    fallShows: z.array(z.object({ points: z.number(), weeks: count.nullable() })),
    /** Why scores no longer compare with earlier ones; null where they do. */
    notComparable: z.enum(restartReasons).nullable(),
    /** How loud the loudest change of this week is, and from where it is a word; null where nothing is compared. */
    loudness: z.object({ z: z.number(), threshold: z.number() }).nullable(),
    /** The change that is shown, in figures. */
    thisWeek: changeFigures,
    /** The same look at raw scores: what a figure without the evaluators' severity would have said. */
    raw: changeFigures,
    /** Beside it, and deciding nothing; null with fewer than eight weeks. */
    theilSen: interval.extend({ pointsAWeek: z.number() }).nullable(),
    mannKendall: z
      .object({ s: z.number(), p: z.number(), weeks: count, pTooOptimistic: z.boolean() })
      .nullable(),
  }),
  chart,
  /** Mean of each behaviour lately and in the reference weeks, in the order of the QA form. */
  behaviours: z.array(
    z.object({
      behaviour: behaviourId,
      recent: z.object({ mean: points.nullable(), n: count }),
      reference: z.object({ mean: points.nullable(), n: count }),
      /** Of the agent's team (of the floor where it is too small), over the range. */
      team: z.object({ mean: points.nullable(), n: count }),
    }),
  ),
  verdict,
  sources: combined,
  /** Answers of customers in the range; NPS is counted and never reported for one person. `unscaled`: outside their scale, left out. */
  surveys: z.object({
    csat: count,
    empathy: count,
    nps: count,
    unscaled: count,
    /** Of the contacts handled; under .15 customers' answers say little. Null without contacts. */
    answeredShare: fraction,
  }),
  /** Of the chart's weeks, newest first: those of the range, and of the baseline before it. */
  rows: z.array(evaluationRow),
});
export type AgentEmpathy = z.infer<typeof agentEmpathy>;
