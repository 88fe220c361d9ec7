import { type MannKendall, mannKendall, trendValuesNeeded } from "../statistics/mann-kendall.ts";
import { type TheilSen, theilSen } from "../statistics/theil-sen.ts";
import type { WeekScore } from "./adjusted-score.ts";
import { weekMeans } from "./week-means.ts";

/** How steadily somebody's scores rise or fall. It is shown beside the word for a change, and decides nothing. */
export interface Steadiness {
  /** Points a week. */
  readonly line: TheilSen | undefined;
  readonly test: MannKendall | undefined;
}

/**
 * Theil and Sen's line and Mann and Kendall's test over an agent's weekly means (methods, 4.6). A week without
 * scores stays a gap: it takes no part, and the weeks beside it keep their distance.
 *
 * @param scores of one agent, adjusted for severity and not shrunk, in any order
 * @returns neither with fewer than eight weeks that have scores; no test where all weeks are alike
 * @example steadiness(scoresOfTwelveWeeks).line?.slope // -0.8
 */
export function steadiness(scores: readonly Pick<WeekScore, "week" | "adjusted">[]): Steadiness {
  const means = weekMeans(scores);
  const weeks = [...means.keys()].sort((a, b) => a - b);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || weeks.length < trendValuesNeeded)
    return { line: undefined, test: undefined };
  const series = Array.from({ length: last - first + 1 }, (_, at) => means.get(first + at)?.mean ?? null);
  const points = series.flatMap((value, at) => (value === null ? [] : [{ at: first + at, value }]));
  return { line: theilSen(points), test: mannKendall(series) };
}
