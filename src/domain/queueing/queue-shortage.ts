import type { QueueHalfHour } from "./queue-half-hour.ts";
import { isOverCap, peopleNeeded, type StaffingTarget } from "./staffing.ts";

/** A half-hour of the week with the people who are there for the queue. */
export interface StaffedHalfHour extends QueueHalfHour {
  /** People on contacts or waiting for one, on average; null where no states say. */
  readonly there: number | null;
}

export interface HalfHourNeed {
  /** People needed; null where nothing arrives, the load is not known, or no number of people suffices. */
  readonly needed: number | null;
  /** Load over the people there; above 1 they cannot handle it. Null where either is not known. */
  readonly occupancy: number | null;
  /** Whole people that would bring it to the target; null where it is not known who is needed, or nobody is there. */
  readonly short: number | null;
}

/** How many half-hours of the week a queue is short of people in. */
export interface QueueShortage {
  /** Half-hours with arrivals and with people there: those that can be judged. */
  readonly halfHours: number;
  /** Fewer people than the target needs. */
  readonly short: number;
  /** Load over people above the cap. */
  readonly overCap: number;
}

/** What understaffing is judged by. */
type JudgedHalfHours = Pick<QueueShortage, "halfHours" | "overCap">;

/** From which share of its half-hours over the cap on a queue is understaffed. */
export const understaffedShare = 0.5;

/** What one half-hour needs for the target, and how busy its people are. */
export function halfHourNeed(slot: StaffedHalfHour, target: StaffingTarget): HalfHourNeed {
  const { meanArrivals, handleSeconds, concurrency, offeredLoad, there } = slot;
  const needed = peopleNeeded({ arrivals: meanArrivals, handleSeconds, concurrency }, target);
  return {
    needed,
    short: peopleShort(needed, there),
    occupancy: offeredLoad === null || there === null || there <= 0 ? null : offeredLoad / there,
  };
}

/**
 * Whole people that would bring a half-hour to its target.
 *
 * @returns null where it is not known who is needed or there, and where nobody of the queue's own is there
 * @example peopleShort(9, 7.2) // 2
 */
export function peopleShort(needed: number | null, there: number | null): number | null {
  if (needed === null || there === null || there <= 0) return null;
  return Math.max(0, Math.ceil(needed - there));
}

/**
 * In how many half-hours of the week a queue has fewer people than its target needs, and in how many they
 * are busier than the cap allows (methods, 1.4).
 *
 * A small queue may be short of its target's people and yet not busy, since few people share each wait; it
 * is the cap that speaks for the people on it.
 */
export function queueShortage(slots: readonly StaffedHalfHour[], target: StaffingTarget): QueueShortage {
  let [halfHours, short, overCap] = [0, 0, 0];
  for (const slot of slots) {
    const need = halfHourNeed(slot, target);
    if (slot.meanArrivals <= 0 || need.occupancy === null) continue;
    halfHours++;
    if (need.short) short++;
    if (isOverCap(need.occupancy, target.occupancyCap)) overCap++;
  }
  return { halfHours, short, overCap };
}

/**
 * Whether a queue is understaffed: over the cap in at least half of its half-hours.
 *
 * @returns undefined where no half-hour can be judged
 */
export function isUnderstaffed({ halfHours, overCap }: JudgedHalfHours): boolean | undefined {
  return halfHours === 0 ? undefined : overCap / halfHours >= understaffedShare;
}

/** Since when a queue is understaffed: `lately` where it was not in the weeks before, or these are not known. */
export const understaffings = ["no", "lately", "throughout"] as const;
export type Understaffing = (typeof understaffings)[number];

/**
 * Whether a queue is understaffed, and whether it was so in the weeks of the same length before.
 *
 * @param before null where nothing is known of those weeks
 * @returns undefined where no half-hour can be judged now
 */
export function understaffing(
  now: JudgedHalfHours,
  before: JudgedHalfHours | null,
): Understaffing | undefined {
  const short = isUnderstaffed(now);
  if (!short) return short === undefined ? undefined : "no";
  return before !== null && isUnderstaffed(before) === true ? "throughout" : "lately";
}
