import { equalPoints } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import type { ByFactor, FactorCode, FactorRule } from "./factor-rule.ts";

/** The two kinds of conditions that are judged each by itself. */
export const conditionDomains = ["demand", "rest"] as const;
export type ConditionDomain = (typeof conditionDomains)[number];

/** Whether a condition reached its cut, stayed below it, or too little of it is known to say. */
export const conditionStates = ["reached", "below", "not-known"] as const;
type ConditionState = (typeof conditionStates)[number];

/** How a condition of a week is said in words: as it mostly is, from half of its cut on, at its cut. */
export const conditionLevels = ["usual", "above", "far-above", "not-known"] as const;
export type ConditionLevel = (typeof conditionLevels)[number];

/** From which share of its cut a condition is said to be above the usual [our choice: halfway]. */
const aboveFrom = 0.5;

/** U of a factor: as it counts for attention, as it is shown, and whether it is known at all. */
export interface DecidedPart {
  readonly decision: number;
  readonly shown: number | null;
  readonly known: boolean;
}

/** Demand or rest of a week, 0 to 1. */
export interface ConditionBand {
  readonly state: ConditionState;
  readonly level: ConditionLevel;
  /** What it is at least: missing factors count zero with their weight. This is what decides. */
  readonly low: number;
  /** What it could be at most, whatever the missing figures are: a bound, which flags nobody. */
  readonly high: number;
  /** Share of the weight that is known, 0 to 1. */
  readonly known: number;
}

/** Whether a sum reaches a cut; .49999999999 is .5. */
export function reaches(value: number, cut: number): boolean {
  return value >= cut - equalPoints;
}

/** A stretch without a pause is both load and a rest that was not had: it stands in both, once in the index. */
const alsoDemand: FactorCode = "longest-stretch";

/** Whether a factor belongs to a domain (methods, 8.1). Telemetry belongs to neither. */
export function isOfDomain(
  { code, domain }: Pick<FactorRule, "code" | "domain">,
  of: ConditionDomain,
): boolean {
  return domain === of || (of === "demand" && code === alsoDemand);
}

/** The factors of a domain that are switched on. */
export function domainFactors(rule: BurnoutRule, domain: ConditionDomain): readonly FactorRule[] {
  return factorsOn(rule).filter((factor) => isOfDomain(factor, domain));
}

/**
 * D or Q of a week: ΣW·U/ΣW over all factors of the domain that are switched on; what is missing counts zero and
 * keeps its weight, so that losing a source never flags anybody (methods, 8.1).
 *
 * @param cut from which on it brings attention, 0 to 1
 * @returns undefined where the rule has no such domain: every factor of it is switched off
 * @example emotional demand .5 of 3, busy share 1 of 2, stretch missing of 2: between .5 and .79
 */
export function conditionBand(
  parts: ByFactor<DecidedPart>,
  rule: BurnoutRule,
  domain: ConditionDomain,
  cut: number,
): ConditionBand | undefined {
  const sums = weighted(parts, domainFactors(rule, domain));
  if (sums.all === 0) return undefined;
  const [low, high, known] = [sums.low / sums.all, sums.high / sums.all, sums.known / sums.all];
  const leastKnown = rule.method.decision?.leastKnown ?? 0;
  const state = reaches(low, cut) ? "reached" : reaches(known, leastKnown) ? "below" : "not-known";
  return { state, level: conditionLevel(state, low, cut), low, high: Math.max(low, high), known };
}

/**
 * The word for a condition of a week: far above the usual at its cut, above it from half of the cut on.
 *
 * @example conditionLevel("below", 0.3, 0.5) // "above"
 */
export function conditionLevel(state: ConditionState, low: number, cut: number): ConditionLevel {
  if (state === "reached") return "far-above";
  if (state === "not-known") return "not-known";
  return reaches(low, aboveFrom * cut) ? "above" : "usual";
}

/**
 * The index as it counts for attention: 100·ΣW·U/ΣW over all factors that are switched on, missing ones at zero. It
 * is there also where the shown index is withheld.
 *
 * @returns 0 to 100; null where nothing at all is known
 */
export function decisionIndex(parts: ByFactor<DecidedPart>, rule: BurnoutRule): number | null {
  const sums = weighted(parts, factorsOn(rule));
  return sums.known > 0 ? (100 * sums.low) / sums.all : null;
}

function weighted(parts: ByFactor<DecidedPart>, factors: readonly FactorRule[]) {
  const sums = { all: 0, known: 0, low: 0, high: 0 };
  for (const { code, weight } of factors) {
    const part = parts[code];
    sums.all += weight;
    sums.low += weight * (part?.decision ?? 0);
    if (part?.known) sums.known += weight;
    sums.high += weight * (part?.known ? Math.max(part.shown ?? 0, part.decision) : 1);
  }
  return sums;
}
