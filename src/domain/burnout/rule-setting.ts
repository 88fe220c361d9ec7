import type { EvidenceGrade } from "../workload/thresholds.ts";
import type { BurnoutRule } from "./burnout-rule.ts";
import { factorCodes } from "./factor-rule.ts";
import { limitCodes } from "./limit-rule.ts";

/** Where a setting stands on the page of the rules. */
export const settingGroups = ["together", "limits", "factors"] as const;
type SettingGroup = (typeof settingGroups)[number];

/** What a setting sets: how its column is headed, whatever it belongs to. */
export const settingFields = [
  "on",
  "from",
  "weeks",
  "of-weeks",
  "in-week",
  "times-others",
  "min-others",
  "share-alone",
  "weight",
  "counts-from",
  "whole-at",
  "queue-share",
  "queue-scales",
  "min-scale",
  "min-records",
] as const;
export type SettingField = (typeof settingFields)[number];

/** What a setting may belong to: a factor or the limit of an exposure. */
export const settingOwners = [...factorCodes, ...limitCodes] as const;
type SettingOwner = (typeof settingOwners)[number];

/** What a setting holds: a number, or whether something is switched on. */
export type SettingValue = number | boolean;

/** A setting as it is typed; what cannot be read as a value is refused in a sentence. */
export type TypedValue = SettingValue | string;

/** One thing that a floor may change of a rule, with all that the page says of it. */
export interface RuleSetting {
  /** As it is typed at a command line. @example "quick-returns.weight" */
  readonly code: string;
  readonly group: SettingGroup;
  readonly field: SettingField;
  /** The factor or limit that it belongs to; null for what concerns the rule as a whole. */
  readonly of: SettingOwner | null;
  /** How that is called; null where it belongs to none. */
  readonly ofName: string | null;
  /** @example "Quick returns: weight" */
  readonly name: string;
  /** What the number does, in a sentence with the number in it. */
  readonly sentence: string;
  /** The unit of a number; empty for a switch. */
  readonly unit: string;
  readonly value: SettingValue;
  /** Why it is as the console has it. */
  readonly reason: string;
  readonly evidence: EvidenceGrade;
}

/** A setting with the rule that another value of it makes. */
export interface ChangeableSetting extends RuleSetting {
  /** The rule with another value of it; the value is of the same kind. */
  with(value: SettingValue): BurnoutRule;
}

/**
 * A typed value as the setting holds it.
 *
 * @returns undefined where it is no number, or neither on nor off
 * @example settingValue("0.7", 0.5) // 0.7
 * @example settingValue("off", true) // false
 * @example settingValue("half", 0.5) // undefined
 */
export function settingValue(typed: TypedValue, like: SettingValue): SettingValue | undefined {
  if (typeof like === "boolean")
    return typeof typed === "boolean" ? typed : switches.get(String(typed).trim());
  if (typeof typed === "boolean") return undefined;
  const value = typeof typed === "number" ? typed : numberOf(typed.trim());
  return Number.isFinite(value) ? value : undefined;
}

const switches: ReadonlyMap<string, boolean> = new Map([
  ["on", true],
  ["yes", true],
  ["true", true],
  ["off", false],
  ["no", false],
  ["false", false],
]);

function numberOf(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}
