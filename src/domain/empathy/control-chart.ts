import type { WeekIndex } from "../calendar/iso-week.ts";
import { type EwmaPoint, type EwmaRule, ewmaChart } from "../statistics/ewma-chart.ts";
import { mean } from "../statistics/mean.ts";
import type { WeekScore } from "./adjusted-score.ts";
import { weekMeans } from "./week-means.ts";

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
  const target = mean(baseline.map(({ adjusted }) => adjusted));
  const enough =
    baselineWeeks >= chartRule.minBaselineWeeks && baselineEvaluations >= chartRule.minBaselineEvaluations;
  if (!enough || target === undefined) return { kind: "not-enough", baselineWeeks, baselineEvaluations };

  const byWeek = weekMeans(scores);
  const weeks = Array.from({ length: chartRule.baselineTo }, (_, at) => baselineTo + 1 + at);
  const means = weeks.map((week) => byWeek.get(week) ?? null);
  const points = ewmaChart(means, target, sigma, chartRule);
  return {
    kind: "chart",
    target,
    baselineWeeks,
    baselineEvaluations,
    weeks: weeks.map((week, at) => ({
      week,
      n: means[at]?.count ?? 0,
      mean: means[at]?.mean,
      point: points[at] ?? undefined,
    })),
  };
}
