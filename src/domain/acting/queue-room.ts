import { halfHourSeconds, halfHoursAWeek } from "../calendar/half-hour.ts";
import { erlangC } from "../queueing/erlang-c.ts";
import { wholePeople } from "../queueing/whole-people.ts";
import type { ActingRules } from "./acting-rules.ts";
import { peakHalfHours } from "./peaks.ts";

/** A queue's usual load in one half-hour of the week, as the slot finder sees it. */
export interface UsualHalfHour {
  /** Place in the week, 0 to 335. */
  readonly halfHour: number;
  readonly arrivals: number;
  readonly handleSeconds: number | null;
  /** Contacts that one person handles at once; null where it is not known. */
  readonly concurrency: number | null;
  /** Erlangs; null where no handle time is known. */
  readonly load: number | null;
  /** People usually there; null where no states say. */
  readonly there: number | null;
}

/** What taking people off a queue in one half-hour does to it. */
export interface QueueCost {
  readonly queue: string;
  readonly people: number;
  readonly there: number | null;
  readonly serviceLevelBefore: number | null;
  readonly serviceLevelAfter: number | null;
  readonly occupancyBefore: number | null;
  readonly occupancyAfter: number | null;
  /** It cannot spare anybody in this half-hour even with everybody there. */
  readonly short: boolean;
}

export const queueProblemCodes = ["staffing-floor", "too-many-away", "after-a-peak"] as const;
export type QueueProblem = (typeof queueProblemCodes)[number];

/** The share of its half-hours in which a short queue spares somebody: those in which it costs least. */
const minCostlyShare = 1 / 3;

/** One queue's week, with what was asked of it kept. */
export interface QueueRoom {
  /** Where the load or the people of a half-hour are not known, nothing stands in the way and nothing is reported. */
  problem(halfHour: number, people: number, away: number): QueueProblem | undefined;
  cost(halfHour: number, people: number, away: number): QueueCost;
}

/**
 * Where a queue has room for sessions (methods, 1.4).
 *
 * The staffing floor: load divided by the people who stay must not exceed the cap. A queue that cannot spare one
 * person in a half-hour even when everybody is there is short there: then one person at a time may be away,
 * in the third of its half-hours in which load over people is lowest, because people on short queues need
 * the talk most; that the queue is short is reported with the slot. Nobody is taken off in a peak or within the
 * hour after it.
 *
 * @param away people of the queue in other sessions of that half-hour
 */
export function queueRoom(queue: string, week: readonly UsualHalfHour[], rules: ActingRules): QueueRoom {
  const slots = new Map(week.map((slot) => [slot.halfHour, slot]));
  const peaks = afterPeaks(week, rules);
  const quiet = quietest(week);
  const levels = new Map<string, number | null>();

  function serviceLevel(slot: UsualHalfHour, agents: number): number | null {
    const name = `${slot.halfHour}/${agents}`;
    const known = levels.get(name);
    if (known !== undefined) return known;
    const { arrivals, handleSeconds, concurrency } = slot;
    const found =
      handleSeconds === null
        ? undefined
        : erlangC(
            { arrivals, spanSeconds: halfHourSeconds, handleSeconds, concurrency },
            agents,
            rules.targetSeconds,
          );
    const level = found?.kind === "stable" ? Math.min(1, Math.max(0, found.serviceLevel)) : null;
    levels.set(name, level);
    return level;
  }

  return {
    problem(halfHour, people, away) {
      if (peaks.has(halfHour)) return "after-a-peak";
      const slot = slots.get(halfHour);
      const there = wholePeople(slot?.there ?? null);
      if (!slot || slot.load === null || there === null) return undefined;
      const gone = people + away;
      const min = minStaying(slot.load, rules);
      if (there - 1 < min) {
        if (slot.load === 0) return undefined;
        return gone > 1 || !quiet.has(halfHour) ? "staffing-floor" : undefined;
      }
      if (there - gone < min) return "staffing-floor";
      const max = Math.min(rules.mostAwayAtOnce, Math.max(1, Math.floor(there * rules.mostAwayShare)));
      return gone > max ? "too-many-away" : undefined;
    },
    cost(halfHour, people, away) {
      const slot = slots.get(halfHour);
      const there = wholePeople(slot?.there ?? null);
      if (!slot || slot.load === null || there === null) {
        const nothing = { serviceLevelBefore: null, serviceLevelAfter: null };
        return {
          queue,
          people,
          there,
          ...nothing,
          occupancyBefore: null,
          occupancyAfter: null,
          short: false,
        };
      }
      const [before, after] = [there - away, there - away - people];
      return {
        queue,
        people,
        there,
        serviceLevelBefore: serviceLevel(slot, Math.max(0, before)),
        serviceLevelAfter: serviceLevel(slot, Math.max(0, after)),
        occupancyBefore: before > 0 ? slot.load / before : null,
        occupancyAfter: after > 0 ? slot.load / after : null,
        short: slot.load > 0 && there - 1 < minStaying(slot.load, rules),
      };
    },
  };
}

/** The fewest people with whom the load stays within the cap; where anything arrives, somebody stays. */
export function minStaying(load: number, rules: Pick<ActingRules, "occupancyCap">): number {
  return load > 0 ? Math.max(1, Math.ceil(load / rules.occupancyCap - 1e-9)) : 0;
}

/** The half-hours of each day's peak, and those that begin within the minutes after one. */
function afterPeaks(week: readonly UsualHalfHour[], rules: ActingRules): Set<number> {
  const found = new Set<number>();
  const after = Math.ceil((rules.minutesAfterPeak * 60) / halfHourSeconds);
  for (const halfHour of peakHalfHours(week, rules.peakShare))
    for (let at = 0; at <= after; at++) found.add((halfHour + at) % halfHoursAWeek);
  return found;
}

/** The third of the half-hours with people in which load over people is lowest. */
function quietest(week: readonly UsualHalfHour[]): Set<number> {
  const busy = week.flatMap((slot) => {
    const there = wholePeople(slot.there);
    return slot.load !== null && there ? [{ halfHour: slot.halfHour, share: slot.load / there }] : [];
  });
  busy.sort((a, b) => a.share - b.share || a.halfHour - b.halfHour);
  return new Set(busy.slice(0, Math.ceil(busy.length * minCostlyShare)).map(({ halfHour }) => halfHour));
}
