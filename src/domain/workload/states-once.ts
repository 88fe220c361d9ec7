import type { ServiceDay } from "../calendar/service-day.ts";
import type { StateInterval } from "./state-timeline.ts";

/** A state with the service day on which it began. */
export interface DatedState extends StateInterval {
  readonly day: ServiceDay;
}

/**
 * States as they were spent: an export that begins at midnight sees a night's state begin there, which another export
 * saw begin the evening before. What an equal state of an earlier day already holds is taken off the later one.
 *
 * @param intervals of one agent, in the order of their start
 * @example available from 22:00 to 2:00, and from 0:00 to 3:00 on the day after: the latter counts from 2:00
 */
export function statesOnce(intervals: readonly DatedState[]): DatedState[] {
  const held = new Map<StateInterval["state"], DatedState>();
  const once: DatedState[] = [];
  for (const interval of intervals) {
    const before = held.get(interval.state);
    const isHeld = before !== undefined && before.day < interval.day && before.to > interval.from;
    const left = isHeld ? { ...interval, from: before.to } : interval;
    if (left.to > left.from || !isHeld) once.push(left);
    if (!before || interval.to > before.to) held.set(interval.state, interval);
  }
  return once;
}
