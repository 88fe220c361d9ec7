import { looksAtAbsence } from "../../../domain/burnout/burnout-rule.ts";
import type { FloorRule } from "../../../domain/burnout/floor-rules.ts";
import { changedRule, type RuleChange } from "../../../domain/burnout/rule-change.ts";
import type { RuleProblem } from "../../../domain/burnout/rule-problems.ts";
import { type WeekIndex, weekLabel } from "../../../domain/calendar/iso-week.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { floorRules } from "./burnout-rules.ts";
import { markStale } from "./stale-weeks.ts";

const addChange = insertInto("floor_rule_change", {
  number: "integer",
  from_week: "integer",
  saved_at: "integer",
  changed_by: "text",
  reason: "text",
  settings: "text",
});

export interface SaveRuleInput {
  readonly change: RuleChange;
  readonly thisWeek: WeekIndex;
  /** UTC seconds. */
  readonly at: number;
}

export type SavedRuleVersion =
  | {
      readonly kind: "saved";
      readonly version: number;
      readonly consoleRules: number;
      readonly floorChange: number;
    }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

/** Saves what the floor changes of its rules, with an entry in the audit log that has its reason. */
export function saveBurnoutRule(
  store: WritableStore,
  { change, thisWeek, at }: SaveRuleInput,
): SavedRuleVersion {
  return store.transaction(() => {
    const rules = floorRules(store);
    const latest = rules.at(-1) as FloorRule;
    const changed = changedRule(latest, change, thisWeek);
    if (changed.kind === "refused") return changed;
    const { rule, overlay } = changed;
    if (Object.keys(overlay.settings).length === 0)
      return { kind: "refused", problems: [{ problem: "nothing-changed", factor: null, settings: [] }] };
    const { number, fromWeek, settings, reason, by } = overlay;
    addChange(store, {
      number,
      from_week: fromWeek,
      saved_at: at,
      changed_by: by,
      reason,
      settings: JSON.stringify(settings),
    });
    noteInAudit(store, at, "burnout-rule", {
      version: rule.version,
      consoleRules: rule.consoleRules,
      floorChange: number,
      fromWeek: weekLabel(fromWeek),
      reason,
      by,
      settings,
    });
    markStale(store, [{ kind: "rules", week: fromWeek, agent: 0 }]);
    // Absences are not even counted until a version of the rules looks at them.
    if (looksAtAbsence(rule) && !rules.some(looksAtAbsence))
      store.run(
        `INSERT OR IGNORE INTO burnout_stale (what, week, agent_id)
         SELECT 'rows', week, agent_id FROM burnout_quantity WHERE week >= ?`,
        fromWeek - rule.method.baseline.oldest,
      );
    return {
      kind: "saved",
      version: rule.version,
      consoleRules: rule.consoleRules,
      floorChange: number,
    };
  });
}
