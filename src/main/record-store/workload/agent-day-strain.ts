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
import type { ReadableStore, Value } from "../store/open-store.ts";

// With those of the day before: a night's shift reaches into this one.
const shiftsOfDay = `
  SELECT activity, starts_at AS "from", ends_at AS "to" FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at, ends_at, activity`;
const handling: ReadonlySet<StateInterval["state"]> = new Set(["talk", "hold", "acw"]);

/**
 * How much of a day was scheduled, and spent in what was: of the part of a shift that lies on the day.
 *
 * @param timeline the day's states, merged
 * @returns scheduled_seconds and adhering_seconds
 */
export function scheduleOf(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  timeline: readonly StateInterval[],
  clock: ZoneClock,
): [Value, Value] {
  if (timeline.length === 0) return [null, null];
  const [begins, ends] = [startOfDay(day, clock), startOfDay(day + 1, clock)];
  const shifts = store.rows<ScheduledSpan>(shiftsOfDay, agent, day - 1, day).map(({ activity, from, to }) => {
    return { activity, from: Math.max(from, begins), to: Math.min(to, ends) };
  });
  const held = shifts.length > 0 ? adherence(shifts, timeline) : undefined;
  return held ? [held.scheduledSeconds, held.adheringSeconds] : [null, null];
}

/**
 * The longest stretch by states, where no contacts tell of one, and how often a break was missed.
 *
 * @returns state_stretch_seconds and missed_breaks
 */
export function strainOf(
  timeline: readonly StateInterval[],
  withoutContacts: boolean,
  day: ServiceDay,
): [Value, Value] {
  if (timeline.length === 0) return [null, null];
  const stretch = withoutContacts
    ? longestStretchSeconds(timeline.filter(({ state }) => handling.has(state)))
    : undefined;
  const rule = ruleAt(breakRules, weekOfDay(day));
  return [stretch ?? null, rule ? (missedBreaks({ states: timeline }, rule)?.length ?? null) : null];
}
