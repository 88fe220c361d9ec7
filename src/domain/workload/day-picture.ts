import { sumOfKnown } from "../statistics/sum.ts";
import { longestBackToBackRun } from "./back-to-back-run.ts";
import type { DayOfWork } from "./begun-work.ts";
import { type ContactInterval, contactsIfEnded, endedContacts } from "./contact-interval.ts";
import { longestStretchSeconds } from "./longest-stretch.ts";
import { spanSeconds } from "./span-seconds.ts";
import { mergedTimeline, type StateInterval, stateSeconds } from "./state-timeline.ts";

/**
 * One agent's service day in figures. Sums of contacts count concurrent work twice, as every telephone
 * system does; seconds of states come from the merged timeline. The two are never mixed (methods, 1.1). Sums are
 * those of the day's own records. What midnight would cut - the longest stretch and run, the first and the last sign
 * of work - is of the working intervals that began on the day (`begunWork`).
 * Null means "the sources do not say", never zero: a handled contact without an end leaves the longest stretch
 * and the longest run open, and is no sign of how long the agent worked.
 */
export interface DayPicture {
  readonly handled: number;
  /** Of those handled, the contacts whose handle time is known: what a mean of it divides by. */
  readonly timed: number;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
  /** Contacts of the working intervals that began on the day: of these are the next four. */
  readonly begunContacts: number;
  readonly longestStretchSeconds: number | null;
  readonly backToBackLongest: number | null;
  readonly contactsFrom: number | null;
  readonly contactsTo: number | null;
  readonly loggedSeconds: number | null;
  readonly handlingStateSeconds: number | null;
  readonly availableSeconds: number | null;
  readonly statesFrom: number | null;
  readonly statesTo: number | null;
  /** Time at work in the working intervals that began on the day; null where none of them has states. */
  readonly begunPresentSeconds: number | null;
  /** Logged time of these: on contacts, after them, or waiting for one. Breaks and meals are paid, not logged. */
  readonly begunLoggedSeconds: number | null;
}

/**
 * The picture of a day from its rows.
 *
 * @param contacts the contacts that the agent handled and that began on the day, in the order of their start
 * @param states the agent's states that began on the day, in any order
 * @param begun the work of the intervals that began on the day; without it, the day's own records
 */
export function dayPicture(
  contacts: readonly ContactInterval[],
  states: readonly StateInterval[],
  begun: DayOfWork = { contacts, states },
): DayPicture {
  const timeline = mergedTimeline(states);
  const working = atWork(timeline);
  const begunTimeline = begun.states === states ? timeline : mergedTimeline(begun.states);
  const begunWorking = atWork(begunTimeline);
  const seconds = stateSeconds(timeline);
  const begunSeconds = begunTimeline === timeline ? seconds : stateSeconds(begunTimeline);
  const known = states.length > 0;
  const every = contactsIfEnded(begun.contacts);
  const ended = every ?? endedContacts(begun.contacts);
  return {
    handled: contacts.length,
    timed: contacts.filter(({ handleSeconds }) => handleSeconds !== null).length,
    talkSeconds: sumOfKnown(contacts.map(({ talkSeconds }) => talkSeconds)),
    holdSeconds: sumOfKnown(contacts.map(({ holdSeconds }) => holdSeconds)),
    acwSeconds: sumOfKnown(contacts.map(({ acwSeconds }) => acwSeconds)),
    handleSeconds: sumOfKnown(contacts.map(({ handleSeconds }) => handleSeconds)),
    begunContacts: begun.contacts.length,
    longestStretchSeconds: (every && longestStretchSeconds(every)) ?? null,
    backToBackLongest: (every && longestBackToBackRun(every)) ?? null,
    contactsFrom: ended[0]?.from ?? null,
    contactsTo: ended.length ? ended.reduce((latest, { to }) => Math.max(latest, to), -Infinity) : null,
    loggedSeconds: known ? spanSeconds(working) : null,
    handlingStateSeconds: known ? handling(seconds) : null,
    availableSeconds: known ? seconds.available : null,
    statesFrom: begunWorking[0]?.from ?? null,
    statesTo: begunWorking.at(-1)?.to ?? null,
    begunPresentSeconds: begun.states.length > 0 ? spanSeconds(begunWorking) : null,
    begunLoggedSeconds: begun.states.length > 0 ? handling(begunSeconds) + begunSeconds.available : null,
  };
}

function handling({ talk, hold, acw }: Readonly<Record<"talk" | "hold" | "acw", number>>): number {
  return talk + hold + acw;
}

function atWork(timeline: readonly StateInterval[]): StateInterval[] {
  return timeline.filter(({ state }) => state !== "offline");
}

/** A contact of a day; from and to are UTC seconds. Null: not known. */
export interface DayContact {
  readonly contact: string;
  readonly from: number;
  readonly to: number | null;
  readonly queue: string | null;
  readonly handleSeconds: number | null;
  readonly demand: number | null;
  readonly hard: boolean | null;
}

/** Of what there may be no records on a day, so that its figures cannot be known. */
export const dayGaps = ["contacts", "states", "shifts", "handle-times", "ends", "demand"] as const;
export type DayGap = (typeof dayGaps)[number];
