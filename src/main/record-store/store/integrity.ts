import type { ReadableStore } from "./open-store.ts";

export interface Integrity {
  /** The version of the schema. */
  readonly version: number;
  readonly bytes: number;
  /** Imports that count. */
  readonly imports: number;
  /** What is wrong, at most a hundred findings; none where every page is authentic and in order. */
  readonly problems: readonly string[];
}

/**
 * Reads every page. A page that was changed by anybody without the key fails to be authenticated, and
 * that ends the read with a failure of the store ("damaged").
 */
export function integrity(store: ReadableStore): Integrity {
  const { user_version: version = 0 } = store.row<{ user_version: number }>("PRAGMA user_version") ?? {};
  const { page_count: pages = 0 } = store.row<{ page_count: number }>("PRAGMA page_count") ?? {};
  const { page_size: pageBytes = 0 } = store.row<{ page_size: number }>("PRAGMA page_size") ?? {};
  const found = store.rows<{ quick_check: string }>("PRAGMA quick_check(100)");
  const problems = found.map(({ quick_check: text }) => text).filter((text) => text !== "ok");
  return { version, bytes: pages * pageBytes, imports: version > 0 ? importsOf(store) : 0, problems };
}

function importsOf(store: ReadableStore): number {
  return store.row<{ n: number }>("SELECT count(*) AS n FROM intake WHERE undone_at IS NULL")?.n ?? 0;
}

/** Writes a whole copy of the store into a file. */
export function copyInto(store: ReadableStore, { file }: { readonly file: string }): void {
  store.copyInto(file);
}
