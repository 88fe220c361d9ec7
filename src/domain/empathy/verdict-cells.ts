import type { WeekIndex } from "../calendar/iso-week.ts";
import { type MeanEstimate, meanEstimate, type PriorSpread } from "../statistics/difference-of-means.ts";
import type { LoadedScore } from "./load-contrast.ts";
import { verdictRule } from "./verdict-rule.ts";

/** The two spans that the page of a verdict sets beside each other. */
export const verdictPeriods = ["recent", "reference"] as const;
export type VerdictPeriod = (typeof verdictPeriods)[number];

/** How busy the hour before was, where a verdict looks at it. */
export const verdictLoads = ["loaded", "rested"] as const;
export type VerdictLoad = (typeof verdictLoads)[number];

/** One of the four cells; its mean is undefined where it has no evaluations. */
export interface VerdictCell<Score extends LoadedScore = LoadedScore> {
  readonly period: VerdictPeriod;
  readonly load: VerdictLoad;
  readonly scores: readonly Score[];
  readonly estimate: MeanEstimate | undefined;
  /** Whether it has the evaluations that a side of a difference needs. */
  readonly enough: boolean;
}

/** The first of the weeks that a verdict's page calls recent. @example verdictRecentFrom(2950) // 2943 */
export function verdictRecentFrom(lastWeek: WeekIndex): WeekIndex {
  return lastWeek - verdictRule.middleWeeks + 1;
}

/**
 * The four means behind a verdict, to look at: loaded and rested scores of the last 8 weeks, and of the weeks from
 * t-38 up to them. The verdict itself looks at three windows (see `loadContrasts`), of which this is the middle one.
 *
 * @param lastWeek t; later scores take no part
 * @param spread the floor's, which steadies the intervals
 * @returns recent loaded, recent rested, reference loaded, reference rested
 */
export function verdictCells<Score extends LoadedScore>(
  scores: readonly Score[],
  lastWeek: WeekIndex,
  spread: PriorSpread | undefined,
): readonly VerdictCell<Score>[] {
  const begins = verdictRecentFrom(lastWeek);
  const from = lastWeek - verdictRule.referenceFrom;
  const known = scores.filter(({ week }) => week >= from && week <= lastWeek);
  return verdictPeriods.flatMap((period) =>
    verdictLoads.map((load): VerdictCell<Score> => {
      const own = known.filter(({ week, cell }) => cell === load && week >= begins === (period === "recent"));
      const values = own.map(({ adjusted }) => adjusted);
      return {
        period,
        load,
        scores: own,
        estimate: meanEstimate(values, spread),
        enough: own.length >= verdictRule.minScores,
      };
    }),
  );
}
