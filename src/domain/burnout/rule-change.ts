import type { WeekIndex } from "../calendar/iso-week.ts";
import type { FloorChange, FloorRule } from "./floor-rules.ts";
import { type RuleProblem, type RuleProblemCode, ruleProblems } from "./rule-problems.ts";
import { settingValue, type TypedValue } from "./rule-setting.ts";
import { overlaid, ruleSettings } from "./rule-settings.ts";

/** One setting with the value that it is to have, as it was typed. */
interface SettingChange {
  readonly code: string;
  readonly value: TypedValue;
}

/** A change that a floor would make of its rules (methods, 8). */
export interface RuleChange {
  readonly settings: readonly SettingChange[];
  /** The first week that is judged by the changed rule. */
  readonly fromWeek: WeekIndex;
  readonly reason: string;
  /** Who makes it; empty where nobody was named. */
  readonly by: string;
}

export type ChangedRule =
  | {
      readonly kind: "changed";
      readonly rule: FloorRule;
      /** Only what was changed, as it is kept. */
      readonly overlay: Omit<FloorChange, "savedAt">;
    }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

/**
 * The next rule of a floor. Weeks that are over keep the rule of their time, so a change begins in a week that has not
 * begun before this one.
 *
 * @param rule the latest of the floor's rules
 * @param thisWeek the week in which the change is made
 * @returns every problem at once where the change cannot be
 * @example a change of "overtime.weight" to 0 without a reason is refused for "no-reason" and for "weight"
 */
export function changedRule(rule: FloorRule, change: RuleChange, thisWeek: WeekIndex): ChangedRule {
  const { overlay, problems } = readOverlay(rule, change);
  const { rule: next } = overlaid(rule, overlay);
  const { fromWeek } = change;
  const reason = change.reason.trim();
  if (reason === "") problems.push(whole("no-reason"));
  if (!(fromWeek >= Math.max(thisWeek, rule.fromWeek)) || !Number.isInteger(fromWeek))
    problems.push(whole("past-week"));
  problems.push(...ruleProblems(next));
  if (problems.length > 0) return { kind: "refused", problems };
  const kept = { number: rule.floorChange + 1, fromWeek, settings: overlay, reason, by: change.by.trim() };
  return {
    kind: "changed",
    overlay: kept,
    rule: { ...rule, ...next, version: rule.version + 1, fromWeek, reason, floorChange: kept.number },
  };
}

/** The changes that can be read, and what is wrong with the others. */
function readOverlay(rule: FloorRule, { settings }: RuleChange) {
  const overlay: Record<string, number | boolean> = {};
  const problems: RuleProblem[] = [];
  const known = new Map(ruleSettings(rule).map((setting) => [setting.code, setting]));
  const seen = new Set<string>();
  for (const { code, value } of settings) {
    const setting = known.get(code);
    if (seen.has(code)) problems.push(whole("changed-twice", code));
    seen.add(code);
    if (!setting) {
      problems.push(whole("unknown-setting", code));
      continue;
    }
    const read = settingValue(value, setting.value);
    if (read !== undefined && read !== setting.value) overlay[code] = read;
    if (read === undefined)
      problems.push(whole(typeof setting.value === "boolean" ? "not-on-or-off" : "not-a-number", code));
  }
  return { overlay, problems };
}

function whole(problem: RuleProblemCode, ...settings: readonly string[]): RuleProblem {
  return { problem, factor: null, settings };
}
