import { mean } from "../statistics/mean.ts";
import { percentiles } from "../statistics/percentile.ts";

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
  const [middle, p90] = percentiles(known, [0.5, 0.9]);
  const average = mean(known);
  if (average === undefined || middle === undefined || p90 === undefined) return undefined;
  return { contacts: known.length, mean: average, median: middle, p90 };
}

/**
 * Handle time of a span of days as a load: somebody who handled nothing had no load, but where no
 * contacts were imported nobody's load is known.
 *
 * @param covered whether contacts were imported for the span
 * @returns seconds; null where the load is not known
 * @example loadSeconds({ handled: 0, handleSeconds: null, covered: true }) // 0
 */
export function loadSeconds({
  handled,
  handleSeconds,
  covered,
}: {
  readonly handled: number;
  readonly handleSeconds: number | null;
  readonly covered: boolean;
}): number | null {
  if (!covered) return null;
  return handled === 0 ? 0 : handleSeconds;
}
