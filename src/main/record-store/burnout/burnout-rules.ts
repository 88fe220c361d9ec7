import {
  type ConsoleSpan,
  type FloorChange,
  type FloorRule,
  rulesOfFloor,
} from "../../../domain/burnout/floor-rules.ts";
import type { ReadableStore } from "../store/open-store.ts";

/** The rules of the floor in the order of the weeks from which they hold: the console's with the floor's changes. */
export function floorRules(store: ReadableStore): FloorRule[] {
  return rulesOfFloor(consoleSpans(store), floorChanges(store));
}

/** From which week on each version of the console's rules holds here; empty where the newest always does. */
export function consoleSpans(store: ReadableStore): ConsoleSpan[] {
  return store.rows<ConsoleSpan & Record<string, number>>(
    "SELECT version, from_week AS fromWeek FROM console_rules ORDER BY from_week, version",
  );
}

interface KeptChange extends Omit<FloorChange, "settings"> {
  readonly settings: string;
}

function floorChanges(store: ReadableStore): FloorChange[] {
  return store
    .rows<KeptChange>(
      `SELECT number, from_week AS fromWeek, saved_at AS savedAt, changed_by AS "by", reason, settings
         FROM floor_rule_change ORDER BY number`,
    )
    .map((change) => ({ ...change, settings: JSON.parse(change.settings) as FloorChange["settings"] }));
}
