import { startOfDay } from "../../../domain/calendar/half-hour.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import {
  allItsOwn,
  beginsFrom,
  begunWork,
  type DayOfWork,
  mayReachOver,
  noneItsOwn,
} from "../../../domain/workload/begun-work.ts";
import type { HandledSpan } from "../../../domain/workload/contact-interval.ts";
import { isForgotten, type StateInterval } from "../../../domain/workload/state-timeline.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { agentStates, statesOfDay } from "./agent-states.ts";
import { handledSpan } from "./handled-span.ts";

const lastContact = `
  SELECT max(${handledSpan.to}) AS ended FROM contact
   WHERE agent_id = ? AND service_day = ? AND outcome = 'handled'`;

/** A day of an agent: its own rows, and those of the working intervals that began on it. */
export interface BegunRows<Contact extends HandledSpan> extends DayOfWork<Contact> {
  readonly begun: DayOfWork<Contact>;
  /** When the day's own work begins: `allItsOwn`, `noneItsOwn` or an instant. */
  readonly begunFrom: number;
  /** From when to when shifts are those of the working intervals of the day. */
  readonly shiftsFrom: number;
  readonly shiftsTo: number;
}

/**
 * The rows of an agent's day. The days around it are read only where work reaches over a midnight, so that the cost
 * of a day stays that of its own rows.
 *
 * @param contactsOf the contacts that the agent handled of a day, in the order of their start
 */
export function begunRows<Contact extends HandledSpan>(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  clock: ZoneClock,
  contactsOf: (day: ServiceDay) => readonly Contact[],
): BegunRows<Contact> {
  const contacts = contactsOf(day);
  const { states, workedBefore } = statesOfDay(store, agent, day);
  const [begins, ends] = [startOfDay(day, clock), startOfDay(day + 1, clock)];
  if (contacts.length === 0 && states.length === 0) {
    const begun = { contacts, states };
    return { ...begun, begun, begunFrom: allItsOwn, shiftsFrom: begins, shiftsTo: ends };
  }
  const dayOf = (at: ServiceDay): DayOfWork<Contact> =>
    at === day
      ? { contacts, states }
      : { contacts: contactsOf(at), states: agentStates(store, agent, at, at) };
  const [statesTo, contactsTo] = [lastAtWork(states), lastOf(contacts)];
  const contactBefore = statesTo === null ? lastContactOf(store, agent, day - 1) : null;
  const begunFrom = mayReachOver(workedBefore, contactBefore, begins)
    ? beginsFrom([dayOf(day - 2), dayOf(day - 1), dayOf(day)])
    : allItsOwn;
  const after = mayReachOver(statesTo, contactsTo, ends) ? dayOf(day + 1) : undefined;
  const afterFrom = after ? beginsFrom([dayOf(day - 1), dayOf(day), after]) : allItsOwn;
  return {
    contacts,
    states,
    begun: begunWork({ contacts, states }, begunFrom, after, afterFrom),
    begunFrom,
    shiftsFrom: boundary(begunFrom, begins, ends),
    shiftsTo: afterFrom === allItsOwn ? ends : boundary(afterFrom, ends, startOfDay(day + 2, clock)),
  };
}

/** Where the shifts of two working days part: at midnight, or where work of the day before reaches to. */
function boundary(from: number, begins: number, ends: number): number {
  if (from === allItsOwn) return begins;
  return from === noneItsOwn ? ends : Math.max(begins, from);
}

function lastContactOf(store: ReadableStore, agent: number, day: ServiceDay): number | null {
  return store.row<{ ended: number | null }>(lastContact, agent, day)?.ended ?? null;
}

function lastOf(contacts: readonly HandledSpan[]): number | null {
  let last: number | null = null;
  for (const { to } of contacts) if (to !== null) last = Math.max(last ?? to, to);
  return last;
}

function lastAtWork(states: readonly StateInterval[]): number | null {
  let last: number | null = null;
  for (const state of states)
    if (state.state !== "offline" && !isForgotten(state)) last = Math.max(last ?? state.to, state.to);
  return last;
}
