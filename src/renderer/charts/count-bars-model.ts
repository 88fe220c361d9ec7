import type { CountedKind } from "../../domain/burnout/contact-counts.ts";
import { tenth } from "../../domain/statistics/rounding.ts";
import type { StripPlace } from "./strip-places.ts";

/** Contacts a person and week at the top of a scale: the same for everybody, so that pictures can be held side by side. */
export const countTops: Readonly<Record<CountedKind, number>> = {
  abuse: 12,
  complaints: 12,
  escalations: 12,
  refusals: 60,
};

/** A week's bar, in pixels from the top of its row. */
interface CountBar extends StripPlace {
  readonly y: number;
  readonly height: number;
  /** More than the scale holds: the bar ends at its top, and the figure stands in words. */
  readonly over: boolean;
  /** The records are of a part of the week only. */
  readonly part: boolean;
}

/**
 * The bars of a row of weeks on a fixed scale; null where the week is not known, which is not zero.
 *
 * @example countBars([6, null], places, { top: 12, height: 20 }) // a bar of 10, and none
 */
export function countBars(
  values: readonly (number | null)[],
  places: readonly StripPlace[],
  {
    top,
    height,
    parts = [],
  }: { readonly top: number; readonly height: number; readonly parts?: readonly boolean[] },
): readonly (CountBar | null)[] {
  return places.map((place, at) => {
    const value = values[at] ?? null;
    if (value === null) return null;
    const tall = tenth((Math.min(value, top) / top) * height);
    return { ...place, y: tenth(height - tall), height: tall, over: value > top, part: parts[at] ?? false };
  });
}
