import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Migration } from "../../../../src/main/record-store/schema/migration.ts";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";
import { migrate } from "../../../../src/main/record-store/store/migrate.ts";
import {
  openWritable,
  type ReadableStore,
  type WritableStore,
} from "../../../../src/main/record-store/store/open-store.ts";
import { type StoreFixture, storeKey, temporaryFolder } from "../store/store-fixture.ts";

export interface StoreBefore {
  readonly store: WritableStore;
  /** Takes the one step, and gives the versions that the store went through; no roll-up is rebuilt. */
  step(): number[];
  /** Takes the step and all after it, as an update does, and rebuilds the roll-ups where a step asks for it. */
  toNewest(): number[];
}

/** An empty store as the version before a migration left it. */
export function storeBefore(version: number): StoreBefore {
  const file = join(temporaryFolder(), "evenkeel.db");
  const { store, close } = openWritable({ file, key: storeKey });
  onTestFinished(close);
  // Nothing is there to be rebuilt, and today's code could not rebuild it at an earlier version.
  const before = migrations.filter((one) => one.version < version);
  migrate(store, before.map(withoutRebuild), file);
  return {
    store,
    step: () => {
      const upTo = migrations.filter((one) => one.version <= version);
      return migrate(store, upTo.map(withoutRebuild), file);
    },
    toNewest: () => migrate(store, migrations, file),
  };
}

function withoutRebuild(step: Migration): Migration {
  return { ...step, rebuilds: false, settles: false };
}

/** The versions from one on to the newest. */
export function versionsFrom(version: number): number[] {
  return migrations.map((one) => one.version).filter((one) => one >= version);
}

/** Columns by table, views left out. */
export type Layout = ReadonlyMap<string, readonly string[]>;

export function layoutOf(store: ReadableStore): Layout {
  const columns = store.rows<{ tableName: string; name: string }>(
    `SELECT schema.name AS tableName, columns.name AS name
       FROM sqlite_schema AS schema JOIN pragma_table_info(schema.name) AS columns
      WHERE schema.type = 'table' AND schema.name NOT LIKE 'sqlite_%' ORDER BY schema.name, cid`,
  );
  const byTable = Map.groupBy(columns, ({ tableName }) => tableName);
  return new Map([...byTable].map(([table, own]) => [table, own.map(({ name }) => name)]));
}

/** What a store holds, by table: of the tables and columns of a layout, its own unless another one is given. */
export function contentOf(store: ReadableStore, layout: Layout = layoutOf(store)): Record<string, unknown[]> {
  return Object.fromEntries(
    [...layout].map(([table, columns]) => [
      table,
      store.rows(`SELECT ${columns.join(", ")} FROM ${table} ORDER BY ${columns.map((_, at) => at + 1)}`),
    ]),
  );
}

/**
 * Fills a store of an earlier version with the rows of a floor that was imported by the code of today: of each
 * table and column that there was then what that version's code would have kept there.
 */
export function fillFrom(store: WritableStore, { file }: StoreFixture): void {
  const layout = layoutOf(store);
  store.script("PRAGMA foreign_keys = OFF");
  store.run("ATTACH DATABASE ? AS newer KEY ?", file, `raw:${storeKey}`);
  // A table that a later step took away was empty on such a floor.
  const kept = new Set(
    store.rows<{ name: string }>("SELECT name FROM newer.sqlite_schema").map(({ name }) => name),
  );
  for (const [table, columns] of layout) {
    if (!kept.has(table)) continue;
    const names = columns.join(", ");
    store.run(`INSERT OR REPLACE INTO ${table} (${names}) SELECT ${names} FROM newer.${table}`);
  }
  store.script("DETACH DATABASE newer");
  store.script("PRAGMA foreign_keys = ON");
}

/** Names of the tables, views, indexes and triggers of a store. */
export function namesInSchema(store: ReadableStore): Set<string> {
  const rows = store.rows<{ name: string }>("SELECT name FROM sqlite_schema");
  return new Set(rows.map(({ name }) => name));
}
