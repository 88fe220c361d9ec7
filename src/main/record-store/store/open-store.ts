import Database from "better-sqlite3";
import { StoreFailure } from "./store-failure.ts";

/**
 * The only file that knows the driver. A connection is handed out as readable or writable, and a read
 * is given the readable one: it has no way to write.
 */
export type Value = string | number | null | Uint8Array;

/** Values of a statement's @names. */
type NamedValues = Readonly<Record<string, Value>>;

/**
 * What a statement is given: a value for each of its question marks, which suits one, two or three; then, where
 * it has @names, one object with their values.
 */
type Given = readonly Value[] | readonly [...Value[], NamedValues];

/** What an insert came to. */
export interface Inserted {
  /** How many rows it added or changed. */
  readonly rows: number;
  /** The id that the last insert gave. */
  readonly id: number;
}

export interface ReadableStore {
  /** Every row of a query, as objects by column. */
  rows<T>(sql: string, ...given: Given): T[];
  /** The first row of a query, or undefined. */
  row<T>(sql: string, ...given: Given): T | undefined;
  /** Writes a whole copy, under the same key, into a file that is new or empty. The store itself stays as it is. */
  copyInto(file: string): void;
}

export interface WritableStore extends ReadableStore {
  /** Runs a statement and gives the number of rows that it changed. */
  run(sql: string, ...given: Given): number;
  /**
   * Runs an insert whose question marks take the values of one list, and whose @names those that its rows share.
   * To be called by what makes the statement and the list from the same columns: see sql/insert-into.ts.
   */
  insert(sql: string, values: readonly Value[], shared?: NamedValues): Inserted;
  /** Runs statements that take no values: schema and settings of the connection. */
  script(sql: string): void;
  /** All of `work` or nothing of it. `work` is synchronous: no transaction is held across a wait. */
  transaction<T>(work: () => T): T;
}

export interface OpenStore<S extends ReadableStore> {
  readonly store: S;
  close(): void;
}

/** How to open a store: its file, its key as 64 hex digits. */
export interface StoreAddress {
  readonly file: string;
  readonly key: string;
}

const mebibyte = 1024 * 1024;
const writerCacheKibibytes = 64 * 1024;
const readerCacheKibibytes = 16 * 1024;

/** Opens the store for reading and writing; a new file becomes an empty encrypted store. */
export function openWritable(address: StoreAddress): OpenStore<WritableStore> {
  const driver = connect(address, false);
  driver.pragma("journal_mode = WAL");
  driver.pragma("synchronous = NORMAL");
  driver.pragma("foreign_keys = ON");
  driver.pragma(`cache_size = -${writerCacheKibibytes}`);
  driver.pragma(`journal_size_limit = ${64 * mebibyte}`);
  return { store: writableOver(driver), close: () => driver.close() };
}

/** A store opened for reading only. */
export interface OpenReading extends OpenStore<ReadableStore> {
  /** All of `work` sees the store as it was at one moment, whatever is written meanwhile. */
  atOneMoment<T>(work: () => T): T;
}

/** Opens the store for reading only. */
export function openReadable(address: StoreAddress): OpenReading {
  const driver = connect(address, true);
  driver.pragma(`cache_size = -${readerCacheKibibytes}`);
  driver.pragma("query_only = ON");
  return {
    store: readableOver(driver),
    close: () => driver.close(),
    atOneMoment: (work) => driver.transaction(work).deferred(),
  };
}

/**
 * Whether any other connection, of this process or another, has the store open. A store that cannot be read
 * at all is taken for one that nobody has open.
 */
export function isInUse(address: StoreAddress): boolean {
  let driver: Database.Database;
  try {
    driver = connect(address, false, 200);
  } catch (error) {
    return StoreFailure.of(error).code === "busy";
  }
  try {
    driver.pragma("locking_mode = EXCLUSIVE");
    driver.exec("BEGIN EXCLUSIVE; COMMIT");
    return false;
  } catch (error) {
    return StoreFailure.of(error).code === "busy";
  } finally {
    driver.close();
  }
}

/**
 * Holds a name in the data folder for this process, or gives nothing where another process, or this one, holds it. The
 * system lets go of it when the process ends, however it ends.
 *
 * @returns lets go of it
 */
export function holdName(file: string): (() => void) | undefined {
  const driver = new Database(file, { timeout: 0 });
  try {
    driver.exec("BEGIN EXCLUSIVE");
    return () => driver.close();
  } catch (error) {
    driver.close();
    if (StoreFailure.of(error).code === "busy") return undefined;
    throw StoreFailure.of(error);
  }
}

function connect({ file, key }: StoreAddress, readonly: boolean, timeout = 5000): Database.Database {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new StoreFailure("wrong-key");
  const driver = new Database(file, { readonly, timeout });
  try {
    // Authenticated, and nearly free on processors with AES instructions; before the key, always.
    driver.pragma("cipher = 'aegis'");
    driver.pragma(`key = "raw:${key}"`);
    // Sorts would otherwise spill plain text into temporary files.
    driver.pragma("temp_store = 2");
    driver.prepare("select count(*) from sqlite_schema").get();
  } catch (error) {
    driver.close();
    throw StoreFailure.of(error);
  }
  return driver;
}

function readableOver(driver: Database.Database): ReadableStore {
  const prepared = statements(driver);
  return {
    rows: <T>(sql: string, ...given: Given) => prepared(sql).all(...given) as T[],
    row: <T>(sql: string, ...given: Given) => prepared(sql).get(...given) as T | undefined,
    copyInto(file) {
      // The driver's own backup() fails on encrypted stores; and a copy is a write to a connection that may not.
      const { query_only: readOnly } = driver.prepare("PRAGMA query_only").get() as { query_only: number };
      driver.pragma("query_only = OFF");
      try {
        driver.prepare("VACUUM INTO ?").run(file);
      } finally {
        driver.pragma(`query_only = ${readOnly}`);
      }
    },
  };
}

function writableOver(driver: Database.Database): WritableStore {
  const prepared = statements(driver);
  return {
    ...readableOver(driver),
    run: (sql, ...given) => prepared(sql).run(...given).changes,
    insert(sql, values, shared) {
      const statement = prepared(sql);
      const { changes, lastInsertRowid } = shared ? statement.run(values, shared) : statement.run(values);
      return { rows: changes, id: Number(lastInsertRowid) };
    },
    script: (sql) => {
      driver.exec(sql);
    },
    transaction: (work) => driver.transaction(work).immediate(),
  };
}

function statements(driver: Database.Database) {
  const known = new Map<string, Database.Statement>();
  return (sql: string): Database.Statement => {
    let statement = known.get(sql);
    if (!statement) {
      statement = driver.prepare(sql);
      known.set(sql, statement);
    }
    return statement;
  };
}
