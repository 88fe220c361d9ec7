import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { scoreCounts, sourceCounts } from "../empathy/counted-scores.ts";
import type { WritableStore } from "../store/open-store.ts";
import { quickReturnsIn } from "./quick-returns.ts";

const days = `
  SELECT count(*) AS days, sum(handled) AS handled, sum(handle_seconds) AS handle,
         max(longest_stretch_seconds) AS stretch, sum(handling_state_seconds) AS handling,
         sum(available_seconds) AS available, sum(timeline_seconds) AS timeline,
         sum(repaired_seconds) AS repaired, sum(worked_half_hours) AS worked, sum(busy_half_hours) AS busy
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ?`;
const scores = `
  SELECT count(*) AS evaluations, sum(score) AS score_sum
    FROM evaluation WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND ${scoreCounts} AND ${sourceCounts}`;
const write = `INSERT OR REPLACE INTO agent_week
  (week, agent_id, handled, handle_seconds, longest_stretch_seconds, handling_state_seconds,
   available_seconds, evaluations, score_sum, timeline_seconds, repaired_seconds, worked_half_hours,
   busy_half_hours, quick_returns, quick_returns_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const forget = "DELETE FROM agent_week WHERE week = ? AND agent_id = ?";

interface WeekOfDays {
  days: number;
  handled: number | null;
  handle: number | null;
  stretch: number | null;
  handling: number | null;
  available: number | null;
  timeline: number | null;
  repaired: number | null;
  worked: number | null;
  busy: number | null;
}

/**
 * Tells one agent's week again from its days and evaluations. Calibration sessions are scored to compare
 * evaluators and do not count towards the agent.
 */
export function rollUpAgentWeek(
  store: WritableStore,
  agent: number,
  week: WeekIndex,
  clock: ZoneClock,
): void {
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
  const returns = sums.days > 0 ? quickReturnsIn(store, agent, from, to, clock) : undefined;
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
    sums.timeline,
    sums.repaired,
    sums.worked,
    sums.busy,
    returns?.count ?? null,
    returns?.from ?? null,
  );
}
