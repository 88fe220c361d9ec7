import { halfHourParts } from "../calendar/half-hour.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { occupancy } from "./occupancy.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";
import { occupancyThresholds } from "./thresholds.ts";

/** Occupancy above which a half-hour counts as busy. */
export const busyAbove: number = occupancyThresholds[0].mark;

/**
 * Seconds of handling and waiting from which a half-hour counts as worked: half of it. The tail of a last
 * contact or the minutes beside a meal are no half-hour of work, and would nearly always look busy.
 */
export const workedHalfHourSeconds = 15 * 60;

/** Handling and waiting in one half-hour of the floor's clock. */
export interface HalfHourLoad {
  /** When the half-hour begins, UTC seconds. */
  readonly from: number;
  readonly day: ServiceDay;
  readonly handlingSeconds: number;
  readonly availableSeconds: number;
  /** 0 to 1. */
  readonly occupancy: number;
}

export interface BusyHalfHours {
  readonly worked: number;
  readonly busy: number;
  /** Busy over worked, 0 to 1. */
  readonly share: number;
}

/**
 * Occupancy of each half-hour of the floor's clock in which an agent handled or waited for contacts, in
 * order, from the merged timeline (methods, 1.1 and 1.2).
 *
 * @param states in any order; overlaps are merged first
 * @returns an empty list where no second was spent on contacts
 * @example talk from 09:00 to 09:15 and available to 09:30: one half-hour of occupancy 0.5
 */
export function halfHourLoads(states: readonly StateInterval[], clock: ZoneClock): HalfHourLoad[] {
  const seconds = new Map<number, { handling: number; available: number }>();
  for (const interval of mergedTimeline(states)) {
    const handling = interval.state === "talk" || interval.state === "hold" || interval.state === "acw";
    if (!handling && interval.state !== "available") continue;
    for (const { halfHour, from, to } of halfHourParts(interval.from, interval.to, clock)) {
      const sums = seconds.get(halfHour) ?? { handling: 0, available: 0 };
      sums[handling ? "handling" : "available"] += to - from;
      seconds.set(halfHour, sums);
    }
  }
  return [...seconds].flatMap(([from, { handling, available }]) => {
    const share = occupancy(handling, available);
    if (share === undefined) return [];
    return [
      {
        from,
        day: clock.dayOf(from),
        handlingSeconds: handling,
        availableSeconds: available,
        occupancy: share,
      },
    ];
  });
}

/**
 * How many half-hours were worked and how many of them were busy: occupancy above `above`, which itself
 * is not busy yet.
 *
 * @param above share, 0 to 1
 * @param workedSeconds handling and waiting from which a half-hour counts as worked
 * @returns undefined where no half-hour was worked
 */
export function busyHalfHours(
  loads: readonly HalfHourLoad[],
  above: number = busyAbove,
  workedSeconds: number = workedHalfHourSeconds,
): BusyHalfHours | undefined {
  const worked = loads.filter(
    ({ handlingSeconds, availableSeconds }) => handlingSeconds + availableSeconds >= workedSeconds,
  );
  if (worked.length === 0) return undefined;
  const busy = worked.filter((load) => load.occupancy > above).length;
  return { worked: worked.length, busy, share: busy / worked.length };
}
