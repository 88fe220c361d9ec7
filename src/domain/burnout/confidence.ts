import type { BurnoutIndex } from "./burnout-index.ts";
import { type BurnoutRule, factorsOn } from "./burnout-rule.ts";
import type { FactorReading } from "./factor-reading.ts";

export const confidenceLevels = ["high", "medium", "low"] as const;
type ConfidenceLevel = (typeof confidenceLevels)[number];

/** What keeps a confidence from being higher. */
export const confidenceLimits = ["coverage", "baseline", "peers", "at-least", "carried"] as const;
type ConfidenceLimit = (typeof confidenceLimits)[number];

export interface Confidence {
  readonly level: ConfidenceLevel;
  readonly limits: readonly ConfidenceLimit[];
  /** Valid baseline weeks and peers of the exposure that has fewest; null where no exposure is of this week. */
  readonly baselineWeeks: number | null;
  readonly peers: number | null;
}

/**
 * How sure an index is (methods, 3.4). High: coverage of .85, ten baseline weeks and eight peers for each
 * exposure of the week. Medium: coverage of .7 and a baseline for each. Low otherwise; low also where a
 * rest factor is only known as "at least" (methods, 3.2: call logs with QA), or nothing is of this week.
 *
 * @param readings of the factors switched on
 * @returns undefined where the index is withheld
 */
export function confidence(
  index: BurnoutIndex,
  readings: readonly FactorReading[],
  rule: BurnoutRule,
): Confidence | undefined {
  if (index.kind === "withheld") return undefined;
  const { high, medium } = rule.method.confidence;
  const domainOf = new Map(factorsOn(rule).map(({ code, domain }) => [code, domain]));
  const ofWeek = readings.filter(({ part }) => part !== null);
  const exposures = ofWeek.filter(({ role }) => role === "exposure");
  const weeks = Math.min(...exposures.map(({ baseline }) => baseline.weeks));
  const peers = Math.min(...exposures.map((reading) => reading.peers.peers));
  const atLeast = ofWeek.some(({ code, quantity }) => domainOf.get(code) === "rest" && quantity?.atLeast);
  const never = exposures.length === 0 || atLeast;
  const isHigh = !never && index.coverage >= high.coverage && weeks >= high.weeks && peers >= high.peers;
  const isMedium = !never && index.coverage >= medium.coverage && weeks >= rule.method.baseline.leastWeeks;
  const limits: ConfidenceLimit[] = [];
  if (index.coverage < high.coverage) limits.push("coverage");
  if (exposures.length === 0) limits.push("carried");
  else {
    if (weeks < high.weeks) limits.push("baseline");
    if (peers < high.peers) limits.push("peers");
  }
  if (atLeast) limits.push("at-least");
  return {
    level: isHigh ? "high" : isMedium ? "medium" : "low",
    limits,
    baselineWeeks: exposures.length === 0 ? null : weeks,
    peers: exposures.length === 0 ? null : peers,
  };
}
