// Lanczos's approximation with g = 7 and nine terms; its relative error is about 1e-15.
const g = 7;
const terms = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function (Lanczos 1964), which carries the factorials of other laws.
 *
 * @param x above 0; anything else is a mistake in the code
 * @example Math.exp(logGamma(5)) // 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`The gamma function is asked for above 0, not at ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + g + 0.5;
  const series = terms.reduce((sum, term, at) => (at === 0 ? term : sum + term / (shifted + at)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
