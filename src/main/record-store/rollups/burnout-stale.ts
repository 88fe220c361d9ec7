import type { WritableStore } from "../open-store.ts";
import type { TouchedWeek } from "./touched.ts";

const mark = "INSERT OR IGNORE INTO burnout_stale (what, week, agent_id) VALUES (?, ?, ?)";

/**
 * Notes what the burnout signal no longer agrees with; part of the transaction that changed it. The weeks
 * are told again when somebody asks for them (see tell-burnout.ts), so that an import does not wait for
 * weeks that nobody may look at before the next one.
 */
export function markStale(store: WritableStore, changes: Iterable<TouchedWeek>): void {
  for (const { what, week, agent } of changes) store.run(mark, what, week, agent);
}
