import type { ServiceDay } from "../calendar/service-day.ts";
import { type Account, type SessionStatus, sessionStatuses } from "./kinds.ts";

/** How a session stands, as far as its life goes. Instants are UTC seconds. */
export interface SessionState {
  readonly status: SessionStatus;
  readonly startsAt: number;
  readonly day: ServiceDay;
  /** From a signal: the agent's copy has to be handed over first. */
  readonly copyNeeded: boolean;
  /** When each agent's copy was last handed over; null where it never was. */
  readonly copyHandedOn: readonly (ServiceDay | null)[];
  readonly followedUp: boolean;
}

export const sessionActs = [
  "approve",
  "book",
  "move",
  "cancel",
  "hold",
  "miss",
  "note",
  "agree-step",
  "follow-up",
] as const;
export type SessionAct = (typeof sessionActs)[number];

/** Why an act on a session is refused. */
export const sessionRefusals = [
  ...sessionStatuses.map((status) => `already-${status}` as const),
  "not-begun",
  "copy-not-handed-over",
  "followed-up",
] as const;
export type SessionRefusal = (typeof sessionRefusals)[number];

/** What has to be read before an act on a session is done. */
export const sessionWarnings = ["second-cancellation", "second-move"] as const;
export type SessionWarning = (typeof sessionWarnings)[number];

/** Why something cannot be done, as a code and in a sentence that says what to do. */
export interface Reason<Code extends string> {
  readonly code: Code;
  readonly sentence: string;
}

/**
 * Between which instants "now" lies. With the clock's own day both are the clock; with a day that was given
 * they are its ends, so that nothing of that day is past and all of it may have been held.
 */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
}

/** From which statuses each act is possible; what is not listed is refused. */
const possibleFrom: Readonly<Record<SessionAct, readonly SessionStatus[]>> = {
  approve: ["proposed"],
  book: ["proposed", "approved"],
  move: ["booked"],
  cancel: ["proposed", "approved", "booked"],
  hold: ["booked"],
  miss: ["booked"],
  note: ["proposed", "approved", "booked", "held", "missed", "cancelled"],
  "agree-step": ["booked", "held"],
  "follow-up": ["held"],
};

/** The status that an act leads to; acts that are not listed leave it. */
const leadsTo: Partial<Readonly<Record<SessionAct, SessionStatus>>> = {
  approve: "approved",
  book: "booked",
  cancel: "cancelled",
  hold: "held",
  miss: "missed",
};

/** How many days before the session a copy may be handed over and still count for it. */
const copyCountsDays = 28;

const verbs: Readonly<Record<SessionAct, string>> = {
  approve: "approved",
  book: "booked",
  move: "moved",
  cancel: "cancelled",
  hold: "marked held",
  miss: "marked missed",
  note: "noted on",
  "agree-step": "given a step",
  "follow-up": "followed up",
};

/**
 * Why an act on a session is refused; undefined where it is possible.
 *
 * A check-in that a signal proposed cannot be marked held before the agent's copy was handed over: the agent
 * sees the same facts before the conversation (methods, 3.7).
 *
 * @example a session that was held cannot be moved: { code: "already-held", ... }
 */
export function refusalOf(
  state: SessionState,
  act: SessionAct,
  moment: Moment,
): Reason<SessionRefusal> | undefined {
  if (!possibleFrom[act].includes(state.status)) {
    return {
      code: `already-${state.status}`,
      sentence: `The session is ${state.status}: it can no longer be ${verbs[act]}.`,
    };
  }
  if ((act === "hold" || act === "miss") && state.startsAt > moment.latest) {
    return {
      code: "not-begun",
      sentence: `The session has not begun yet: it cannot be ${verbs[act]}.`,
    };
  }
  if (act === "hold" && state.copyNeeded && !state.copyHandedOn.every((day) => counts(day, state.day))) {
    return {
      code: "copy-not-handed-over",
      sentence:
        "It came from a signal, so the agent has to have their own copy first. Hand it over, then mark it held.",
    };
  }
  if (act === "follow-up" && state.followedUp)
    return { code: "followed-up", sentence: "It was followed up already." };
  return undefined;
}

/** The status after an act that was not refused. */
export function statusAfter(status: SessionStatus, act: SessionAct): SessionStatus {
  return leadsTo[act] ?? status;
}

function counts(handedOn: ServiceDay | null, day: ServiceDay): boolean {
  return handedOn !== null && handedOn >= day - copyCountsDays;
}

/** What became of the sessions of some people since they last met somebody. */
export interface BrokenBefore {
  readonly cancelled: number;
  readonly moved: number;
}

/**
 * The warning before a promise is broken for the second time: since they last met, a session of the same
 * person was cancelled or moved already on account of operations or the supervisor. What the agent asks for
 * breaks nothing.
 */
export function secondBreak(
  before: BrokenBefore,
  account: Account,
  act: "move" | "cancel",
): Reason<SessionWarning> | undefined {
  if (account === "agent" || before.cancelled + before.moved === 0) return undefined;
  const times = [
    before.cancelled > 0 ? `cancelled ${counted(before.cancelled)}` : "",
    before.moved > 0 ? `moved ${counted(before.moved)}` : "",
  ].filter(Boolean);
  return {
    code: act === "cancel" ? "second-cancellation" : "second-move",
    sentence: `This promise was ${times.join(" and ")} already since you last met. A second time is how trust goes: is there no other slot?`,
  };
}

function counted(times: number): string {
  return times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
}
