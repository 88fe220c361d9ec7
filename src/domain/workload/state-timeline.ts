import { type StateName, stateNames } from "../floor/agent-state.ts";

export interface StateInterval {
  readonly state: StateName;
  /** UTC seconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds beyond which one unbroken state is nobody's work but a login that was never ended. Design choice: a
 * day of work ends after 13 hours where 11 hours of rest are kept, and no state fills all of it.
 */
export const longestStateSeconds = 16 * 3600;

/** Whether an interval is too long for anybody to have been in it. Being offline may last. */
export function isForgotten({ state, from, to }: StateInterval): boolean {
  return state !== "offline" && to - from > longestStateSeconds;
}

const priority = new Map(stateNames.map((name, at) => [name, at]));

/**
 * A gap-free reading of an agent's states in which no second counts twice: where intervals overlap, the
 * state of higher priority holds (talk, hold, acw, available, the others; methods, 1.1). A state that was
 * never ended (see `isForgotten`) is read as offline.
 *
 * @param intervals in any order; intervals without length are left out
 * @returns intervals in ascending order that do not overlap
 */
export function mergedTimeline(intervals: readonly StateInterval[]): StateInterval[] {
  const real = intervals
    .filter((interval) => interval.to > interval.from)
    .map((interval) => (isForgotten(interval) ? { ...interval, state: "offline" as const } : interval));
  const sorted = [...real].sort((a, b) => a.from - b.from);
  if (sorted.every((interval, at) => at === 0 || interval.from >= (sorted[at - 1] as StateInterval).to))
    return sorted;
  const edges = [...new Set(real.flatMap((interval) => [interval.from, interval.to]))].sort((a, b) => a - b);
  const merged: StateInterval[] = [];
  let open: StateInterval[] = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const from = edges[at] as number;
    const to = edges[at + 1] as number;
    while (next < sorted.length && (sorted[next] as StateInterval).from <= from)
      open.push(sorted[next++] as StateInterval);
    open = open.filter((interval) => interval.to > from);
    const winner = open.reduce<StateInterval | undefined>(
      (best, interval) => (best && rankOf(best.state) <= rankOf(interval.state) ? best : interval),
      undefined,
    );
    if (!winner) continue;
    const last = merged.at(-1);
    if (last && last.state === winner.state && last.to === from) merged[merged.length - 1] = { ...last, to };
    else merged.push({ state: winner.state, from, to });
  }
  return merged;
}

/** Seconds in each state of a merged timeline. */
export function stateSeconds(timeline: readonly StateInterval[]): Record<StateName, number> {
  const seconds = Object.fromEntries(stateNames.map((name) => [name, 0])) as Record<StateName, number>;
  for (const interval of timeline) seconds[interval.state] += interval.to - interval.from;
  return seconds;
}

function rankOf(state: StateName): number {
  return priority.get(state) ?? stateNames.length;
}
