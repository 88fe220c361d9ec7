import { doesWhatIsScheduled, mergedSchedule, type ScheduledSpan } from "./scheduled-activity.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";
import { workedSeconds } from "./worked-time.ts";

export interface Adherence {
  /** Share of the scheduled time that was spent in the scheduled kind of state, 0 to 1. */
  readonly adherence: number;
  /** Time at work over scheduled time, whenever it was; above 1 where more was worked. */
  readonly conformance: number;
  readonly scheduledSeconds: number;
  readonly adheringSeconds: number;
  readonly workedSeconds: number;
  /** Scheduled for activities whose word is not known; left out of adherence, counted in conformance. */
  readonly unjudgedSeconds: number;
}

/**
 * Adherence (minutes in the scheduled state over scheduled minutes) and conformance (worked over
 * scheduled; methods, 1.1). An adherence says little of a person: a contact that runs into a break lowers
 * it, and is good work.
 *
 * @param schedule shifts and their activities, in any order
 * @param states in any order
 * @returns undefined where nothing is scheduled that can be judged, or where there are no states
 * @example an hour scheduled, 54 minutes of it in talk or available: adherence 0.9
 */
export function adherence(
  schedule: readonly ScheduledSpan[],
  states: readonly StateInterval[],
): Adherence | undefined {
  const worked = workedSeconds(states);
  if (worked === undefined) return undefined;
  const timeline = mergedTimeline(states);
  let scheduledSeconds = 0;
  let adheringSeconds = 0;
  let unjudgedSeconds = 0;
  let next = 0;
  for (const { kind, from, to } of mergedSchedule(schedule)) {
    if (kind === "off") continue;
    if (kind === "unknown") {
      unjudgedSeconds += to - from;
      continue;
    }
    scheduledSeconds += to - from;
    while (next < timeline.length && (timeline[next] as StateInterval).to <= from) next++;
    for (let at = next; at < timeline.length; at++) {
      const interval = timeline[at] as StateInterval;
      if (interval.from >= to) break;
      if (doesWhatIsScheduled(interval.state, kind))
        adheringSeconds += Math.min(to, interval.to) - Math.max(from, interval.from);
    }
  }
  if (scheduledSeconds === 0) return undefined;
  return {
    adherence: adheringSeconds / scheduledSeconds,
    conformance: worked / (scheduledSeconds + unjudgedSeconds),
    scheduledSeconds,
    adheringSeconds,
    workedSeconds: worked,
    unjudgedSeconds,
  };
}
