import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";
import { migrate, storeVersion } from "../../../../src/main/record-store/store/migrate.ts";
import { openReadable, openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import { openRecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { contact, importRows, newStore, rosterEntry, storeKey, temporaryFolder } from "./store-fixture.ts";

const newest = migrations.at(-1)?.version ?? 0;
const otherKey = "f".repeat(64);

describe("the store at rest", () => {
  test("no file of it holds a name, nor the mark of a plain store", async () => {
    const fixture = await newStore();
    await importRows(fixture, {
      name: "roster.csv",
      rows: [rosterEntry("ann-7", "Philippa Quickenborne", "Billing")],
    });
    const bytesOf = () => readdirSync(fixture.folder).map((name) => readFileSync(join(fixture.folder, name)));
    const open = Buffer.concat(bytesOf());
    await fixture.close();
    for (const bytes of [open, Buffer.concat(bytesOf())]) {
      expect(bytes.length).toBeGreaterThan(4096);
      for (const text of ["Quickenborne", "ann-7", "SQLite format 3", "roster.csv"])
        expect(bytes.includes(text), text).toBe(false);
    }
  });

  test("another key does not open it, and does not harm it", async () => {
    const fixture = await newStore();
    await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
    await fixture.close();
    await expect(openRecordStore({ file: fixture.file, key: otherKey })).rejects.toMatchObject({
      code: "wrong-key",
    });
    const again = await newStore(fixture.folder);
    expect(await again.store.read("imports")).toHaveLength(1);
  });

  test("one changed byte is noticed, not answered from", async () => {
    const { writeFileSync } = await import("node:fs");
    const fixture = await newStore();
    await importRows(fixture, {
      name: "a.csv",
      rows: Array.from({ length: 500 }, (_, at) => contact(`${at}`)),
    });
    await fixture.close();
    const bytes = readFileSync(fixture.file);
    for (let page = 1; page * 4096 < bytes.length; page++)
      bytes[page * 4096 + 100] = (bytes[page * 4096 + 100] ?? 0) ^ 1;
    writeFileSync(fixture.file, bytes);
    await expect(
      openRecordStore({ file: fixture.file, key: storeKey }).then((store) => store.read("imports")),
    ).rejects.toMatchObject({
      code: "damaged",
    });
  });
});

describe("migrations", () => {
  const file = () => join(temporaryFolder(), "evenkeel.db");

  test("a new store goes to the newest version, and again changes nothing", () => {
    const open = openWritable({ file: file(), key: storeKey });
    expect(migrate(open.store, migrations, "")).toEqual(migrations.map(({ version }) => version));
    expect(storeVersion(open.store)).toBe(newest);
    expect(migrate(open.store, migrations, "")).toEqual([]);
    open.close();
  });

  test("versions rise one by one", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  });

  test("a step that fails leaves the version before it, with all that it held", () => {
    const open = openWritable({ file: file(), key: storeKey });
    migrate(open.store, migrations, "");
    open.store.run("INSERT INTO setting (name, value) VALUES ('kept', '1')");
    const broken = {
      version: newest + 1,
      purpose: "to fail half-way",
      apply: (store: typeof open.store) => {
        store.script("CREATE TABLE half (a) ");
        store.script("CREATE TABLE setting (a)");
      },
    };
    const folder = temporaryFolder();
    expect(() => migrate(open.store, [...migrations, broken], join(folder, "evenkeel.db"))).toThrow();
    expect(storeVersion(open.store)).toBe(newest);
    expect(open.store.row("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toBeUndefined();
    expect(open.store.row("SELECT value FROM setting WHERE name = 'kept'")).toEqual({ value: "1" });
    // The backup that was made before it opens with the same key and holds the same.
    const [backup] = readdirSync(join(folder, "backups"));
    const restored = openWritable({ file: join(folder, "backups", backup ?? ""), key: storeKey });
    expect(restored.store.row("SELECT value FROM setting WHERE name = 'kept'")).toEqual({ value: "1" });
    restored.close();
    open.close();
  });

  test("a store of a newer Evenkeel is left alone", async () => {
    const at = file();
    const open = openWritable({ file: at, key: storeKey });
    open.store.script(`PRAGMA user_version = ${newest + 1}`);
    open.close();
    await expect(openRecordStore({ file: at, key: storeKey })).rejects.toMatchObject({ code: "newer-store" });
  });
});

test("the audit log can be neither changed nor shortened", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  const open = openWritable({ file: fixture.file, key: storeKey });
  expect(() => open.store.run("DELETE FROM audit_entry")).toThrow("audit entries stay");
  expect(() => open.store.run("UPDATE audit_entry SET what = 'x'")).toThrow("audit entries stay");
  open.close();
});

test("an answer is of one moment, though an import ends while it is read", async () => {
  const fixture = await newStore();
  await fixture.close();
  const writing = openWritable({ file: fixture.file, key: storeKey });
  const reading = openReadable({ file: fixture.file, key: storeKey });
  const teams = () => reading.store.rows("SELECT name FROM team").length;
  const counts = reading.atOneMoment(() => {
    const before = teams();
    writing.store.run("INSERT INTO team (name) VALUES ('Billing')");
    return [before, teams()];
  });
  expect(counts).toEqual([0, 0]);
  expect(teams()).toBe(1);
  reading.close();
  writing.close();
});
