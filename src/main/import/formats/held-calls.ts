import { ownCopy } from "../batch/detach-string.ts";
import { Refusal } from "../recognise/refusal.ts";
import type { RowSink } from "./format.ts";

/** A row that is a leg of a call. Instants in UTC seconds. */
export interface HeldLeg {
  /** The name by which the row is resumed. */
  readonly row: number;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** How many legs are held before calls are sent that can have no further leg. */
const manyHeld = 100_000;
const maxHeld = 500_000;
const swept = 25_000;
// A call's legs are written when they end; nobody talks for longer than this.
const longestCall = 86_400;

/**
 * Holds the legs of calls until each call is whole, in whatever order their rows stand: a file of up to a hundred
 * thousand legs is held to its end. Of a longer one, calls that lie more than a day before or behind the row at
 * hand are sent, for its rows stand in the order of time or against it.
 */
export class HeldCalls<Leg extends HeldLeg> {
  readonly #calls = new Map<string, Leg[]>();
  readonly #send: (id: string, legs: readonly Leg[], sink: RowSink) => void;
  #held = 0;
  #sweepAt = manyHeld;

  constructor(send: (id: string, legs: readonly Leg[], sink: RowSink) => void) {
    this.#send = send;
  }

  /** @throws Refusal where the file has more legs within a day than are held */
  take(id: string, leg: Leg, sink: RowSink): void {
    const legs = this.#calls.get(id);
    if (legs) legs.push(leg);
    else this.#calls.set(ownCopy(id), [leg]);
    if (++this.#held < this.#sweepAt) return;
    this.#sendApart(leg, sink);
    this.#sweepAt = Math.max(manyHeld, this.#held + swept);
    if (this.#held < maxHeld) return;
    throw new Refusal(
      "too-large",
      `This file has more than ${maxHeld} legs within a day; split it by time and import the parts.`,
    );
  }

  /** Sends every call that is still held. */
  end(sink: RowSink): void {
    for (const [id, legs] of this.#calls) this.#sendOne(id, legs, sink);
  }

  /** Sends the calls that can have no further leg. */
  #sendApart({ startedAt, endedAt }: Leg, sink: RowSink): void {
    const earliest = startedAt - longestCall;
    const latest = endedAt + longestCall;
    for (const [id, legs] of this.#calls) {
      if (legs.every((leg) => leg.endedAt < earliest || leg.startedAt > latest))
        this.#sendOne(id, legs, sink);
    }
  }

  #sendOne(id: string, legs: readonly Leg[], sink: RowSink): void {
    this.#calls.delete(id);
    this.#held -= legs.length;
    this.#send(id, legs, sink);
  }
}
