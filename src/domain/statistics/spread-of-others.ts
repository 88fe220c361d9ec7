import { medianAbsoluteDeviation } from "./mad.ts";
import { median } from "./median.ts";

/** The middle of some values and how far they lie about it, both in the unit of the values. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  /** Median absolute deviation, not yet scaled to a standard deviation. */
  readonly mad: number;
}

/**
 * Median and median absolute deviation of values.
 *
 * @returns undefined where there are no values
 * @example spreadOf([1, 2, 3, 5, 7, 8]) // { count: 6, median: 4, mad: 2.5 }
 */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const middle = median(values);
  const mad = medianAbsoluteDeviation(values);
  return middle === undefined || mad === undefined
    ? undefined
    : { count: values.length, median: middle, mad };
}

/**
 * For each value the spread of all the others, in the order given. Leaving one out moves the median among
 * three places at most, so the distances are put in order once for each of these medians and not once for
 * each value: a floor of a thousand is done in a few milliseconds.
 *
 * @param values finite numbers in any order
 * @returns undefined at each place where there are no others
 * @example spreadsOfOthers([1, 2, 9])[2] // { count: 2, median: 1.5, mad: 0.5 }
 */
export function spreadsOfOthers(values: readonly number[]): (Spread | undefined)[] {
  if (values.length < 2) return values.map(() => undefined);
  const inOrder = ordered(values);
  const distances = new Map<number, Ordered>();
  return values.map((_, left) => {
    const middle = medianWithout(inOrder, left);
    let ofMiddle = distances.get(middle);
    if (!ofMiddle) {
      ofMiddle = ordered(values.map((value) => Math.abs(value - middle)));
      distances.set(middle, ofMiddle);
    }
    return { count: values.length - 1, median: middle, mad: medianWithout(ofMiddle, left) };
  });
}

interface Ordered {
  readonly values: readonly number[];
  /** Place of each value of the list as given. */
  readonly placeOf: readonly number[];
}

function ordered(given: readonly number[]): Ordered {
  const order = given.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const placeOf = new Array<number>(given.length);
  for (const [place, { at }] of order.entries()) placeOf[at] = place;
  return { values: order.map(({ value }) => value), placeOf };
}

function medianWithout({ values, placeOf }: Ordered, left: number): number {
  const gap = placeOf[left] as number;
  const rank = (values.length - 2) / 2;
  const below = valueAt(values, gap, Math.floor(rank));
  const above = valueAt(values, gap, Math.ceil(rank));
  return below + (rank - Math.floor(rank)) * (above - below);
}

function valueAt(values: readonly number[], gap: number, rank: number): number {
  return values[rank < gap ? rank : rank + 1] as number;
}
