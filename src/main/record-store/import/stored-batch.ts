import { claimColumns } from "../schema/record-table.ts";
import type { Value } from "../store/open-store.ts";
import type { BatchColumn, RecordBatch } from "./record-batch.ts";
import type { StoredRecord } from "./record-table.ts";

/** A column of a batch: one value that all rows share, or a value for each row. */
type StoredColumn = { readonly all: Value } | { readonly each: readonly Value[] };

/**
 * A batch as its table keeps it. What a column has in common over the whole batch is told once, and a
 * column without values not at all: handing over values is a third of the cost of a row.
 */
export class StoredBatch {
  readonly length: number;
  readonly #columns: readonly StoredColumn[];
  readonly #varying: readonly { readonly name: string; readonly each: readonly Value[] }[];
  /** Values that all rows have in common, by column. */
  readonly shared: Readonly<Record<string, Value>>;

  /**
   * @param names the table's columns
   * @param words by column: what a word's place in the file stands for in the store
   */
  constructor(
    batch: RecordBatch,
    names: readonly string[],
    words: readonly (readonly Value[])[],
    importId: number,
  ) {
    this.length = batch.length;
    this.#columns = [
      { each: batch.keys },
      { all: importId },
      { each: [...batch.lines] },
      ofNumbers(batch.stamps, batch.length),
      ofNumbers(batch.known, batch.length),
      { each: [...batch.hashes] },
      ...batch.columns.map((column, at) => storedColumn(column, words[at] ?? [], batch.length)),
    ];
    const named = names.map((name, at) => ({ name, column: this.#columns[at] as StoredColumn }));
    this.#varying = named.flatMap(({ name, column }) =>
      "each" in column ? [{ name, each: column.each }] : [],
    );
    this.shared = Object.fromEntries(
      named.flatMap(({ name, column }) =>
        "all" in column && column.all !== null ? [[name, column.all]] : [],
      ),
    );
  }

  /** The columns that differ from row to row, in the order of `values`. */
  get columns(): string[] {
    return this.#varying.map(({ name }) => name);
  }

  /** Values of some rows in the columns that differ, one row after the other. */
  values(from: number, rows: number): Value[] {
    const values: Value[] = [];
    for (let row = from; row < from + rows; row++) {
      for (const { each } of this.#varying) values.push(each[row] as Value);
    }
    return values;
  }

  line(row: number): number {
    return this.#at(2, row) as number;
  }

  /** A row's value in one of the kind's own columns. */
  value(column: number, row: number): Value {
    return this.#at(claimColumns.length + column, row);
  }

  record(row: number): StoredRecord {
    return {
      key: this.#at(0, row) as string,
      importId: this.#at(1, row) as number,
      line: this.line(row),
      stamp: this.#at(3, row) as number | null,
      known: this.#at(4, row) as number,
      hash: this.#at(5, row) as number,
      values: this.#columns.slice(claimColumns.length).map((_, column) => this.value(column, row)),
    };
  }

  #at(column: number, row: number): Value {
    const stored = this.#columns[column] as StoredColumn;
    return "all" in stored ? stored.all : (stored.each[row] as Value);
  }
}

function storedColumn(column: BatchColumn, words: readonly Value[], length: number): StoredColumn {
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
