import { sum } from "../statistics/sum.ts";

/**
 * Seconds of some spans together; a second that lies in two of them counts twice.
 *
 * @param spans in any order; UTC seconds
 * @returns 0 where there are none
 * @example spanSeconds([{ from: 0, to: 60 }, { from: 90, to: 100 }]) // 70
 */
export function spanSeconds(spans: readonly { readonly from: number; readonly to: number }[]): number {
  return sum(spans.map(({ from, to }) => to - from));
}
