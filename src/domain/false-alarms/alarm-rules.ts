import { beforeAndAfterRule } from "../acting/before-and-after.ts";
import { consoleRules } from "../burnout/burnout-rule.ts";
import { changeRule } from "../empathy/change-rule.ts";
import { changeThresholds } from "../empathy/change-thresholds.ts";
import { verdictRule } from "../empathy/verdict-rule.ts";

/** The versions of the rules that false alarms were worked out under. */
export interface AlarmRules {
  readonly attention: number;
  readonly change: number;
  /** The seed of the simulated thresholds of change: other thresholds are another rule. */
  readonly thresholds: number;
  readonly verdict: number;
  readonly outcome: number;
}

/** The versions of the rules that the console runs on. */
export const rulesInForce: AlarmRules = {
  attention: consoleRules.at(-1)?.version ?? 0,
  change: changeRule.version,
  thresholds: changeThresholds.seed,
  verdict: verdictRule.version,
  outcome: beforeAndAfterRule.version,
};
