import {
  halfHourOfWeek,
  halfHourParts,
  halfHourSeconds,
  halfHoursADay,
  startOfDay,
} from "../calendar/half-hour.ts";
import { mondayOf, weekOfDay } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { joinedSpans, type Span } from "./spans.ts";

/** What usual hours are computed from. */
export const usualHoursRule = {
  /** Weeks back from the day before today. */
  weeks: 8,
  /** With fewer known days of a weekday nothing is known of it. */
  minDays: 3,
  /** In this share of the known days somebody has to have been there. */
  minShare: 0.6,
} as const;

/**
 * The half-hours of the week in which somebody was at work on at least 60 % of the days that are known, by
 * the floor's clock. It stands in for a rota that was not imported, and must be labelled so.
 *
 * @param intervals when the person worked, without overlaps
 * @param days service days on which it is known who worked, of the weeks looked at
 * @returns places in the week, 0 to 335; empty where too few days are known
 * @example eight Mondays from 09:00 to 17:00: the half-hours 18 to 33
 */
export function usualHalfHours(
  intervals: readonly Span[],
  days: readonly ServiceDay[],
  clock: ZoneClock,
): ReadonlySet<number> {
  const known = new Map<number, number>();
  for (const day of new Set(days)) {
    const weekday = day - mondayOf(weekOfDay(day));
    known.set(weekday, (known.get(weekday) ?? 0) + 1);
  }
  const covered = new Set(days);
  const there = new Map<number, number>();
  for (const { from, to } of intervals) {
    for (const part of halfHourParts(from, to, clock)) {
      if (part.to - part.from < halfHourSeconds || !covered.has(clock.dayOf(part.from))) continue;
      const slot = halfHourOfWeek(part.from, clock);
      there.set(slot, (there.get(slot) ?? 0) + 1);
    }
  }
  const usual = new Set<number>();
  for (const [slot, times] of there) {
    const of = known.get(Math.floor(slot / halfHoursADay)) ?? 0;
    if (of >= usualHoursRule.minDays && times / of >= usualHoursRule.minShare) usual.add(slot);
  }
  return usual;
}

/** The spans of some days that lie in usual half-hours, in ascending order. */
export function usualSpans(
  usual: ReadonlySet<number>,
  from: ServiceDay,
  to: ServiceDay,
  clock: ZoneClock,
): Span[] {
  if (usual.size === 0) return [];
  const parts = halfHourParts(startOfDay(from, clock), startOfDay(to + 1, clock), clock);
  return joinedSpans(parts.filter((part) => usual.has(halfHourOfWeek(part.from, clock))));
}
