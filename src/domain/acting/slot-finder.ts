import { halfHourOfWeek, halfHourParts, startOfDay } from "../calendar/half-hour.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import {
  type BookingProblem,
  bookingProblems,
  type HoursSource,
  type PersonHours,
  personProblem,
  timeProblem,
} from "./booking-problem.ts";
import { type QueueCost, type QueueProblem, type QueueRoom, queueProblemCodes } from "./queue-room.ts";
import { overlaps, type Span } from "./spans.ts";

/** All that can stand in the way of a slot: of the time, of a person, or of a queue. */
export const slotProblems = [...bookingProblems, ...queueProblemCodes] as const;
export type SlotProblem = (typeof slotProblems)[number];

/** What a slot costs the queues of its people, each at its worst half-hour. */
export interface SlotCost {
  /** False where the load or the people of a queue are not known. */
  readonly known: boolean;
  /** Points of service level lost on the queue that loses most, 0 to 100; null where it cannot be determined. */
  readonly points: number | null;
  readonly queues: readonly QueueCost[];
}

export interface Slot extends Span {
  readonly day: ServiceDay;
  /** "usual-hours" as soon as one of the people has no rota for the day. */
  readonly source: HoursSource;
  readonly cost: SlotCost;
}

export interface SlotsQuery {
  readonly people: readonly PersonHours[];
  readonly rooms: ReadonlyMap<string, QueueRoom>;
  /** Sessions of others by their queue: who is away then already. */
  readonly away: ReadonlyMap<string, readonly Span[]>;
  readonly clock: ZoneClock;
  /** Nothing is offered before this instant. */
  readonly notBefore: number;
}

export interface FoundSlots {
  /** Least costly first, then earliest. */
  readonly slots: readonly Slot[];
  readonly looked: number;
  /** Why the other starts are not offered: the first thing that stood in the way of each. */
  readonly refused: ReadonlyMap<SlotProblem, number>;
}

/** Starts lie on quarters of an hour. */
const startSeconds = 900;
const secondsADay = 86_400;

/**
 * The slots in which some people can be away together at the least cost: at work by their rota, else by
 * their usual hours; never in a break, another session or a rest of eleven hours; never below a queue's
 * staffing floor, beyond the limit on people away at once, or in the hour after a peak.
 *
 * Equal costs (to a tenth of a point) are ordered by time, a known rota before usual hours.
 *
 * @param minutes how long the session is
 * @returns no slots where somebody's hours are not known at all
 */
export function findSlots(asked: SlotsQuery, range: Span, minutes: number): FoundSlots {
  const refused = new Map<SlotProblem, number>();
  const slots: Slot[] = [];
  let looked = 0;
  const changing = daysAroundClockChanges(range, asked.clock);
  const first = Math.ceil(range.from / startSeconds) * startSeconds;
  for (let from = first; from + minutes * 60 <= range.to; from += startSeconds) {
    const span = { from, to: from + minutes * 60 };
    looked++;
    const ofPeople = firstProblem(asked, span, changing);
    const taken = ofPeople ? [] : takenOff(asked, span);
    const problem = ofPeople ?? problemsOf(taken)[0];
    if (problem) refused.set(problem, (refused.get(problem) ?? 0) + 1);
    else
      slots.push({
        ...span,
        day: asked.clock.dayOf(from),
        source: sourceOf(asked, span),
        cost: costOfTaken(taken),
      });
  }
  return { slots: slots.sort(byCost), looked, refused };
}

/** The days on which the clock changes, with those beside them: only there a span has to be looked at twice. */
function daysAroundClockChanges({ from, to }: Span, clock: ZoneClock): ReadonlySet<ServiceDay> {
  const found = new Set<ServiceDay>();
  for (let day = clock.dayOf(from) - 1; day <= clock.dayOf(to) + 1; day++)
    if (startOfDay(day + 1, clock) - startOfDay(day, clock) !== secondsADay)
      for (const near of [day - 1, day, day + 1]) found.add(near);
  return found;
}

function firstProblem(
  asked: SlotsQuery,
  span: Span,
  changing: ReadonlySet<ServiceDay>,
): BookingProblem | undefined {
  const { people, clock, notBefore } = asked;
  const inTime = changing.size === 0 || !changing.has(clock.dayOf(span.from));
  const ofTime = inTime
    ? span.from < notBefore
      ? "in-the-past"
      : undefined
    : timeProblem(span, notBefore, clock);
  if (ofTime) return ofTime;
  for (const person of people) {
    const problem = personProblem(person, span, clock, true);
    if (problem) return problem;
  }
  return undefined;
}

/** What the queues of some people say against a time: the staffing floor, the limit, the hour after a peak. */
export function queueProblems(asked: SlotsQuery, span: Span): QueueProblem[] {
  return problemsOf(takenOff(asked, span));
}

function problemsOf(taken: readonly TakenOff[]): QueueProblem[] {
  const found = new Set<QueueProblem>();
  for (const { room, people, away, halfHours } of taken)
    for (const halfHour of halfHours) {
      const problem = room.problem(halfHour.at, people, away(halfHour));
      if (problem) found.add(problem);
    }
  return [...found];
}

/** Predicted change of service level and occupancy, for each queue at its worst half-hour. */
export function costOf(asked: SlotsQuery, span: Span): SlotCost {
  return costOfTaken(takenOff(asked, span));
}

function costOfTaken(taken: readonly TakenOff[]): SlotCost {
  const queues = taken.map(({ room, people, away, halfHours }) =>
    halfHours
      .map((halfHour) => room.cost(halfHour.at, people, away(halfHour)))
      .reduce((worst, cost) => (heaviness(cost) > heaviness(worst) ? cost : worst)),
  );
  const points = queues.map(pointsOf);
  const known = queues.length > 0 && queues.every(({ occupancyBefore }) => occupancyBefore !== null);
  const knownPoints = points.filter((value) => value !== null);
  return {
    known,
    points: known && knownPoints.length === points.length ? Math.max(0, ...knownPoints) : null,
    queues,
  };
}

/** Points of service level that a queue loses; null where it cannot be determined, as on an unstable queue. */
function pointsOf({ serviceLevelBefore, serviceLevelAfter }: QueueCost): number | null {
  if (serviceLevelBefore === null || serviceLevelAfter === null) return null;
  return 100 * Math.max(0, serviceLevelBefore - serviceLevelAfter);
}

interface TakenOff {
  readonly room: QueueRoom;
  readonly people: number;
  readonly halfHours: readonly (Span & { readonly at: number })[];
  away(halfHour: Span): number;
}

function takenOff({ people, rooms, away, clock }: SlotsQuery, span: Span): TakenOff[] {
  const halfHours = halfHourParts(span.from, span.to, clock).map(({ from, to, halfHour }) => ({
    from,
    to,
    at: halfHourOfWeek(halfHour, clock),
  }));
  return [...Map.groupBy(people, ({ queue }) => queue)].flatMap(([queue, group]) => {
    const room = queue === null ? undefined : rooms.get(queue);
    if (!room || queue === null) return [];
    const others = away.get(queue) ?? [];
    const awayIn = (halfHour: Span) => others.filter((one) => overlaps(one, halfHour)).length;
    return [{ room, people: group.length, halfHours, away: awayIn }];
  });
}

function sourceOf({ people }: SlotsQuery, span: Span): HoursSource {
  const fromRota = people.every(({ hours }) =>
    hours.some(({ from, to, source }) => source === "shifts" && from <= span.from && span.to <= to),
  );
  return fromRota ? "shifts" : "usual-hours";
}

// What is not known stands between what costs little and what costs much.
const unknownPoints = 50;

/** A queue that becomes unstable costs more than any loss of service level. */
function heaviness(cost: QueueCost): number {
  return pointsOf(cost) ?? (cost.occupancyAfter === null ? unknownPoints : 100 + cost.occupancyAfter);
}

function byCost(a: Slot, b: Slot): number {
  return (
    priceOf(a) - priceOf(b) || (a.source === b.source ? 0 : a.source === "shifts" ? -1 : 1) || a.from - b.from
  );
}

function priceOf({ cost }: Slot): number {
  const worst = cost.queues.length > 0 ? Math.max(...cost.queues.map(heaviness)) : unknownPoints;
  return Math.round(worst * 10);
}
