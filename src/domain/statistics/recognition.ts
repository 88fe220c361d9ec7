/** How often a sign was there or not, with and without the thing that it should describe. */
export interface RecognitionCounts {
  readonly rightlySigned: number;
  readonly wronglySigned: number;
  readonly missed: number;
  readonly rightlyUnsigned: number;
}

/** How well a sign predicts. All are shares, 0 to 1; null where there is nothing to divide by. */
export interface Recognition {
  readonly prevalence: number | null;
  readonly signed: number | null;
  /** Of those with the thing, the share that has the sign. */
  readonly sensitivity: number | null;
  /** Of those without it, the share that lacks the sign. */
  readonly specificity: number | null;
}

/**
 * Prevalence, sensitivity and specificity of a sign.
 *
 * @example 83 of 100 found and 87 of 100 others let be: sensitivity .83, specificity .87
 */
export function recognition(counts: RecognitionCounts): Recognition {
  const { rightlySigned, wronglySigned, missed, rightlyUnsigned } = counts;
  const withIt = rightlySigned + missed;
  const without = wronglySigned + rightlyUnsigned;
  return {
    prevalence: share(withIt, withIt + without),
    signed: share(rightlySigned + wronglySigned, withIt + without),
    sensitivity: share(rightlySigned, withIt),
    specificity: share(rightlyUnsigned, without),
  };
}

/**
 * The share of signs that are right (positive predictive value) by Bayes' theorem:
 * π·se / (π·se + (1 − π)(1 − sp)).
 *
 * @param shares each 0 to 1
 * @returns 0 to 1; undefined where there are no signs at all
 * @example prevalence .15, sensitivity .6, specificity .8: 0.346, two of three are wrong
 */
export function rightShare(shares: {
  readonly prevalence: number;
  readonly sensitivity: number;
  readonly specificity: number;
}): number | undefined {
  const right = shares.prevalence * shares.sensitivity;
  const signs = right + (1 - shares.prevalence) * (1 - shares.specificity);
  return signs > 0 ? right / signs : undefined;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
