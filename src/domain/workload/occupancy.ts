/**
 * Occupancy: handling time over handling and waiting time, 0 to 1 (methods, 1.1).
 *
 * @param handlingSeconds talk, hold and after-contact work on the merged timeline; null where it is not known
 * @param availableSeconds waiting for a contact, on the same timeline; null where it is not known
 * @returns undefined where either is not known or both are zero
 * @example occupancy(5400, 1800) // 0.75
 */
export function occupancy(
  handlingSeconds: number | null,
  availableSeconds: number | null,
): number | undefined {
  if (handlingSeconds === null || availableSeconds === null) return undefined;
  const logged = handlingSeconds + availableSeconds;
  return logged > 0 ? handlingSeconds / logged : undefined;
}
