/**
 * Contacts handled in an hour of handling and waiting (methods, 1.1). Breaks, training and meetings do not
 * count, so that a day of training does not look slow.
 *
 * @param handled contacts
 * @param handlingSeconds talk, hold and after-contact work on the merged timeline; null where it is not known
 * @param availableSeconds waiting, on the same timeline; null where it is not known
 * @returns contacts an hour, from 0; undefined where the time is not known or none was spent on contacts
 * @example contactsPerHour(12, 5400, 1800) // 6
 */
export function contactsPerHour(
  handled: number,
  handlingSeconds: number | null,
  availableSeconds: number | null,
): number | undefined {
  if (handlingSeconds === null || availableSeconds === null) return undefined;
  const logged = handlingSeconds + availableSeconds;
  return logged > 0 ? handled / (logged / 3600) : undefined;
}
