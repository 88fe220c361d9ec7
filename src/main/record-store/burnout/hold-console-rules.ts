import { consoleRules } from "../../../domain/burnout/burnout-rule.ts";
import { type WeekIndex, weekLabel } from "../../../domain/calendar/iso-week.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { consoleSpans } from "./burnout-rules.ts";
import { markStale } from "./stale-weeks.ts";

const hold = insertInto("console_rules", { version: "integer", from_week: "integer" });

const newest = consoleRules.at(-1)?.version ?? 0;

/** Whether the floor does not know yet from which week on this console's rules hold. */
export function consoleRulesDue(store: ReadableStore, _: Readonly<Record<never, never>> = {}): boolean {
  return !consoleSpans(store).some(({ version }) => version >= newest);
}

/**
 * Holds the rules of a newer console from this week on, so that weeks that are over keep the rule of their time; on a
 * floor that has imported nothing and changed nothing, from its first week.
 *
 * @param at UTC seconds
 */
export function holdConsoleRules(
  store: WritableStore,
  { thisWeek, at }: { readonly thisWeek: WeekIndex; readonly at: number },
): void {
  store.transaction(() => {
    if (!consoleRulesDue(store)) return;
    const used =
      store.row("SELECT 1 FROM intake UNION ALL SELECT 1 FROM floor_rule_change LIMIT 1") !== undefined;
    if (!used) return holdFromTheFirstWeek(store);
    const spans = consoleSpans(store);
    // A floor whose first week was judged before its console wrote this down was judged by this very version.
    const fromWeek = spans.length === 0 ? 0 : Math.max(thisWeek, ...spans.map((span) => span.fromWeek));
    hold(store, { version: newest, from_week: fromWeek });
    if (spans.length === 0) return;
    noteInAudit(store, at, "console-rules", { version: newest, fromWeek: weekLabel(fromWeek) });
    markStale(store, [{ kind: "rules", week: fromWeek, agent: 0 }]);
  });
}

/** Holds this console's rules from the first week on: what a floor without any import has. */
export function holdFromTheFirstWeek(store: WritableStore): void {
  store.run("DELETE FROM console_rules");
  hold(store, { version: newest, from_week: 0 });
}
