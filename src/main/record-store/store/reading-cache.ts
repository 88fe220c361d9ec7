import { type DataPart, dataVersion } from "./data-version.ts";
import type { ReadableStore } from "./open-store.ts";

/** What of the records a kept value stands on: parts of them, or which imports count. */
export type Ground = DataPart | "imports";

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What a value depends on besides the records, by name. */
export type CacheKey = Readonly<Record<string, Plain>>;

/** Values that took long to compute, kept by each reading connection for as long as their records stand. */
export interface ReadingCache<Key extends CacheKey, Kept> {
  /** The value of a key: kept, or else computed now. */
  of(store: ReadableStore, key: Key, compute: () => Kept): Kept;
}

interface KeptValues<Kept> {
  readonly version: string;
  /** In order of use, the most recently used last. */
  readonly values: Map<string, Kept>;
}

/**
 * A cache for one sort of value. All that it keeps for a connection is dropped when what it stands on changes,
 * and the least recently used value when there are more than `max`.
 *
 * @example
 * const usualWeeks = readingCache<{ today: ServiceDay }, UsualWeek>({ standsOn: ["imports"], max: 4 });
 * usualWeeks.of(store, { today }, () => usualWeek(store, today));
 */
export function readingCache<Key extends CacheKey, Kept>({
  standsOn,
  max,
}: {
  readonly standsOn: readonly Ground[];
  readonly max: number;
}): ReadingCache<Key, Kept> {
  const byStore = new WeakMap<ReadableStore, KeptValues<Kept>>();
  const valuesFor = (store: ReadableStore): Map<string, Kept> => {
    const version = standsOn.map((ground) => versionOf(store, ground)).join(" ");
    const known = byStore.get(store);
    if (known?.version === version) return known.values;
    const values = new Map<string, Kept>();
    byStore.set(store, { version, values });
    return values;
  };
  return {
    of(store, key, compute) {
      const values = valuesFor(store);
      const name = nameOf(key);
      const value = values.has(name) ? (values.get(name) as Kept) : compute();
      values.delete(name);
      values.set(name, value);
      for (const oldest of values.keys()) if (values.size > max) values.delete(oldest);
      return value;
    },
  };
}

/** The same for the same key, in whatever order its parts are written. */
function nameOf(key: CacheKey): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function versionOf(store: ReadableStore, ground: Ground): string {
  return ground === "imports" ? importsVersion(store) : `${dataVersion(store, ground)}`;
}

/**
 * Differs from what it was whenever an import came, was undone or redone; and, by the audit log, which only
 * grows, on a floor that was emptied and filled again.
 */
function importsVersion(store: ReadableStore): string {
  const imports = store.row(
    `SELECT count(*) AS imports, max(intake_id) AS newest, count(undone_at) AS undone, max(undone_at) AS undone_at,
            (SELECT max(audit_entry_id) FROM audit_entry) AS noted FROM intake`,
  );
  return JSON.stringify(imports);
}
