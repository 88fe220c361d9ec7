import type { RecordValues } from "../../../domain/floor/record-kind.ts";
import { type ContentHash, highLaneOf, lowLaneOf } from "./content-hash.ts";
import { ownCopy } from "./detach-string.ts";

/** Numbers of the records that wait for their batch. NaN stands for "not known". */
export class NumberColumn {
  /** Its place among the columns of its kind. */
  readonly place: number;
  values: Float64Array<ArrayBuffer>;

  constructor(place: number, capacity: number) {
    this.place = place;
    this.values = new Float64Array(capacity);
  }

  /** Keeps its value of a record and adds it to the record's hash. @returns how many values are known */
  put(at: number, record: RecordValues, hash: ContentHash): 0 | 1 {
    const value = record[this.place];
    if (value === null) {
      this.values[at] = Number.NaN;
      hash.addNull();
      return 0;
    }
    if (typeof value !== "number") throw new Error(`column ${this.place} takes numbers, not ${typeof value}`);
    this.values[at] = value;
    hash.addNumber(value);
    return 1;
  }

  grow(capacity: number): void {
    const more = new Float64Array(capacity);
    more.set(this.values);
    this.values = more;
  }

  /** The values so far; the next batch begins with room for as many. */
  take(length: number, capacity: number): Float64Array<ArrayBuffer> {
    const taken = this.values.length === length ? this.values : this.values.slice(0, length);
    this.values = new Float64Array(capacity);
    return taken;
  }
}

/** Texts of the records that wait for their batch. */
export class TextColumn {
  readonly place: number;
  #values: (string | null)[] = [];

  constructor(place: number) {
    this.place = place;
  }

  put(record: RecordValues, hash: ContentHash): 0 | 1 {
    const value = record[this.place];
    if (value === null) {
      this.#values.push(null);
      hash.addNull();
      return 0;
    }
    if (typeof value !== "string") throw new Error(`column ${this.place} takes texts, not ${typeof value}`);
    this.#values.push(value);
    hash.addText(value);
    return 1;
  }

  take(): (string | null)[] {
    const taken = this.#values;
    this.#values = [];
    return taken;
  }
}

const slots = 512;

/** What is kept of a text. */
export type KeptText = (text: string) => string;

/** Texts of few values: each is sent once, and afterwards only its place among them; -1 is "not known". */
export class WordColumn {
  readonly place: number;
  readonly #placeOf = new Map<string, number>();
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  // Recent words, found by length and last characters: cheaper than hashing a new text.
  readonly #lateWords: string[] = new Array(slots).fill("");
  readonly #latePlaces = new Int32Array(slots).fill(-1);
  #places: Int32Array<ArrayBuffer>;
  #newWords: string[] = [];
  readonly #kept: KeptText;
  /** Places of words of which something was cut. */
  readonly #cutPlaces = new Set<number>();
  /** Whether something was cut of the word that was put last. */
  isCut = false;

  /** @param kept what is kept of a text; asked once for each text */
  constructor(place: number, capacity: number, kept: KeptText = (text) => text) {
    this.place = place;
    this.#places = new Int32Array(capacity);
    this.#kept = kept;
  }

  put(at: number, record: RecordValues, hash: ContentHash): 0 | 1 {
    const value = record[this.place];
    this.isCut = false;
    if (value === null) {
      this.#places[at] = -1;
      hash.addNull();
      return 0;
    }
    if (typeof value !== "string") throw new Error(`column ${this.place} takes words, not ${typeof value}`);
    const word = this.#placeOfWord(value);
    this.#places[at] = word;
    if (this.#cutPlaces.size > 0) this.isCut = this.#cutPlaces.has(word);
    hash.addLanes(this.#lows[word] as number, this.#highs[word] as number);
    return 1;
  }

  grow(capacity: number): void {
    const more = new Int32Array(capacity);
    more.set(this.#places);
    this.#places = more;
  }

  take(length: number, capacity: number): Int32Array<ArrayBuffer> {
    const taken = this.#places.length === length ? this.#places : this.#places.slice(0, length);
    this.#places = new Int32Array(capacity);
    return taken;
  }

  /** What is kept of a text. */
  keptOf(text: string): string {
    return this.#kept(text);
  }

  /** The words that came with the batch in hand. */
  takeNewWords(): readonly string[] {
    const words = this.#newWords;
    this.#newWords = [];
    return words;
  }

  #placeOfWord(value: string): number {
    const end = value.length;
    const tail = value.charCodeAt(end - 1) + 10 * value.charCodeAt(end - 2) + 100 * value.charCodeAt(end - 3);
    const slot = (tail + end * 37) & (slots - 1);
    if (this.#lateWords[slot] === value && end > 0) return this.#latePlaces[slot] as number;
    let place = this.#placeOf.get(value);
    if (place === undefined) {
      const word = ownCopy(value);
      place = this.#placeOfNew(word);
      this.#placeOf.set(word, place);
      this.#lateWords[slot] = word;
    } else this.#lateWords[slot] = ownCopy(value);
    this.#latePlaces[slot] = place;
    return place;
  }

  /** The place of a word that this file had not brought: its own, or that of what is kept of it. */
  #placeOfNew(word: string): number {
    const kept = this.#kept(word);
    const known = kept === word ? undefined : this.#placeOf.get(kept);
    const place = known ?? this.#lows.length;
    if (known === undefined) {
      this.#lows.push(lowLaneOf(kept));
      this.#highs.push(highLaneOf(kept));
      this.#newWords.push(kept);
    }
    if (kept !== word) {
      this.#placeOf.set(kept, place);
      this.#cutPlaces.add(place);
    }
    return place;
  }
}
