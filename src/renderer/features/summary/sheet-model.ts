import { toPlaces } from "../../../domain/statistics/rounding.ts";

/**
 * The largest size at which something fits, found by halving.
 *
 * @param fits whether it fits at a size; what fits at one fits at every smaller one
 * @returns the smallest size where it fits at none
 * @example fittingSize({ largest: 9, smallest: 5, step: 0.5 }, (size) => size <= 7) // 7
 */
export function fittingSize(
  { largest, smallest, step }: { readonly largest: number; readonly smallest: number; readonly step: number },
  fits: (size: number) => boolean,
): number {
  const at = (place: number) => toPlaces(smallest + place * step, 3);
  let low = 0;
  let high = Math.round((largest - smallest) / step);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(at(middle))) low = middle;
    else high = middle - 1;
  }
  return at(low);
}

const longestName = 34;

/**
 * A line of the summary with the name that it begins with: what stands before its first colon or bracket,
 * where that is short enough to be a name.
 *
 * @example lineParts("Overtime (weight 2): hours") // { name: "Overtime", rest: " (weight 2): hours" }
 */
export function lineParts(line: string): { readonly name: string; readonly rest: string } {
  const end = line.search(/ \(|: /);
  const named = end > 0 && end <= longestName && line.includes(": ");
  return named ? { name: line.slice(0, end), rest: line.slice(end) } : { name: "", rest: line };
}
