import type { WeekIndex } from "../calendar/iso-week.ts";
import { type EwmaPoint, type EwmaRule, ewmaChart } from "../statistics/ewma-chart.ts";
import type { WeekScore } from "./adjusted-score.ts";

/** The numbers of the chart (methods, 4.6). */
export const chartRule = {
  lambda: 0.2,
  width: 2.962,
  baselineFrom: 38,
  baselineTo: 13,
  minBaselineWeeks: 10,
  minBaselineEvaluations: 20,
} as const satisfies EwmaRule & Record<string, number>;

interface ChartWeek {
  readonly week: WeekIndex;
  readonly n: number;
  /** Unshrunk mean of the week's adjusted scores; undefined in a week without evaluations. */
  readonly mean: number | undefined;
  /** Who scored in the week, in the order of their names. */
  readonly evaluators: readonly string[];
  /** Those who had scored this agent neither in the baseline nor in an earlier week of the chart. */
  readonly newEvaluators: readonly string[];
  /** Undefined in a week without evaluations: the smoothed value waits. */
  readonly point: EwmaPoint | undefined;
}

export type ControlChart =
  | {
      readonly kind: "chart";
      /** The agent's own mean of the baseline, in points. */
      readonly target: number;
      readonly baselineWeeks: number;
      readonly baselineEvaluations: number;
      readonly weeks: readonly ChartWeek[];
    }
  | {
      readonly kind: "not-enough";
      readonly baselineWeeks: number;
      readonly baselineEvaluations: number;
    };

/**
 * The agent's control chart (methods, 4.6): an EWMA of the severity-adjusted, unshrunk weekly means of the
 * last 13 weeks around the agent's own mean of the weeks t-38 to t-13, λ = .2, L = 2.962. Unit: points.
 *
 * The textbook's run length of 500 holds only for a known target; the share of false alarms to print beside
 * the chart comes from `falseAlarms`.
 *
 * @param scores of one agent, in any order
 * @param sigma standard deviation of one score, pooled within the agents of the floor; above 0
 * @returns `not-enough` with fewer than 10 baseline weeks that have evaluations, or fewer than 20 of these
 */
export function controlChart(scores: readonly WeekScore[], lastWeek: WeekIndex, sigma: number): ControlChart {
  const baselineFrom = lastWeek - chartRule.baselineFrom;
  const baselineTo = lastWeek - chartRule.baselineTo;
  const baseline = scores.filter(({ week }) => week >= baselineFrom && week <= baselineTo);
  const baselineWeeks = new Set(baseline.map(({ week }) => week)).size;
  const baselineEvaluations = baseline.length;
  const enough =
    baselineWeeks >= chartRule.minBaselineWeeks && baselineEvaluations >= chartRule.minBaselineEvaluations;
  if (!enough) return { kind: "not-enough", baselineWeeks, baselineEvaluations };

  const target = meanOf(baseline);
  const byWeek = Map.groupBy(scores, ({ week }) => week);
  const seen = new Set(baseline.map(({ evaluator }) => evaluator));
  const weeks = Array.from({ length: chartRule.baselineTo }, (_, at) => baselineTo + 1 + at);
  const means = weeks.map((week) => {
    const own = byWeek.get(week);
    return own ? { mean: meanOf(own), count: own.length } : null;
  });
  const points = ewmaChart(means, target, sigma, chartRule);
  return {
    kind: "chart",
    target,
    baselineWeeks,
    baselineEvaluations,
    weeks: weeks.map((week, at) => {
      const evaluators = [...new Set(byWeek.get(week)?.map(({ evaluator }) => evaluator))].sort();
      const newEvaluators = evaluators.filter((evaluator) => !seen.has(evaluator));
      for (const evaluator of newEvaluators) seen.add(evaluator);
      return {
        week,
        n: means[at]?.count ?? 0,
        mean: means[at]?.mean,
        evaluators,
        newEvaluators,
        point: points[at] ?? undefined,
      };
    }),
  };
}

function meanOf(scores: readonly WeekScore[]): number {
  return scores.reduce((sum, { adjusted }) => sum + adjusted, 0) / scores.length;
}
