import { median } from "../statistics/median.ts";

/**
 * A load's usual: the median of the weeks in which somebody worked at all. Weeks before somebody came,
 * after they left and of their holidays are true zeros, but nobody's usual load.
 *
 * @param loads of one person by week, in any unit; null where a week's load is not known
 * @returns undefined where no week has any load
 * @example usualLoad([100, 200, 0, 0, null]) // 150
 */
export function usualLoad(loads: readonly (number | null)[]): number | undefined {
  return median(loads.filter((load) => load !== null && load > 0) as number[]);
}
