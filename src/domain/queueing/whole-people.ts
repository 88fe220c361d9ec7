/**
 * Whole people of a mean, for Erlang's formulas know no other: rounded, and somebody who is there now and
 * then is one.
 *
 * @param mean people there on average, from 0; null where it is not known
 * @returns null where it is not known
 * @example wholePeople(0.2) // 1
 */
export function wholePeople(mean: number | null): number | null {
  if (mean === null) return null;
  return mean > 0 ? Math.max(1, Math.round(mean)) : 0;
}
