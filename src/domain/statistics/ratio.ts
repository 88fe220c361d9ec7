/**
 * A sum over a count or over another sum, such as a mean of what was summed before: part / whole.
 *
 * @returns null where either is not known, or where there is nothing to divide by: never 0 for want of records
 * @example ratio(30, 4) // 7.5
 */
export function ratio(part: number | null | undefined, whole: number | null | undefined): number | null {
  return part === null || part === undefined || !whole ? null : part / whole;
}
