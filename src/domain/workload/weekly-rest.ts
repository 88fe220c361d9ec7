import { startOfDay } from "../calendar/half-hour.ts";
import { mondayOf, type WeekIndex } from "../calendar/iso-week.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import type { WorkingInterval } from "./quick-return.ts";

/** Twenty-four hours and the daily rest of eleven (Directive 2003/88/EC, article 5). */
export const weeklyRestSeconds = 35 * 3600;

/** The longest rest that counts for one week. UTC seconds. */
export interface WeeklyRest {
  readonly week: WeekIndex;
  readonly from: number;
  readonly to: number;
  readonly restSeconds: number;
  /** The records end before the rest does, so that it may be longer. */
  readonly open: boolean;
  /** Under 35 hours, and not open. */
  readonly short: boolean;
}

/**
 * The longest time free of work in a calendar week of the floor, which should be 35 hours (Directive
 * 2003/88/EC, article 5; CJEU C-306/16: in each week, not after each six days).
 *
 * A rest counts whole in the week in which it begins, so that Saturday evening to Monday morning is one
 * rest; in a week into which it only runs, the part in that week counts. From contacts alone a rest looks
 * longer than it was.
 *
 * @param intervals working intervals in ascending order
 * @param known what the records cover; time outside is not known to be free
 * @returns undefined where no interval is known or the records do not cover the week
 * @example Saturday 20:00 to Monday 08:00 off, all other rests shorter: 36 hours
 */
export function weeklyRest(
  intervals: readonly WorkingInterval[],
  week: WeekIndex,
  clock: ZoneClock,
  known: WorkingInterval,
): WeeklyRest | undefined {
  const begins = startOfDay(mondayOf(week), clock);
  const ends = startOfDay(mondayOf(week + 1), clock);
  if (intervals.length === 0 || known.from > begins || known.to < ends) return undefined;
  let longest: WorkingInterval = { from: begins, to: begins };
  let open = false;
  for (const rest of restsBetween(intervals, known)) {
    if (rest.to <= begins || rest.from >= ends) continue;
    const whole = rest.from >= begins;
    const counted = whole ? rest : { from: begins, to: Math.min(rest.to, ends) };
    if (whole && rest.to === known.to) open = true;
    if (counted.to - counted.from > longest.to - longest.from) longest = counted;
  }
  const restSeconds = longest.to - longest.from;
  return { week, ...longest, restSeconds, open, short: restSeconds < weeklyRestSeconds && !open };
}

function restsBetween(intervals: readonly WorkingInterval[], known: WorkingInterval): WorkingInterval[] {
  const rests: WorkingInterval[] = [];
  let free = known.from;
  for (const { from, to } of intervals) {
    if (from > free) rests.push({ from: free, to: from });
    free = Math.max(free, to);
  }
  if (known.to > free) rests.push({ from: free, to: known.to });
  return rests;
}
