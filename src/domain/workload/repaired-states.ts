import { overlapSeconds } from "./contact-overlap.ts";
import { spanSeconds } from "./span-seconds.ts";
import { isForgotten, type StateInterval } from "./state-timeline.ts";

/** Share of repaired time beyond which a figure from the timeline says so. */
export const repairedShareToReport = 0.1;

/**
 * What had to be repaired of an agent's states, because one person cannot be in two of them at once, nor in one
 * for days.
 */
export interface RepairedStates {
  /** States that overlap another one, and those that were never ended. */
  readonly states: number;
  /** Seconds recorded more than once (the sum of the states less the timeline), and those of states never ended. */
  readonly seconds: number;
  readonly timelineSeconds: number;
}

/**
 * Counts what the merging of overlapping states repaired (see `mergedTimeline`; methods, 1.1).
 *
 * @param intervals in any order; intervals without length are left out
 * @returns undefined where there are no states
 * @example talk from 0 to 100 and available from 50 to 150: 2 states, 50 seconds of a timeline of 150
 */
export function repairedStates(intervals: readonly StateInterval[]): RepairedStates | undefined {
  const real = intervals.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const overlap = overlapSeconds(real);
  if (overlap === undefined) return undefined;
  const forgotten = real.filter(isForgotten);
  const others = real.filter((interval) => !isForgotten(interval));
  return {
    states: overlapping(others) + forgotten.length,
    seconds: (overlapSeconds(others) ?? 0) + spanSeconds(forgotten),
    timelineSeconds: spanSeconds(real) - overlap,
  };
}

/** Repaired seconds over the timeline's, at most 1; undefined where there is no timeline. */
export function repairedShare(repaired: {
  readonly seconds: number;
  readonly timelineSeconds: number;
}): number | undefined {
  return repaired.timelineSeconds > 0 ? Math.min(1, repaired.seconds / repaired.timelineSeconds) : undefined;
}

function overlapping(inOrder: readonly StateInterval[]): number {
  const touched = new Set<StateInterval>();
  let longest: StateInterval | undefined;
  for (const interval of inOrder) {
    if (longest && interval.from < longest.to) {
      touched.add(longest);
      touched.add(interval);
    }
    if (!longest || interval.to > longest.to) longest = interval;
  }
  return touched.size;
}
