import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { quickReturnList, workingIntervals } from "../workload/quick-return.ts";
import { overlaps, type Span } from "./spans.ts";

/** Why a session cannot lie somewhere. All but those of the queues refuse a booking too. */
export const bookingProblems = [
  "in-the-past",
  "clock-change",
  "has-left",
  "not-yet-here",
  "twice-at-once",
  "not-at-work",
  "on-a-break",
  "breaks-rest",
] as const;
export type BookingProblem = (typeof bookingProblems)[number];

export const hoursSources = ["shifts", "usual-hours"] as const;
export type HoursSource = (typeof hoursSources)[number];

/** When somebody is at work, and how that is known. */
export interface WorkHours extends Span {
  readonly source: HoursSource;
}

/** All that stands in the way of one person's sessions. Spans in ascending order. */
export interface PersonHours {
  readonly agent: string;
  readonly queue: string | null;
  readonly joinedOn: ServiceDay | null;
  readonly leftOn: ServiceDay | null;
  /** At work, by shifts or usual hours, in the days looked at. */
  readonly hours: readonly WorkHours[];
  /** Days for which a rota is known: somebody without a shift on one of them is off. */
  readonly rotaDays: ReadonlySet<ServiceDay>;
  /** Breaks, meals, training and meetings of the rota. */
  readonly kept: readonly Span[];
  /** Sessions that are booked. */
  readonly sessions: readonly Span[];
  /** Working intervals that are known: rostered ones, and those of the last days. For the daily rest. */
  readonly work: readonly Span[];
}

/**
 * What stands in the way of a session for one person.
 *
 * Outside the rota nobody is booked. Where no rota is known, usual hours decide, but only where they are
 * known at all: a person of whom nothing is known can be booked, and the slot finder offers nothing.
 *
 * @returns undefined where nothing does
 */
export function personProblem(
  person: PersonHours,
  span: Span,
  clock: ZoneClock,
  strict: boolean,
): BookingProblem | undefined {
  const day = clock.dayOf(span.from);
  if (person.leftOn !== null && day > person.leftOn) return "has-left";
  if (person.joinedOn !== null && day < person.joinedOn) return "not-yet-here";
  if (touches(person.sessions, span)) return "twice-at-once";
  const within = person.hours.some(({ from, to }) => from <= span.from && span.to <= to);
  // Hours are merely usual where no rota is known: a person may decide otherwise, the finder may not.
  if (!within && (strict || person.rotaDays.has(day))) return "not-at-work";
  if (touches(person.kept, span)) return "on-a-break";
  if (cutsRest(person.work, span)) return "breaks-rest";
  return undefined;
}

/** What stands in the way of any session at this time, whoever it is for. */
export function timeProblem(span: Span, notBefore: number, clock: ZoneClock): BookingProblem | undefined {
  if (span.from < notBefore) return "in-the-past";
  return overClockChange(span, clock) ? "clock-change" : undefined;
}

/**
 * Whether the clock changes within a span, or its digits come twice or never: then nobody could say when
 * it is.
 */
export function overClockChange(span: Span, clock: ZoneClock): boolean {
  const ends = [span.from, span.to].map((at) => localSeconds(at, clock));
  const [from, to] = ends as [number, number];
  if (to - from !== span.to - span.from) return true;
  return ends.some((local) => clock.instantOf(local).kind !== "once");
}

/** The digits of the clock at an instant, as the seconds since 1970 that they would be in UTC. */
export function localSeconds(instant: number, clock: ZoneClock): number {
  return clock.dayOf(instant) * 86_400 + clock.clockSecondsOf(instant);
}

/**
 * Whether a session would make a rest under eleven hours, or shorten one further. Within work that is known
 * it belongs to that work.
 *
 * @param work known working intervals in ascending order
 * @example work to 22:00 and a session at 08:00 the next day: yes
 */
function cutsRest(work: readonly Span[], span: Span): boolean {
  if (work.some(({ from, to }) => from <= span.from && span.to <= to)) return false;
  const before = new Set(quickReturnList(workingIntervals(work))?.map(({ from, to }) => `${from}/${to}`));
  const withIt = workingIntervals([...work, span].toSorted((a, b) => a.from - b.from));
  return (quickReturnList(withIt) ?? []).some(({ from, to }) => !before.has(`${from}/${to}`));
}

function touches(spans: readonly Span[], span: Span): boolean {
  return spans.some((one) => overlaps(one, span));
}
