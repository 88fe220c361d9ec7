import { type QuickReturn, quickReturnList, type WorkingInterval, workingIntervals } from "./quick-return.ts";
import { type ScheduledSpan, scheduledKindOf } from "./scheduled-activity.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";

/** What says when somebody worked, the best first. */
export const workSources = ["states", "shifts", "contacts"] as const;
export type WorkSource = (typeof workSources)[number];

/** All that is known of when one agent worked. Instants are UTC seconds; the order does not matter. */
export interface WorkSigns {
  readonly states: readonly StateInterval[];
  readonly shifts: readonly ScheduledSpan[];
  readonly contacts: readonly WorkingInterval[];
}

/** When one agent worked, and how we know. */
export interface WorkRecord {
  readonly source: WorkSource;
  /** In ascending order. */
  readonly intervals: readonly WorkingInterval[];
  /** From contacts alone a rest looks longer than it was, so the number of short rests is a lower bound. */
  readonly atLeast: boolean;
}

export interface QuickReturnCount {
  readonly count: number;
  readonly returns: readonly QuickReturn[];
  readonly source: WorkSource;
  readonly atLeast: boolean;
}

/**
 * Hours without a contact from which contacts alone describe two working intervals. Training or a quiet night
 * may well last four hours, and must not be counted as a short rest.
 */
export const contactRestSeconds = 6 * 3600;

/**
 * Working intervals from states, else from shifts, else from contacts (methods, 1.1).
 *
 * @returns undefined where nothing describes work
 * @example with shifts and contacts but no states, the intervals are those of the shifts
 */
export function workRecord(signs: WorkSigns): WorkRecord | undefined {
  const states = mergedTimeline(signs.states).filter(({ state }) => state !== "offline");
  if (states.length > 0) return { source: "states", intervals: workingIntervals(states), atLeast: false };
  const shifts = inOrder(signs.shifts.filter(({ activity }) => scheduledKindOf(activity) !== "off"));
  if (shifts.length > 0) return { source: "shifts", intervals: workingIntervals(shifts), atLeast: false };
  if (signs.contacts.length === 0) return undefined;
  const intervals = workingIntervals(inOrder(signs.contacts), contactRestSeconds);
  return { source: "contacts", intervals, atLeast: true };
}

/**
 * Quick returns with their list, the records they were computed from, and whether there may be more of them.
 *
 * @returns undefined where fewer than two working intervals are known
 */
export function quickReturnCount(record: WorkRecord): QuickReturnCount | undefined {
  const returns = quickReturnList(record.intervals);
  return returns && { count: returns.length, returns, source: record.source, atLeast: record.atLeast };
}

function inOrder<Span extends WorkingInterval>(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.from - b.from);
}
