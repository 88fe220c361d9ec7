import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { WritableStore } from "../open-store.ts";

const days = `
  SELECT count(*) AS days, sum(handled) AS handled, sum(handle_seconds) AS handle,
         max(longest_stretch_seconds) AS stretch, sum(handling_state_seconds) AS handling,
         sum(available_seconds) AS available
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ?`;
const scores = `
  SELECT count(*) AS evaluations, sum(score) AS score_sum
    FROM evaluation WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND score IS NOT NULL
     AND source <> 'calibration'`;
const write = `INSERT OR REPLACE INTO agent_week
  (week, agent_id, handled, handle_seconds, longest_stretch_seconds, handling_state_seconds,
   available_seconds, evaluations, score_sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const forget = "DELETE FROM agent_week WHERE week = ? AND agent_id = ?";

interface WeekOfDays {
  days: number;
  handled: number | null;
  handle: number | null;
  stretch: number | null;
  handling: number | null;
  available: number | null;
}

/**
 * Tells one agent's week again from its days and evaluations. Calibration sessions are scored to compare
 * evaluators and do not count towards the agent.
 */
export function rollUpAgentWeek(store: WritableStore, agent: number, week: WeekIndex): void {
  const from = mondayOf(week);
  const to = sundayOf(week);
  const sums = store.row<WeekOfDays>(days, agent, from, to) as WeekOfDays;
  const scored = store.row<{ evaluations: number; score_sum: number | null }>(scores, agent, from, to) ?? {
    evaluations: 0,
    score_sum: null,
  };
  if (sums.days === 0 && scored.evaluations === 0) {
    store.run(forget, week, agent);
    return;
  }
  store.run(
    write,
    week,
    agent,
    sums.handled ?? 0,
    sums.handle,
    sums.stretch,
    sums.handling,
    sums.available,
    scored.evaluations,
    scored.score_sum,
  );
}
