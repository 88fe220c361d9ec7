import type { RecordValues } from "../../../domain/floor/record-kind.ts";

/**
 * Hash of a record's content, 0 to 2^53 - 1: the same on every machine and in every run.
 *
 * Two lanes of 32 bits, mixed like MurmurHash3's (the second lane with the constants of its 128-bit
 * form, so that what cancels in one lane does not cancel in the other), of which 53 bits are kept: the
 * most that a number holds exactly. It is not cryptographic; it distinguishes two contents and orders
 * them by something that does not depend on the order of import.
 */
export class ContentHash {
  #low = lowSeed;
  #high = highSeed;
  #values = 0;

  /** Begins a new content. */
  begin(): void {
    this.#low = lowSeed;
    this.#high = highSeed;
    this.#values = 0;
  }

  addNull(): void {
    this.addLanes(nullLane, nullLane);
  }

  addNumber(value: number): void {
    const small = value | 0;
    if (small === value) {
      this.addLanes(small, small);
      return;
    }
    bits[0] = value;
    const first = words[0] as number;
    const second = words[1] as number;
    this.addLanes(first, second);
    this.addLanes(second, first);
  }

  addText(text: string): void {
    this.addLanes(lowLaneOf(text), highLaneOf(text));
  }

  /** Adds a text whose lanes are known already. */
  addLanes(low: number, high: number): void {
    this.#low = mixLow(this.#low, low);
    this.#high = mixHigh(this.#high, high);
    this.#values++;
  }

  /** The hash of what was added since the beginning. */
  value(): number {
    const high = finished(this.#high ^ this.#values) & maxOfHighLane;
    return high * 2 ** 32 + (finished(this.#low ^ this.#values) >>> 0);
  }
}

const lowSeed = 0x2f0b4c47;
const highSeed = 0x561ccd1b;
const nullLane = 0x7fb5d329;
const maxOfHighLane = 2 ** 21 - 1;
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

/** Hash of the values of a record, in their order. */
export function contentHash(values: RecordValues): number {
  const hash = new ContentHash();
  for (const value of values) {
    if (value === null) hash.addNull();
    else if (typeof value === "number") hash.addNumber(value);
    else hash.addText(value);
  }
  return hash.value();
}

/** First lane of a text, over its UTF-16 code units. */
export function lowLaneOf(text: string): number {
  let lane = lowSeed;
  for (let at = 0; at < text.length; at++) lane = mixLow(lane, text.charCodeAt(at));
  return finished(lane ^ text.length);
}

/** Second lane of a text. */
export function highLaneOf(text: string): number {
  let lane = highSeed;
  for (let at = 0; at < text.length; at++) lane = mixHigh(lane, text.charCodeAt(at));
  return finished(lane ^ text.length);
}

function mixLow(lane: number, word: number): number {
  let mixed = Math.imul(word, 0xcc9e2d51);
  mixed = (mixed << 15) | (mixed >>> 17);
  const next = lane ^ Math.imul(mixed, 0x1b873593);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}

function mixHigh(lane: number, word: number): number {
  let mixed = Math.imul(word, 0x239b961b);
  mixed = (mixed << 16) | (mixed >>> 16);
  const next = lane ^ Math.imul(mixed, 0xab0e9789);
  return (Math.imul((next << 19) | (next >>> 13), 5) + 0x561ccd1b) | 0;
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
