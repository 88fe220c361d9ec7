/** The first and last line of a file with rows of some days. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Between which lines a file that is in the order of its days has its rows of one day: behind the rows of the days
 * before it and ahead of those of the days after it, or the other way round. Both lines are left out.
 *
 * @param before where the rows of earlier days stand; undefined where there are none, as for the others
 * @returns undefined where the file is not in the order of its days, so that the day's rows may stand anywhere
 * @example linesOfDay({ first: 2, last: 90 }, { first: 91, last: 180 }, undefined) // { after: 90, ahead: Infinity }
 */
export function linesOfDay(
  before: LineSpan | undefined,
  on: LineSpan | undefined,
  after: LineSpan | undefined,
): { readonly after: number; readonly ahead: number } | undefined {
  return between([before, on, after]) ?? between([after, on, before]);
}

function between([above, on, below]: readonly (LineSpan | undefined)[]) {
  const start = above?.last ?? 0;
  const end = below?.first ?? Number.POSITIVE_INFINITY;
  if (start >= end) return undefined;
  if (on && (on.first <= start || on.last >= end)) return undefined;
  return { after: start, ahead: end };
}
