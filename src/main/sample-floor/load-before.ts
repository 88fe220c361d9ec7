import type { Interval, WorkedDay } from "./queue-day.ts";

/** How busy an agent was just before a contact (methods, 4.6). */
export interface LoadBefore {
  /** Of the hour before, 0 to 1; undefined where neither handling nor waiting is known in it. */
  readonly occupancy: number | undefined;
  /** Seconds since the contact before was done; undefined for the day's first. */
  readonly gapSeconds: number | undefined;
  /** Place in its run of contacts with gaps under ten seconds: 1 is the first. */
  readonly placeInRun: number;
}

export type LoadCell = "loaded" | "rested" | "between";

const hour = 3600;
const runGapSeconds = 10;
const handling: ReadonlySet<string> = new Set(["talk", "hold", "acw"]);

/** The load before a day's contact. */
export function loadBefore(day: WorkedDay, at: number): LoadBefore {
  const start = startOf(day, at) ?? 0;
  const from = start - hour;
  let busy = 0;
  let free = 0;
  for (let interval = intervalEndingBy(day.intervals, start); interval >= 0; interval--) {
    const { state, from: began, to } = day.intervals[interval] as Interval;
    if (to <= from) break;
    const seconds = Math.min(to, start) - Math.max(began, from);
    if (handling.has(state)) busy += seconds;
    else if (state === "available") free += seconds;
  }
  let placeInRun = 1;
  while ((gapBefore(day, at - placeInRun + 1) ?? hour) < runGapSeconds) placeInRun++;
  return {
    occupancy: busy + free > 0 ? busy / (busy + free) : undefined,
    gapSeconds: gapBefore(day, at),
    placeInRun,
  };
}

/** The cell of the train-or-relieve rule. */
export function cellOf({ occupancy, gapSeconds, placeInRun }: LoadBefore): LoadCell {
  if (placeInRun >= 3 || (occupancy ?? 0) > 0.85) return "loaded";
  return occupancy !== undefined && occupancy <= 0.8 && (gapSeconds ?? 0) >= 30 ? "rested" : "between";
}

/**
 * Whether the cell stands clear of its edges: another reading of "the hour before" (by contacts, by the
 * half-hour) would put the contact into the same one.
 */
export function isClear({ occupancy = 0.83, gapSeconds = 0, placeInRun }: LoadBefore): boolean {
  return occupancy > 0.88 || (occupancy <= 0.77 && gapSeconds >= 35 && placeInRun === 1);
}

function gapBefore(day: WorkedDay, at: number): number | undefined {
  const before = day.contacts[at - 1];
  const start = startOf(day, at);
  return before && start !== undefined ? start - before.endedAt - before.served.acwSeconds : undefined;
}

function startOf(day: WorkedDay, at: number): number | undefined {
  return day.contacts[at]?.served.answeredAt;
}

/** The last interval that ended by then, by halving: intervals lie in the order of their start. */
function intervalEndingBy(intervals: readonly Interval[], instant: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle]?.to ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
