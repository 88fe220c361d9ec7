import type { RecordKind } from "../../../domain/floor/record-kind.ts";
import type { JoinedNames } from "../people/joined-names.ts";
import { agentColumn, claimColumns, saidAgent, storedColumn } from "../schema/record-table.ts";
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
  /** Those of the kind as the file says them, in its order. */
  readonly #own: readonly StoredColumn[];
  /** The same as their table keeps them: of a name that was joined its person. */
  readonly #kept: readonly StoredColumn[];
  readonly #varying: readonly (readonly Value[])[];

  /** @param words by column of the kind: what a word's place in the file stands for in the store */
  constructor(
    batch: RecordBatch,
    kind: RecordKind,
    words: readonly (readonly Value[])[],
    { importId, joined }: { readonly importId: number; readonly joined: JoinedNames },
  ) {
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
    const agentAt = agentColumn(kind);
    const said = this.#own[agentAt];
    const people = said && peopleOf(said, joined);
    this.#kept = people ? this.#own.with(agentAt, people) : this.#own;
    const named = [
      ...namesOf(claimColumns).map((name) => ({ name, column: this.#claim[name] })),
      ...(said && people ? [{ name: saidAgent, column: saidBeside(said, people, batch.length) }] : []),
      ...kind.columns.map((column, at) => ({
        name: storedColumn(column),
        column: this.#kept[at] as StoredColumn,
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

  /** A row's value in one of the kind's own columns, as its table keeps it. */
  value(column: number, row: number): Value {
    return valueAt(this.#kept[column] as StoredColumn, row);
  }

  /** A row's record, with the agent whom the file names. */
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

/** The people behind a column's agents; undefined where all of them are named by themselves. */
function peopleOf(said: StoredColumn, joined: JoinedNames): StoredColumn | undefined {
  if (joined.isEmpty) return undefined;
  if ("all" in said) {
    const person = joined.personOf(said.all);
    return person === said.all ? undefined : { all: person };
  }
  const people = said.each.map((agent) => joined.personOf(agent));
  return people.every((person, row) => person === said.each[row]) ? undefined : { each: people };
}

/** Of each row whom it named, where that is not the person whom it is of. */
function saidBeside(said: StoredColumn, people: StoredColumn, length: number): StoredColumn {
  const rows = Array.from({ length }, (_, row) => valueAt(said, row));
  return ofValues(rows.map((agent, row) => (agent === valueAt(people, row) ? null : agent)));
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

function ofValues(values: readonly Value[]): StoredColumn {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? { all: first } : { each: values };
}
