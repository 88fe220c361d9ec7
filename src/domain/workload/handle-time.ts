import { median } from "../statistics/median.ts";
import { percentile } from "../statistics/percentile.ts";

/** Handle time of contacts, in seconds. */
export interface HandleTime {
  /** Contacts whose handle time is known. */
  readonly contacts: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/**
 * Average handle time with its median and its ninetieth percentile (methods, 1.1): a mean alone hides
 * whether all contacts are long or a few are.
 *
 * @param handleSeconds talk, hold and after-contact work of each contact; null where the source lacks it
 * @returns undefined where no handle time is known
 * @example handleTime([100, null, 200])?.mean // 150
 */
export function handleTime(handleSeconds: readonly (number | null)[]): HandleTime | undefined {
  const known = handleSeconds.filter((seconds) => seconds !== null);
  const middle = median(known);
  const p90 = percentile(known, 0.9);
  if (middle === undefined || p90 === undefined) return undefined;
  const mean = known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  return { contacts: known.length, mean, median: middle, p90 };
}
