import { type WeekIndex, weekLabel, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import { chartRule, controlChart } from "../../../domain/empathy/control-chart.ts";
import { evaluatorsByWeek } from "../../../domain/empathy/evaluators-by-week.ts";
import type { AdjustedEvaluation } from "../../../domain/empathy/floor-empathy.ts";
import { counts } from "../../../domain/empathy/left-out.ts";
import { weekMeans } from "../../../domain/empathy/week-means.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import type { EmpathyEvaluation } from "./empathy-days.ts";
import type { EmpathyModel } from "./empathy-model.ts";

/**
 * The control chart of one agent over the weeks of its baseline and the range: weekly means unshrunk, raw
 * and adjusted, limits from where the chart begins.
 */
export function agentChart(
  model: EmpathyModel,
  scores: readonly AdjustedEvaluation[],
  all: readonly EmpathyEvaluation[],
) {
  const { lastWeek, rangeWeeks, floor } = model;
  const sigma = floor.spread ? Math.sqrt(floor.spread.variance) : 0;
  const chart =
    sigma > 0
      ? controlChart(scores, lastWeek, sigma)
      : ({ kind: "not-enough", baselineWeeks: 0, baselineEvaluations: 0 } as const);
  const points = new Map(chart.kind === "chart" ? chart.weeks.map((week) => [week.week, week]) : []);
  const means = weekMeans(scores);
  const countedByWeek = Map.groupBy(all.filter(counts), ({ serviceDay }) => weekOfDay(serviceDay));
  const first = Math.min(lastWeek - rangeWeeks + 1, lastWeek - chartRule.baselineFrom);
  const from = Math.max(first, Math.min(lastWeek - rangeWeeks + 1, ...countedByWeek.keys()));
  const shown = Array.from({ length: lastWeek - from + 1 }, (_, at): WeekIndex => from + at);
  const hands = evaluatorsByWeek(
    shown.map((week) => (countedByWeek.get(week) ?? []).map(({ evaluator }) => evaluator)),
  );
  const weeks = shown.map((week, at) => {
    const own = countedByWeek.get(week) ?? [];
    const point = points.get(week)?.point;
    return {
      week: weekLabel(week),
      n: own.length,
      mean: means.get(week)?.mean ?? null,
      raw: mean(own.map(({ score }) => score)) ?? null,
      evaluators: [...(hands[at]?.evaluators ?? [])],
      newEvaluators: [...(hands[at]?.newEvaluators ?? [])],
      smoothed: point?.smoothed ?? null,
      lower: point?.lower ?? null,
      upper: point?.upper ?? null,
      signal: point?.signal ?? null,
      evaluations: own.map(({ evaluation }) => evaluation),
    };
  });
  return {
    kind: chart.kind,
    target: chart.kind === "chart" ? chart.target : null,
    baselineWeeks: chart.baselineWeeks,
    baselineEvaluations: chart.baselineEvaluations,
    neededWeeks: chartRule.minBaselineWeeks,
    neededEvaluations: chartRule.minBaselineEvaluations,
    sigma: sigma > 0 ? sigma : null,
    weeks,
  };
}
