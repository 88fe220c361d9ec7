import { agentParts } from "../../../domain/floor/agent-parts.ts";
import type { HeldLeg } from "./held-calls.ts";

/** One leg of a call: a channel's attempt to reach another. */
export interface AsteriskLeg extends HeldLeg {
  readonly answeredAt: number | null;
  readonly talkSeconds: number;
  readonly isAnswered: boolean;
  /** The device that was called; null where the leg reached none, or only another leg of the same call. */
  readonly device: string | null;
  /** The channel to that device, where it answered. */
  readonly connection: string | null;
  /** Whether the device is a line to the outside. */
  readonly isTrunk: boolean;
  readonly isDialled: boolean;
  /** Whether the leg reached another channel. */
  readonly isReached: boolean;
  /** The queue that the call was put into. */
  readonly queue: string | null;
  /** Of a call in a queue: the switch's id of the caller's channel. */
  readonly call: string | null;
  readonly caller: string | null;
  /** Whether a device of the floor called the outside by it. */
  readonly isOutbound: boolean;
}

interface CallPart {
  readonly agent: string | null;
  readonly offeredAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number;
  readonly workSeconds: number | null;
}

/** A queue's contact: the switch's id of the caller's channel, and how often it had come to the queue by then. */
interface CallInQueue {
  readonly name: string;
  readonly call: string | null;
  readonly visit: number;
}

interface AsteriskCall {
  /** What each device had of the call, by their first answers; one without an agent where none answered. */
  readonly parts: readonly CallPart[];
  /** The leg that stands for the call: of those that a device answered the longest, else the first. */
  readonly counted: AsteriskLeg;
  readonly queue: CallInQueue | null;
  readonly isDialled: boolean;
  /** Whether a device of the floor called the outside, so that no caller can have given up. */
  readonly isOutbound: boolean;
  readonly caller: string | null;
  readonly transfersToOneself: number;
}

type AnsweredLeg = AsteriskLeg & { readonly device: string };

interface QueueRun {
  readonly queue: CallInQueue | null;
  readonly legs: AsteriskLeg[];
}

/**
 * The calls of which these are the legs, in any order: as the queue's log has it, a call that was answered in one queue
 * and then in another is a contact of each. Everything else is one call.
 */
export function callsOf(legs: readonly AsteriskLeg[]): AsteriskCall[] {
  const runs = answeredRuns(legs);
  return runs.length < 2 ? [callOf(legs)] : runs.map((run) => callOf(run.legs, run.queue));
}

/** The legs by the queues in which a device answered, with what lies between them at the one before. */
function answeredRuns(legs: readonly AsteriskLeg[]): QueueRun[] {
  const queues = new Set(legs.map(({ queue }) => queue));
  queues.delete(null);
  if (queues.size < 2) return [];
  const runs = queueRuns(legs.toSorted(inTime));
  const answered = runs.filter((run) => answeredLegs(run.legs).length > 0);
  for (const run of runs) {
    if (answered.includes(run)) continue;
    const before = answered.findLast((other) => runs.indexOf(other) < runs.indexOf(run));
    (before ?? answered[0])?.legs.push(...run.legs);
  }
  return answered;
}

/** @param legs in the order of time: one without a queue belongs to the queue leg before it */
function queueRuns(legs: readonly AsteriskLeg[]): QueueRun[] {
  const runs: QueueRun[] = [];
  const ahead: AsteriskLeg[] = [];
  for (const leg of legs) {
    const run = runs.at(-1);
    if (leg.queue === null || leg.queue === run?.queue?.name) {
      (run?.legs ?? ahead).push(leg);
      continue;
    }
    const visit = runs.filter(({ queue }) => queue?.name === leg.queue).length + 1;
    runs.push({ queue: { name: leg.queue, call: leg.call, visit }, legs: [leg] });
  }
  runs[0]?.legs.unshift(...ahead);
  return runs;
}

function inTime(a: AsteriskLeg, b: AsteriskLeg): number {
  return a.startedAt - b.startedAt || a.row - b.row;
}

/** A call, from all of its legs in any order. */
function callOf(legs: readonly AsteriskLeg[], queue?: CallInQueue | null): AsteriskCall {
  const inOrder = legs.toSorted(inTime);
  const answered = answeredLegs(inOrder);
  const counted = longest(answered) ?? (inOrder[0] as AsteriskLeg);
  const { parts, transfersToOneself } = agentParts(
    answered.map((leg) => ({
      agent: leg.device,
      answeredAt: leg.answeredAt ?? leg.startedAt,
      endedAt: leg.endedAt,
      workSeconds: leg.talkSeconds,
      connection: leg.connection,
    })),
  );
  const offeredAt = inOrder[0]?.startedAt ?? counted.startedAt;
  const rangAt = (agent: string) => inOrder.find(({ device }) => device === agent)?.startedAt ?? offeredAt;
  return {
    parts:
      parts.length === 0
        ? [nobodysPart(inOrder, offeredAt)]
        : parts.map((part, at) => ({ ...part, offeredAt: at === 0 ? offeredAt : rangAt(part.agent) })),
    counted,
    queue: queue ?? queueLegOf(inOrder),
    isDialled: legs.some((leg) => leg.isDialled),
    isOutbound: inOrder[0]?.isOutbound ?? false,
    caller: inOrder.find((leg) => leg.caller !== null)?.caller ?? null,
    transfersToOneself,
  };
}

/**
 * The legs that a device of the floor answered. One that talked no second only rang where another talked; a line to
 * the outside is nobody's device where one of the floor's answered.
 */
function answeredLegs(legs: readonly AsteriskLeg[]): readonly AnsweredLeg[] {
  const all = legs.filter((leg): leg is AnsweredLeg => leg.isAnswered && leg.device !== null);
  if (all.length < 2) return all;
  const talked = all.filter(({ talkSeconds }) => talkSeconds > 0);
  const heard = talked.length > 0 ? talked : all.slice(0, 1);
  const onFloor = heard.filter((leg) => !leg.isTrunk);
  return onFloor.length > 0 ? onFloor : heard;
}

function longest(legs: readonly AnsweredLeg[]): AnsweredLeg | undefined {
  return legs.reduce<AnsweredLeg | undefined>(
    (best, leg) => (best && best.talkSeconds >= leg.talkSeconds ? best : leg),
    undefined,
  );
}

function nobodysPart(legs: readonly AsteriskLeg[], offeredAt: number): CallPart {
  const endedAt = legs.reduce((latest, leg) => Math.max(latest, leg.endedAt), offeredAt);
  return { agent: null, offeredAt, answeredAt: null, endedAt, workSeconds: null };
}

/** The queue of a call: of several the one in which somebody answered, else the last. */
function queueLegOf(legs: readonly AsteriskLeg[]): AsteriskCall["queue"] {
  const inQueue = legs.filter((leg) => leg.queue !== null);
  const leg = inQueue.findLast(({ isAnswered, isReached }) => isAnswered && isReached) ?? inQueue.at(-1);
  return leg?.queue ? { name: leg.queue, call: leg.call, visit: 1 } : null;
}
