import { assertLevel, type Interval, usualLevel } from "../src/domain/statistics/interval.ts";
import { normalQuantile } from "../src/domain/statistics/normal-law.ts";

/**
 * The interval of the expected number of events that come independently, by how many came: Byar's approximation of
 * the exact one (Rothman and Boice 1979), within 1 % of it from one event on.
 *
 * @param events whole, at least 0
 * @returns in events; from 0 where none came
 * @example poissonInterval(10) // { from: 4.79, to: 18.39 }
 */
export function poissonInterval(events: number, level: number = usualLevel): Interval {
  assertLevel(level);
  if (!(events >= 0)) throw new RangeError(`${events} is no number of events`);
  const z = normalQuantile((1 + level) / 2);
  const byar = (count: number, reach: number) =>
    count * (1 - 1 / (9 * count) + reach / (3 * Math.sqrt(count))) ** 3;
  return { from: events === 0 ? 0 : byar(events, -z), to: byar(events + 1, z) };
}
