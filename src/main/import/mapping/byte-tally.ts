import { canBeginNothing, isNothing } from "../read/nothing-words.ts";
import type { CountedColumn } from "./column-tally.ts";

const mostCounted = 4096;
const slots = 4 * mostCounted;
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
  readonly #hashes = new Int32Array(slots);
  readonly #places = new Int32Array(slots).fill(-1);
  readonly #texts: string[] = [];
  readonly #counts = new Int32Array(mostCounted);
  readonly #isBlank: boolean[] = [];
  #hasMore = false;

  constructor(decode: (bytes: Uint8Array) => string) {
    this.#decode = decode;
  }

  /** How often each value stands in it; undefined once there are too many. */
  get counts(): Map<string, number> | undefined {
    if (this.#hasMore) return undefined;
    const filled = this.#texts.flatMap((text, at) =>
      this.#isBlank[at] ? [] : [[text, this.#counts[at] as number] as const],
    );
    return new Map(filled);
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
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 13)) & (slots - 1);
    for (;;) {
      const place = this.#places[slot] as number;
      if (place < 0) break;
      if (this.#hashes[slot] === hash) {
        this.#counts[place] = (this.#counts[place] as number) + 1;
        return this.#isBlank[place] as boolean;
      }
      slot = (slot + 1) & (slots - 1);
    }
    const text = this.#text(bytes, from, to);
    if (this.#texts.length >= mostCounted) {
      this.#hasMore = true;
      return isNothing(text);
    }
    this.#hashes[slot] = hash;
    this.#places[slot] = this.#texts.length;
    this.#counts[this.#texts.length] = 1;
    this.#texts.push(text);
    const isBlank = isNothing(text);
    this.#isBlank.push(isBlank);
    return isBlank;
  }

  #text(bytes: Buffer, from: number, to: number): string {
    return cellText(this.#decode(bytes.subarray(from, to)));
  }
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
