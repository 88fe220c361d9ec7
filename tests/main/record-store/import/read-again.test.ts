import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportRequest, importFile } from "../../../../src/main/import/import-file.ts";
import { lookAtFile } from "../../../../src/main/import/look-at-file.ts";
import { readerVersion } from "../../../../src/main/import/reader-version.ts";
import { repairText } from "../../../../src/main/import/repair-text.ts";
import { openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import {
  contact,
  importRows,
  newStore,
  rejected,
  type StoreFixture,
  storeKey,
} from "../store/store-fixture.ts";

const now = 1_775_000_000;
const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome";
const call = (id: number, offered = "2026-03-28T14:05:00Z") =>
  `${id},ann,billing,${offered},2026-03-28T14:05:10Z,2026-03-28T14:10:10Z,300,handled`;

function written({ folder }: StoreFixture, rows: readonly string[], name = "contacts.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, [header, ...rows].join("\n"));
  return path;
}

const place = ({ store }: StoreFixture) => ({ store, customerSecret: "5e".repeat(32) });
const brought = (fixture: StoreFixture, path: string, how: Partial<ImportRequest> = {}) =>
  importFile(place(fixture), { path, zone: "UTC", now, ...how });
const contacts = (fixture: StoreFixture) =>
  fixture.look((store) => store.rows("SELECT key, offered_at, handle_seconds FROM contact ORDER BY key"));
const living = async ({ store }: StoreFixture) =>
  (await store.read("imports")).filter(({ undoneAt }) => undoneAt === null).map(({ importId }) => importId);

describe("a file that an older reader read", () => {
  const rows = [call(1), call(2), call(3)];

  /** Of the three calls the older reader took one otherwise, rejected one, lacked one, and made up a fourth. */
  async function floorOfOlderReader() {
    const fixture = await newStore();
    const path = written(fixture, rows);
    const fingerprint = createHash("sha256").update(readFileSync(path)).digest("hex");
    const old = await importRows(fixture, {
      name: "contacts.csv",
      fingerprint,
      reader: 1,
      rows: [contact("2"), rejected, contact("4")],
    });
    return { fixture, path, old };
  }

  test("is counted first and changes nothing until somebody says so", async () => {
    const { fixture, path, old } = await floorOfOlderReader();
    const before = contacts(fixture);
    const difference = {
      intake: old.importId,
      records: { added: 2, changed: 1, removed: 1 },
      rejected: { before: 1, after: 0 },
      ignored: { before: 0, after: 0 },
    };
    expect(await brought(fixture, path)).toMatchObject({
      needsAgain: true,
      sameAs: old.importId,
      difference,
    });
    const look = await lookAtFile(place(fixture), { path, zone: "UTC", now });
    expect(look).toMatchObject({ sameAs: old.importId, difference });
    expect(contacts(fixture)).toEqual(before);
    expect(await living(fixture)).toEqual([old.importId]);

    const anew = await brought(fixture, path, { again: true });
    expect(anew).toMatchObject({ needsAgain: false, sameAs: null, difference });
    expect(await living(fixture)).toEqual([anew.importId]);
    expect(contacts(fixture)).toHaveLength(3);

    await fixture.store.write("undoImport", { importId: anew.importId, at: now });
    await fixture.store.write("redoImport", { importId: old.importId, at: now });
    expect(contacts(fixture)).toEqual(before);
  });

  test("is a repeat where the new reader says the same, and counts as read by it from then on", async () => {
    const fixture = await newStore();
    const path = written(fixture, rows);
    const first = await brought(fixture, path);
    await fixture.close();
    const open = openWritable({ file: fixture.file, key: storeKey });
    open.store.run("UPDATE intake SET reader = 1");
    open.close();
    const later = await newStore(fixture.folder);
    expect(await brought(later, path)).toMatchObject({
      sameAs: first.importId,
      needsAgain: false,
      difference: null,
      outcome: { rows: { accepted: 0, duplicate: 3 } },
    });
    const readers = (await later.store.read("imports")).map(({ reader }) => reader);
    expect(readers).toEqual([readerVersion, readerVersion]);
  });
});

test("a file of which no row can be taken leaves nothing, not even a zone", async () => {
  const fixture = await newStore();
  const path = written(fixture, [call(1, "28/13/2026 99:00"), call(2, "28/13/2026 99:00")]);
  for (const how of [{}, { dryRun: true }, { sample: true }])
    await expect(brought(fixture, path, how)).rejects.toMatchObject({
      code: "nothing-accepted",
      message: expect.stringContaining("offered_at reads like 28/13/2026 99:00"),
    });
  expect(await fixture.store.read("imports")).toEqual([]);
  expect(await fixture.store.read("floorZone")).toBe(null);
  expect(contacts(fixture)).toEqual([]);
});

describe("the zone of a file's times", () => {
  const local = [call(1, "2026-03-28 14:05:00")];

  test("that is named anew has the same file read again in it, in the place of the first", async () => {
    const fixture = await newStore();
    const path = written(fixture, local);
    const first = await brought(fixture, path, { zone: "Europe/Lisbon" });
    const anew = await brought(fixture, path, { zone: "Europe/Berlin" });
    expect(anew).toMatchObject({
      sameAs: null,
      difference: { records: { added: 0, changed: 1, removed: 0 } },
    });
    expect(anew.outcome.warnings).toContainEqual({
      code: "other-zone-than-the-floor",
      count: 1,
      example: "Europe/Berlin",
    });
    expect(await living(fixture)).toEqual([anew.importId]);
    expect(await fixture.store.read("floorZone")).toBe("Europe/Lisbon");
    // Without a zone the file keeps the one in which it was read.
    expect(await brought(fixture, path, { zone: undefined })).toMatchObject({ sameAs: anew.importId });
    expect(first.outcome.warnings.map(({ code }) => code)).toEqual(["floor-zone-set"]);
  });

  test("is shown by a look before anything is stored", async () => {
    const fixture = await newStore();
    const path = written(fixture, local);
    const shown = async (zone: string) => {
      const { preview, floorZone } = await lookAtFile(place(fixture), { path, zone, now });
      return [floorZone, preview.times[0]?.onFloor, preview.busiestHour?.hour];
    };
    expect(await shown("Asia/Jerusalem")).toEqual([null, "2026-03-28 14:05", 14]);
    await brought(fixture, written(fixture, [call(9)], "other.csv"), { zone: "Asia/Jerusalem" });
    expect(await shown("UTC")).toEqual(["Asia/Jerusalem", "2026-03-28 17:05", 17]);
  });
});

test("a choice that a file needed is asked once: it is remembered for the same file, and for its repair", async () => {
  const fixture = await newStore();
  const path = join(fixture.folder, "genesys.csv");
  const row = (id: number, end: string) =>
    `Ada,03/02/2026 09:00 AM,${end},300000,Inbound,Billing,c${id},240000`;
  const text = [
    "Users,Date,End Date,Duration,Direction,Queue,Conversation ID,Total Handle",
    row(1, "03/02/2026 09:05 AM"),
    row(2, "03/02/2026 08:05 AM"),
  ].join("\n");
  writeFileSync(path, text);
  await expect(brought(fixture, path)).rejects.toMatchObject({ code: "dates-open" });
  const first = await brought(fixture, path, { dates: "month-first", numbers: "decimal-comma" });
  expect(first.outcome).toMatchObject({ dates: "month-first", numbers: "decimal-comma" });
  expect(await lookAtFile(place(fixture), { path, now })).toMatchObject({ sameAs: first.importId });
  const repair = await repairText(fixture.store, {
    path,
    name: "genesys.csv",
    importId: first.importId,
    folder: fixture.folder,
  });
  expect(repair.rows).toBe(first.outcome.rows.rejected);
});
