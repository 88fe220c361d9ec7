import { compareClaims } from "../../../domain/floor/claim.ts";
import { columnIndex } from "../../../domain/floor/record-kind.ts";
import type { Value, WritableStore } from "../open-store.ts";
import type { BatchColumn, RecordBatch } from "../record-batch.ts";
import type { Touched } from "../rollups/touched.ts";
import { claimColumns } from "../schema/record-table.ts";
import { isNamed, type NameBook } from "./name-book.ts";
import { recordKindOf } from "./record-kinds.ts";
import { RecordTable, type StoredRecord, touchedBy } from "./record-table.ts";

// One statement for some forty rows: the cost of a call is shared, and the values stay far below
// SQLite's limit of 32,766 in one statement.
const rowsAStatement = 40;

const keepClaim = `
INSERT INTO claim (kind, key, intake_id, line, stamp, known, hash, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (kind, key, intake_id) DO UPDATE SET
  line = excluded.line, stamp = excluded.stamp, known = excluded.known, hash = excluded.hash, content = excluded.content`;
const ownClaim = "SELECT line, stamp, known, hash FROM claim WHERE kind = ? AND key = ? AND intake_id = ?";

/** What an intake's records came to. */
export interface WrittenRecords {
  /** Lines of which at least one record lives on. */
  readonly acceptedRows: number;
  readonly records: Readonly<Record<string, number>>;
  readonly replaced: number;
  /** Claims that neither a stamp nor better knowledge could decide. */
  readonly conflicts: number;
  readonly days: readonly { readonly source: string; readonly day: number; readonly rows: number }[];
  readonly agents: number;
  readonly ranges: readonly { readonly kind: string; readonly first: number; readonly last: number }[];
}

/** Writes one intake's batches, and settles with what other intakes said of the same records. */
export class RecordWriter {
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #intake: number;
  readonly #touched: Touched;
  readonly #tables = new Map<string, OpenTable>();
  readonly #days = new Map<string, Map<number, number>>();
  readonly #agents = new Set<number>();
  /** How many records of a line live on, for lines that brought more than one. */
  readonly #livesOfLine = new Map<number, number>();
  #lastLine = -1;
  #acceptedRows = 0;
  #replaced = 0;
  #conflicts = 0;

  constructor(store: WritableStore, names: NameBook, intake: number, touched: Touched) {
    this.#store = store;
    this.#names = names;
    this.#intake = intake;
    this.#touched = touched;
  }

  write(batch: RecordBatch): void {
    const open = this.#open(batch.kind);
    this.#learn(open, batch);
    const values = rowValues(batch, open, this.#intake);
    const { width } = open.table;
    for (let from = 0; from < batch.length; from += rowsAStatement) {
      const rows = Math.min(rowsAStatement, batch.length - from);
      const chunk = values.slice(from * width, (from + rows) * width);
      const inserted = open.table.insertNew(rows, chunk);
      open.gained += inserted;
      if (inserted === rows) for (let row = 0; row < rows; row++) this.#came(open, chunk, row * width);
      else this.#settleChunk(open, chunk, rows);
    }
  }

  /** What was written. To be asked once, at the end. */
  written(): WrittenRecords {
    const tables = [...this.#tables.values()];
    return {
      acceptedRows: this.#acceptedRows,
      records: Object.fromEntries(tables.map(({ table, gained }) => [table.kind.counted, gained])),
      replaced: this.#replaced,
      conflicts: this.#conflicts,
      days: [...this.#days].flatMap(([source, days]) =>
        [...days].map(([day, rows]) => ({ source, day, rows })),
      ),
      agents: this.#agents.size,
      ranges: tables
        .map(({ table, firstRecord }) => ({
          kind: table.kind.name,
          first: firstRecord,
          last: table.lastRecord(),
        }))
        .filter(({ first, last }) => last >= first),
    };
  }

  #open(kindName: string): OpenTable {
    let open = this.#tables.get(kindName);
    if (!open) {
      const table = new RecordTable(this.#store, recordKindOf(kindName), this.#names);
      const kind = table.kind;
      open = {
        table,
        touch: touchedBy(kind),
        dayAt: kind.source === "roster" ? -1 : columnIndex(kind, "service_day"),
        words: kind.columns.map(() => []),
        firstRecord: table.lastRecord() + 1,
        gained: 0,
      };
      this.#tables.set(kindName, open);
    }
    return open;
  }

  /** Takes in the words that the file brings for the first time; names get their ids. */
  #learn(open: OpenTable, batch: RecordBatch): void {
    batch.newWords.forEach((words, at) => {
      const type = open.table.kind.columns[at]?.type;
      for (const word of words) {
        const value = type && isNamed(type) ? this.#names.idOf(type, word) : word;
        open.words[at]?.push(value);
        if (type === "agent") this.#agents.add(value as number);
      }
    });
  }

  /** A record of this intake is in its table now. */
  #came(open: OpenTable, values: readonly Value[], start: number): void {
    const own = start + claimColumns.length;
    open.touch(this.#touched, values, own);
    this.#countDay(open, values, own);
    this.#lineGained(values[start + 2] as number);
  }

  #countDay(open: OpenTable, values: readonly Value[], own: number): void {
    if (open.dayAt < 0) return;
    const source = open.table.kind.source;
    const day = values[own + open.dayAt] as number;
    let days = this.#days.get(source);
    if (!days) {
      days = new Map();
      this.#days.set(source, days);
    }
    days.set(day, (days.get(day) ?? 0) + 1);
  }

  /** A record of this line lives on. Records of one line come one after the other. */
  #lineGained(line: number): void {
    if (line === this.#lastLine) this.#livesOfLine.set(line, (this.#livesOfLine.get(line) ?? 1) + 1);
    else this.#acceptedRows++;
    this.#lastLine = line;
  }

  /** A record of this line lost to a later line of the same file. */
  #lineLost(line: number): void {
    const lives = this.#livesOfLine.get(line) ?? 1;
    if (lives > 1) this.#livesOfLine.set(line, lives - 1);
    else this.#acceptedRows--;
  }

  #settleChunk(open: OpenTable, chunk: readonly Value[], rows: number): void {
    const { width } = open.table;
    for (let row = 0; row < rows; row++) {
      const incoming = storedRecord(chunk, row * width, width);
      const standing = open.table.find(incoming.key);
      if (!standing) throw new Error("a record that was to be settled has no standing one");
      if (standing.intake === this.#intake && standing.line === incoming.line)
        this.#came(open, chunk, row * width);
      else this.#settle(open, standing, incoming, chunk, row * width);
    }
  }

  /** Decides between the record that stands and another that claims its key. */
  #settle(
    open: OpenTable,
    standing: StoredRecord,
    incoming: StoredRecord,
    chunk: readonly Value[],
    start: number,
  ) {
    const order = compareClaims(incoming, standing);
    const ranked = order !== 0 && incoming.stamp === standing.stamp && incoming.known === standing.known;
    if (ranked) this.#conflicts++;
    if (order <= 0) {
      this.#countDay(open, chunk, start + claimColumns.length);
      if (standing.intake !== this.#intake) this.#keepOwnClaim(open, incoming, order !== 0);
      return;
    }
    if (standing.intake === this.#intake) this.#lineLost(standing.line);
    else {
      this.#keepClaim(open, standing, true);
      this.#store.run(
        "DELETE FROM claim WHERE kind = ? AND key = ? AND intake_id = ?",
        open.table.kind.name,
        incoming.key,
        this.#intake,
      );
    }
    open.table.touch(this.#touched, standing.values);
    open.table.remove(standing.key);
    open.table.insert(incoming, open.firstRecord);
    this.#replaced++;
    this.#came(open, chunk, start);
  }

  /** Of one intake's claims on a record the best is kept. */
  #keepOwnClaim(open: OpenTable, claim: StoredRecord, differs: boolean): void {
    const kept = this.#store.row<{ line: number; stamp: number | null; known: number; hash: number }>(
      ownClaim,
      open.table.kind.name,
      claim.key,
      this.#intake,
    );
    if (!kept || compareClaims(claim, kept) > 0) this.#keepClaim(open, claim, differs);
  }

  #keepClaim(open: OpenTable, claim: StoredRecord, differs: boolean): void {
    this.#store.run(
      keepClaim,
      open.table.kind.name,
      claim.key,
      claim.intake,
      claim.line,
      claim.stamp,
      claim.known,
      claim.hash,
      differs ? open.table.contentOf(claim.values) : null,
    );
  }
}

interface OpenTable {
  readonly table: RecordTable;
  readonly touch: ReturnType<typeof touchedBy>;
  /** Place of the service day among the kind's columns; -1 where it has none. */
  readonly dayAt: number;
  /** By column: what a word's place in the file stands for in the store. */
  readonly words: Value[][];
  readonly firstRecord: number;
  gained: number;
}

function storedRecord(values: readonly Value[], start: number, width: number): StoredRecord {
  const [key, intake, line, stamp, known, hash] = values.slice(start, start + claimColumns.length) as [
    string,
    number,
    number,
    number | null,
    number,
    number,
  ];
  return {
    key,
    intake,
    line,
    stamp,
    known,
    hash,
    values: values.slice(start + claimColumns.length, start + width),
  };
}

/** A batch's columns as rows, one after the other, in the order of the table's columns. */
function rowValues(batch: RecordBatch, open: OpenTable, intake: number): Value[] {
  const { width } = open.table;
  const values: Value[] = new Array(batch.length * width);
  for (let row = 0, at = 0; row < batch.length; row++, at += width) {
    values[at] = batch.keys[row] as string;
    values[at + 1] = intake;
    values[at + 2] = batch.lines[row] as number;
    values[at + 3] = orNull(batch.stamps[row] as number);
    values[at + 4] = batch.known[row] as number;
    values[at + 5] = batch.hashes[row] as number;
  }
  batch.columns.forEach((column, place) => {
    fillColumn(values, claimColumns.length + place, width, column, open.words[place] ?? []);
  });
  return values;
}

function fillColumn(
  values: Value[],
  start: number,
  width: number,
  column: BatchColumn,
  words: readonly Value[],
): void {
  let at = start;
  if (column.as === "numbers") {
    for (const number of column.values) {
      if (at >= values.length) break;
      values[at] = orNull(number);
      at += width;
    }
  } else if (column.as === "words") {
    for (const place of column.places) {
      if (at >= values.length) break;
      values[at] = place < 0 ? null : (words[place] as Value);
      at += width;
    }
  } else {
    for (const text of column.values) {
      values[at] = text;
      at += width;
    }
  }
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
