import { normalShareBelow } from "../statistics/normal-law.ts";
import { mixtureShareBelow } from "../statistics/normal-mixture.ts";
import {
  determinantOfThree,
  dotOfThree,
  type SymmetricThree,
  solvedThree,
  type Three,
} from "../statistics/three-by-three.ts";
import { verdictLaws, verdictRule } from "./verdict-rule.ts";

/** How far a person's difference lies from the others' mean, as measured: points, the variance above 0. */
export interface Distance {
  readonly value: number;
  readonly variance: number;
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

/** Three measured distances of one person over the same weeks, and what they have in common. */
export interface MeasuredFalls {
  /** Of the change of rested scores, and of the change of loaded ones. */
  readonly rested: Distance;
  readonly loaded: Distance;
  /** Of loaded less rested scores in the weeks before. */
  readonly gapBefore: Distance;
  /** Variances of the means of rested and of loaded scores before: each is in its change and in the gap. */
  readonly restedBefore: number;
  readonly loadedBefore: number;
  /** Variance of a stable person's own wandering in such a change. */
  readonly wander: number;
}

/** What may have happened, each 0 to 1. They do not exclude each other. */
export interface LikelyFalls {
  /** How likely scores fell at least 5 points more than the others', rested or loaded alike. */
  readonly everywhere: number;
  /** How likely loaded scores fell at least 5 points further than that. */
  readonly fellUnderLoad: number;
  /** How likely loaded scores now lie at least 5 points further under rested ones than the others' do. */
  readonly lowerUnderLoad: number;
}

/**
 * What explains a person's four means: rested and loaded, before and lately (methods, 8.3; the joint law is our
 * choice). With x the change of rested scores, y that of loaded ones and z the gap before, each as a distance from the
 * others' mean:
 *
 *   x = c + w + error,   y = c + e + w + error,   z = g + error
 *
 * c is what befell all contacts, e what came on top under load, g how loaded and rested differed before; each is within
 * a few points for nineteen people in twenty (SD 1.5) and anything for the twentieth (SD 12). w is the slow wandering
 * of a stable person, the same for both. For each of the eight triples of laws (x, y, z) is normal and so are c, e and
 * g given it; the triples are weighed by how well they foresaw (x, y, z). With each cell judged for itself a fall of
 * everything looked like a fall under load as long as loaded scores happened to show it first.
 *
 * @returns 0 to 1 each
 * @example for changes of -15 in both, variances of 9, no gap: everywhere 0.99, under load 0.1 and less
 */
export function likelyFalls(measured: MeasuredFalls): LikelyFalls {
  const { rested, loaded, gapBefore, restedBefore, loadedBefore, wander } = measured;
  const found: Three = [rested.value, loaded.value, gapBefore.value];
  const explained = triples.map(({ share, c, e, g }) => {
    const matrix: SymmetricThree = {
      xx: rested.variance + wander + c,
      yy: loaded.variance + wander + c + e,
      zz: gapBefore.variance + g,
      xy: wander + c,
      xz: restedBefore,
      yz: -loadedBefore,
    };
    const solved = solvedThree(matrix, found);
    const fallen = (shared: Three, variance: number) => {
      const known = dotOfThree(shared, solvedThree(matrix, shared));
      return shareFallen(dotOfThree(shared, solved), variance - known);
    };
    return {
      log: Math.log(share) - Math.log(determinantOfThree(matrix)) / 2 - dotOfThree(found, solved) / 2,
      everywhere: fallen([c, c, 0], c),
      fellUnderLoad: fallen([0, e, 0], e),
      lowerUnderLoad: fallen([0, e, g], e + g),
    };
  });
  const highest = Math.max(...explained.map(({ log }) => log));
  const sum = { weight: 0, everywhere: 0, fellUnderLoad: 0, lowerUnderLoad: 0 };
  for (const one of explained) {
    const weight = Math.exp(one.log - highest);
    sum.weight += weight;
    sum.everywhere += weight * one.everywhere;
    sum.fellUnderLoad += weight * one.fellUnderLoad;
    sum.lowerUnderLoad += weight * one.lowerUnderLoad;
  }
  return {
    everywhere: sum.everywhere / sum.weight,
    fellUnderLoad: sum.fellUnderLoad / sum.weight,
    lowerUnderLoad: sum.lowerUnderLoad / sum.weight,
  };
}

/** Every choice of a law for c, e and g: its share of cases, and their variances. */
const triples = verdictLaws.flatMap((ofAll) =>
  verdictLaws.flatMap((ofLoad) =>
    verdictLaws.map((ofGap) => ({
      share: ofAll.share * ofLoad.share * ofGap.share,
      c: ofAll.standardDeviation ** 2,
      e: ofLoad.standardDeviation ** 2,
      g: ofGap.standardDeviation ** 2,
    })),
  ),
);

/** Share of a normal law at least 5 points below zero. */
function shareFallen(center: number, variance: number): number {
  return normalShareBelow((-verdictRule.points - center) / Math.sqrt(variance));
}
