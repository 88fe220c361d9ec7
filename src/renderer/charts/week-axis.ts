import { mondayOf, sundayOf, weekLabel, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";

/**
 * The time axis that pictures of one view share: one place a week, the same margins, so that a week
 * stands at the same pixel in each of them.
 */
export interface WeekAxis {
  /** ISO labels, oldest first, without holes. */
  readonly weeks: readonly string[];
  readonly width: number;
  /** Where the plot begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Width of a week. */
  readonly step: number;
}

/** Room for the figures of the axis at the left, and for direct labels at the right. */
export const axisRoom = { left: 48, right: 116 } as const;

export function weekAxis(weeks: readonly string[], width: number): WeekAxis {
  const right = Math.max(axisRoom.left + weeks.length, width - axisRoom.right);
  return {
    weeks,
    width,
    left: axisRoom.left,
    right,
    step: (right - axisRoom.left) / Math.max(1, weeks.length),
  };
}

/** Middle of the week at a place of the axis. */
export function weekMiddle(axis: WeekAxis, at: number): number {
  return axis.left + (at + 0.5) * axis.step;
}

/** Every week from the first to the last; none where a label names no week. */
export function weeksBetween(first: string, last: string): readonly string[] {
  const from = weekOfLabel(first);
  const to = weekOfLabel(last);
  if (from === undefined || to === undefined || to < from) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => weekLabel(from + at));
}

/**
 * The weeks to show: at most `max`, up to the last, or all from the first known.
 *
 * @param known weeks that have rows, in any order
 * @param last week in which the axis ends, so that an absence is seen; null for the last known
 * @param max how many weeks; null for all
 */
export function weeksShown(
  known: readonly string[],
  last: string | null,
  max: number | null,
): readonly string[] {
  const sorted = [...known].sort();
  const first = sorted[0];
  const end = last ?? sorted.at(-1);
  if (first === undefined || end === undefined) return [];
  const all = weeksBetween(first, end);
  return max === null ? all : all.slice(-max);
}

/** First and last day of the weeks; undefined where there are none. */
export function daysOf(weeks: readonly string[]): { readonly from: string; readonly to: string } | undefined {
  const first = weekOfLabel(weeks[0] ?? "");
  const last = weekOfLabel(weeks.at(-1) ?? "");
  if (first === undefined || last === undefined) return undefined;
  return { from: isoOfServiceDay(mondayOf(first)), to: isoOfServiceDay(sundayOf(last)) };
}

export interface WeekTick {
  readonly at: number;
  /** Monday of the week. */
  readonly day: string;
}

/** Weeks in which a month begins, as far apart as their labels need; the first week where there is none. */
export function weekTicks(axis: WeekAxis, labelWidth = 56): readonly WeekTick[] {
  const ticks: WeekTick[] = [];
  let month = "";
  for (const [at, label] of axis.weeks.entries()) {
    const week = weekOfLabel(label);
    if (week === undefined) continue;
    const day = isoOfServiceDay(mondayOf(week));
    const begins = day.slice(0, 7) !== month;
    month = day.slice(0, 7);
    const before = ticks.at(-1);
    const free = before === undefined || weekMiddle(axis, at) - weekMiddle(axis, before.at) >= labelWidth;
    if (begins && free) ticks.push({ at, day });
  }
  return ticks;
}
