import type { BrokenBefore } from "../../../domain/acting/session-life.ts";
import type { ReadableStore } from "../store/open-store.ts";

const brokenSince = `
SELECT sum(what = 'cancelled') AS cancelled, sum(what = 'moved') AS moved
  FROM session_event JOIN session_agent USING (session_id)
 WHERE agent_id = ? AND what IN ('cancelled', 'moved') AND account IN ('operations', 'supervisor')
   AND session_event_id > coalesce((
     SELECT max(session_event_id) FROM session_event JOIN session_agent USING (session_id)
      WHERE agent_id = ? AND what = 'held' AND attended = 1), 0)`;

/**
 * What was cancelled or moved on account of operations or the supervisor since somebody last met, of the one
 * among these people with whom it happened most.
 */
export function brokenBefore(store: ReadableStore, agents: readonly number[]): BrokenBefore {
  let highest: BrokenBefore = { cancelled: 0, moved: 0 };
  for (const agent of agents) {
    const found = store.row<{ cancelled: number | null; moved: number | null }>(brokenSince, agent, agent);
    const own = { cancelled: found?.cancelled ?? 0, moved: found?.moved ?? 0 };
    if (own.cancelled + own.moved > highest.cancelled + highest.moved) highest = own;
  }
  return highest;
}
