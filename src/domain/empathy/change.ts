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

/** The numbers of a comparison of two fixed periods, on which verdicts stand (methods, 4.6). */
const periodRule = { minReferenceWeeks: 8, minEvaluations: 8 } as const;

const changeWords = ["declining", "improving", "no-clear-change"] as const;
type ChangeWord = (typeof changeWords)[number];

/** Recent scores against those before. */
interface Compared {
  readonly kind: "compared";
  readonly word: ChangeWord;
  /** Recent less reference, in points. */
  readonly change: MeanDifference;
  readonly recent: MeanEstimate;
  readonly reference: MeanEstimate;
}

/** What is missing for a comparison. */
const notComparedReasons = [
  "reference-too-short",
  "too-few-recent",
  "too-few-reference",
  "no-spread",
] as const;
type NotComparedReason = (typeof notComparedReasons)[number];

/** Too little to say anything, and what is missing. */
interface NotCompared {
  readonly kind: "not-enough";
  readonly reason: NotComparedReason;
  readonly recent: number;
  readonly reference: number;
  /** From the first week with an evaluation to the last before the recent ones. */
  readonly referenceWeeks: number;
}

export type Change = Compared | NotCompared;

/** The first of the recent weeks of a range that ends with a week. @example recentFrom(2950) // 2943 */
export function recentFrom(lastWeek: WeekIndex): WeekIndex {
  return lastWeek - changeRule.recentWeeks + 1;
}

/** Which scores are recent and which are the reference, of those in the range. */
export interface Periods<Score> {
  readonly recent: readonly Score[];
  readonly reference: readonly Score[];
  readonly referenceWeeks: number;
}

/**
 * Splits the scores of a range: the last 8 weeks are recent, the weeks before are the reference, from the
 * first of them in which there is a score.
 *
 * @param lastWeek the range's last week; later scores take no part
 */
export function periodsOf<Score extends { readonly week: WeekIndex }>(
  scores: readonly Score[],
  lastWeek: WeekIndex,
  rangeWeeks: number = changeRule.rangeWeeks,
): Periods<Score> {
  const recentBegins = recentFrom(lastWeek);
  const from = lastWeek - rangeWeeks + 1;
  const recent: Score[] = [];
  const reference: Score[] = [];
  let first = recentBegins;
  for (const score of scores) {
    if (score.week < from || score.week > lastWeek) continue;
    if (score.week >= recentBegins) recent.push(score);
    else {
      reference.push(score);
      first = Math.min(first, score.week);
    }
  }
  return { recent, reference, referenceWeeks: recentBegins - first };
}

/**
 * Two fixed periods beside each other, on which a verdict stands (methods, 4.6): the word of a change of empathy is
 * another rule's (change-of-level.ts). At least 8 evaluations in each, the reference over at least 8 weeks.
 *
 * @returns `not-enough` with what is missing, where the rule cannot be used
 */
export function changeWithin(
  { recent, reference, referenceWeeks }: Periods<WeekScore>,
  spread: PriorSpread | undefined,
): Change {
  const missing = (reason: NotCompared["reason"]): NotCompared => ({
    kind: "not-enough",
    reason,
    recent: recent.length,
    reference: reference.length,
    referenceWeeks,
  });
  if (recent.length < periodRule.minEvaluations) return missing("too-few-recent");
  if (reference.length < periodRule.minEvaluations) return missing("too-few-reference");
  if (referenceWeeks < periodRule.minReferenceWeeks) return missing("reference-too-short");
  const change = adjustedDifference(recent, reference, spread);
  const recentMean = meanOfScores(recent, spread);
  const referenceMean = meanOfScores(reference, spread);
  if (!change || !recentMean || !referenceMean) return missing("no-spread");
  return { kind: "compared", word: wordOf(change), change, recent: recentMean, reference: referenceMean };
}

/** Whether a difference is a fall by the rule: its interval below 0, and 5 points or more. */
export function hasFallen({ difference, to }: Pick<MeanDifference, "difference" | "to">): boolean {
  return to < 0 && difference <= -changeRule.points;
}

function wordOf({ difference, from, to }: MeanDifference): ChangeWord {
  if (hasFallen({ difference, to })) return "declining";
  return from > 0 && difference >= changeRule.points ? "improving" : "no-clear-change";
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
