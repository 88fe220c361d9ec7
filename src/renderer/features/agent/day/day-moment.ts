import type { AgentDay, DayContact, TimelineInterval } from "../../../../contract/workload.ts";

/** What a day holds at an instant. */
export interface DayMoment {
  readonly at: number;
  readonly interval: TimelineInterval | undefined;
  readonly contacts: readonly DayContact[];
  readonly run: AgentDay["runs"][number] | undefined;
  readonly gap: AgentDay["gaps"][number] | undefined;
}

// A contact without an end is there at its start alone: how long it went on is not known.
const holds = (at: number) => (span: { readonly from: number; readonly to: number | null }) =>
  span.to === null ? span.from === at : span.from <= at && at < span.to;

export function dayMoment(day: AgentDay, at: number): DayMoment {
  return {
    at,
    interval: day.timeline.find(holds(at)),
    contacts: day.contacts.filter(holds(at)),
    run: day.runs.find(holds(at)),
    gap: day.gaps.find(holds(at)),
  };
}

/** The instants at which something begins, in order: where the keys stop. */
export function dayStops(day: AgentDay): readonly number[] {
  const starts = [...day.timeline, ...day.contacts].map(({ from }) => from);
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Where a key moves from an instant, or undefined where it is no key of the picture. */
export function movedStop(stops: readonly number[], at: number, key: string): number | undefined {
  switch (key) {
    case "ArrowRight":
      return stops.find((stop) => stop > at) ?? at;
    case "ArrowLeft":
      return stops.findLast((stop) => stop < at) ?? at;
    case "Home":
      return stops[0];
    case "End":
      return stops.at(-1);
    default:
      return undefined;
  }
}
