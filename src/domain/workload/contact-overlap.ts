import { spanSeconds } from "./span-seconds.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds that count more than once because contacts ran at the same time: the sum of the durations less
 * their union (methods, 1.1). It is the difference between a sum of handle time and the timeline.
 *
 * @param spans in any order; UTC seconds
 * @returns undefined where there are no contacts
 * @example overlapSeconds([{ from: 0, to: 100 }, { from: 50, to: 150 }]) // 50
 */
export function overlapSeconds(spans: readonly Span[]): number | undefined {
  return spans.length ? spanSeconds(spans) - unionSeconds(spans) : undefined;
}

/** One agent's contacts in seconds: all their durations, and the time in which any of them ran. */
export interface ContactSeconds {
  readonly durations: number;
  readonly union: number;
}

/**
 * How many contacts ran at once, on average, while any ran: the sum of the durations over the sum of the unions of
 * each agent, so that two people with one contact each are not one person with two (methods, 1.1 and 8.7).
 *
 * @returns from 1; undefined where no contact lasted
 * @example meanConcurrency([{ durations: 200, union: 100 }, { durations: 50, union: 50 }]) // 1.67
 */
export function meanConcurrency(agents: readonly ContactSeconds[]): number | undefined {
  let [durations, union] = [0, 0];
  for (const agent of agents) {
    durations += agent.durations;
    union += agent.union;
  }
  // A sum of parts may miss the whole by the last digit.
  return union > 0 ? Math.max(1, durations / union) : undefined;
}

/** Seconds in which at least one of the spans ran; 0 where none lasted. */
export function unionSeconds(spans: readonly Span[]): number {
  let union = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= covered) continue;
    union += to - Math.max(from, covered);
    covered = to;
  }
  return union;
}
