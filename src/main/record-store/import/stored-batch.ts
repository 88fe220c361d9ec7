import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import { claimColumns, storedColumn } from "../schema/record-table.ts";
import { namesOf } from "../sql/columns.ts";
import type { Value } from "../store/open-store.ts";
import type { BatchColumn, RecordBatch } from "./record-batch.ts";
import type { NewRows, StoredRecord } from "./record-table.ts";

/** A column of a batch: one value that all rows share, or a value for each row. */
type StoredColumn = { readonly all: Value } | { readonly each: readonly Value[] };

type ClaimColumns = Readonly<Record<keyof typeof claimColumns, StoredColumn>>;

/**
 * A batch as its table keeps it. What a column has in common over the whole batch is stated once, and a
 * column without values not at all: handing over values is a third of the cost of a row.
 */
export class StoredBatch implements NewRows {
  readonly length: number;
  readonly columns: readonly string[];
  readonly shared: Readonly<Record<string, Value>>;
  readonly #keys: string[];
  readonly #claim: ClaimColumns;
  /** Those of the kind, in its order. */
  readonly #own: readonly StoredColumn[];
  readonly #varying: readonly (readonly Value[])[];

  /** @param words by column of the kind: what a word's place in the file stands for in the store */
  constructor(batch: RecordBatch, kind: RecordKind, words: readonly (readonly Value[])[], importId: number) {
    this.length = batch.length;
    this.#keys = [...batch.keys];
    this.#claim = {
      key: { each: this.#keys },
      intake_id: { all: importId },
      line: { each: [...batch.lines] },
      part: ofNumbers(batch.parts, batch.length),
      stamp: ofNumbers(batch.stamps, batch.length),
      known: ofNumbers(batch.known, batch.length),
      hash: { each: [...batch.hashes] },
      composed: { all: null },
    };
    this.#own = batch.columns.map((column, at) => columnOf(column, words[at] ?? [], batch.length));
    const named = [
      ...namesOf(claimColumns).map((name) => ({ name, column: this.#claim[name] })),
      ...kind.columns.map((column, at) => ({
        name: storedColumn(column),
        column: this.#own[at] as StoredColumn,
      })),
    ];
    const varying = named.flatMap(({ name, column }) =>
      "each" in column ? [{ name, each: column.each }] : [],
    );
    this.columns = varying.map(({ name }) => name);
    this.#varying = varying.map(({ each }) => each);
    this.shared = Object.fromEntries(
      named.flatMap(({ name, column }) =>
        // What a table fills in by itself is not stated.
        "all" in column && column.all !== null && !(name === "part" && column.all === 0)
          ? [[name, column.all]]
          : [],
      ),
    );
  }

  values(from: number, rows: number): Value[] {
    const values: Value[] = [];
    for (let row = from; row < from + rows; row++) {
      for (const each of this.#varying) values.push(each[row] as Value);
    }
    return values;
  }

  key(row: number): string {
    return this.#keys[row] as string;
  }

  /** Gives a row's record another key. */
  rename(row: number, key: string): void {
    this.#keys[row] = key;
  }

  line(row: number): number {
    return valueAt(this.#claim.line, row) as number;
  }

  /** A row's value in one of the kind's own columns. */
  value(column: number, row: number): Value {
    return valueAt(this.#own[column] as StoredColumn, row);
  }

  record(row: number): StoredRecord {
    const { key, intake_id, line, part, stamp, known, hash } = this.#claim;
    return {
      key: valueAt(key, row) as string,
      importId: valueAt(intake_id, row) as number,
      line: valueAt(line, row) as number,
      part: valueAt(part, row) as number,
      stamp: valueAt(stamp, row) as number | null,
      known: valueAt(known, row) as number,
      hash: valueAt(hash, row) as number,
      composed: null,
      segment: null,
      values: this.#own.map((column) => valueAt(column, row)),
    };
  }
}

function valueAt(column: StoredColumn, row: number): Value {
  return "all" in column ? column.all : (column.each[row] as Value);
}

function columnOf(column: BatchColumn, words: readonly Value[], length: number): StoredColumn {
  if (column.kind === "numbers") return ofNumbers(column.values, length);
  if (column.kind === "texts") return ofValues(column.values.slice(0, length));
  const places = column.places.subarray(0, length);
  const first = places[0] as number;
  if (places.every((place) => place === first)) return { all: first < 0 ? null : (words[first] as Value) };
  return { each: Array.from(places, (place) => (place < 0 ? null : (words[place] as Value))) };
}

function ofNumbers(numbers: Float64Array | Uint8Array, length: number): StoredColumn {
  const own = numbers.subarray(0, length);
  const first = own[0] as number;
  if (own.every((number) => Object.is(number, first))) return { all: Number.isNaN(first) ? null : first };
  return { each: Array.from(own, (number) => (Number.isNaN(number) ? null : number)) };
}

function ofValues(values: readonly (string | null)[]): StoredColumn {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? { all: first } : { each: values };
}
