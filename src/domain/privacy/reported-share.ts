/**
 * A share as it may be reported for a group: in steps of five per cent, and not at all where it would say that
 * nobody or everybody of the group is meant, or would round to that (methods, 6).
 *
 * @param count how many of the group are meant, 0 to `of`
 * @param of the group's people
 * @returns a fraction, or undefined where it is hidden or there is nobody
 * @example reportedShare(3, 14) // 0.2
 */
export function reportedShare(count: number, of: number): number | undefined {
  if (of === 0) return undefined;
  const step = Math.round((count / of) * 20);
  return step <= 0 || step >= 20 ? undefined : step / 20;
}
