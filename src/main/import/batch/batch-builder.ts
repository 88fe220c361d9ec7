import { columnIndex, type RecordKind, type RecordValues } from "../../../domain/floor/record-kind.ts";
import { unmarkedKey } from "../../../domain/floor/segment-key.ts";
import type { BatchColumn, RecordBatch } from "../../record-store/import/record-batch.ts";
import { type KeptText, NumberColumn, TextColumn, WordColumn } from "./column-builder.ts";
import { ContentHash } from "./content-hash.ts";

const none: readonly number[] = [];

/**
 * Records of one kind that wait for their batch, column by column.
 *
 * Columns of one type are filled together: with a mixed list of columns each value would cost a look-up
 * of what kind of column it goes to. For the same reason a record's content hash takes its numbers
 * first, then its words, then its texts.
 */
export class BatchInHand {
  readonly #kind: RecordKind;
  readonly #usual: number;
  readonly #hash = new ContentHash();
  readonly #numbers: readonly NumberColumn[];
  readonly #words: readonly WordColumn[];
  readonly #texts: readonly TextColumn[];
  readonly #own: { lines: NumberColumn; stamps: NumberColumn; hashes: NumberColumn };
  #capacity: number;
  #length = 0;
  #keys: string[] = [];
  #known: number[] = [];
  #parts: number[] = [];
  #lastKey = "";
  #lastLine = -1;
  /** Columns of the kind that the file has no word for, as bits by their place. */
  readonly #lacks: number;

  /**
   * @param kept what is kept of a text
   * @param lacks names of the kind's columns that the file has no word for
   */
  constructor(kind: RecordKind, capacity: number, kept?: KeptText, lacks: readonly string[] = []) {
    this.#kind = kind;
    this.#lacks = lacks.reduce((bits, name) => bits | (1 << columnIndex(kind, name)), 0);
    this.#usual = capacity;
    this.#capacity = capacity;
    const places = [...kind.columns.keys()];
    const typeOf = (place: number) => kind.columns[place]?.type;
    const isWord = (place: number) => typeOf(place) !== "number" && typeOf(place) !== "text";
    this.#numbers = places
      .filter((at) => typeOf(at) === "number")
      .map((at) => new NumberColumn(at, capacity));
    this.#words = places.filter(isWord).map((at) => new WordColumn(at, capacity, kept));
    this.#texts = places.filter((at) => typeOf(at) === "text").map((at) => new TextColumn(at));
    const own = () => new NumberColumn(-1, capacity);
    this.#own = { lines: own(), stamps: own(), hashes: own() };
  }

  get length(): number {
    return this.#length;
  }

  /** @returns the places of columns whose text lost a part; mostly none */
  add(key: string, line: number, stamp: number | null, values: RecordValues): readonly number[] {
    if (this.#length === this.#capacity) this.#grow();
    const at = this.#length++;
    const hash = this.#hash;
    let known = 0;
    hash.begin();
    for (const column of this.#numbers) known += column.put(at, values, hash);
    let cut: number[] | undefined;
    for (const column of this.#words) {
      known += column.put(at, values, hash);
      if (column.isCut) cut = [...(cut ?? []), column.place];
    }
    for (const column of this.#texts) known += column.put(values, hash);
    const kept = unmarkedKey(cut ? this.#cutKey(key, cut, values) : key);
    const part = line === this.#lastLine && kept === this.#lastKey ? (this.#parts.at(-1) ?? -1) + 1 : 0;
    this.#lastLine = line;
    this.#lastKey = kept;
    this.#keys.push(kept);
    this.#parts.push(part);
    this.#known.push(known);
    this.#own.lines.values[at] = line;
    this.#own.stamps.values[at] = stamp ?? Number.NaN;
    this.#own.hashes.values[at] = hash.value();
    return cut ?? none;
  }

  /** A key without what was cut of its record's texts. */
  #cutKey(key: string, places: readonly number[], values: RecordValues): string {
    let cut = key;
    for (const column of this.#words) {
      const text = values[column.place];
      if (places.includes(column.place) && typeof text === "string")
        cut = cut.replaceAll(text, column.keptOf(text));
    }
    return cut;
  }

  /** The records so far; the next ones begin a new batch, which remembers the words of the earlier ones. */
  take(): RecordBatch {
    const length = this.#length;
    const usual = this.#usual;
    const columns: BatchColumn[] = new Array(this.#kind.columns.length);
    const newWords: (readonly string[])[] = this.#kind.columns.map(() => []);
    for (const column of this.#numbers)
      columns[column.place] = { kind: "numbers", values: column.take(length, usual) };
    for (const column of this.#texts) columns[column.place] = { kind: "texts", values: column.take() };
    for (const column of this.#words) {
      columns[column.place] = { kind: "words", places: column.take(length, usual) };
      newWords[column.place] = column.takeNewWords();
    }
    const batch: RecordBatch = {
      kind: this.#kind.name,
      length,
      keys: this.#keys,
      lines: this.#own.lines.take(length, usual),
      stamps: this.#own.stamps.take(length, usual),
      known: Uint8Array.from(this.#known),
      parts: Uint8Array.from(this.#parts),
      lacks: this.#lacks,
      hashes: this.#own.hashes.take(length, usual),
      columns,
      newWords,
    };
    this.#length = 0;
    this.#capacity = usual;
    this.#keys = [];
    this.#known = [];
    this.#parts = [];
    return batch;
  }

  #grow(): void {
    this.#capacity *= 2;
    for (const column of [...this.#numbers, ...this.#words, ...Object.values(this.#own)]) {
      column.grow(this.#capacity);
    }
  }
}
