import type { WorkingInterval } from "./quick-return.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";

/**
 * Stretches of logged time without a hole: states that follow one another, offline left out.
 *
 * @param states in any order
 * @returns in ascending order; an empty list where nothing was logged
 */
export function loggedStretches(states: readonly StateInterval[]): WorkingInterval[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { state, from, to } of mergedTimeline(states)) {
    if (state === "offline") continue;
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
}
