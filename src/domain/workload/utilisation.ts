/**
 * Utilisation: handling time over all paid time at work (methods, 1.1). Unlike occupancy it counts breaks,
 * training and meetings as time in which nobody is served.
 *
 * @param handlingSeconds talk, hold and after-contact work on the merged timeline
 * @param paidSeconds paid time at work
 * @returns a share, 0 to 1 where the paid time holds the handling; undefined where no time was paid
 * @example utilisation(5 * 3600, 8 * 3600) // 0.625
 */
export function utilisation(handlingSeconds: number, paidSeconds: number): number | undefined {
  return paidSeconds > 0 ? handlingSeconds / paidSeconds : undefined;
}
