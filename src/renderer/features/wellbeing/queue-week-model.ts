import { scaleLinear } from "d3-scale";
import type { QueueHalfHourRow, QueueState, QueueTarget, QueueWeek } from "../../../contract/workload.ts";
import { peopleShort } from "../../../domain/queueing/queue-shortage.ts";
import { meetsTarget, peopleNeeded, type StaffingTarget } from "../../../domain/queueing/staffing.ts";
import { tenPercentMore } from "../../../domain/queueing/what-if.ts";
import type { WhatIf } from "../../app/address.ts";
import { halfHourMinutes, isJudged, slotsADay, type WeekFrame } from "../../charts/queue-heat-model.ts";

/** A half-hour as it is drawn, after what somebody wonders about. */
export interface QueueSlot {
  readonly weekday: number;
  readonly minute: number;
  readonly x: number;
  readonly width: number;
  readonly load: number | null;
  readonly needed: number | null;
  readonly there: number | null;
  readonly short: number | null;
  readonly state: QueueState;
  readonly arrivals: number;
}

export interface QueueWeekModel {
  /** In the order of the week. */
  readonly slots: readonly QueueSlot[];
  readonly days: readonly { readonly weekday: number; readonly left: number; readonly right: number }[];
  readonly ticks: readonly number[];
  /** Of the axis of people. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly frame: WeekFrame;
  /** Where a minute lies in the day that begins at a place. */
  readonly xOf: (dayLeft: number, minute: number) => number;
}

export const queueRoom = { left: 48, right: 116 } as const;
const dayGap = 12;

/**
 * A queue's usual week as columns, day beside day.
 *
 * @param what undefined for the week as it is
 * @param width of the whole picture in pixels
 */
export function queueWeekModel(
  week: QueueWeek,
  frame: WeekFrame,
  what: WhatIf | undefined,
  width: number,
): QueueWeekModel {
  const { left } = queueRoom;
  const right = Math.max(left + frame.weekdays.length, width - queueRoom.right);
  const dayWidth = (right - left - dayGap * (frame.weekdays.length - 1)) / frame.weekdays.length;
  const days = frame.weekdays.map((weekday, at) => {
    const start = left + at * (dayWidth + dayGap);
    return { weekday, left: start, right: start + dayWidth };
  });
  const slotWidth = dayWidth / slotsADay(frame);
  const xOf = (dayLeft: number, minute: number) =>
    dayLeft + ((minute - frame.from) / halfHourMinutes) * slotWidth;
  const slots = week.halfHours.flatMap((row): readonly QueueSlot[] => {
    const day = days.find(({ weekday }) => weekday === row.weekday);
    if (!day) return [];
    const asked = askedOf(row, what, week);
    return [
      {
        weekday: row.weekday,
        minute: row.minute,
        x: xOf(day.left, row.minute),
        width: slotWidth,
        ...asked,
        short: peopleShort(asked.needed, asked.there),
        state: stateAfter(row, what),
      },
    ];
  });
  const highest = Math.max(
    1,
    ...slots.flatMap(({ load, needed, there }) => [load ?? 0, needed ?? 0, there ?? 0]),
  );
  const scale = scaleLinear([0, highest], [0, 1]).nice(4);
  return {
    slots,
    days,
    ticks: scale.ticks(4).filter(Number.isInteger),
    top: scale.domain()[1] ?? highest,
    left,
    right,
    frame,
    xOf,
  };
}

function askedOf(row: QueueHalfHourRow, what: WhatIf | undefined, { target, summary }: QueueWeek) {
  const { arrivalsPerWeek: arrivals, offeredLoad: load, needed, there, handleSeconds } = row;
  if (what === "person") return { arrivals, load, needed, there: there === null ? null : there + 1 };
  if (what === undefined || handleSeconds === null) return { arrivals, load, needed, there };
  const more = arrivals * tenPercentMore;
  const { concurrency } = summary;
  const wanted = peopleNeeded({ arrivals: more, handleSeconds, concurrency }, staffingTarget(target));
  return {
    arrivals: more,
    load: load === null ? null : load * tenPercentMore,
    needed: wanted ?? needed,
    there,
  };
}

function stateAfter(row: QueueHalfHourRow, what: WhatIf | undefined): QueueState {
  if (what === undefined) return row.now;
  return what === "person" ? row.onePersonMore : row.tenPercentMoreContacts;
}

/** What becomes of a week's half-hours: those that can be judged, and how they stand. */
export interface QueueOutcome {
  readonly judged: number;
  readonly met: number;
  readonly unstable: number;
}

export function queueOutcome(week: QueueWeek, what: WhatIf | undefined): QueueOutcome {
  const states = week.halfHours
    .filter(isJudged)
    .map((row) => stateAfter(row, what))
    .filter((state) => state.kind !== "unknown");
  return {
    judged: states.length,
    met: states.filter((state) => state.kind === "stable" && meetsTarget(state, staffingTarget(week.target)))
      .length,
    unstable: states.filter(({ kind }) => kind === "unstable").length,
  };
}

function staffingTarget({ level, seconds, occupancyCap }: QueueTarget): StaffingTarget {
  return { serviceLevel: level, withinSeconds: seconds, occupancyCap };
}

/** Where a key moves among the half-hours, or undefined where it is no key of the picture. */
export function movedSlot(at: number, key: string, slots: number): number | undefined {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(slots - 1, at + 1);
  if (key === "Home") return 0;
  if (key === "End") return slots - 1;
  return undefined;
}

/** The half-hour nearest to a place of the picture; -1 where there are none. */
export function slotNear(slots: readonly QueueSlot[], x: number): number {
  let nearest = -1;
  let min = Number.POSITIVE_INFINITY;
  for (const [at, slot] of slots.entries()) {
    const away = Math.abs(slot.x + slot.width / 2 - x);
    if (away >= min) continue;
    min = away;
    nearest = at;
  }
  return nearest;
}
