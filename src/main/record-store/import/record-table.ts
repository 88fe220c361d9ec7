import { type ContactOutcome, contactKind } from "../../../domain/floor/contact.ts";
import { columnIndex, type RecordKind, type SourceName } from "../../../domain/floor/record-kind.ts";
import { segmentKeysBetween } from "../../../domain/floor/segment-key.ts";
import { JoinedNames } from "../people/joined-names.ts";
import { agentColumn, claimColumns, recordColumns, saidAgent, storedColumn } from "../schema/record-table.ts";
import { namesOf, type RowOf, valuesOf } from "../sql/columns.ts";
import type { Value, WritableStore } from "../store/open-store.ts";
import type { QueueContact } from "../workload/contact-counts.ts";
import type { Touched } from "./touched.ts";

/** A record as its table keeps it: what its claim ranks by, then its own columns. */
export interface StoredRecord {
  readonly key: string;
  readonly importId: number;
  readonly line: number;
  /** Its place among the records that its row brings under one key. */
  readonly part: number;
  readonly stamp: number | null;
  readonly known: number;
  readonly hash: number;
  /** The claims that make it, where it is not one claim's word alone: JSON [[import, line, columns as bits], ...]. */
  readonly composed: string | null;
  /** Its place behind the first of those that share its key; null for the first. */
  readonly segment: number | null;
  /** In the order of its kind's columns. The agent is the one whom the source named, whoever that is by now. */
  readonly values: readonly Value[];
}

/** Rows to be inserted many at a time: their values come from the very columns that they name. */
export interface NewRows {
  /** The columns that differ from row to row. */
  readonly columns: readonly string[];
  /** Values that all rows have in common, by column; a column in neither is null. */
  readonly shared: Readonly<Record<string, Value>>;
  /** Values of some rows, one row after the other, each in the order of `columns`. */
  values(from: number, rows: number): Value[];
}

const claimNames = namesOf(claimColumns);

/** One kind's table: statements over it, and what a change of its rows touches. */
export class RecordTable {
  readonly kind: RecordKind;
  /** The stored columns, without the row's own id. */
  readonly columns: readonly string[];
  readonly #store: WritableStore;
  /** Those of the kind, in its order. */
  readonly #ownColumns: readonly string[];
  readonly #agentAt: number;
  readonly joined: JoinedNames;
  readonly #statements = new Map<string, string>();

  constructor(store: WritableStore, kind: RecordKind) {
    this.kind = kind;
    this.columns = recordColumns(kind);
    this.#ownColumns = kind.columns.map(storedColumn);
    this.#agentAt = agentColumn(kind);
    this.joined = new JoinedNames(store);
    this.#store = store;
  }

  /** A record's values by their columns, as the table keeps them: the agent is the person whom it is of. */
  lookInto({ values }: Pick<StoredRecord, "values">): (column: number) => Value {
    return (column) => {
      const value = values[column] ?? null;
      return column === this.#agentAt ? this.joined.personOf(value) : value;
    };
  }

  /** Inserts some of the rows; a row whose key exists is left out. Returns the number inserted. */
  insertNew(batch: NewRows, from: number, rows: number): number {
    const { columns, shared } = batch;
    const common = Object.keys(shared);
    const sql = this.#statement(`new ${rows} ${columns} ${common}`, () => {
      const row = `(${[...columns.map(() => "?"), ...common.map((name) => `@${name}`)].join(", ")})`;
      // OR FAIL: any failure ends the whole import, so SQLite need not be able to take back one statement.
      return `INSERT OR FAIL INTO ${this.kind.name} (${[...columns, ...common].join(", ")})
        VALUES ${new Array(rows).fill(row).join(", ")} ON CONFLICT (key) DO NOTHING`;
    });
    return this.#store.insert(sql, batch.values(from, rows), shared).rows;
  }

  /** Inserts one row under an id of its own. */
  insert(record: StoredRecord, recordId: number): void {
    const sql = this.#statement(
      "one",
      () => `INSERT INTO ${this.kind.name} (record_id, ${this.columns.join(", ")})
        VALUES (@recordId, ${this.columns.map(() => "?").join(", ")})`,
    );
    this.#store.insert(sql, this.#valuesOf(record), { recordId });
  }

  /** Gives the record of a key other values, where it stands. */
  update(record: StoredRecord): void {
    const sql = this.#statement(
      "update",
      () =>
        `UPDATE ${this.kind.name} SET ${this.columns.map((name) => `${name} = ?`).join(", ")} WHERE key = @own`,
    );
    this.#store.insert(sql, this.#valuesOf(record), { own: record.key });
  }

  /** The record of a key, or undefined. */
  find(key: string): StoredRecord | undefined {
    const row = this.#store.row<RecordRow>(
      this.#statement("find", () => `${this.#all} WHERE key = ?`),
      key,
    );
    return row && this.#recordOf(row);
  }

  /** The record of a key, and those that share the key with it. */
  findAll(key: string): StoredRecord[] {
    const first = this.find(key);
    if (!first) return [];
    if (first.composed === null || this.kind.sharesKey === undefined) return [first];
    const sql = this.#statement("shared", () => `${this.#all} WHERE key > ? AND key < ? ORDER BY segment`);
    const others = this.#store.rows<RecordRow>(sql, ...segmentKeysBetween(key));
    return [first, ...others.map((row) => this.#recordOf(row))];
  }

  remove(key: string): void {
    this.#store.run(
      this.#statement("remove", () => `DELETE FROM ${this.kind.name} WHERE key = ?`),
      key,
    );
  }

  lastRecord(): number {
    const sql = this.#statement(
      "last",
      () => `SELECT coalesce(max(record_id), 0) AS last FROM ${this.kind.name}`,
    );
    return this.#store.row<{ last: number }>(sql)?.last ?? 0;
  }

  get #all(): string {
    return `SELECT ${this.columns.join(", ")} FROM ${this.kind.name}`;
  }

  #recordOf(row: RecordRow): StoredRecord {
    const { key, intake_id: importId, line, part, stamp, known, hash, composed, segment = null } = row;
    const values = this.#ownColumns.map((column) => row[column] ?? null);
    if (this.#agentAt >= 0) values[this.#agentAt] = row[saidAgent] ?? values[this.#agentAt] ?? null;
    return { key, importId, line, part, stamp, known, hash, composed, segment, values };
  }

  #valuesOf(record: StoredRecord): Value[] {
    const shared = this.kind.sharesKey === undefined ? [] : [record.segment];
    const claim = [...valuesOf(claimNames, claimOf(record)), ...shared];
    const agent = record.values[this.#agentAt];
    if (agent === undefined) return [...claim, ...record.values];
    const person = this.joined.personOf(agent);
    return [...claim, person === agent ? null : agent, ...record.values.with(this.#agentAt, person)];
  }

  #statement(name: string, sql: () => string): string {
    let known = this.#statements.get(name);
    if (known === undefined) {
      known = sql();
      this.#statements.set(name, known);
    }
    return known;
  }
}

type ClaimOfRow = RowOf<typeof claimColumns>;
type RecordRow = ClaimOfRow & { readonly segment?: number | null } & Readonly<Record<string, Value>>;

function claimOf({ importId, ...record }: StoredRecord): ClaimOfRow {
  return { ...record, intake_id: importId };
}

// Records that no roll-up counts: they only say that there is such an agent.
const ofThePersonAlone: ReadonlySet<SourceName> = new Set(["surveys", "training"]);

/** Reports what a record that came or went touches. */
type Touch = (touched: Touched, value: (column: number) => Value) => void;

/** How a kind's records say what they touch: what has to be rebuilt once one came or went. */
export function touchedBy(kind: RecordKind): Touch {
  // No agent's: nothing that is kept for one is computed from it.
  if (kind.source === "pulses") return () => {};
  const agentAt = columnIndex(kind, "agent");
  if (ofThePersonAlone.has(kind.source)) {
    return (touched, value) => {
      const agent = value(agentAt);
      if (typeof agent === "number") touched.agent(agent);
      if (kind.source === "surveys") touched.survey();
    };
  }
  if (kind.source === "roster") return (touched, value) => touched.hours(value(agentAt) as number);
  const dayAt = columnIndex(kind, "service_day");
  if (kind.source === "absences")
    return (touched, value) => touched.absence(value(agentAt) as number, value(dayAt) as number);
  if (kind.source === "shifts")
    return (touched, value) => {
      const [agent, day] = [value(agentAt) as number, value(dayAt) as number];
      touched.agentDay(agent, day);
      // A night's shift reaches into the day after.
      touched.agentDay(agent, day + 1);
    };
  if (kind.source === "evaluations") {
    const evaluationAt = columnIndex(kind, "evaluation");
    return (touched, value) =>
      touched.evaluation(value(evaluationAt) as string, value(agentAt) as number, value(dayAt) as number);
  }
  if (kind.source === "states")
    return (touched, value) => {
      const [agent, day] = [value(agentAt) as number, value(dayAt) as number];
      touched.agentDay(agent, day);
      // What a state holds of the next day does not count there again.
      touched.nextDay(agent, day);
    };
  return (touched, value) => {
    const agent = value(agentAt);
    if (typeof agent === "number") touched.agentDay(agent, value(dayAt) as number);
  };
}

/** Counts a record that came (1) or went (-1). */
type Values = (column: number) => Value;
/** @param parts the records of one key */
type Count = (touched: Touched, parts: readonly Values[], sign: 1 | -1) => void;

const countNothing: Count = () => {};

/** How a kind's records are counted by their queue; records of other kinds than contacts are not. */
export function countedBy(kind: RecordKind): Count {
  if (kind.name !== contactKind.name) return countNothing;
  const queueAt = columnIndex(kind, "queue");
  const directionAt = columnIndex(kind, "direction");
  const outcomeAt = columnIndex(kind, "outcome");
  const offeredAt = columnIndex(kind, "offered_at");
  const dayAt = columnIndex(kind, "service_day");
  const handleAt = columnIndex(kind, "handle_seconds");
  const contactOf = (value: Values): QueueContact | undefined => {
    const queue = value(queueAt);
    if (typeof queue !== "number") return undefined;
    return {
      queue,
      direction: value(directionAt) as string | null,
      outcome: value(outcomeAt) as ContactOutcome,
      offeredAt: value(offeredAt) as number,
      day: value(dayAt) as number,
      handleSeconds: value(handleAt) as number | null,
    };
  };
  return (touched, parts, sign) => {
    const [only, further] = parts;
    if (only && !further) {
      const contact = contactOf(only);
      if (contact) touched.contacts.addOne(contact, sign);
      return;
    }
    const contacts = parts.map(contactOf).filter((part) => part !== undefined);
    if (contacts.length > 0) touched.contacts.add(contacts, sign);
  };
}
