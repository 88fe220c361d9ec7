import { columnIndex, type RecordKind } from "../../../domain/floor/record-kind.ts";
import type { Value, WritableStore } from "../open-store.ts";
import type { Touched } from "../rollups/touched.ts";
import { claimColumns, recordColumns } from "../schema/record-table.ts";
import { isNamed, type NameBook } from "./name-book.ts";

/** A record as its table keeps it: what its claim ranks by, then its own columns. */
export interface StoredRecord {
  readonly key: string;
  readonly intake: number;
  readonly line: number;
  readonly stamp: number | null;
  readonly known: number;
  readonly hash: number;
  readonly values: readonly Value[];
}

/** One kind's table: statements over it, and what a change of its rows touches. */
export class RecordTable {
  readonly kind: RecordKind;
  /** Values of a row of the table, without the row's own id. */
  readonly width: number;
  readonly #store: WritableStore;
  readonly #names: NameBook;
  readonly #insertHead: string;
  readonly #oneRow: string;
  readonly #statements = new Map<string, string>();

  constructor(store: WritableStore, kind: RecordKind, names: NameBook) {
    const columns = recordColumns(kind);
    this.kind = kind;
    this.width = columns.length;
    this.#store = store;
    this.#names = names;
    this.#insertHead = `INSERT INTO ${kind.name} (${columns.join(", ")}) VALUES `;
    this.#oneRow = `(${columns.map(() => "?").join(", ")})`;
  }

  /** Inserts rows whose values stand one after the other; a row whose key exists is left out. Gives how many went in. */
  insertNew(rows: number, values: readonly Value[]): number {
    const sql = this.#statement(`new ${rows}`, () =>
      [this.#insertHead, new Array(rows).fill(this.#oneRow).join(", "), " ON CONFLICT (key) DO NOTHING"].join(
        "",
      ),
    );
    return this.#store.runList(sql, values);
  }

  /** Inserts one row behind all others, and not before `firstRecord`: an intake's rows stand together. */
  insert(record: StoredRecord, firstRecord: number): void {
    const columns = ["record_id", ...recordColumns(this.kind)];
    const sql = this.#statement(
      "one",
      () => `INSERT INTO ${this.kind.name} (${columns.join(", ")})
        VALUES (max(?, coalesce((SELECT max(record_id) FROM ${this.kind.name}), 0) + 1)${", ?".repeat(this.width)})`,
    );
    const { key, intake, line, stamp, known, hash, values } = record;
    this.#store.runList(sql, [firstRecord, key, intake, line, stamp, known, hash, ...values]);
  }

  /** The record of a key, or undefined. */
  find(key: string): StoredRecord | undefined {
    const columns = recordColumns(this.kind).join(", ");
    const sql = this.#statement("find", () => `SELECT ${columns} FROM ${this.kind.name} WHERE key = ?`);
    const row = this.#store.tuples(sql, key)[0];
    if (!row) return undefined;
    const [, intake, line, stamp, known, hash] = row as [
      string,
      number,
      number,
      number | null,
      number,
      number,
    ];
    return { key, intake, line, stamp, known, hash, values: row.slice(claimColumns.length) };
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

  /** A record's values as its source named them, so that a claim can live on without ids. */
  contentOf(values: readonly Value[]): string {
    return JSON.stringify(
      this.kind.columns.map(({ type }, at) => {
        const value = values[at] ?? null;
        return isNamed(type) && typeof value === "number" ? this.#names.nameOf(type, value) : value;
      }),
    );
  }

  /** What has to be told again once a record with these values came or went. */
  touch(touched: Touched, values: readonly Value[]): void {
    touchedBy(this.kind)(touched, values);
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

/** How the values of a kind's records say what they touch. */
export function touchedBy(
  kind: RecordKind,
): (touched: Touched, values: readonly Value[], start?: number) => void {
  const agentAt = columnIndex(kind, "agent");
  if (kind.source === "roster") {
    return (touched, values, start = 0) => touched.agent(values[start + agentAt] as number);
  }
  const dayAt = columnIndex(kind, "service_day");
  if (kind.source === "evaluations") {
    const evaluationAt = columnIndex(kind, "evaluation");
    return (touched, values, start = 0) =>
      touched.evaluation(
        values[start + evaluationAt] as string,
        values[start + agentAt] as number,
        values[start + dayAt] as number,
      );
  }
  return (touched, values, start = 0) => {
    const agent = values[start + agentAt];
    if (typeof agent === "number") touched.agentDay(agent, values[start + dayAt] as number);
  };
}
