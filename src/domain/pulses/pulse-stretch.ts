import { mondayOf, sundayOf, weekOfDay } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import { pulseRules } from "./pulse-rules.ts";

const weeksAPulse = pulseRules.weeksAPulse.value;
const pulsesPooled = pulseRules.pulsesPooled.value;

/** Two weeks that are one pulse, counted through; the same for every team. */
export type PulseIndex = number;

/** How long a figure's answers were gathered: one pulse, or the eight weeks of four. */
export const stretchKinds = ["pulse", "eight-weeks"] as const;
export type StretchKind = (typeof stretchKinds)[number];

/** A run of days, both ends included. */
export interface Days {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

/** The pulse in which a day lies. */
export function pulseOfDay(day: ServiceDay): PulseIndex {
  return Math.floor(weekOfDay(day) / weeksAPulse);
}

/** The eight weeks in which a pulse lies: stretches that follow one another and never overlap. */
export function eightWeeksOf(pulse: PulseIndex): number {
  return Math.floor(pulse / pulsesPooled);
}

/** The days of a stretch, a Monday to a Sunday. @example daysOfStretch("pulse", 0) // the weeks 0 and 1 */
export function daysOfStretch(kind: StretchKind, at: number): Days {
  const weeks = kind === "pulse" ? weeksAPulse : weeksAPulse * pulsesPooled;
  return { from: mondayOf(at * weeks), to: sundayOf(at * weeks + weeks - 1) };
}

/** The newest pulse that is over on a day: what is still being answered is not shown. */
export function lastPulseBefore(today: ServiceDay): PulseIndex {
  return pulseOfDay(today) - 1;
}
