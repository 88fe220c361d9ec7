import { canBeginNothing, isNothing } from "../read/nothing-words.ts";
import type { CountedColumn } from "./column-tally.ts";

const mostCounted = 4096;
/** A slot of the table of values: the hash, how often it was seen, which value it is, and whether that is nothing. */
const slotWidth = 4;
const firstSlots = 128;
const longestNothing = 16;
const mostDigits = 9;
const space = 32;
const zero = 48;
const nine = 57;
const quotationMark = 34;

/** What is counted of every cell of one column, as bytes: a text is made of each different value once. */
export class ByteTally implements CountedColumn {
  filled = 0;
  longest = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  readonly #decode: (bytes: Uint8Array) => string;
  /** A slot without a count is free. It grows with its values: forty small tables stay near the processor. */
  #slots = new Int32Array(firstSlots * slotWidth);
  readonly #texts: string[] = [];
  #hasMore = false;

  constructor(decode: (bytes: Uint8Array) => string) {
    this.#decode = decode;
  }

  /** How often each value stands in it; undefined once there are too many. */
  get counts(): Map<string, number> | undefined {
    if (this.#hasMore) return undefined;
    const counts = new Int32Array(this.#texts.length);
    for (let at = 0; at < this.#slots.length; at += slotWidth) {
      const isValue = this.#slots[at + 1] !== 0 && this.#slots[at + 3] === 0;
      if (isValue) counts[this.#slots[at + 2] as number] = this.#slots[at + 1] as number;
    }
    return new Map(
      this.#texts.flatMap((text, at) => (counts[at] === 0 ? [] : [[text, counts[at] as number] as const])),
    );
  }

  add(bytes: Buffer, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && (bytes[start] as number) <= space) start++;
    while (end > start && (bytes[end - 1] as number) <= space) end--;
    if (end - start > 1 && bytes[start] === quotationMark && bytes[end - 1] === quotationMark) {
      start++;
      end--;
    }
    const length = end - start;
    if (length === 0) return;
    let hash = length;
    let value = length > mostDigits ? -1 : 0;
    if (this.#hasMore && value < 0) {
      this.#take(length, -1);
      return;
    }
    if (this.#hasMore && (bytes[start] as number) > nine && !canBeNothing(bytes, start, end)) {
      this.#take(length, -1);
      return;
    }
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      hash = Math.imul(hash ^ byte, 16_777_619);
      const digit = byte - zero;
      if (value >= 0) value = digit >= 0 && digit <= 9 ? value * 10 + digit : -1;
    }
    if (this.#isNothing(bytes, start, end, hash, value)) return;
    this.#take(length, value);
  }

  #take(length: number, value: number): void {
    this.filled++;
    if (length > this.longest) this.longest = length;
    if (value < 0) return;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  /** Counts a value, and says whether it stands for nothing. */
  #isNothing(bytes: Buffer, from: number, to: number, hash: number, value: number): boolean {
    if (this.#hasMore) {
      return value < 0 && canBeNothing(bytes, from, to) && isNothing(this.#text(bytes, from, to));
    }
    const slot = slotOf(this.#slots, hash);
    if (this.#slots[slot + 1] !== 0) {
      (this.#slots[slot + 1] as number)++;
      return this.#slots[slot + 3] === 1;
    }
    const text = this.#text(bytes, from, to);
    const isBlank = isNothing(text);
    if (this.#texts.length >= mostCounted) this.#hasMore = true;
    else this.#count(slot, hash, text, isBlank);
    return isBlank;
  }

  /** Counts a value for the first time. */
  #count(slot: number, hash: number, text: string, isBlank: boolean): void {
    this.#slots.set([hash, 1, this.#texts.length, isBlank ? 1 : 0], slot);
    this.#texts.push(text);
    // At most half full, so that a search is short.
    if (this.#texts.length * 2 * slotWidth > this.#slots.length) this.#slots = grown(this.#slots);
  }

  #text(bytes: Buffer, from: number, to: number): string {
    return cellText(this.#decode(bytes.subarray(from, to)));
  }
}

/** Where a value's slot begins in a table of them, or the free one where it is to stand. */
function slotOf(slots: Int32Array, hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const last = slots.length - slotWidth;
  let slot = ((mixed ^ (mixed >>> 13)) * slotWidth) & last;
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + slotWidth) & last;
  return slot;
}

function grown(slots: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += slotWidth) {
    if (slots[at + 1] === 0) continue;
    twice.set(slots.subarray(at, at + slotWidth), slotOf(twice, slots[at] as number));
  }
  return twice;
}

const beginsNothing = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 127 || canBeginNothing(byte) ? 1 : 0,
);

/** Whether a word for nothing can stand here, by its length and its first byte. */
function canBeNothing(bytes: Buffer, from: number, to: number): boolean {
  return to - from <= longestNothing && beginsNothing[bytes[from] as number] === 1;
}

/** The text of a cell, without the quotation marks around it. */
export function cellText(written: string): string {
  const text = written.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const inner = isQuoted ? text.slice(1, -1) : text;
  return (inner.includes('""') ? inner.replaceAll('""', '"') : inner).trim().normalize("NFC");
}
