/** The items of one evaluation, as a form's scale: which there are, and the maximum of each. */
export interface FormScale {
  readonly items: readonly { readonly item: string; readonly maximum: number }[];
  /** UTC seconds of the first evaluation with this scale. */
  readonly firstAt: number;
}

/** Maxima of an item that a person has taken for the same in shares of the maximum. */
export type AcceptedMaxima = (item: string) => readonly number[];

/**
 * Which scales of one form count. An item's own maximum is the one that was in use first; an evaluation in
 * which an item has another one does not count until a person says that both mean the same: half of two
 * points and half of ten may be distinguished by those who score.
 *
 * @returns an entry for each scale, in the order given
 * @example an item with 2 points at first and 5 later: the later scale does not count
 */
export function countingScales(scales: readonly FormScale[], accepted: AcceptedMaxima): boolean[] {
  const first = firstMaxima(scales);
  return scales.map(({ items }) =>
    items.every(({ item, maximum }) => first.get(item) === maximum || accepted(item).includes(maximum)),
  );
}

/** Each item's own maximum: the one in use first; of two on the same instant the smaller one. */
function firstMaxima(scales: readonly FormScale[]): Map<string, number> {
  const found = new Map<string, { at: number; maximum: number }>();
  for (const { items, firstAt } of scales) {
    for (const { item, maximum } of items) {
      const known = found.get(item);
      const earlier = !known || firstAt < known.at || (firstAt === known.at && maximum < known.maximum);
      if (earlier) found.set(item, { at: firstAt, maximum });
    }
  }
  return new Map([...found].map(([item, { maximum }]) => [item, maximum]));
}
