import type { AgentDay, DayContact } from "../../../../contract/workload.ts";
import { stateNames } from "../../../../domain/floor/agent-state.ts";
import type { Ended } from "../../../../domain/workload/contact-interval.ts";
import { shortGapSeconds } from "../../../../domain/workload/recovery-gap.ts";
import { spanSeconds } from "../../../../domain/workload/span-seconds.ts";
import { type ClockTick, clockTicks } from "./clock-ticks.ts";

/** Lanes from the top: what was planned, what came in, what it left, and the states that the agent was in. */
const laneOrder = ["shift", "contact", "run", "gap", ...stateNames] as const;
export type LaneName = (typeof laneOrder)[number];

export interface LaneSpan {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  /** Of contacts a hard one, of gaps a short one: drawn stronger. */
  readonly strong: boolean;
  /** Contacts at the same time share the lane's height: which part, of how many. */
  readonly part: number;
  readonly parts: number;
  /** Contacts of a run; else 1. */
  readonly count: number;
}

export interface Lane {
  readonly name: LaneName;
  readonly spans: readonly LaneSpan[];
  readonly count: number;
  /** How many are drawn stronger. */
  readonly strong: number;
  /** Lengths together. */
  readonly seconds: number;
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly (ClockTick & { readonly x: number })[];
  /** First and last instant of the axis. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Room for the lanes' names at the left and for their sums at the right. */
export const timelineRoom = { left: 104, right: 124 } as const;
const halfHour = 1800;
const narrowest = 1;

type Span = { readonly from: number; readonly to: number };

/**
 * A day as lanes over the floor's clock.
 *
 * @param width of the whole picture in pixels
 * @returns undefined where nothing of the day is known
 */
export function timeline(day: AgentDay, zone: string, width: number): Timeline | undefined {
  const contacts = day.contacts.map(drawn);
  const all: readonly Span[] = [...day.timeline, ...contacts, ...day.shifts];
  if (all.length === 0) return undefined;
  const from = Math.floor(Math.min(...all.map((span) => span.from)) / halfHour) * halfHour;
  const to = Math.ceil(Math.max(...all.map((span) => span.to)) / halfHour) * halfHour;
  const { left } = timelineRoom;
  const right = Math.max(left + 1, width - timelineRoom.right);
  const scale = (right - left) / Math.max(1, to - from);
  const x = (instant: number) => left + (instant - from) * scale;
  const place = (span: Span) => ({
    from: span.from,
    to: span.to,
    x: x(span.from),
    width: Math.max(narrowest, (span.to - span.from) * scale),
    strong: false,
    part: 0,
    parts: 1,
    count: 1,
  });
  const spansOf: Partial<Record<LaneName, readonly LaneSpan[]>> = {
    shift: day.shifts.map(place),
    contact: besideOneAnother(contacts).map(({ contact, ...parts }) => ({
      ...place(contact),
      ...parts,
      strong: contact.hard === true,
    })),
    run: day.runs.map((run) => ({ ...place(run), count: run.count })),
    gap: day.gaps.map((gap) => ({ ...place(gap), strong: gap.seconds < shortGapSeconds })),
    ...Object.fromEntries(
      Map.groupBy(day.timeline, ({ state }) => state)
        .entries()
        .map(([state, intervals]) => [state, intervals.map(place)]),
    ),
  };
  return {
    lanes: laneOrder.flatMap((name) => laneOf(name, spansOf[name] ?? [])),
    ticks: clockTicks(from, to, zone, scale).map((tick) => ({ ...tick, x: x(tick.at) })),
    from,
    to,
    left,
    right,
  };
}

function laneOf(name: LaneName, spans: readonly LaneSpan[]): readonly Lane[] {
  if (spans.length === 0) return [];
  const seconds = spanSeconds(spans);
  return [{ name, spans, count: spans.length, strong: spans.filter(({ strong }) => strong).length, seconds }];
}

/** A contact without an end is drawn at its start, as narrow as can be: it has no length. */
function drawn(contact: DayContact): Ended<DayContact> {
  return { ...contact, to: contact.to ?? contact.from };
}

/** Contacts with their place among those that run at the same time. */
function besideOneAnother(contacts: readonly Ended<DayContact>[]) {
  const ends: number[] = [];
  const placed = contacts.map((contact) => {
    const free = ends.findIndex((end) => end <= contact.from);
    const part = free < 0 ? ends.length : free;
    ends[part] = contact.to;
    return { contact, part };
  });
  return placed.map((one) => ({ ...one, parts: Math.max(1, ends.length) }));
}
