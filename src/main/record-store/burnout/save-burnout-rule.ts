import { type BurnoutRule, looksAtAbsence } from "../../../domain/burnout/burnout-rule.ts";
import { changedRule, type RuleChange, type RuleProblem } from "../../../domain/burnout/rule-change.ts";
import { type WeekIndex, weekLabel } from "../../../domain/calendar/iso-week.ts";
import type { WritableStore } from "../store/open-store.ts";
import { floorRules } from "./burnout-rules.ts";
import { markStale } from "./stale-weeks.ts";

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
    store.run(
      "INSERT INTO burnout_rule (version, from_week, saved_at, rule) VALUES (?, ?, ?, ?)",
      rule.version,
      rule.fromWeek,
      at,
      JSON.stringify(rule),
    );
    store.run(
      "INSERT INTO audit_entry (at, what, detail) VALUES (?, 'burnout-rule', ?)",
      at,
      JSON.stringify({
        version: rule.version,
        fromWeek: weekLabel(rule.fromWeek),
        reason: rule.reason,
        factors: change.factors ?? [],
        attention: change.attention ?? null,
      }),
    );
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
