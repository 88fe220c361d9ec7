import type { WeekIndex } from "../calendar/iso-week.ts";
import { mean } from "../statistics/mean.ts";
import { severityUncertainty, type WeekScore } from "./adjusted-score.ts";
import type { LoadCell } from "./load-before.ts";
import { verdictRule, verdictWindows } from "./verdict-rule.ts";

/** A score with the load before its contact. */
export interface LoadedScore extends WeekScore {
  readonly cell: LoadCell;
}

/** One person's scores, and how much one of them spreads: the variance of a single score, in squared points. */
export interface ScoresWithSpread {
  /** Adjusted for severity and not shrunk, in any order. */
  readonly scores: readonly LoadedScore[];
  /** Above 0. */
  readonly variance: number;
}

export const contrastKinds = [
  /** Rested scores lately, less rested scores before. */
  "rested-change",
  /** Loaded scores lately, less loaded scores before. */
  "loaded-change",
  /** Loaded less rested scores, lately. */
  "under-load",
  /** Loaded less rested scores, before. */
  "gap-before",
] as const;
export type ContrastKind = (typeof contrastKinds)[number];

/** One difference that a verdict looks at, and over how many of the last weeks. */
export interface ContrastPlan {
  readonly kind: ContrastKind;
  readonly weeks: number;
}

/** Every difference that a verdict looks at. */
export const contrastPlans: readonly ContrastPlan[] = [
  ...verdictWindows.map((weeks) => ({ kind: "rested-change" as const, weeks })),
  ...verdictWindows.map((weeks) => ({ kind: "loaded-change" as const, weeks })),
  ...verdictWindows.map((weeks) => ({ kind: "under-load" as const, weeks })),
  ...verdictWindows.map((weeks) => ({ kind: "gap-before" as const, weeks })),
];

/** A difference of two means of one person's scores, in points. */
export interface LoadContrast extends ContrastPlan {
  /** Scores on its first side (lately; loaded) and on its second (before; rested). */
  readonly n: readonly [number, number];
  /** Whether each side has the four scores from which something is said of this person. */
  readonly enough: boolean;
  /** Undefined where a side has no score. `ofSecond` is the part of the variance that its second side brings. */
  readonly found:
    | { readonly value: number; readonly variance: number; readonly ofSecond: number }
    | undefined;
}

/**
 * The differences of one person's scores that train-or-relieve looks at (methods, 8.3): how rested and how
 * loaded scores changed over the last 4, 8 and 13 weeks against the weeks from t-38 up to that window, and how
 * far loaded scores lie from rested ones in those weeks and before. Variance: σ²(1/n₁ + 1/n₂) + what the severities that
 * were taken out leave uncertain. Unit: points.
 *
 * @param lastWeek t; later scores take no part
 * @returns one for each of `contrastPlans`, in their order; `found` is undefined where a side has no score
 * @example loadContrasts({ scores, variance: 81 }, lastWeek)[0]?.found?.value // -9.5
 */
export function loadContrasts(
  { scores, variance }: ScoresWithSpread,
  lastWeek: WeekIndex,
): readonly LoadContrast[] {
  const from = lastWeek - verdictRule.referenceFrom;
  const known = scores.filter(({ week }) => week >= from && week <= lastWeek);
  const rested = known.filter(({ cell }) => cell === "rested");
  const loaded = known.filter(({ cell }) => cell === "loaded");
  return contrastPlans.map((plan) => {
    const begins = lastWeek - plan.weeks + 1;
    const [first, second] = sidesOf(plan.kind, {
      loaded: splitAt(loaded, begins),
      rested: splitAt(rested, begins),
    });
    return contrastOf(plan, first, second, variance);
  });
}

interface SplitScores {
  readonly lately: readonly LoadedScore[];
  readonly before: readonly LoadedScore[];
}

function splitAt(scores: readonly LoadedScore[], begins: WeekIndex): SplitScores {
  return {
    lately: scores.filter(({ week }) => week >= begins),
    before: scores.filter(({ week }) => week < begins),
  };
}

function sidesOf(
  kind: ContrastKind,
  { loaded, rested }: Readonly<Record<"loaded" | "rested", SplitScores>>,
): readonly [readonly LoadedScore[], readonly LoadedScore[]] {
  switch (kind) {
    case "rested-change":
      return [rested.lately, rested.before];
    case "loaded-change":
      return [loaded.lately, loaded.before];
    case "under-load":
      return [loaded.lately, rested.lately];
    case "gap-before":
      return [loaded.before, rested.before];
  }
}

function contrastOf(
  plan: ContrastPlan,
  first: readonly LoadedScore[],
  second: readonly LoadedScore[],
  variance: number,
): LoadContrast {
  const n = [first.length, second.length] as const;
  const [upper, lower] = [meanScore(first), meanScore(second)];
  const enough = Math.min(...n) >= verdictRule.minScores;
  if (upper === undefined || lower === undefined) return { ...plan, n, enough, found: undefined };
  return {
    ...plan,
    n,
    enough,
    found: {
      value: upper - lower,
      ofSecond: variance / second.length,
      variance: variance * (1 / first.length + 1 / second.length) + severityUncertainty(first, second),
    },
  };
}

function meanScore(scores: readonly LoadedScore[]): number | undefined {
  return mean(scores.map(({ adjusted }) => adjusted));
}
