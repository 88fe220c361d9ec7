import type { RuleChangeInput, RuleSettingAnswer } from "../../../contract/burnout-rules.ts";

/** A rule as it is being typed: by the code of each setting, a number as text or a switch. */
export interface RuleDraft {
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly fromWeek: string;
  readonly reason: string;
}

/** The rule in force as a draft in which nothing is changed. */
export function draftOf(settings: readonly RuleSettingAnswer[], thisWeek: string): RuleDraft {
  const values = settings.map(({ code, value }) => [code, typeof value === "number" ? String(value) : value]);
  return { values: Object.fromEntries(values), fromWeek: thisWeek, reason: "" };
}

/**
 * What a draft changes of the rule in force; only what differs is sent, as it was typed, so that one place says what
 * is wrong with it.
 *
 * @returns undefined where nothing is changed
 */
export function draftedChange(
  { values, fromWeek, reason }: RuleDraft,
  settings: readonly RuleSettingAnswer[],
  by: string,
): RuleChangeInput | undefined {
  const changed = settings.flatMap(({ code, value }) => {
    const typed = values[code];
    return typed === undefined || isSame(typed, value) ? [] : [{ code, value: typed }];
  });
  return changed.length === 0 ? undefined : { settings: changed, fromWeek, reason, by };
}

function isSame(typed: string | boolean, value: number | boolean): boolean {
  if (typeof typed === "boolean") return typed === value;
  return typed.trim() !== "" && Number(typed) === value;
}

/** The settings of one factor or limit, in the order of the page. */
export interface OwnedSettings {
  readonly code: string;
  readonly name: string;
  readonly settings: readonly RuleSettingAnswer[];
}

/** The settings of a group by what they belong to; those of the rule as a whole are left out. */
export function ownedSettings(
  settings: readonly RuleSettingAnswer[],
  group: RuleSettingAnswer["group"],
): readonly OwnedSettings[] {
  const owned = settings.filter((setting) => setting.group === group && setting.of !== null);
  return [...Map.groupBy(owned, ({ of }) => of ?? "")].map(([code, own]) => ({
    code,
    name: own[0]?.ofName ?? code,
    settings: own,
  }));
}

/** The settings of a group that concern the rule as a whole. */
export function wholeSettings(
  settings: readonly RuleSettingAnswer[],
  group: RuleSettingAnswer["group"],
): readonly RuleSettingAnswer[] {
  return settings.filter((setting) => setting.group === group && setting.of === null);
}
