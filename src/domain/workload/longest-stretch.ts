/**
 * A time without contacts from this length on is a pause: the least that the UK advice for call centres asks for in
 * each hour (methods, 1.2). Under it, a quiet minute between two contacts would count as a rest.
 */
export const pauseSeconds = 5 * 60;

/**
 * Seconds of the longest stretch of work without a pause from contacts of at least five minutes: from
 * the first contact's start to the last one's end, after-contact work included (methods, 1.1).
 *
 * @param intervals in the order of their start, those of a working interval together; UTC seconds
 * @returns undefined where there are no contacts
 * @example longestStretchSeconds([{ from: 0, to: 100 }, { from: 399, to: 500 }]) // 500
 */
export function longestStretchSeconds(
  intervals: readonly { readonly from: number; readonly to: number }[],
): number | undefined {
  const first = intervals[0];
  if (!first) return undefined;
  let longest = 0;
  let from = first.from;
  let to = first.to;
  for (const interval of intervals) {
    if (interval.from - to >= pauseSeconds) {
      longest = Math.max(longest, to - from);
      from = interval.from;
    }
    to = Math.max(to, interval.to);
  }
  return Math.max(longest, to - from);
}

/**
 * The longest stretch, or the longest run, of several days, each with the longest of its own: not known where one
 * of the days had contacts and its longest is not known.
 *
 * @returns null where it is not known, and where there were no contacts
 * @example longestOfDays([{ handled: 3, longest: 900 }, { handled: 1, longest: null }]) // null
 */
export function longestOfDays(
  days: readonly { readonly handled: number; readonly longest: number | null }[],
): number | null {
  let longest: number | null = null;
  for (const day of days) {
    if (day.longest === null && day.handled > 0) return null;
    if (day.longest !== null) longest = Math.max(longest ?? 0, day.longest);
  }
  return longest;
}
