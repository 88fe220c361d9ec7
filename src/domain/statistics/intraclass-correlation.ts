import { sum } from "./sum.ts";

/** Agreement of raters on a scale, with the mean squares it is made of (Shrout and Fleiss 1979). */
export interface IntraclassCorrelation {
  /** ICC(2,1): of one rater drawn from all raters. At most 1. */
  readonly single: number;
  /** ICC(2,k): of the mean of these raters. */
  readonly average: number;
  readonly targets: number;
  readonly raters: number;
  readonly betweenTargets: number;
  readonly betweenRaters: number;
  readonly residual: number;
}

/**
 * Intraclass correlation for absolute agreement, both targets and raters drawn at random: ICC(2,1) =
 * (BMS - EMS) / (BMS + (k-1)·EMS + k·(JMS - EMS)/n) and ICC(2,k) = (BMS - EMS) / (BMS + (JMS - EMS)/n).
 *
 * @param ratings a row for each target, a column for each rater; rows with a gap are left out
 * @returns undefined with fewer than two whole rows or two raters, or where all ratings are the same
 * @example intraclassCorrelation([[1, 1], [5, 5]])?.single // 1
 */
export function intraclassCorrelation(
  ratings: readonly (readonly (number | null)[])[],
): IntraclassCorrelation | undefined {
  const k = Math.max(0, ...ratings.map((row) => row.length));
  const whole = ratings
    .map((row) => row.filter((rating) => rating !== null))
    .filter((row) => row.length === k);
  const n = whole.length;
  if (n < 2 || k < 2) return undefined;
  const rows = whole.map((row) => sum(row) / k);
  const columns = Array.from({ length: k }, (_, at) => sum(whole.map((row) => row[at] ?? 0)) / n);
  const grand = sum(rows) / n;
  const squares = (values: readonly number[]) => sum(values.map((value) => (value - grand) ** 2));
  const betweenTargets = (k * squares(rows)) / (n - 1);
  const betweenRaters = (n * squares(columns)) / (k - 1);
  const rest = squares(whole.flat()) - k * squares(rows) - n * squares(columns);
  const residual = Math.max(0, rest) / ((n - 1) * (k - 1));
  const raterShare = (betweenRaters - residual) / n;
  const one = betweenTargets + (k - 1) * residual + k * raterShare;
  const mean = betweenTargets + raterShare;
  if (!(one > 0 && mean > 0)) return undefined;
  return {
    single: (betweenTargets - residual) / one,
    average: (betweenTargets - residual) / mean,
    targets: n,
    raters: k,
    betweenTargets,
    betweenRaters,
    residual,
  };
}
