/** What distance between two ratings means: same or not, ranks, or points on a scale. */
export type RatingMetric = "nominal" | "ordinal" | "interval";

/** Agreement of several raters. `alpha` is 1 for full agreement, 0 for chance, below 0 for worse. */
export interface KrippendorffAlpha {
  readonly alpha: number;
  /** Units that at least two raters rated; only these describe agreement. */
  readonly units: number;
  /** Ratings of these units. */
  readonly ratings: number;
}

/**
 * Krippendorff's alpha, 1 - observed / expected disagreement, from the matrix of coincidences
 * (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"). Missing ratings are left out.
 *
 * @param raters a row for each rater, a column for each unit; null where a rater did not rate a unit
 * @param metric nominal: 0 or 1; ordinal: squared number of ratings between the two ranks, each end
 *   half; interval: squared difference
 * @returns undefined where no unit has two ratings, or where all of them are the same: without variety
 *   agreement cannot be distinguished from a stuck needle
 * @example krippendorffAlpha([[1, 2, 3], [1, 2, 3]], "interval")?.alpha // 1
 */
export function krippendorffAlpha(
  raters: readonly (readonly (number | null)[])[],
  metric: RatingMetric,
): KrippendorffAlpha | undefined {
  const columns = Math.max(0, ...raters.map((row) => row.length));
  const units: number[][] = [];
  for (let unit = 0; unit < columns; unit++) {
    const rated = raters.flatMap((row) => row[unit] ?? []);
    if (rated.length >= 2) units.push(rated);
  }
  const totals = countsOf(units.flat());
  const values = [...totals.keys()].sort((a, b) => a - b);
  if (values.length < 2) return undefined;
  const distance = squaredDistance(metric, values, totals);
  const n = units.reduce((sum, unit) => sum + unit.length, 0);

  let observed = 0;
  for (const unit of units) {
    const counts = [...countsOf(unit)];
    for (const [a, countA] of counts) {
      for (const [b, countB] of counts) observed += (countA * countB * distance(a, b)) / (unit.length - 1);
    }
  }
  let expected = 0;
  for (const [a, countA] of totals) {
    for (const [b, countB] of totals) expected += countA * countB * distance(a, b);
  }
  return { alpha: 1 - ((n - 1) * observed) / expected, units: units.length, ratings: n };
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function squaredDistance(
  metric: RatingMetric,
  values: readonly number[],
  totals: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  if (metric === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (metric === "interval") return (a, b) => (a - b) ** 2;
  // The place of a value: the ratings below it and half of its own.
  const places = new Map<number, number>();
  let below = 0;
  for (const value of values) {
    const count = totals.get(value) ?? 0;
    places.set(value, below + count / 2);
    below += count;
  }
  return (a, b) => ((places.get(a) ?? 0) - (places.get(b) ?? 0)) ** 2;
}
