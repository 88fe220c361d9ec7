import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { noteInAudit } from "../../../../src/main/record-store/floor/audit-entry.ts";
import { removeSample } from "../../../../src/main/record-store/import/remove-sample.ts";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";
import { raiseDataVersion } from "../../../../src/main/record-store/store/data-version.ts";
import { migrate } from "../../../../src/main/record-store/store/migrate.ts";
import {
  openReadable,
  openWritable,
  type ReadableStore,
} from "../../../../src/main/record-store/store/open-store.ts";
import { readingCache } from "../../../../src/main/record-store/store/reading-cache.ts";
import { storeKey, temporaryFolder } from "./store-fixture.ts";

/** A floor with a writer and readers that stay open, as the console's do. */
function newFloor() {
  const address = { file: join(temporaryFolder(), "evenkeel.db"), key: storeKey };
  const writer = openWritable(address);
  onTestFinished(writer.close);
  migrate(writer.store, migrations, address.file);
  return {
    store: writer.store,
    reader() {
      const reader = openReadable(address);
      onTestFinished(reader.close);
      return reader.store;
    },
  };
}

/** A cache of days, and how often one had to be computed. */
function countedCache(standsOn: Parameters<typeof readingCache>[0]["standsOn"], max = 3) {
  const cache = readingCache<{ readonly day: number; readonly teams?: readonly string[] }, string>({
    standsOn,
    max,
  });
  let computed = 0;
  const of = (store: ReadableStore, day: number, teams?: readonly string[]) =>
    cache.of(store, teams ? { day, teams } : { day }, () => {
      computed++;
      return `day ${day}`;
    });
  return { of, computed: () => computed };
}

describe("what a reading connection keeps", () => {
  test("is given again as long as the records stand", () => {
    const reader = newFloor().reader();
    const { of, computed } = countedCache(["work"]);
    expect([of(reader, 1), of(reader, 1), of(reader, 2), of(reader, 1)]).toEqual([
      "day 1",
      "day 1",
      "day 2",
      "day 1",
    ]);
    expect(computed()).toBe(2);
  });

  test("is computed anew once a part that it stands on has changed, and not for another part", () => {
    const { store, reader: newReader } = newFloor();
    const reader = newReader();
    const { of, computed } = countedCache(["work", "surveys"]);
    of(reader, 1);
    raiseDataVersion(store, "empathy");
    of(reader, 1);
    expect(computed()).toBe(1);
    raiseDataVersion(store, "surveys");
    of(reader, 1);
    expect(computed()).toBe(2);
    raiseDataVersion(store, "work");
    of(reader, 1);
    of(reader, 1);
    expect(computed()).toBe(3);
  });

  test("is computed anew once an import came, was undone or redone", () => {
    const { store, reader: newReader } = newFloor();
    const reader = newReader();
    const { of, computed } = countedCache(["imports"]);
    of(reader, 1);
    const changes = [
      `INSERT INTO intake (file_name, file_bytes, fingerprint, format, zone, imported_at, outcome)
         VALUES ('a.csv', 1, 'f', 'contacts', 'UTC', 0, '{}')`,
      "UPDATE intake SET undone_at = 5",
      "UPDATE intake SET undone_at = NULL",
    ];
    for (const [at, change] of changes.entries()) {
      store.run(change);
      of(reader, 1);
      of(reader, 1);
      expect(computed()).toBe(at + 2);
    }
  });

  test("is computed anew on a floor that was emptied and filled again as it was", () => {
    const { store, reader: newReader } = newFloor();
    const reader = newReader();
    const { of, computed } = countedCache(["imports"]);
    const fill = () => {
      store.run(`INSERT INTO intake (file_name, file_bytes, fingerprint, format, zone, imported_at, outcome, sample)
         VALUES ('a.csv', 1, 'f', 'contacts', 'UTC', 0, '{}', 1)`);
      noteInAudit(store, 0, "import", {});
    };
    fill();
    of(reader, 1);
    removeSample(store, { at: 1 });
    fill();
    of(reader, 1);
    expect(computed()).toBe(2);
  });

  test("is its own: neither another connection nor another floor is answered from it", () => {
    const [floor, other] = [newFloor(), newFloor()];
    const { of, computed } = countedCache(["work"]);
    for (const reader of [floor.reader(), floor.reader(), other.reader()]) of(reader, 1);
    expect(computed()).toBe(3);
  });

  test("is distinguished by everything that its key says, and by nothing that it does not", () => {
    const reader = newFloor().reader();
    const { of, computed } = countedCache(["work"], 9);
    of(reader, 1);
    of(reader, 1, []);
    of(reader, 1, ["Billing"]);
    of(reader, 1, ["Billing", "Claims"]);
    of(reader, 1, ["Billing,Claims"]);
    expect(computed()).toBe(5);
    const cache = readingCache<{ readonly from: number; readonly to: number }, number>({
      standsOn: [],
      max: 2,
    });
    expect(cache.of(reader, { from: 1, to: 2 }, () => 1)).toBe(1);
    expect(cache.of(reader, { to: 2, from: 1 }, () => 2)).toBe(1);
    expect(cache.of(reader, { from: 2, to: 1 }, () => 3)).toBe(3);
  });

  test("is no more than its bound; what nobody asked for longest goes first", () => {
    const reader = newFloor().reader();
    const { of, computed } = countedCache(["work"], 2);
    of(reader, 1);
    of(reader, 2);
    of(reader, 1);
    of(reader, 3);
    expect(computed()).toBe(3);
    of(reader, 1);
    expect(computed()).toBe(3);
    of(reader, 2);
    expect(computed()).toBe(4);
  });

  test("keeps that there is nothing, too", () => {
    const reader = newFloor().reader();
    const cache = readingCache<{ readonly day: number }, string | undefined>({ standsOn: [], max: 1 });
    let computed = 0;
    const look = () => cache.of(reader, { day: 1 }, () => void computed++ as undefined);
    expect([look(), look()]).toEqual([undefined, undefined]);
    expect(computed).toBe(1);
  });
});
