import type { WeekIndex } from "../calendar/iso-week.ts";
import { ruleAt, type Versioned } from "../workload/thresholds.ts";
import { exposureFactors } from "./exposure-factors.ts";
import type { FactorRule } from "./factor-rule.ts";
import { ofSecondVersion } from "./factors-of-second-version.ts";
import { type LimitRule, limitRules } from "./limit-rule.ts";
import { telemetryFactors } from "./telemetry-factors.ts";

/** The numbers of the steps from quantities to the index (methods, 3.3 and 3.4). */
export interface BurnoutMethod {
  /** The weeks t−oldest to t−newest, and how many of them must be valid. */
  readonly baseline: {
    readonly oldest: number;
    readonly newest: number;
    readonly leastWeeks: number;
    /** Valid weeks from which on it stands still during attention; with fewer it goes on forming (methods, 8.1). */
    readonly standsStillFrom: number;
  };
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
  /** How factors count for attention (methods, 8.1); null where the index as it is shown decides, as under version 1. */
  readonly decision: {
    /** Share of a domain's weight from which on a domain below its cut is known to be below it. */
    readonly leastKnown: number;
    /** The most that a part relative to the queue counts, 0 to 1. */
    readonly relativeUpTo: number;
  } | null;
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

/**
 * What brings attention (methods, 8.1): one of demand, rest and the index at its cut for some weeks in a row, or one
 * and the same exposure at its limit in some of the last weeks.
 */
export interface AttentionRule {
  /** From which index on, 0 to 100. */
  readonly from: number;
  /** For how many weeks in a row, the same of the three. */
  readonly weeks: number;
  /** From which demand and rest on, each 0 to 1; null where the index alone decides, as under version 1. */
  readonly together: { readonly demandFrom: number; readonly restFrom: number } | null;
  /** At a limit in `weeks` of the last `ofWeeks` calendar weeks; null where no limit brings attention. */
  readonly limits: {
    readonly weeks: number;
    readonly ofWeeks: number;
    readonly rules: readonly LimitRule[];
  } | null;
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
  attention: { from: 40, weeks: 2, together: null, limits: null },
  method: {
    baseline: { oldest: 14, newest: 3, leastWeeks: 6, standsStillFrom: 0 },
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
    decision: null,
    teamFinding: { share: 0.6, leastAgents: 4, partFrom: 0.5, peerBelow: 0.5 },
    confidence: { high: { coverage: 0.85, weeks: 10, peers: 8 }, medium: { coverage: 0.7 } },
  },
};

/**
 * Attention by demand, rest or a limit beside the index: an index over everything stops at 37.5 of its 40 for somebody
 * whose demand is as high as it can be (methods, 8.1).
 */
export const secondBurnoutRule: BurnoutRule = {
  ...firstBurnoutRule,
  version: 2,
  factors: firstBurnoutRule.factors.map(ofSecondVersion),
  reason:
    "High demand, little rest or one exposure at its limit each bring attention, not only all of them together",
  attention: {
    from: 40,
    weeks: 2,
    together: { demandFrom: 0.5, restFrom: 0.5 },
    limits: { weeks: 3, ofWeeks: 4, rules: limitRules },
  },
  method: {
    ...firstBurnoutRule.method,
    baseline: { ...firstBurnoutRule.method.baseline, standsStillFrom: 6 },
    decision: { leastKnown: 0.5, relativeUpTo: 0.5 },
  },
};

/**
 * The versions of the rules that the console came with, the oldest first. From which week on each holds on a floor, and
 * what the floor changed of it, is in `floor-rules.ts`.
 */
export const consoleRules: readonly BurnoutRule[] = [firstBurnoutRule, secondBurnoutRule];

/**
 * The rule by which a week is judged.
 *
 * @returns undefined where no version was valid yet
 * @example burnoutRuleAt([firstBurnoutRule], 2900)?.version // 1
 */
export function burnoutRuleAt<Rule extends BurnoutRule>(
  rules: readonly Rule[],
  week: WeekIndex,
): Rule | undefined {
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
