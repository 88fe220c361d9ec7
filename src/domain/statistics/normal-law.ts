import { usualLevel } from "./interval.ts";

/**
 * Share of the standard normal law that lies below z, 0 to 1 (Hart 1968 as given by West 2005, exact to
 * about 1e-15).
 *
 * @example normalShareBelow(1.959964) // 0.975
 */
export function normalShareBelow(z: number): number {
  const upper = upperTail(Math.abs(z));
  return z > 0 ? 1 - upper : upper;
}

/**
 * The value below which a share of the standard normal law lies: Acklam's rational approximation and one
 * step of Halley's method.
 *
 * @param share strictly between 0 and 1; anything else is a mistake in the code
 * @example normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`A share lies between 0 and 1, not at ${share}`);
  if (share > 0.5) return -normalQuantile(1 - share);
  const rough = share < 0.02425 ? tailQuantile(share) : centralQuantile(share);
  const error = normalShareBelow(rough) - share;
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp((rough * rough) / 2);
  return rough - step / (1 + (rough * step) / 2);
}

/**
 * How far the usual interval reaches to either side of an estimate with a normal law: 1.96 standard errors for
 * 95 %.
 *
 * @param standardError from 0
 * @returns in the unit of the estimate
 * @example usualReach(2) // 3.92
 */
export function usualReach(standardError: number): number {
  return normalQuantile((1 + usualLevel) / 2) * standardError;
}

const numerator = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const denominator = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

function upperTail(z: number): number {
  if (z > 37) return 0;
  const density = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547) return (density * polynomial(numerator, z)) / polynomial(denominator, z);
  const fraction = [4, 3, 2, 1].reduce((below, at) => z + at / below, z + 0.65);
  return density / fraction / 2.506628274631;
}

const centralTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const centralBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function centralQuantile(share: number): number {
  const q = share - 0.5;
  return (polynomial(centralTop, q * q) * q) / polynomial(centralBottom, q * q);
}

function tailQuantile(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  return polynomial(tailTop, q) / polynomial(tailBottom, q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
