import type { WeekIndex } from "../calendar/iso-week.ts";
import type { ChartValue } from "../statistics/ewma-chart.ts";
import { mean } from "../statistics/mean.ts";
import type { WeekScore } from "./adjusted-score.ts";

/**
 * The mean of each week in which an agent was scored: of the scores without their evaluators' severity, not
 * shrunk, each score alike (methods, 4.6). Unit: points.
 *
 * @param scores of one agent, in any order
 * @returns a week without scores has no entry; none at all where there are no scores
 * @example weekMeans([{ week: 2900, adjusted: 60 }, { week: 2900, adjusted: 70 }]).get(2900) // { mean: 65, count: 2 }
 */
export function weekMeans(
  scores: readonly Pick<WeekScore, "week" | "adjusted">[],
): ReadonlyMap<WeekIndex, ChartValue> {
  const means = new Map<WeekIndex, ChartValue>();
  for (const [week, own] of Map.groupBy(scores, (score) => score.week)) {
    const ofWeek = mean(own.map(({ adjusted }) => adjusted));
    if (ofWeek !== undefined) means.set(week, { mean: ofWeek, count: own.length });
  }
  return means;
}
