import { logGamma } from "./log-gamma.ts";
import { normalQuantile } from "./normal-law.ts";

/** Quantiles computed so far, by share and degrees of freedom: a whole floor needs the same few again and again. */
const worked = new Map<number, Map<number, number>>();
const maxShares = 20;
const maxDegrees = 5000;

/** From here on Student's law and the normal law differ by less than anything that is shown. */
const asGoodAsNormal = 1e7;

/**
 * Share of Student's law that lies below t, 0 to 1, by the regularised incomplete beta function.
 *
 * @param degrees degrees of freedom, above 0
 * @example studentShareBelow(2.228, 10) // 0.975
 */
export function studentShareBelow(t: number, degrees: number): number {
  const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value below which a share of Student's law lies.
 *
 * @param share strictly between 0 and 1; anything else is a mistake in the code
 * @param degrees degrees of freedom, from 1; anything less is a mistake in the code
 * @example studentQuantile(0.975, 10) // 2.228
 */
export function studentQuantile(share: number, degrees: number): number {
  const normal = normalQuantile(share);
  if (!(degrees >= 1)) throw new RangeError(`Degrees of freedom begin at 1, not at ${degrees}`);
  if (share < 0.5) return -studentQuantile(1 - share, degrees);
  if (share === 0.5) return 0;
  if (degrees > asGoodAsNormal) return normal;
  const ofShare = worked.get(share) ?? new Map<number, number>();
  const known = ofShare.get(degrees);
  if (known !== undefined) return known;
  const found = quantileAbove(share, degrees, normal);
  if (worked.size >= maxShares) worked.clear();
  if (ofShare.size >= maxDegrees) ofShare.clear();
  worked.set(share, ofShare.set(degrees, found));
  return found;
}

function quantileAbove(share: number, degrees: number, normal: number): number {
  // Above 0 the share grows ever more slowly, so that Newton's steps from below never pass the quantile,
  // and a step from above lands below it: they always close in. They start with Cornish and Fisher's terms.
  let t = normal + (normal ** 3 + normal) / (4 * degrees);
  for (let step = 0; step < 200; step++) {
    const next = Math.max(0, t - (studentShareBelow(t, degrees) - share) / density(t, degrees));
    if (Math.abs(next - t) <= 1e-12 * next) return next;
    t = next;
  }
  return t;
}

function density(t: number, degrees: number): number {
  const front = Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  return front * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
}

/**
 * Regularised incomplete beta function I_x(a, b), 0 to 1, by Lentz's continued fraction.
 *
 * @param x 0 to 1
 * @example incompleteBeta(0.5, 1, 1) // 0.5
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x) - Math.log(a),
  );
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
