import { spanSeconds } from "./span-seconds.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";

/**
 * Seconds at work: all logged time but offline, each second once.
 *
 * @param mealsArePaid whether meals count; where the contract's hours leave meals out, leave them out here too
 * @returns undefined where there are no states
 * @example workedSeconds([{ state: "talk", from: 0, to: 60 }, { state: "offline", from: 60, to: 90 }]) // 60
 */
export function workedSeconds(states: readonly StateInterval[], mealsArePaid = true): number | undefined {
  if (states.length === 0) return undefined;
  return spanSeconds(
    mergedTimeline(states).filter(({ state }) => state !== "offline" && (mealsArePaid || state !== "meal")),
  );
}
