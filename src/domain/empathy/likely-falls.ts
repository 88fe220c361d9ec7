import { normalShareBelow } from "../statistics/normal-law.ts";
import { mixtureShareBelow } from "../statistics/normal-mixture.ts";
import { verdictLaws, verdictRule } from "./verdict-rule.ts";

/** How far a person's difference lies from the others' mean, as measured: points, the variance above 0. */
export interface Distance {
  readonly value: number;
  readonly variance: number;
}

/** What may have happened, each 0 to 1. They do not exclude each other. */
export interface LikelyFalls {
  /** How likely scores fell at least 5 points more than the others', rested or loaded alike. */
  readonly everywhere: number;
  /** How likely loaded scores fell at least 5 points further than that. */
  readonly underLoad: number;
}

/**
 * How likely a person's true difference lies at least 5 points under the others' mean, from the one measured
 * (methods, 8.3): nineteen people in twenty lie within a few points of it (SD 1.5), the twentieth anywhere (SD 12).
 *
 * @returns 0 to 1
 * @example likelyWorse({ value: -15, variance: 16 }) // 0.8
 */
export function likelyWorse(distance: Distance): number {
  const parts = verdictLaws.map((law) => ({ ...law, mean: 0 }));
  return mixtureShareBelow(parts, distance, -verdictRule.points);
}

/**
 * What explains two measured changes of one person over the same weeks: x of rested scores and y of loaded ones,
 * both as distances from the others' means (methods, 8.3; the joint law is our choice).
 *
 *   x = c + w + error,   y = c + e + w + error
 *
 * c is what befell all contacts and e what came on top under load; each is within a few points for nineteen people
 * in twenty (SD 1.5) and anything for the twentieth (SD 12). w is the slow wandering of a stable person, the same
 * for both. For each of the four pairs of laws (x, y) is normal and so are c and e given it; the pairs are weighed
 * by how well they foresaw (x, y). With each cell judged for itself a fall of everything looked like a fall
 * under load as long as loaded scores happened to show it first.
 *
 * @param wander variance of a stable person's own wandering in such a change
 * @example likelyFalls({ value: -15, variance: 9 }, { value: -15, variance: 9 }, 0).everywhere // 0.99
 */
export function likelyFalls(rested: Distance, loaded: Distance, wander: number): LikelyFalls {
  const pairs = verdictLaws.flatMap((ofAll) =>
    verdictLaws.map((ofLoad) => {
      const [c, e] = [ofAll.standardDeviation ** 2, ofLoad.standardDeviation ** 2];
      const xx = rested.variance + c + wander;
      const yy = loaded.variance + c + e + wander;
      const xy = c + wander;
      const determinant = xx * yy - xy * xy;
      // What x and y weigh in the best guess at c and at e: their covariances times the inverse.
      const part = (withX: number, withY: number) => {
        const onX = (withX * yy - withY * xy) / determinant;
        const onY = (withY * xx - withX * xy) / determinant;
        return { center: onX * rested.value + onY * loaded.value, known: onX * withX + onY * withY };
      };
      const { value: x } = rested;
      const { value: y } = loaded;
      const distance = (yy * x * x - 2 * xy * x * y + xx * y * y) / determinant;
      const everywhere = part(c, c);
      const underLoad = part(0, e);
      return {
        log: Math.log(ofAll.share * ofLoad.share) - Math.log(determinant) / 2 - distance / 2,
        everywhere: shareFallen(everywhere.center, c - everywhere.known),
        underLoad: shareFallen(underLoad.center, e - underLoad.known),
      };
    }),
  );
  const highest = Math.max(...pairs.map(({ log }) => log));
  const falls = { weight: 0, everywhere: 0, underLoad: 0 };
  for (const { log, everywhere, underLoad } of pairs) {
    const weight = Math.exp(log - highest);
    falls.weight += weight;
    falls.everywhere += weight * everywhere;
    falls.underLoad += weight * underLoad;
  }
  return { everywhere: falls.everywhere / falls.weight, underLoad: falls.underLoad / falls.weight };
}

/** Share of a normal law at least 5 points below zero. */
function shareFallen(center: number, variance: number): number {
  return normalShareBelow((-verdictRule.points - center) / Math.sqrt(variance));
}
