import type { WeekIndex } from "../calendar/iso-week.ts";
import {
  differenceOfMeans,
  type MeanDifference,
  type MeanEstimate,
  meanEstimate,
  type PriorSpread,
} from "../statistics/difference-of-means.ts";
import { severityUncertainty, type WeekScore } from "./adjusted-score.ts";
import { changeRule } from "./change-rule.ts";

/** The first of the recent weeks of a range that ends with a week. @example recentFrom(2950) // 2943 */
export function recentFrom(lastWeek: WeekIndex): WeekIndex {
  return lastWeek - changeRule.recentWeeks + 1;
}

/** The mean of adjusted scores with its 95 % interval. */
export function meanOfScores(
  scores: readonly WeekScore[],
  spread: PriorSpread | undefined,
): MeanEstimate | undefined {
  return meanEstimate(
    scores.map(({ adjusted }) => adjusted),
    spread,
  );
}

/** The difference of two means of adjusted scores; its interval knows of the severities taken out. */
export function adjustedDifference(
  first: readonly WeekScore[],
  second: readonly WeekScore[],
  spread: PriorSpread | undefined,
): MeanDifference | undefined {
  return differenceOfMeans(
    first.map(({ adjusted }) => adjusted),
    second.map(({ adjusted }) => adjusted),
    spread,
    severityUncertainty(first, second),
  );
}

/**
 * The word that a window shows: one that held in at least two of three consecutive weeks (methods, 4.6).
 *
 * @param words of the third last, the second last and the last week; undefined where nothing could be said
 * @returns undefined where no word held twice
 * @example heldInTwoOfThree(["declining", "no-clear-change", "declining"]) // "declining"
 */
export function heldInTwoOfThree<Word>(
  words: readonly [Word | undefined, Word | undefined, Word | undefined],
): Word | undefined {
  return words.find((word, at) => word !== undefined && words.indexOf(word, at + 1) > at);
}
