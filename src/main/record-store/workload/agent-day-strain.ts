import { startOfDay } from "../../../domain/calendar/half-hour.ts";
import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { adherence } from "../../../domain/workload/adherence.ts";
import { longestStretchSeconds } from "../../../domain/workload/longest-stretch.ts";
import { breakRules, missedBreaks } from "../../../domain/workload/missed-break.ts";
import type { ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import type { StateInterval } from "../../../domain/workload/state-timeline.ts";
import { ruleAt } from "../../../domain/workload/thresholds.ts";
import type { ReadableStore } from "../store/open-store.ts";
import type { AgentDayRow } from "./agent-day-rollup.ts";

// With those of the day before: a night's shift reaches into this one.
const shiftsOfDay = `
  SELECT activity, starts_at AS "from", ends_at AS "to" FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at, ends_at, activity`;
const handling: ReadonlySet<StateInterval["state"]> = new Set(["talk", "hold", "acw"]);

/**
 * How much of a day was scheduled, and how much of that was adhered to, for the part of a shift on the day.
 *
 * @param timeline the day's states, merged
 * @returns both null where the day has no states, or no shift that can be judged
 */
export function scheduleOf(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  timeline: readonly StateInterval[],
  clock: ZoneClock,
): Pick<AgentDayRow, "scheduled_seconds" | "adhering_seconds"> {
  const unknown = { scheduled_seconds: null, adhering_seconds: null };
  if (timeline.length === 0) return unknown;
  const [begins, ends] = [startOfDay(day, clock), startOfDay(day + 1, clock)];
  const shifts = store.rows<ScheduledSpan>(shiftsOfDay, agent, day - 1, day).map(({ activity, from, to }) => {
    return { activity, from: Math.max(from, begins), to: Math.min(to, ends) };
  });
  const held = shifts.length > 0 ? adherence(shifts, timeline) : undefined;
  return held
    ? { scheduled_seconds: held.scheduledSeconds, adhering_seconds: held.adheringSeconds }
    : unknown;
}

/**
 * The longest stretch by states, where the contacts describe none (there are none, or one lacks its end), and how often a break was missed.
 */
export function strainOf(
  timeline: readonly StateInterval[],
  withoutStretch: boolean,
  day: ServiceDay,
): Pick<AgentDayRow, "state_stretch_seconds" | "missed_breaks"> {
  if (timeline.length === 0) return { state_stretch_seconds: null, missed_breaks: null };
  const stretch = withoutStretch
    ? longestStretchSeconds(timeline.filter(({ state }) => handling.has(state)))
    : undefined;
  const rule = ruleAt(breakRules, weekOfDay(day));
  const missed = rule ? missedBreaks({ states: timeline }, rule) : undefined;
  return { state_stretch_seconds: stretch ?? null, missed_breaks: missed?.length ?? null };
}
