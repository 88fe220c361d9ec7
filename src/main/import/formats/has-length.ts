/**
 * Whether a cell holds a length that is not zero, in whichever way it is written.
 *
 * @example hasLength("00:00:12") // true
 * @example hasLength("0:00") // false
 */
export function hasLength(duration: string): boolean {
  return /[1-9]/.test(duration);
}
