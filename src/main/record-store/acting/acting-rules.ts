import {
  type ActingRulesVersion,
  actingRulesOn,
  firstActingRules,
} from "../../../domain/acting/acting-rules.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../store/open-store.ts";

interface RuleRow {
  version: number;
  from_day: number;
  rules: string;
  changed_by: string;
  reason: string;
}

/** Every version of the rules of proposing, oldest first; the console's own is the first. */
export function actingRuleVersions(store: ReadableStore): ActingRulesVersion[] {
  const own = store.rows<RuleRow>("SELECT * FROM acting_rule ORDER BY version");
  return [
    firstActingRules,
    ...own.map(({ version, from_day, rules, changed_by, reason }) => ({
      version,
      fromDay: from_day,
      by: changed_by,
      reason,
      // A rule that a later version of the console added has its default here.
      rules: { ...firstActingRules.rules, ...JSON.parse(rules) },
    })),
  ];
}

/** The rules that are valid on a day, with all versions. */
export function actingRules(
  store: ReadableStore,
  { today }: { readonly today: ServiceDay },
): { readonly now: ActingRulesVersion; readonly versions: readonly ActingRulesVersion[] } {
  const versions = actingRuleVersions(store);
  return { now: actingRulesOn(versions, today), versions };
}
