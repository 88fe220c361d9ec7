/** One of several tests after the correction, in the place it was given in. */
export interface CorrectedTest {
  readonly p: number;
  /** The smallest false-discovery rate at which this test is still kept, 0 to 1. */
  readonly adjusted: number;
  readonly kept: boolean;
}

/**
 * Benjamini and Hochberg's step-up procedure (1995): of m tests in the order of their p those up to the
 * last with p ≤ rank/m·rate are kept, so that on average at most that share of the kept is false.
 *
 * @param pValues 0 to 1; anything else is a mistake in the code
 * @param rate the share of false discoveries to live with, 0 to 1
 * @returns an empty list where nothing was tested
 * @example benjaminiHochberg([0.01, 0.9], 0.05).map(({ kept }) => kept) // [true, false]
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): CorrectedTest[] {
  if (pValues.some((p) => !(p >= 0 && p <= 1))) throw new RangeError("A p-value lies between 0 and 1");
  const ranked = pValues.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p);
  const corrected: CorrectedTest[] = pValues.map((p) => ({ p, adjusted: 1, kept: false }));
  let adjusted = 1;
  for (const [at, { p, place }] of ranked.entries()) {
    // The factor is at least 1, so that no rounding puts the adjusted p below its own.
    adjusted = Math.min(adjusted, p * (ranked.length / (ranked.length - at)));
    corrected[place] = { p, adjusted, kept: adjusted <= rate };
  }
  return corrected;
}
