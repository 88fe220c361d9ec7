import type { WeekIndex } from "../calendar/iso-week.ts";
import type { MeanDifference, MeanEstimate, PriorSpread } from "../statistics/difference-of-means.ts";
import type { WeekScore } from "./adjusted-score.ts";
import {
  adjustedDifference,
  type Change,
  changeWithin,
  hasFallen,
  meanOfScores,
  periodsOf,
} from "./change.ts";
import { changeRule } from "./change-rule.ts";
import type { LoadCell } from "./load-before.ts";

/** The numbers of the verdict (methods, 4.6). */
export const verdictRule = {
  minEvaluations: 8,
  /** Points by which loaded scores must lately lie below rested ones, at least. */
  pointsUnderLoad: 10,
} as const;

/** A score with the load before its contact. */
export interface LoadedScore extends WeekScore {
  readonly cell: LoadCell;
}

export const verdicts = ["refresh", "relieve", "none", "cannot-tell"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict rests on. */
export const verdictReasons = [
  /** The rested cell fell. */
  "rested-fell",
  /** Rested did not fall by 5 points, and the loaded cell fell. */
  "loaded-fell",
  /** Rested did not fall by 5 points, and lately loaded scores lie 10 points or more under rested ones. */
  "lower-under-load",
  /** Neither, and no decline. */
  "no-decline",
  /** Scores declined, and the cells do not say why. */
  "unexplained-decline",
  /** Too few evaluations to say whether scores declined. */
  "not-enough",
] as const;
type VerdictReason = (typeof verdictReasons)[number];

/** The two spans that a verdict sets beside each other. */
export const verdictPeriods = ["recent", "reference"] as const;
export type VerdictPeriod = (typeof verdictPeriods)[number];

/** How busy the hour before was, where a verdict looks at it. */
export const verdictLoads = ["loaded", "rested"] as const;
export type VerdictLoad = (typeof verdictLoads)[number];

/** One of the four cells; its mean is undefined where it has no evaluations. */
export interface VerdictCell {
  readonly n: number;
  readonly estimate: MeanEstimate | undefined;
  /** Whether it has the evaluations that a verdict needs. */
  readonly enough: boolean;
}

export interface VerdictCells {
  readonly loadedRecent: VerdictCell;
  readonly loadedReference: VerdictCell;
  readonly restedRecent: VerdictCell;
  readonly restedReference: VerdictCell;
}

export interface TrainOrRelieve {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly cells: VerdictCells;
  /** Recent less reference; undefined where one of its two cells has too few evaluations. */
  readonly restedChange: MeanDifference | undefined;
  readonly loadedChange: MeanDifference | undefined;
  /** Loaded less rested, lately. */
  readonly underLoad: MeanDifference | undefined;
  /** All scores, whatever the load before. */
  readonly change: Change;
}

/**
 * Train or relieve (methods, 4.6), from one agent's scores without their evaluators' severity, in points.
 * `refresh`: rested scores fell (recent against reference, 95 % interval below 0 and at most -5). `relieve`:
 * they did not fall by 5 (interval above -5), and either loaded scores fell or, lately, loaded less rested is
 * at most -10 with its interval below 0. Neither and no decline: `none`. Else `cannot-tell`. Each cell that
 * a verdict uses has at least 8 evaluations.
 *
 * @param scores adjusted and not shrunk, in any order, with the load before each contact
 * @param spread the floor's, that steadies a person's own
 * @returns `cannot-tell` with the reason `not-enough` where there are too few evaluations even for a change
 * @example trainOrRelieve(scores, lastWeek, floorSpread(90)).verdict // "relieve"
 */
export function trainOrRelieve(
  scores: readonly LoadedScore[],
  lastWeek: WeekIndex,
  spread: PriorSpread | undefined,
  rangeWeeks: number = changeRule.rangeWeeks,
): TrainOrRelieve {
  const periods = periodsOf(scores, lastWeek, rangeWeeks);
  const { recent, reference } = periods;
  const of = (period: readonly LoadedScore[], cell: LoadCell) =>
    period.filter((score) => score.cell === cell);
  const loadedRecent = of(recent, "loaded");
  const loadedReference = of(reference, "loaded");
  const restedRecent = of(recent, "rested");
  const restedReference = of(reference, "rested");
  const compared = (first: readonly LoadedScore[], second: readonly LoadedScore[]) =>
    isEnough(first) && isEnough(second) ? adjustedDifference(first, second, spread) : undefined;
  const cellOf = (own: readonly LoadedScore[]): VerdictCell => ({
    n: own.length,
    estimate: meanOfScores(own, spread),
    enough: isEnough(own),
  });

  const restedChange = compared(restedRecent, restedReference);
  const loadedChange = compared(loadedRecent, loadedReference);
  const underLoad = compared(loadedRecent, restedRecent);
  const change = changeWithin(periods, spread);
  return {
    ...verdictOf({ restedChange, loadedChange, underLoad, change }),
    cells: {
      loadedRecent: cellOf(loadedRecent),
      loadedReference: cellOf(loadedReference),
      restedRecent: cellOf(restedRecent),
      restedReference: cellOf(restedReference),
    },
    restedChange,
    loadedChange,
    underLoad,
    change,
  };
}

type Differences = Pick<TrainOrRelieve, "restedChange" | "loadedChange" | "underLoad" | "change">;

/**
 * The verdict from the differences, clause by clause; an undefined difference is one whose cells have too
 * few evaluations.
 */
export function verdictOf({
  restedChange,
  loadedChange,
  underLoad,
  change,
}: Differences): Pick<TrainOrRelieve, "verdict" | "reason"> {
  if (restedChange && hasFallen(restedChange)) return { verdict: "refresh", reason: "rested-fell" };
  const restedHeld = restedChange !== undefined && restedChange.from > -changeRule.points;
  if (restedHeld && loadedChange && hasFallen(loadedChange)) {
    return { verdict: "relieve", reason: "loaded-fell" };
  }
  if (restedHeld && underLoad && isLowerUnderLoad(underLoad)) {
    return { verdict: "relieve", reason: "lower-under-load" };
  }
  if (change.kind === "not-enough") return { verdict: "cannot-tell", reason: "not-enough" };
  if (change.word === "declining") return { verdict: "cannot-tell", reason: "unexplained-decline" };
  return { verdict: "none", reason: "no-decline" };
}

function isLowerUnderLoad({ difference, to }: MeanDifference): boolean {
  return difference <= -verdictRule.pointsUnderLoad && to < 0;
}

function isEnough(scores: readonly LoadedScore[]): boolean {
  return scores.length >= verdictRule.minEvaluations;
}
