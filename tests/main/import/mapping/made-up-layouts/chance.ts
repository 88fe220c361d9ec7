import { seededFraction, standardNormal } from "../../../../../src/domain/statistics/chance.ts";

/** Draws that their seed decides entirely. */
export interface Chance {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  isTrue(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  /** A length as contacts have them: most near the median, some far above it. */
  lognormal(median: number, spread: number): number;
}

/** @example chanceOf(1).whole(1, 6) === chanceOf(1).whole(1, 6) // true */
export function chanceOf(seed: number): Chance {
  const fraction = seededFraction(seed);
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    whole,
    isTrue: (share) => fraction() < share,
    pick(items) {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: fraction() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    lognormal: (median, spread) => Math.round(median * Math.exp(spread * standardNormal(fraction))),
  };
}
