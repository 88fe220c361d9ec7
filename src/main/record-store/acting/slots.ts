import type { ActingRules } from "../../../domain/acting/acting-rules.ts";
import { actingRulesOn } from "../../../domain/acting/acting-rules.ts";
import {
  type BookingProblem,
  type HoursSource,
  personProblem,
  timeProblem,
} from "../../../domain/acting/booking-problem.ts";
import { type QueueProblem, type QueueRoom, queueRoom } from "../../../domain/acting/queue-room.ts";
import {
  costOf,
  findSlots,
  queueProblems,
  type Slot,
  type SlotCost,
  type SlotProblem,
  type SlotsQuery,
} from "../../../domain/acting/slot-finder.ts";
import type { Span } from "../../../domain/acting/spans.ts";
import { startOfDay } from "../../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { usualLoad } from "../workload/usual-load.ts";
import { actingRuleVersions } from "./acting-rules.ts";
import {
  type HoursRange,
  type Moving,
  mainQueue,
  personHours,
  type RotaDays,
  rotaDays,
} from "./person-hours.ts";

type RotaKey = { readonly [Name in keyof HoursRange]: ServiceDay };
const rotas = readingCache<RotaKey, RotaDays>({ standsOn: ["imports"], max: 8 });
const roomsOfQueues = readingCache<
  { readonly today: ServiceDay; readonly rules: number },
  ReadonlyMap<string, QueueRoom>
>({ standsOn: ["imports"], max: 3 });

interface SlotPeople {
  readonly agents: readonly string[];
  readonly scope: TeamScope;
  readonly today: ServiceDay;
  /** Nothing before this instant is offered or booked. */
  readonly notBefore: number;
  readonly moving: Moving;
}

export interface SlotsInput extends SlotPeople {
  readonly from: ServiceDay;
  readonly days: number;
  readonly minutes: number;
  readonly limit: number;
}

interface SlotPerson {
  readonly agent: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly hours: HoursSource | null;
}

export interface SlotsRead {
  readonly slots: readonly Slot[];
  readonly people: readonly SlotPerson[];
  readonly looked: number;
  readonly refused: readonly { readonly code: SlotProblem; readonly count: number }[];
}

/** Somebody whom the viewer does not know. */
export interface UnknownPerson {
  readonly unknown: string;
}

interface Prepared {
  readonly asked: SlotsQuery;
  readonly known: readonly KnownAgent[];
}

/** The best slots for some people together. */
export function slots(store: ReadableStore, input: SlotsInput): SlotsRead | UnknownPerson {
  const range = { today: input.today, from: input.from, to: input.from + input.days - 1 };
  const prepared = prepare(store, input, range);
  if ("unknown" in prepared) return prepared;
  const { asked, known } = prepared;
  const span = { from: startOfDay(range.from, asked.clock), to: startOfDay(range.to + 1, asked.clock) };
  const found = findSlots(asked, span, input.minutes);
  return {
    slots: found.slots.slice(0, input.limit),
    people: known.map(({ agent, name, team }, at) => ({
      agent,
      name,
      team,
      hours: hoursKnown(asked.people[at]?.hours ?? []),
    })),
    looked: found.looked,
    refused: [...found.refused]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code, "en")),
  };
}

export interface SlotCheckRead {
  /** These refuse a booking. */
  readonly refuses: readonly { readonly code: BookingProblem; readonly agent: string | null }[];
  /** These are reported, and a person may decide otherwise. */
  readonly warns: readonly (QueueProblem | "not-at-work")[];
  readonly cost: SlotCost;
  readonly source: HoursSource | null;
}

export interface SlotCheckInput extends SlotPeople {
  readonly startsAt: number;
  readonly minutes: number;
}

/** What one start would cost, and what stands in its way. */
export function slotCheck(store: ReadableStore, input: SlotCheckInput): SlotCheckRead | UnknownPerson {
  const clock = floorClock(store);
  const span = { from: input.startsAt, to: input.startsAt + input.minutes * 60 };
  const range = { today: input.today, from: clock.dayOf(span.from) - 1, to: clock.dayOf(span.to) + 1 };
  const prepared = prepare(store, input, range);
  return "unknown" in prepared ? prepared : checked(prepared, span, input.notBefore);
}

function checked({ asked }: Prepared, span: Span, notBefore: number): SlotCheckRead {
  const ofTime = timeProblem(span, notBefore, asked.clock);
  const ofPeople = asked.people.flatMap((person) => {
    const code = personProblem(person, span, asked.clock, false);
    return code ? [{ code, agent: person.agent }] : [];
  });
  const refuses = [...(ofTime ? [{ code: ofTime, agent: null }] : []), ...ofPeople];
  const outside = asked.people.some(
    (person) =>
      personProblem(person, span, asked.clock, false) === undefined &&
      personProblem(person, span, asked.clock, true) === "not-at-work",
  );
  const sources = asked.people.map(
    ({ hours }) => hours.find(({ from, to }) => from <= span.from && span.to <= to)?.source ?? null,
  );
  return {
    refuses,
    warns: [...(outside ? ["not-at-work" as const] : []), ...queueProblems(asked, span)],
    cost: costOf(asked, span),
    source: sources.includes(null) ? null : sources.includes("usual-hours") ? "usual-hours" : "shifts",
  };
}

function prepare(
  store: ReadableStore,
  { agents, scope, today, notBefore, moving }: SlotPeople,
  range: HoursRange,
): Prepared | UnknownPerson {
  const known: KnownAgent[] = [];
  for (const agent of new Set(agents)) {
    const found = agentOf(store, agent, scope);
    if (!found) return { unknown: agent };
    known.push(found);
  }
  const clock = floorClock(store);
  const version = actingRulesOn(actingRuleVersions(store), today);
  const rota = rotas.of(store, { ...range }, () => rotaDays(store, range));
  const people = known.map((person) => personHours(store, person, range, rota, clock, moving));
  const rooms = roomsOfQueues.of(store, { today, rules: version.version }, () =>
    queueRooms(store, today, version.rules),
  );
  const away = othersAway(store, known, range, clock, moving);
  return { asked: { people, rooms, away, clock, notBefore }, known };
}

/** Where each queue has room in its usual week. */
function queueRooms(store: ReadableStore, today: ServiceDay, rules: ActingRules): Map<string, QueueRoom> {
  const { queues } = usualLoad(store, today);
  return new Map([...queues].map(([queue, week]) => [queue, queueRoom(queue, week, rules)]));
}

const booked = `
  SELECT agent_id AS agent, starts_at AS "from", ends_at AS "to" FROM session JOIN session_agent USING (session_id)
   WHERE status = 'booked' AND service_day BETWEEN ? AND ? AND session_id IS NOT ?`;

/** Who else is away in sessions, by the queue for which they work. */
function othersAway(
  store: ReadableStore,
  asked: readonly KnownAgent[],
  { today, from, to }: HoursRange,
  clock: ZoneClock,
  moving: Moving,
): Map<string, Span[]> {
  const own = new Set(asked.map(({ agent_id }) => agent_id));
  const queueOf = new Map<number, string | null>();
  const away = new Map<string, Span[]>();
  for (const { agent, ...span } of store.rows<Span & { agent: number }>(booked, from - 1, to + 1, moving)) {
    if (own.has(agent) || clock.dayOf(span.to) < from) continue;
    if (!queueOf.has(agent)) queueOf.set(agent, mainQueue(store, agent, today));
    const queue = queueOf.get(agent) ?? null;
    if (queue === null) continue;
    const spans = away.get(queue) ?? [];
    spans.push(span);
    away.set(queue, spans);
  }
  return away;
}

function hoursKnown(hours: readonly { readonly source: HoursSource }[]): HoursSource | null {
  if (hours.length === 0) return null;
  return hours.some(({ source }) => source === "usual-hours") ? "usual-hours" : "shifts";
}
