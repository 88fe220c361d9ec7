import { type BurnoutRule, looksAtAbsence } from "../../../domain/burnout/burnout-rule.ts";
import { changedRule, type RuleChange, type RuleProblem } from "../../../domain/burnout/rule-change.ts";
import { type WeekIndex, weekLabel } from "../../../domain/calendar/iso-week.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { floorRules } from "./burnout-rules.ts";
import { markStale } from "./stale-weeks.ts";

const addRule = insertInto("burnout_rule", {
  version: "integer",
  from_week: "integer",
  saved_at: "integer",
  rule: "text",
});

export interface SaveRuleInput {
  readonly change: RuleChange;
  readonly thisWeek: WeekIndex;
  /** UTC seconds. */
  readonly at: number;
}

export type SavedRuleVersion =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

/** Saves a change of the rules as their next version, with an entry in the audit log that has its reason. */
export function saveBurnoutRule(
  store: WritableStore,
  { change, thisWeek, at }: SaveRuleInput,
): SavedRuleVersion {
  return store.transaction(() => {
    const rules = floorRules(store);
    const latest = rules.at(-1) as BurnoutRule;
    const changed = changedRule(latest, change, thisWeek);
    if (changed.kind === "refused") return changed;
    const { rule } = changed;
    addRule(store, {
      version: rule.version,
      from_week: rule.fromWeek,
      saved_at: at,
      rule: JSON.stringify(rule),
    });
    noteInAudit(store, at, "burnout-rule", {
      version: rule.version,
      fromWeek: weekLabel(rule.fromWeek),
      reason: rule.reason,
      factors: change.factors ?? [],
      attention: change.attention ?? null,
    });
    markStale(store, [{ kind: "rules", week: rule.fromWeek, agent: 0 }]);
    // Absences are not even counted until a version of the rules looks at them.
    if (looksAtAbsence(rule) && !rules.some(looksAtAbsence))
      store.run(
        `INSERT OR IGNORE INTO burnout_stale (what, week, agent_id)
         SELECT 'rows', week, agent_id FROM burnout_quantity WHERE week >= ?`,
        rule.fromWeek - rule.method.baseline.oldest,
      );
    return { kind: "saved", version: rule.version };
  });
}
