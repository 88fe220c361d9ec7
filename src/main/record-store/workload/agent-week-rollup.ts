import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { scoreCounts, sourceCounts } from "../empathy/counted-scores.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { quickReturnsIn } from "./quick-returns.ts";

const days = `
  SELECT count(*) AS days, sum(handled) AS handled, sum(timed) AS timed, sum(handle_seconds) AS handle,
         max(longest_stretch_seconds) AS stretch, total(begun_contacts > 0 AND longest_stretch_seconds IS NULL) AS openStretches,
         sum(handling_state_seconds) AS handling,
         sum(available_seconds) AS available, sum(timeline_seconds) AS timeline,
         sum(repaired_seconds) AS repaired, sum(worked_half_hours) AS worked, sum(busy_half_hours) AS busy
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ?`;
const scores = `
  SELECT count(*) AS evaluations, sum(score) AS score_sum
    FROM evaluation WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND ${scoreCounts} AND ${sourceCounts}`;
const writeWeek = insertInto(
  "agent_week",
  {
    week: "integer",
    agent_id: "integer",
    handled: "integer",
    timed: "integer?",
    handle_seconds: "real?",
    longest_stretch_seconds: "real?",
    handling_state_seconds: "real?",
    available_seconds: "real?",
    evaluations: "integer",
    score_sum: "real?",
    timeline_seconds: "real?",
    repaired_seconds: "real?",
    worked_half_hours: "integer?",
    busy_half_hours: "integer?",
    quick_returns: "integer?",
    quick_returns_from: "text?",
  },
  "replace",
);
const forget = "DELETE FROM agent_week WHERE week = ? AND agent_id = ?";

interface WeekOfDays {
  days: number;
  handled: number | null;
  timed: number | null;
  handle: number | null;
  stretch: number | null;
  /** Days with contacts whose longest stretch is not known: then the week's is not either. */
  openStretches: number;
  handling: number | null;
  available: number | null;
  timeline: number | null;
  repaired: number | null;
  worked: number | null;
  busy: number | null;
}

/**
 * Recomputes one agent's week from its days and evaluations. Calibration sessions are scored to compare
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
  writeWeek(store, {
    week,
    agent_id: agent,
    handled: sums.handled ?? 0,
    timed: sums.timed ?? 0,
    handle_seconds: sums.handle,
    longest_stretch_seconds: sums.openStretches > 0 ? null : sums.stretch,
    handling_state_seconds: sums.handling,
    available_seconds: sums.available,
    evaluations: scored.evaluations,
    score_sum: scored.score_sum,
    timeline_seconds: sums.timeline,
    repaired_seconds: sums.repaired,
    worked_half_hours: sums.worked,
    busy_half_hours: sums.busy,
    quick_returns: returns?.count ?? null,
    quick_returns_from: returns?.from ?? null,
  });
}
