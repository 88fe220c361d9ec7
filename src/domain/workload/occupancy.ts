/**
 * Occupancy: handling time over handling and waiting time, 0 to 1 (methods, 1.1).
 *
 * @param handlingSeconds talk, hold and after-contact work on the merged timeline
 * @param availableSeconds waiting for a contact, on the same timeline
 * @returns undefined where neither is known or both are zero
 */
export function occupancy(handlingSeconds: number, availableSeconds: number): number | undefined {
  const logged = handlingSeconds + availableSeconds;
  return logged > 0 ? handlingSeconds / logged : undefined;
}
