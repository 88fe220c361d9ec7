import type { ReadableStore } from "./open-store.ts";

interface Kept {
  readonly imports: string;
  readonly values: Map<string, unknown>;
}

const maxKept = 24;
const kept = new WeakMap<ReadableStore, Kept>();

/**
 * What changes with the imports alone, worked out once and kept by each thread until the next one.
 *
 * @param name what it is, with all that it depends on besides the imports
 */
export function untilImport<T>(store: ReadableStore, name: string, work: () => T): T {
  const imports = JSON.stringify(
    store.tuples("SELECT count(*), max(intake_id), count(undone_at), max(undone_at) FROM intake"),
  );
  const known = kept.get(store);
  const values = known?.imports === imports ? known.values : new Map<string, unknown>();
  if (known?.values !== values) kept.set(store, { imports, values });
  if (!values.has(name)) {
    values.set(name, work());
    for (const oldest of values.keys()) if (values.size > maxKept) values.delete(oldest);
  }
  return values.get(name) as T;
}
