import { backToBackSeconds } from "../workload/back-to-back-run.ts";
import { occupancy } from "../workload/occupancy.ts";
import { shortestRestSeconds } from "../workload/quick-return.ts";
import { mergedTimeline, type StateInterval } from "../workload/state-timeline.ts";

/** The numbers that distinguish a loaded contact from a rested one (methods, 4.6). */
export const loadRule = {
  beforeSeconds: 3600,
  loadedAbove: 0.85,
  loadedFromPlace: 3,
  restedTo: 0.8,
  restedGapSeconds: 30,
} as const;

/** How busy an agent was just before a contact. */
export interface LoadBefore {
  /** Of the hour before, 0 to 1; undefined where neither handling nor waiting is known in it. */
  readonly occupancy: number | undefined;
  /**
   * Seconds since the contact before was done; undefined for the first of a working interval, and where a contact
   * just before has no end.
   */
  readonly gapSeconds: number | undefined;
  /**
   * Place in its run of contacts with gaps under ten seconds: 1 is the first; undefined where a contact just before
   * has no end.
   */
  readonly placeInRun: number | undefined;
  /** Hard contacts that began in the hour before; undefined where nothing describes demand. */
  readonly hardBefore: number | undefined;
}

export const loadCells = ["loaded", "rested", "in-between"] as const;
export type LoadCell = (typeof loadCells)[number];

/** A contact as the load before the next sees it. UTC seconds, after-contact work included. */
export interface LoadContact {
  readonly from: number;
  /** Null where the source gives no end. */
  readonly to: number | null;
  /** Whether it was hard (its demand, by the demand rule); undefined where nothing describes demand. */
  readonly hard?: boolean | undefined;
}

/**
 * The cell of the train-or-relieve rule: loaded with an occupancy above .85 in the hour before, or third or
 * later in a run with gaps under ten seconds; rested with an occupancy of at most .80 and a gap of at least
 * 30 seconds; else in between and unused (methods, 4.6). What is not known is never taken for rest.
 *
 * @example loadCell({ occupancy: 0.6, gapSeconds: 45, placeInRun: 1, hardBefore: undefined }) // "rested"
 */
export function loadCell({ occupancy: busy, gapSeconds, placeInRun }: LoadBefore): LoadCell {
  if (placeInRun !== undefined && placeInRun >= loadRule.loadedFromPlace) return "loaded";
  if (busy === undefined) return "in-between";
  if (busy > loadRule.loadedAbove) return "loaded";
  const restedGap = gapSeconds !== undefined && gapSeconds >= loadRule.restedGapSeconds;
  return busy <= loadRule.restedTo && restedGap ? "rested" : "in-between";
}

/**
 * The load before each of one agent's contacts, from the contacts and the states. Seconds, shares of an
 * hour and counts; overlapping states are merged first.
 *
 * @param contacts that the agent handled, in the order of their start
 * @param states in any order; none where the source has no states: occupancy is then unknown
 * @returns an entry for each contact, in the same order
 * @example loadsBefore([{ from: 0, to: 60 }, { from: 65, to: 90 }], [])[1]?.placeInRun // 2
 */
export function loadsBefore(
  contacts: readonly LoadContact[],
  states: readonly StateInterval[],
): LoadBefore[] {
  const busyUntil = secondsUntil(states, (state) => state === "talk" || state === "hold" || state === "acw");
  const freeUntil = secondsUntil(states, (state) => state === "available");
  const isDemandKnown = contacts.some(({ hard }) => hard !== undefined);
  let end: number | undefined;
  let lastOpen = Number.NEGATIVE_INFINITY;
  let place = 0;
  let oldest = 0;
  return contacts.map(({ from, to }, at) => {
    const gap = end === undefined || from - end >= shortestRestSeconds ? undefined : Math.max(0, from - end);
    // A contact without an end may last into those that follow it, up to the next rest.
    const isOpen = from - lastOpen < shortestRestSeconds;
    place = !isOpen && gap !== undefined && gap < backToBackSeconds ? place + 1 : 1;
    if (to === null) lastOpen = from;
    else end = Math.max(end ?? to, to);
    const since = from - loadRule.beforeSeconds;
    while ((contacts[oldest]?.from ?? from) < since) oldest++;
    const hard = contacts.slice(oldest, at).filter((contact) => contact.hard).length;
    return {
      occupancy: occupancy(busyUntil(from) - busyUntil(since), freeUntil(from) - freeUntil(since)),
      gapSeconds: isOpen ? undefined : gap,
      placeInRun: isOpen ? undefined : place,
      hardBefore: isDemandKnown ? hard : undefined,
    };
  });
}

/** Seconds in some states from the beginning to an instant, by running sums over the merged timeline. */
function secondsUntil(
  states: readonly StateInterval[],
  counts: (state: StateInterval["state"]) => boolean,
): (instant: number) => number {
  const intervals = mergedTimeline(states).filter(({ state }) => counts(state));
  const before: number[] = [];
  let sum = 0;
  for (const { from, to } of intervals) {
    before.push(sum);
    sum += to - from;
  }
  return (instant) => {
    let low = 0;
    let high = intervals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((intervals[middle] as StateInterval).from < instant) low = middle + 1;
      else high = middle;
    }
    const last = intervals[low - 1];
    return last ? (before[low - 1] ?? 0) + Math.min(instant, last.to) - last.from : 0;
  };
}
