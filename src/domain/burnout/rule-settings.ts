import { attentionSettings } from "./attention-settings.ts";
import type { BurnoutRule } from "./burnout-rule.ts";
import { factorSettings } from "./factor-settings.ts";
import type { ChangeableSetting, SettingValue } from "./rule-setting.ts";

/** Everything that a floor may change of a rule, each under its code, with what it holds now (methods, 8). */
export function ruleSettings(rule: BurnoutRule): ChangeableSetting[] {
  return [...attentionSettings(rule), ...factorSettings(rule)];
}

/** Only what was changed of a rule, by the code of the setting. */
export type Overlay = Readonly<Record<string, SettingValue>>;

export interface OverlaidRule {
  readonly rule: BurnoutRule;
  /** Settings that the rule no longer has, or that hold a value of another kind in it. */
  readonly gone: readonly string[];
}

/**
 * A rule with an overlay laid over it: what the overlay names has its value, all else stays the rule's own.
 *
 * @example overlaid(firstBurnoutRule, { "overtime.weight": 3 }).rule // with overtime weighing 3
 * @example overlaid(firstBurnoutRule, { "moonlight.weight": 3 }).gone // ["moonlight.weight"]
 */
export function overlaid(rule: BurnoutRule, overlay: Overlay): OverlaidRule {
  const gone: string[] = [];
  let over = rule;
  for (const [code, value] of Object.entries(overlay)) {
    const setting = ruleSettings(over).find((one) => one.code === code);
    if (setting && typeof setting.value === typeof value) over = setting.with(value);
    else gone.push(code);
  }
  return { rule: over, gone };
}

/** One setting that two rules hold differently. */
export interface SettingDifference {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** What of the settings that both have one rule holds otherwise than the rule before it, in the page's order. */
export function settingDifferences(after: BurnoutRule, before: BurnoutRule): SettingDifference[] {
  const held = new Map(ruleSettings(before).map(({ code, value }) => [code, value]));
  return ruleSettings(after).flatMap(({ code, name, unit, value }) => {
    const was = held.get(code);
    return was === undefined || was === value ? [] : [{ code, name, unit, before: was, after: value }];
  });
}
