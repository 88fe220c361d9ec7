import { standardNormal } from "../../domain/statistics/chance.ts";

/**
 * A stream of chance that its key decides entirely.
 *
 * The made-up floor has to come out byte for byte the same from the same seed and day, so nothing here
 * may ask the clock or the engine's own chance. Every part of the floor draws from a stream with a key
 * of its own (an agent's absences, a queue's day), so that a change in one part leaves the others alone.
 */
export interface Chance {
  /** Uniform in [0, 1). */
  fraction(): number;
  /** Uniform in [from, to). */
  between(from: number, to: number): number;
  /** A whole number, uniform from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True in this share of the draws. */
  happens(share: number): boolean;
  /** Standard normal. */
  normal(): number;
  /** Log-normal with this mean, and this standard deviation of its logarithm. */
  logNormal(mean: number, sigma: number): number;
  /** Exponential with this mean. */
  exponential(mean: number): number;
  /** One of the list, each as likely as the others. */
  pick<T>(list: readonly T[]): T;
  /** The list in a new order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[];
}

/** The stream of this key. Two streams of one key give the same draws. */
export function chanceOf(key: string): Chance {
  const fraction = sfc32(hashOf(key));
  const between = (from: number, to: number) => from + (to - from) * fraction();
  const whole = (from: number, to: number) => from + Math.floor((to - from + 1) * fraction());
  const normal = () => standardNormal(fraction);
  return {
    fraction,
    between,
    whole,
    normal,
    happens: (share) => fraction() < share,
    logNormal: (mean, sigma) => mean * Math.exp(sigma * normal() - (sigma * sigma) / 2),
    exponential: (mean) => -mean * Math.log(1 - fraction()),
    pick: <T>(list: readonly T[]) => list[Math.floor(fraction() * list.length)] as T,
    shuffled<T>(list: readonly T[]) {
      const order = [...list];
      for (let at = order.length - 1; at > 0; at--) {
        const other = whole(0, at);
        [order[at], order[other]] = [order[other] as T, order[at] as T];
      }
      return order;
    },
  };
}

/** Small Fast Counter of 32 bits (Doty-Humphrey, PractRand; public domain), warmed up by twelve rounds. */
function sfc32(seed: readonly [number, number, number]): () => number {
  let [a, b, c] = seed;
  let counter = 1;
  function next(): number {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 4_294_967_296;
  }
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Three words from a text: FNV-1a three times over, from three starts, each mixed once more at its end. */
function hashOf(text: string): [number, number, number] {
  const words: [number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    words[0] = Math.imul(words[0] ^ unit, 0x01000193);
    words[1] = Math.imul(words[1] ^ unit, 0x5bd1e995);
    words[2] = Math.imul(words[2] ^ unit, 0xc2b2ae35);
  }
  return [mixed(words[0]), mixed(words[1]), mixed(words[2])];
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) | 0;
}
