import { normalShareBelow } from "../statistics/normal-law.ts";

/** How far somebody's scores vary by chance and between times. */
export interface SelectedLow {
  /** Mean and standard deviation of what the selection was made from. */
  readonly mean: number;
  readonly sd: number;
  /** Selected for lying below this. */
  readonly cut: number;
  /** Correlation of one measurement with the next, 0 to 1. */
  readonly reliability: number;
}

/**
 * The rise that is to be expected of people who were picked for low scores, without any action:
 * (1 − ρ)·σ·φ(z)/Φ(z), z = (cut − μ)/σ (Barnett et al. 2005, eq. 1; methods, 5). In points, from 0.
 *
 * @returns undefined where the scores do not vary or the reliability is none
 * @example expectedRise({ mean: 60, sd: 15, cut: 40, reliability: 0.5 }) // 13.486
 */
export function expectedRise({ mean, sd, cut, reliability }: SelectedLow): number | undefined {
  if (!(sd > 0) || !(reliability >= 0 && reliability <= 1)) return undefined;
  const z = (cut - mean) / sd;
  const below = normalShareBelow(z);
  // Far below everything the share is zero; there φ/Φ goes to −z.
  const ratio = below > 0 ? density(z) / below : -z;
  return (1 - reliability) * sd * ratio;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
