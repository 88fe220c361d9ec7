import type { RestBreach } from "../../../domain/burnout/week-signal.ts";
import { startOfDay } from "../../../domain/calendar/half-hour.ts";
import { mondayOf, sundayOf, type WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import { weeklyRest } from "../../../domain/workload/weekly-rest.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { workIn } from "./quick-returns.ts";

/** A rest that was too short, with the days between which its lines stand in the ledger. */
export interface RestBreachRead extends RestBreach {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

const dailyRests = `
  SELECT sum(quick_returns) AS count, max(quick_returns_from = 'contacts') AS atLeast FROM agent_week
   WHERE agent_id = ? AND week BETWEEN ? AND ?`;
const breaks = `
  SELECT sum(missed_breaks) AS count FROM agent_day
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND missed_breaks IS NOT NULL`;
// The rest that begins on a Sunday ends on one of these days; without any sign of work by then it was long.
const daysAfter = 2;

/**
 * The rest rules that were not kept in a week: short daily rests of this week and the three before, a weekly
 * rest that was too short, and breaks that were missed. They show whatever the index is (methods, 3.3).
 */
export function restBreaches(
  store: ReadableStore,
  agent: number,
  week: WeekIndex,
  clock: ZoneClock,
): RestBreachRead[] {
  const [monday, sunday] = [mondayOf(week), sundayOf(week)];
  const found: RestBreachRead[] = [];
  const add = (rule: RestBreach["rule"], count: number, atLeast: boolean, from: ServiceDay, to: ServiceDay) =>
    count > 0 && found.push({ rule, count, atLeast, binding: false, from, to });
  const firstWeek = week - quickReturnWeeks + 1;
  const daily = store.row<{ count: number | null; atLeast: number | null }>(
    dailyRests,
    agent,
    firstWeek,
    week,
  );
  add("daily-rest", daily?.count ?? 0, daily?.atLeast === 1, mondayOf(firstWeek), sunday);
  const record = workIn(store, agent, monday, sunday + daysAfter);
  const last = record?.intervals.at(-1);
  if (record && last) {
    const known = {
      from: Math.min(startOfDay(monday, clock), record.intervals[0]?.from ?? last.from),
      to: Math.max(startOfDay(sunday + 1, clock), last.to),
    };
    const rest = weeklyRest(record.intervals, week, clock, known);
    // Its line stands in a ledger that also knows when the next week began.
    add("weekly-rest", rest?.short ? 1 : 0, record.atLeast, monday, sundayOf(week + 1));
  }
  const missed = store.row<{ count: number | null }>(breaks, agent, monday, sunday)?.count ?? 0;
  add("break", missed, false, monday, sunday);
  return found;
}
