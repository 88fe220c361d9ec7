import { compareClaims } from "../../../domain/floor/claim.ts";
import type { GainedRecords } from "../../../domain/floor/record-kind.ts";
import { columnIndex } from "../../../domain/floor/record-kind.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import { ClaimBook } from "./claim-book.ts";
import { isNamed, type NameBook } from "./name-book.ts";
import type { RecordBatch } from "./record-batch.ts";
import { recordKindOf } from "./record-kinds.ts";
import { countedBy, RecordTable, type StoredRecord, touchedBy } from "./record-table.ts";
import { StoredBatch } from "./stored-batch.ts";
import type { Touched } from "./touched.ts";

// One statement for some forty rows: the cost of a call is shared, and the values stay far below
// SQLite's limit of 32,766 in one statement.
const rowsAStatement = 40;

/** What an import's records came to. */
export interface WrittenRecords {
  /** Lines of which at least one record lives on. */
  readonly acceptedRows: number;
  readonly records: GainedRecords;
  readonly replaced: number;
  /** Claims that neither a stamp nor better knowledge could decide. */
  readonly conflicts: number;
  readonly days: readonly { readonly source: string; readonly day: number; readonly rows: number }[];
  /** Ids of the agents that the file names. */
  readonly agents: ReadonlySet<number>;
  readonly ranges: readonly { readonly kind: string; readonly first: number; readonly last: number }[];
}

/** Writes one import's batches, and reconciles them with other imports' claims to the same records. */
export class RecordWriter {
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #importId: number;
  readonly #touched: Touched;
  readonly #tables = new Map<string, OpenTable>();
  readonly #days = new Map<string, Map<number, number>>();
  readonly #agents = new Set<number>();
  /** How many records of each line live on; a line's records may be of several kinds, in several batches. */
  #livesOfLine = new Uint16Array(1024);
  #acceptedRows = 0;
  #replaced = 0;
  #conflicts = 0;

  constructor(store: WritableStore, names: NameBook, importId: number, touched: Touched) {
    this.#store = store;
    this.#names = names;
    this.#importId = importId;
    this.#touched = touched;
  }

  write(batch: RecordBatch): void {
    const open = this.#open(batch.kind);
    this.#learn(open, batch);
    const stored = new StoredBatch(batch, open.table.kind, open.words, this.#importId);
    for (let from = 0; from < stored.length; from += rowsAStatement) {
      const rows = Math.min(rowsAStatement, stored.length - from);
      const inserted = open.table.insertNew(stored, from, rows);
      open.gained += inserted;
      for (let row = from; row < from + rows; row++) {
        if (inserted === rows) this.#came(open, stored, row);
        else this.#settleRow(open, stored, row);
      }
    }
  }

  /** What was written. Call once, at the end. */
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
      agents: this.#agents,
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
      const table = new RecordTable(this.#store, recordKindOf(kindName));
      const kind = table.kind;
      open = {
        table,
        claims: new ClaimBook(this.#store, this.#names, table),
        touch: touchedBy(kind),
        count: countedBy(kind),
        dayAt: kind.source === "roster" ? -1 : columnIndex(kind, "service_day"),
        words: kind.columns.map(() => []),
        firstRecord: table.lastRecord() + 1,
        gained: 0,
      };
      this.#tables.set(kindName, open);
    }
    return open;
  }

  /** Reads the words that the file brings for the first time; names get their ids. */
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

  /** A record of this import is in its table now. */
  #came(open: OpenTable, batch: StoredBatch, row: number): void {
    const value = (column: number) => batch.value(column, row);
    open.touch(this.#touched, value);
    open.count(this.#touched, value, 1);
    this.#countDay(open, batch, row);
    this.#lineGained(batch.line(row));
  }

  #countDay(open: OpenTable, batch: StoredBatch, row: number): void {
    if (open.dayAt < 0) return;
    const source = open.table.kind.source;
    const day = batch.value(open.dayAt, row) as number;
    let days = this.#days.get(source);
    if (!days) {
      days = new Map();
      this.#days.set(source, days);
    }
    days.set(day, (days.get(day) ?? 0) + 1);
  }

  /** A record of this line lives on. */
  #lineGained(line: number): void {
    if (line >= this.#livesOfLine.length) {
      const more = new Uint16Array(line * 2);
      more.set(this.#livesOfLine);
      this.#livesOfLine = more;
    }
    const lives = this.#livesOfLine[line] as number;
    if (lives === 0) this.#acceptedRows++;
    this.#livesOfLine[line] = lives + 1;
  }

  /** A record of this line lost to a later line of the same file. */
  #lineLost(line: number): void {
    const lives = this.#livesOfLine[line] as number;
    this.#livesOfLine[line] = lives - 1;
    if (lives === 1) this.#acceptedRows--;
  }

  /** Of rows that did not all go in: whether this one did, and if not, who wins. */
  #settleRow(open: OpenTable, batch: StoredBatch, row: number): void {
    const incoming = batch.record(row);
    const standing = open.table.find(incoming.key);
    if (!standing) throw new Error("a record that was to be settled has no standing one");
    if (standing.importId === this.#importId && standing.line === incoming.line) this.#came(open, batch, row);
    else this.#settle(open, standing, incoming, batch, row);
  }

  /** Decides between the record that stands and another that claims its key. */
  #settle(
    open: OpenTable,
    standing: StoredRecord,
    incoming: StoredRecord,
    batch: StoredBatch,
    row: number,
  ): void {
    const order = compareClaims(incoming, standing);
    const ranked = order !== 0 && incoming.stamp === standing.stamp && incoming.known === standing.known;
    if (ranked) this.#conflicts++;
    if (order <= 0) {
      this.#countDay(open, batch, row);
      if (standing.importId !== this.#importId) open.claims.keepBest(incoming, order !== 0);
      return;
    }
    if (standing.importId === this.#importId) {
      this.#lineLost(standing.line);
      open.claims.handDown(standing);
    } else {
      open.claims.keep(standing, true);
      open.claims.forget(incoming.key, this.#importId);
    }
    const value = (column: number) => standing.values[column] ?? null;
    open.touch(this.#touched, value);
    open.count(this.#touched, value, -1);
    open.table.remove(standing.key);
    open.table.insert(incoming, open.firstRecord);
    this.#replaced++;
    this.#came(open, batch, row);
  }
}

interface OpenTable {
  readonly table: RecordTable;
  readonly claims: ClaimBook;
  readonly touch: ReturnType<typeof touchedBy>;
  readonly count: ReturnType<typeof countedBy>;
  /** Place of the service day among the kind's columns; -1 where it has none. */
  readonly dayAt: number;
  /** By column: what a word's place in the file stands for in the store. */
  readonly words: Value[][];
  readonly firstRecord: number;
  gained: number;
}
