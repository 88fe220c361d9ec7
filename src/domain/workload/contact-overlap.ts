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
  return spans.length ? spanSeconds(spans) - unionOf(spans) : undefined;
}

/**
 * How many contacts ran at once, on average, while any ran: the sum of the durations over their union.
 *
 * @planned a queue's offered load is to be divided by it (methods, 1.4 and 8.7)
 * @param spans in any order; UTC seconds
 * @returns from 1; undefined where no contact lasted
 * @example meanConcurrency([{ from: 0, to: 100 }, { from: 0, to: 100 }]) // 2
 */
export function meanConcurrency(spans: readonly Span[]): number | undefined {
  const union = unionOf(spans);
  return union > 0 ? spanSeconds(spans) / union : undefined;
}

function unionOf(spans: readonly Span[]): number {
  let union = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= covered) continue;
    union += to - Math.max(from, covered);
    covered = to;
  }
  return union;
}
