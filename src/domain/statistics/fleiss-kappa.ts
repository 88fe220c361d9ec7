import { sum } from "./sum.ts";

/**
 * Fleiss's kappa: agreement of the same number of raters on categories without an order, (P̄ - P̄e) /
 * (1 - P̄e) (Fleiss 1971). 1 is full agreement, 0 chance; it may be negative.
 *
 * @param counts a row for each subject, a column for each category: how many raters chose it. Every
 *   subject has the same number of ratings, at least two; anything else is a mistake in the code
 * @returns undefined where there are no subjects or a single category was used
 * @example fleissKappa([[2, 0], [0, 2]]) // 1
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | undefined {
  const sizes = new Set(counts.map((row) => sum(row)));
  if (sizes.size === 0) return undefined;
  const [raters = 0] = sizes;
  if (sizes.size > 1 || raters < 2) throw new RangeError("Every subject has the same two or more ratings");
  const all = counts.length * raters;
  const categories = Math.max(...counts.map((row) => row.length));
  let byChance = 0;
  for (let category = 0; category < categories; category++) {
    byChance += (sum(counts.map((row) => row[category] ?? 0)) / all) ** 2;
  }
  if (1 - byChance < 1e-12) return undefined;
  const pairs = raters * (raters - 1);
  const agreed = sum(counts.map((row) => (sum(row.map((count) => count * count)) - raters) / pairs));
  return (agreed / counts.length - byChance) / (1 - byChance);
}
