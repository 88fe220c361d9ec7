import type { StateName } from "../../domain/floor/agent-state.ts";
import type { SampleAgent } from "./agent.ts";
import type { Chance } from "./chance.ts";
import { type Arrival, holdMeanSeconds, holdShare } from "./demand.ts";
import type { Pause } from "./pause.ts";
import type { Queue } from "./team.ts";

/** Who works a queue on a day: from the log-in until they take no more contacts. UTC seconds. */
export interface Worker {
  readonly agent: SampleAgent;
  readonly from: number;
  readonly to: number;
  readonly pauses: readonly Pause[];
  /** Whoever rests too little takes longer after each contact. */
  readonly tired: boolean;
}

/** An interval in one state; UTC seconds. */
export interface Interval {
  readonly state: StateName;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

export interface SampleContact {
  readonly queue: Queue;
  readonly offeredAt: number;
  /** What follows is null where the customer gave up waiting. */
  readonly served: Served | null;
  /** End of talk and hold, or of the wait. */
  readonly endedAt: number;
}

export interface Served {
  readonly agent: SampleAgent;
  readonly answeredAt: number;
  readonly talkSeconds: number;
  readonly holdSeconds: number;
  readonly acwSeconds: number;
}

export interface WorkedDay {
  readonly agent: SampleAgent;
  readonly intervals: readonly Interval[];
  readonly contacts: readonly (SampleContact & { readonly served: Served })[];
}

export interface QueueDay {
  readonly contacts: readonly SampleContact[];
  readonly worked: readonly WorkedDay[];
}

interface Desk {
  readonly worker: Worker;
  readonly intervals: Interval[];
  readonly contacts: (SampleContact & { readonly served: Served })[];
  freeAt: number;
  nextPause: number;
}

const tiredAcw = 1.5;
const talkSigma = 0.55;
const acwSigma = 0.6;
const holdSigma = 0.5;

/**
 * One queue's day: each customer, in the order of their arrival, goes to whoever is free the longest, or
 * else will be free the soonest. Both are the desk with the smallest `freeAt`, so that this one rule plays
 * the queue out exactly. Whoever would have to wait beyond their patience gives up.
 */
export function queueDay(
  queue: Queue,
  workers: readonly Worker[],
  arrivals: readonly Arrival[],
  chance: Chance,
): QueueDay {
  const desks = workers.map(
    (worker): Desk => ({ worker, intervals: [], contacts: [], freeAt: worker.from, nextPause: 0 }),
  );
  const contacts = arrivals.map(({ at, patienceSeconds }): SampleContact => {
    const desk = deskFor(desks, at);
    const ring = chance.whole(2, 5);
    const freeAt = Math.max(at, desk?.freeAt ?? Number.POSITIVE_INFINITY);
    if (!desk || freeAt + ring - at > patienceSeconds) {
      return { queue, offeredAt: at, served: null, endedAt: at + patienceSeconds };
    }
    return handled(queue, desk, at, freeAt + ring, chance);
  });
  for (const desk of desks) finish(desk);
  return {
    contacts,
    worked: desks.map(({ worker, intervals, contacts }) => ({ agent: worker.agent, intervals, contacts })),
  };
}

function deskFor(desks: readonly Desk[], at: number): Desk | undefined {
  for (;;) {
    let best: Desk | undefined;
    for (const desk of desks) if (desk.freeAt < (best?.freeAt ?? Number.POSITIVE_INFINITY)) best = desk;
    if (!best || !stepAway(best, Math.max(at, best.freeAt))) return best;
  }
}

/** Takes the pause, or the leave, that is due by then; says whether there was one. */
function stepAway(desk: Desk, by: number): boolean {
  const { worker, freeAt } = desk;
  const pause = worker.pauses[desk.nextPause];
  const pauseAt = pause ? Math.max(pause.dueAt, freeAt) : Number.POSITIVE_INFINITY;
  if (pause && pauseAt <= by && pauseAt + pause.seconds < worker.to) {
    wait(desk, pauseAt);
    desk.intervals.push({
      state: pause.state,
      reason: pause.reason,
      from: pauseAt,
      to: pauseAt + pause.seconds,
    });
    desk.freeAt = pauseAt + pause.seconds;
    desk.nextPause++;
    return true;
  }
  if (pause && pauseAt <= by) {
    // It would end after the shift: the agent does without.
    desk.nextPause++;
    return true;
  }
  if (worker.to > by) return false;
  wait(desk, worker.to);
  desk.freeAt = Number.POSITIVE_INFINITY;
  return true;
}

function handled(
  queue: Queue,
  desk: Desk,
  offeredAt: number,
  answeredAt: number,
  chance: Chance,
): SampleContact {
  const { agent, tired } = desk.worker;
  const acwMean = queue.acwSeconds * (tired ? tiredAcw : 1);
  const talkSeconds = Math.max(12, Math.round(agent.pace * chance.logNormal(queue.talkSeconds, talkSigma)));
  const holdSeconds = chance.happens(holdShare)
    ? Math.max(5, Math.round(chance.logNormal(holdMeanSeconds, holdSigma)))
    : 0;
  const acwSeconds = Math.max(3, Math.round(agent.pace * chance.logNormal(acwMean, acwSigma)));
  const endedAt = answeredAt + talkSeconds + holdSeconds;
  const contact = {
    queue,
    offeredAt,
    served: { agent, answeredAt, talkSeconds, holdSeconds, acwSeconds },
    endedAt,
  };
  wait(desk, answeredAt);
  const holdAt = answeredAt + Math.round(talkSeconds * chance.between(0.3, 0.8));
  if (holdSeconds > 0) {
    desk.intervals.push({ state: "talk", reason: "", from: answeredAt, to: holdAt });
    desk.intervals.push({ state: "hold", reason: "", from: holdAt, to: holdAt + holdSeconds });
    desk.intervals.push({ state: "talk", reason: "", from: holdAt + holdSeconds, to: endedAt });
  } else desk.intervals.push({ state: "talk", reason: "", from: answeredAt, to: endedAt });
  desk.intervals.push({ state: "acw", reason: "", from: endedAt, to: endedAt + acwSeconds });
  desk.contacts.push(contact);
  desk.freeAt = endedAt + acwSeconds;
  return contact;
}

function wait(desk: Desk, until: number): void {
  if (until > desk.freeAt)
    desk.intervals.push({ state: "available", reason: "", from: desk.freeAt, to: until });
}

function finish(desk: Desk): void {
  while (Number.isFinite(desk.freeAt)) stepAway(desk, Math.max(desk.worker.to, desk.freeAt));
}
