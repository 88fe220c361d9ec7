import { looksAtAbsence } from "../../../domain/burnout/burnout-rule.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { raiseDataVersion } from "../store/data-version.ts";
import type { WritableStore } from "../store/open-store.ts";
import { floorRules } from "./burnout-rules.ts";
import { WeekJudging } from "./judge-weeks.ts";
import { WeekMeasuring } from "./measure-weeks.ts";
import { forgetStale, isStale, staleWeeks } from "./stale-weeks.ts";

/**
 * Brings the burnout signal up to date with the records: measures the weeks that changed, judges them and
 * the weeks after them, all in one transaction. What comes out does not depend on the order in which
 * records came, nor on how often it was computed in between.
 *
 * @returns whether anything was out of date
 */
export function refreshBurnout(store: WritableStore, _: Readonly<Record<never, never>> = {}): boolean {
  if (!isStale(store)) return false;
  return store.transaction(() => {
    const stale = staleWeeks(store);
    const rules = floorRules(store);
    const absences = rules.some(looksAtAbsence);
    const changed = new WeekMeasuring(store, floorClock(store), absences).measure(stale);
    new WeekJudging(store, rules).judge(changed, stale.rulesFrom);
    forgetStale(store);
    raiseDataVersion(store, "signal");
    return true;
  });
}
