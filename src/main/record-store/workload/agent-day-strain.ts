import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { adherence } from "../../../domain/workload/adherence.ts";
import { longestStretchSeconds } from "../../../domain/workload/longest-stretch.ts";
import { breakRules, missedBreaks } from "../../../domain/workload/missed-break.ts";
import type { ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import type { StateInterval } from "../../../domain/workload/state-timeline.ts";
import { ruleAt } from "../../../domain/workload/thresholds.ts";
import type { ReadableStore } from "../store/open-store.ts";
import type { AgentDayRow } from "./agent-day-rollup.ts";

// With those of the days around: a night's shift reaches over midnight, and so does the work that began before it.
const shiftsOfDay = `
  SELECT activity, starts_at AS "from", ends_at AS "to" FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY starts_at, ends_at, activity`;
const handling: ReadonlySet<StateInterval["state"]> = new Set(["talk", "hold", "acw"]);

/**
 * How much was scheduled of the time of a day's working intervals, and how much of that was adhered to.
 *
 * @param timeline the states of those intervals, merged
 * @param time from when to when shifts are theirs: from midnight to midnight, or to where work goes on after it
 * @returns both null where the day has no states, or no shift that can be judged
 */
export function scheduleOf(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  timeline: readonly StateInterval[],
  { shiftsFrom, shiftsTo }: { readonly shiftsFrom: number; readonly shiftsTo: number },
): Pick<AgentDayRow, "scheduled_seconds" | "adhering_seconds"> {
  const unknown = { scheduled_seconds: null, adhering_seconds: null };
  if (timeline.length === 0) return unknown;
  const shifts = store
    .rows<ScheduledSpan>(shiftsOfDay, agent, day - 1, day + 1)
    .map(({ activity, from, to }) => {
      return { activity, from: Math.max(from, shiftsFrom), to: Math.min(to, shiftsTo) };
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
