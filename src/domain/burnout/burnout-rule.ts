import type { WeekIndex } from "../calendar/iso-week.ts";
import { ruleAt, type Versioned } from "../workload/thresholds.ts";
import { exposureFactors } from "./exposure-factors.ts";
import type { FactorRule } from "./factor-rule.ts";
import { telemetryFactors } from "./telemetry-factors.ts";

/** The numbers of the steps from quantities to the index (methods, 3.3 and 3.4). */
export interface BurnoutMethod {
  /** The weeks t−oldest to t−newest, and how many of them must be valid. */
  readonly baseline: { readonly oldest: number; readonly newest: number; readonly leastWeeks: number };
  readonly leastPeers: number;
  /** z is clipped to ± this. */
  readonly clipAt: number;
  /** Deviations up to here are ordinary noise and count as zero; at `fullAt` they count in full. */
  readonly deadZone: number;
  readonly fullAt: number;
  readonly ownShare: number;
  readonly peerShare: number;
  /** Share of the new week in the smoothed part, and for how many missing weeks it is carried on. */
  readonly newShare: number;
  readonly carryWeeks: number;
  readonly leastCoverage: number;
  /** The window rounds the index to a multiple of this many points. */
  readonly roundedTo: number;
  readonly teamFinding: {
    readonly share: number;
    readonly leastAgents: number;
    readonly partFrom: number;
    /** Below this deviation from the queue a person is no worse than it. */
    readonly peerBelow: number;
  };
  readonly confidence: {
    readonly high: { readonly coverage: number; readonly weeks: number; readonly peers: number };
    readonly medium: { readonly coverage: number };
  };
}

/** From which index on, and for how many weeks in a row. */
export interface AttentionRule {
  readonly from: number;
  readonly weeks: number;
}

/** All that decides the index of a week. A change is a new version from a week on, with its reason. */
export interface BurnoutRule extends Versioned {
  readonly reason: string;
  readonly factors: readonly FactorRule[];
  readonly attention: AttentionRule;
  readonly method: BurnoutMethod;
}

export const firstBurnoutRule: BurnoutRule = {
  version: 1,
  fromWeek: 0,
  reason: "The rules that the console comes with",
  factors: [...exposureFactors, ...telemetryFactors],
  attention: { from: 40, weeks: 2 },
  method: {
    baseline: { oldest: 14, newest: 3, leastWeeks: 6 },
    leastPeers: 8,
    clipAt: 4,
    deadZone: 1,
    fullAt: 3,
    ownShare: 0.6,
    peerShare: 0.4,
    newShare: 0.3,
    carryWeeks: 2,
    leastCoverage: 0.6,
    roundedTo: 5,
    teamFinding: { share: 0.6, leastAgents: 4, partFrom: 0.5, peerBelow: 0.5 },
    confidence: { high: { coverage: 0.85, weeks: 10, peers: 8 }, medium: { coverage: 0.7 } },
  },
};

/** The rules in all their versions; the floor's own changes are added by the caller. */
export const burnoutRules: readonly BurnoutRule[] = [firstBurnoutRule];

/**
 * The rule by which a week is judged.
 *
 * @returns undefined where no version was valid yet
 * @example burnoutRuleAt(burnoutRules, 2900)?.version // 1
 */
export function burnoutRuleAt(rules: readonly BurnoutRule[], week: WeekIndex): BurnoutRule | undefined {
  return ruleAt(rules, week);
}

/** The factors that are switched on. */
export function factorsOn(rule: BurnoutRule): readonly FactorRule[] {
  return rule.factors.filter(({ on }) => on);
}

/** Whether a rule reads short-notice absence; where none does, absences are not even counted. */
export function looksAtAbsence(rule: BurnoutRule): boolean {
  return factorsOn(rule).some(({ code }) => code === "short-notice-absence");
}

/** ΣW: the weight of all factors that are switched on; 19 by default. */
export function totalWeight(rule: BurnoutRule): number {
  return factorsOn(rule).reduce((sum, { weight }) => sum + weight, 0);
}
