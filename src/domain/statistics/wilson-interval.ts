import { assertLevel, type Interval, usualLevel } from "./interval.ts";
import { normalQuantile } from "./normal-law.ts";

/** A share of cases with the interval in which the true share lies; all of them 0 to 1. */
export interface ShareEstimate extends Interval {
  readonly share: number;
  readonly n: number;
}

/**
 * A share with Wilson's score interval, without continuity correction (Wilson 1927; method 3 of Newcombe
 * 1998): (2np + z² ± z√(z² + 4np(1-p))) / 2(n + z²). It stays within 0 and 1 even for 0 of 20.
 *
 * @param hits whole, 0 to n; anything else is a mistake in the code
 * @returns undefined where there are no cases
 * @example wilsonInterval(0, 20) // share 0, from 0 to 0.1611
 */
export function wilsonInterval(
  hits: number,
  n: number,
  level: number = usualLevel,
): ShareEstimate | undefined {
  assertLevel(level);
  if (!(hits >= 0 && hits <= n)) throw new RangeError(`${hits} of ${n} is no share`);
  if (n === 0) return undefined;
  const z = normalQuantile((1 + level) / 2);
  const share = hits / n;
  const middle = 2 * hits + z * z;
  const reach = z * Math.sqrt(z * z + 4 * hits * (1 - share));
  const whole = 2 * (n + z * z);
  return {
    share,
    n,
    from: hits === 0 ? 0 : (middle - reach) / whole,
    to: hits === n ? 1 : (middle + reach) / whole,
  };
}
