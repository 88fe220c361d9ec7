/** The part of paid time that is not there for contacts. Shares of the paid time. */
export interface Shrinkage {
  readonly share: number;
  /** Scheduled breaks, training, meetings; null where the schedule does not say. */
  readonly planned: number | null;
  /** What remains; below 0 where less was taken than was planned. */
  readonly unplanned: number | null;
}

/**
 * Shrinkage: 1 − (handling + available) / paid time (methods, 1.1).
 *
 * @param productiveSeconds handling and available on the merged timeline
 * @param paidSeconds paid time at work
 * @param plannedSeconds of the paid time scheduled for other things than contacts
 * @returns at most 1, and below 0 where more was logged than paid; undefined where no time was paid
 * @example shrinkage(7 * 3600, 10 * 3600, 2 * 3600) // { share: 0.3, planned: 0.2, unplanned: 0.1 }, nearly
 */
export function shrinkage(
  productiveSeconds: number,
  paidSeconds: number,
  plannedSeconds: number | null = null,
): Shrinkage | undefined {
  if (!(paidSeconds > 0)) return undefined;
  const share = 1 - productiveSeconds / paidSeconds;
  const planned = plannedSeconds === null ? null : plannedSeconds / paidSeconds;
  return { share, planned, unplanned: planned === null ? null : share - planned };
}

// A division may land a hair above a whole number; a hair is no person.
const hair = 1e-9;

/**
 * People to roster so that N are there for contacts: ⌈N / (1 − shrinkage)⌉.
 *
 * @param share shrinkage, below 1
 * @returns undefined where everybody's time is lost (shrinkage of 1 or more)
 * @example rosteredAgents(14, 0.3) // 20
 */
export function rosteredAgents(agents: number, share: number): number | undefined {
  return share < 1 ? Math.max(0, Math.ceil(agents / (1 - share) - hair)) : undefined;
}
