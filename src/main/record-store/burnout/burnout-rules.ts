import { type BurnoutRule, burnoutRules } from "../../../domain/burnout/burnout-rule.ts";
import type { ReadableStore } from "../store/open-store.ts";

export interface SavedRule {
  readonly rule: BurnoutRule;
  /** UTC seconds; null for the rules that the console comes with. */
  readonly savedAt: number | null;
}

/** The rules in all their versions, the oldest first: those that the console comes with, then the floor's own. */
export function savedRules(store: ReadableStore): SavedRule[] {
  const own = store.rows<{ rule: string; savedAt: number }>(
    "SELECT rule, saved_at AS savedAt FROM burnout_rule ORDER BY version",
  );
  return [
    ...burnoutRules.map((rule) => ({ rule, savedAt: null })),
    ...own.map(({ rule, savedAt }) => ({ rule: wholeRule(JSON.parse(rule)), savedAt })),
  ];
}

/** A rule that was saved before limits and the two bands existed brings attention by its index alone. */
function wholeRule(saved: BurnoutRule): BurnoutRule {
  const { attention, method } = saved;
  return {
    ...saved,
    attention: { ...indexAlone, ...attention },
    method: { ...method, baseline: { ...alwaysStill, ...method.baseline } },
  };
}

const indexAlone = { together: null, limits: null };
const alwaysStill = { standsStillFrom: 0 };

export function floorRules(store: ReadableStore): BurnoutRule[] {
  return savedRules(store).map(({ rule }) => rule);
}
