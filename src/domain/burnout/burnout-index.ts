import { toStep } from "../statistics/rounding.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import { clamp } from "./deviation.ts";
import type { ByFactor, FactorCode, FactorDomain } from "./factor-rule.ts";

/** A factor with its weight and its smoothed part U, 0 to 1; null where U is missing. */
export interface WeightedPart {
  readonly code: FactorCode;
  readonly weight: number;
  readonly part: number | null;
}

export interface Contribution {
  readonly code: FactorCode;
  /** Points of the index; those of all factors add up to it. */
  readonly points: number;
}

export interface WeightedIndex {
  /** R, 0 to 100. */
  readonly index: number;
  /** C, the share of the weight that is known, above 0 to 1. */
  readonly coverage: number;
  /** R lies between the two whatever the missing figures are: bounds, not a likelihood. */
  readonly low: number;
  readonly high: number;
  readonly contributions: readonly Contribution[];
}

/** Why an index is not shown. */
export const withheldReasons = ["coverage", "no-demand-factor", "no-rest-factor"] as const;
export type WithheldFor = (typeof withheldReasons)[number];

interface ShownIndex extends WeightedIndex {
  readonly kind: "shown";
  readonly missing: readonly FactorCode[];
}

/** Not enough data: no number, but every known factor still has its own figures and history. */
interface WithheldIndex {
  readonly kind: "withheld";
  readonly because: readonly WithheldFor[];
  readonly coverage: number;
  readonly known: readonly FactorCode[];
  readonly missing: readonly FactorCode[];
}

export type BurnoutIndex = ShownIndex | WithheldIndex;

/**
 * Index, coverage, bounds and contributions (methods, 3.3, step 6), sums over the factors whose U is known:
 * C = ΣW/ΣW(all), R = 100·ΣW·U/ΣW, contribution = 100·W·U/ΣW, low = 100·ΣW·U/ΣW(all),
 * high = low + 100(1 − C). A missing factor is never counted as zero.
 *
 * @param parts all factors that are switched on, in any order
 * @returns undefined where no U is known or nothing has a weight
 * @example weights 2, 3, 1 with U .5, .8, .2 and a missing weight of 3: R 60, between 40 and 73.3
 */
export function weightedIndex(parts: readonly WeightedPart[]): WeightedIndex | undefined {
  let all = 0;
  let known = 0;
  let weighted = 0;
  for (const { weight, part } of parts) {
    all += weight;
    if (part === null) continue;
    known += weight;
    weighted += weight * part;
  }
  if (!(known > 0)) return undefined;
  const coverage = known / all;
  const low = 100 * (weighted / all);
  return {
    index: 100 * (weighted / known),
    coverage,
    low,
    high: low + 100 * (1 - coverage),
    contributions: parts.flatMap(({ code, weight, part }) =>
      part === null ? [] : [{ code, points: 100 * ((weight * part) / known) }],
    ),
  };
}

/**
 * The index as it may be shown: only with a coverage of .6 and at least one demand and one rest factor
 * (methods, 3.3, step 7).
 *
 * @param smoothed U of each factor that has one
 */
export function burnoutIndex(
  smoothed: ByFactor<{ readonly value: number }>,
  rule: BurnoutRule,
): BurnoutIndex {
  const factors = factorsOn(rule);
  const found = weightedIndex(
    factors.map(({ code, weight }) => ({ code, weight, part: smoothed[code]?.value ?? null })),
  );
  const known = factors.filter(({ code }) => smoothed[code]);
  const missing = factors.filter(({ code }) => !smoothed[code]).map(({ code }) => code);
  const has = (domain: FactorDomain) => known.some((factor) => factor.domain === domain);
  const coverage = found?.coverage ?? 0;
  const because: WithheldFor[] = [];
  if (coverage < rule.method.leastCoverage) because.push("coverage");
  if (!has("demand")) because.push("no-demand-factor");
  if (!has("rest")) because.push("no-rest-factor");
  if (found && because.length === 0) return { kind: "shown", ...found, missing };
  return { kind: "withheld", because, coverage, known: known.map(({ code }) => code), missing };
}

/**
 * The factors that add most to an index: more than one where they add equally.
 *
 * @returns an empty list where nothing adds anything
 */
export function topFactors(contributions: readonly Contribution[]): readonly FactorCode[] {
  const max = Math.max(0, ...contributions.map(({ points }) => points));
  if (max <= 0) return [];
  return contributions.filter(({ points }) => max - points < equalPoints).map(({ code }) => code);
}

// Sums of the same numbers in another order differ in their last digits only.
/** What two sums, of points or of shares, may differ by and still be the same. */
export const equalPoints = 1e-9;

/**
 * A bound of the index as the window says it: the five points outside of it, so that what is shown never says
 * more than is known; from 0 to 100.
 *
 * @example roundedBound(41, "low", method) // 40, and as the upper bound 45
 */
export function roundedBound(
  bound: number,
  side: "low" | "high",
  { roundedTo }: { readonly roundedTo: number },
): number {
  const steps = bound / roundedTo;
  // A bound of 40.000000000000004 is 40.
  const step = side === "low" ? Math.floor(steps + equalPoints) : Math.ceil(steps - equalPoints);
  return clamp(step * roundedTo, 0, 100);
}

/**
 * The index as the window says it, to the nearest five points. Rules run on the index itself.
 *
 * @example roundedIndex(42.4, method) // 40
 */
export function roundedIndex(index: number, method: { readonly roundedTo: number }): number {
  return toStep(index, method.roundedTo);
}
