import type { QueueHalfHourRow, QueueWeek } from "../../contract/workload.ts";

export const halfHourMinutes = 30;
const aDay = 24 * 60;
const minMinutes = 8 * 60;

/**
 * A half-hour of a queue's week. `unstable`: what arrives cannot be handled by who is there. `unknown`: it
 * cannot be judged, since nobody of the queue's own was there, or it is not known who was, or what the
 * contacts take. `quiet`: nothing arrives.
 */
type QueueStanding = "enough" | "short" | "unstable" | "unknown" | "quiet";

export interface QueueHeatCell {
  readonly weekday: number;
  readonly minute: number;
  readonly kind: QueueStanding;
  /** People short; 0 unless short or unstable. */
  readonly short: number;
  /** Of the ramp; null where nothing is judged. */
  readonly step: number | null;
}

/** The days and the part of the day that have anything, so that queues stand under one another. */
export interface WeekFrame {
  readonly weekdays: readonly number[];
  /** Minutes after midnight; `to` is excluded. */
  readonly from: number;
  readonly to: number;
}

/** The days and hours in which any of the queues has anything; undefined where none has. */
export function weekFrame(weeks: readonly Pick<QueueWeek, "halfHours">[]): WeekFrame | undefined {
  const slots = weeks.flatMap(({ halfHours }) => halfHours);
  if (slots.length === 0) return undefined;
  const minutes = slots.map(({ minute }) => minute);
  const from = Math.floor(Math.min(...minutes) / 60) * 60;
  const to = Math.ceil((Math.max(...minutes) + halfHourMinutes) / 60) * 60;
  // An hour or two would fill the picture; beside the rest of a shift they look as short as they are.
  const begin = Math.max(0, Math.min(from, aDay - minMinutes));
  return {
    weekdays: [...new Set(slots.map(({ weekday }) => weekday))].sort((a, b) => a - b),
    from: begin,
    to: Math.max(to, begin + minMinutes),
  };
}

/** How many half-hours a day of the frame has. */
export function slotsADay({ from, to }: WeekFrame): number {
  return (to - from) / halfHourMinutes;
}

/** A queue's half-hours by how many people each is short. */
export function queueHeat(halfHours: readonly QueueHalfHourRow[]): readonly QueueHeatCell[] {
  return halfHours.map((slot) => {
    const { weekday, minute, short } = slot;
    const kind = standingOf(slot, short);
    return {
      weekday,
      minute,
      kind,
      short: kind === "short" || kind === "unstable" ? (short ?? 0) : 0,
      step: stepOf(kind, short ?? 0),
    };
  });
}

/** Something arrives, and somebody of the queue's own is there to handle it: the half-hour can be judged. */
export function isJudged({
  arrivalsPerWeek,
  occupancy,
}: Pick<QueueHalfHourRow, "arrivalsPerWeek" | "occupancy">): boolean {
  return arrivalsPerWeek > 0 && occupancy !== null;
}

function standingOf(slot: QueueHalfHourRow, short: number | null): QueueStanding {
  if (slot.arrivalsPerWeek === 0) return "quiet";
  if (!isJudged(slot)) return "unknown";
  if (slot.now.kind === "unstable") return "unstable";
  return short ? "short" : "enough";
}

const maxShown = 3;

function stepOf(kind: QueueStanding, short: number): number | null {
  switch (kind) {
    case "enough":
      return 0;
    case "short":
      return Math.min(maxShown, short);
    case "unstable":
      return 5;
    case "unknown":
    case "quiet":
      return null;
  }
}
