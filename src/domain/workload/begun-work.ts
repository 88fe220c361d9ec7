import { endedContacts, type HandledSpan } from "./contact-interval.ts";
import { shortestRestSeconds } from "./quick-return.ts";
import { mergedTimeline, type StateInterval } from "./state-timeline.ts";
import { contactRestSeconds } from "./work-record.ts";

/** What one service day has of an agent's work, by the day of each record. Instants are UTC seconds. */
export interface DayOfWork<Contact extends HandledSpan = HandledSpan> {
  /** Those that the agent handled, in the order of their start. */
  readonly contacts: readonly Contact[];
  /** In any order. */
  readonly states: readonly StateInterval[];
}

/** Where the work of the day before does not reach into a day: all of the day's work is its own. */
export const allItsOwn: number = Number.NEGATIVE_INFINITY;
/** Where nothing but the end of a working interval of the day before lies on a day. */
export const noneItsOwn: number = Number.POSITIVE_INFINITY;

/**
 * From when on the work of a service day is its own. What lies before belongs to the working interval that began
 * on the day before: midnight does not cut it (methods, 1.1 and 8.7). The day's own states say where intervals
 * part, by four hours; a day without states is parted by its contacts, by six. A contact without an end is no sign.
 *
 * A chain of work that fills a whole day, from one midnight to the next, is nobody's interval but a login that
 * several share: it is parted at midnight, so that no day's figures wait for one that began weeks ago.
 *
 * @param days the day with the two days before it, the oldest first
 * @returns UTC seconds; `allItsOwn` where nothing reaches into the day, `noneItsOwn` where no interval begins on it
 * @example 22:00 to 06:00 and again from 22:00: the second day's own work is from 22:00 on
 */
export function beginsFrom(days: readonly [DayOfWork, DayOfWork, DayOfWork]): number {
  const byStates = atWork(days[2].states).length > 0;
  const gap = byStates ? shortestRestSeconds : contactRestSeconds;
  const signs = days
    .flatMap((day, at) =>
      (byStates ? atWork(day.states) : endedContacts(day.contacts)).map(({ from, to }) => ({ from, to, at })),
    )
    .sort((a, b) => a.from - b.from);
  let begunAt: number | undefined;
  let end = Number.NEGATIVE_INFINITY;
  let isReached = false;
  for (const { from, to, at } of signs) {
    if (begunAt === undefined || from - end >= gap) {
      if (isReached) return from;
      begunAt = at;
      end = to;
    } else end = Math.max(end, to);
    if (at !== 2 || isReached) continue;
    if (begunAt !== 1) return allItsOwn;
    isReached = true;
  }
  return isReached ? noneItsOwn : allItsOwn;
}

/**
 * Whether work up to some ends may go on in the day after: then `beginsFrom` has to be asked.
 *
 * @param statesTo end of the last state at work, or null where there are none
 * @param contactsTo end of the last contact, or null
 * @param midnight the instant at which the day after begins
 * @example contacts to 17:59 part from those after midnight, contacts to 18:01 may not
 */
export function mayReachOver(statesTo: number | null, contactsTo: number | null, midnight: number): boolean {
  return (
    (statesTo !== null && midnight - statesTo < shortestRestSeconds) ||
    (contactsTo !== null && midnight - contactsTo < contactRestSeconds)
  );
}

/**
 * The work of the intervals that began on a day: what of the day is its own, and what of the day after belongs to it.
 *
 * @param from when the day's own work begins (`beginsFrom`)
 * @param after the day after; undefined where nothing of it belongs to the day
 * @param afterFrom when the own work of the day after begins
 * @returns contacts in the order of their start
 */
export function begunWork<Contact extends HandledSpan>(
  day: DayOfWork<Contact>,
  from: number,
  after: DayOfWork<Contact> | undefined,
  afterFrom: number,
): DayOfWork<Contact> {
  if (from === allItsOwn && (!after || afterFrom === allItsOwn)) return day;
  const begins = (span: { readonly from: number }) => span.from >= from;
  const goesOn = (span: { readonly from: number }) => span.from < afterFrom;
  return {
    contacts: [...day.contacts.filter(begins), ...(after?.contacts.filter(goesOn) ?? [])].sort(
      (a, b) => a.from - b.from,
    ),
    states: [...day.states.filter(begins), ...(after?.states.filter(goesOn) ?? [])],
  };
}

function atWork(states: readonly StateInterval[]): StateInterval[] {
  return mergedTimeline(states).filter(({ state }) => state !== "offline");
}
