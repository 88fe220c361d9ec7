import { halfHoursADay } from "../calendar/half-hour.ts";
import { isOverCap } from "../queueing/staffing.ts";
import { wholePeople } from "../queueing/whole-people.ts";
import { minStaying, type UsualHalfHour } from "./queue-room.ts";

/** The longest stretch of a usual day in which a queue is short of people. */
export interface ShortStretch {
  /** Minutes after midnight by the floor's clock. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** People short in its worst half-hour. */
  readonly people: number;
  /** The weekdays on which it is so, 1 is Monday. */
  readonly weekdays: readonly number[];
}

const minutesAHalfHour = 30;

/**
 * When a queue is short of people: the longest run of half-hours of the day that are over the cap on at
 * least half of the weekdays that have people in them.
 *
 * @param cap load over people that is not to be passed
 * @returns null where there is no such half-hour
 */
export function shortStretch(week: readonly UsualHalfHour[], cap: number): ShortStretch | null {
  const byTime = new Map<number, { weekday: number; missing: number }[]>();
  for (const slot of week) {
    const there = wholePeople(slot.there);
    if (!there || slot.there === null || slot.load === null || slot.load === 0) continue;
    const time = slot.halfHour % halfHoursADay;
    const weekday = Math.floor(slot.halfHour / halfHoursADay) + 1;
    const over = isOverCap(slot.load / slot.there, cap);
    const missing = over ? Math.max(1, minStaying(slot.load, { occupancyCap: cap }) - there) : 0;
    byTime.set(time, [...(byTime.get(time) ?? []), { weekday, missing }]);
  }
  let best: number[] = [];
  let run: number[] = [];
  for (let time = 0; time < halfHoursADay; time++) {
    const days = byTime.get(time) ?? [];
    const short = days.filter(({ missing }) => missing > 0).length;
    run = days.length > 0 && short * 2 >= days.length ? [...run, time] : [];
    if (run.length > best.length) best = run;
  }
  const [first] = best;
  const last = best.at(-1);
  if (first === undefined || last === undefined) return null;
  const within = best.flatMap((time) => byTime.get(time) ?? []);
  const weekdays = [...Map.groupBy(within, ({ weekday }) => weekday)]
    .filter(([, slots]) => slots.filter(({ missing }) => missing > 0).length * 2 >= slots.length)
    .map(([weekday]) => weekday)
    .sort((a, b) => a - b);
  return {
    fromMinute: first * minutesAHalfHour,
    toMinute: (last + 1) * minutesAHalfHour,
    people: Math.max(...within.map(({ missing }) => missing)),
    weekdays,
  };
}
