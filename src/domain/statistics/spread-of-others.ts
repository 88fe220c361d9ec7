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
  const mad = medianAbsoluteDeviation(values, middle);
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
      ofMiddle = distancesFrom(middle, inOrder);
      distances.set(middle, ofMiddle);
    }
    return { count: values.length - 1, median: middle, mad: medianWithout(ofMiddle, left) };
  });
}

interface Ordered {
  readonly values: readonly number[];
  /** Which of the list as given stands at each place. */
  readonly order: readonly number[];
  /** Place of each value of the list as given. */
  readonly placeOf: readonly number[];
}

function ordered(given: readonly number[]): Ordered {
  const order = [...given.keys()].sort((a, b) => (given[a] as number) - (given[b] as number));
  const placeOf = new Array<number>(given.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place] as number] = place;
  return { values: order.map((at) => given[at] as number), order, placeOf };
}

/** The distances from a middle in their order: those below it and those above it are in order already. */
function distancesFrom(middle: number, { values, order: places }: Ordered): Ordered {
  const order: number[] = [];
  const distances: number[] = [];
  const placeOf = new Array<number>(values.length);
  const notBelow = values.findIndex((value) => value >= middle);
  let above = notBelow < 0 ? values.length : notBelow;
  let below = above - 1;
  while (order.length < values.length) {
    const down = below < 0 ? Number.POSITIVE_INFINITY : middle - (values[below] as number);
    const up = above >= values.length ? Number.POSITIVE_INFINITY : (values[above] as number) - middle;
    const at = places[down <= up ? below-- : above++] as number;
    placeOf[at] = order.length;
    order.push(at);
    distances.push(Math.min(down, up));
  }
  return { values: distances, order, placeOf };
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
