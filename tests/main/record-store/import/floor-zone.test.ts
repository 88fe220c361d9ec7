import { describe, expect, test } from "vitest";
import { type ImportRequest, importFile } from "../../../../src/main/import/import-file.ts";
import { openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import { contact, importRows, newStore, type StoreFixture, storeKey } from "../store/store-fixture.ts";
import { floorContent } from "./floor-content.ts";
import { writtenFile } from "./real-files.ts";

const now = 1_775_000_000;
const customerSecret = "5e".repeat(32);
const header = "contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome";
const local = (id: string) =>
  `${id},ann,billing,2026-03-28 23:50:00,2026-03-28 23:50:10,2026-03-28 23:59:10,500,handled`;
const files = {
  one: { name: "one.csv", text: [header, local("1")].join("\n") },
  two: { name: "two.csv", text: [header, local("2")].join("\n") },
};

async function brought(
  { store, folder }: StoreFixture,
  file: keyof typeof files,
  zone: string,
  how: Partial<ImportRequest> = {},
): Promise<number> {
  const path = writtenFile(folder, files[file]);
  const { importId } = await importFile({ store, customerSecret }, { path, zone, now, ...how });
  return importId;
}

const undone = ({ store }: StoreFixture, importId: number) =>
  store.write("undoImport", { importId, at: now });
const redone = ({ store }: StoreFixture, importId: number) =>
  store.write("redoImport", { importId, at: now });
const setting = ({ store }: StoreFixture) => store.read("floorZoneSetting");
const zoneOf = async (fixture: StoreFixture) => (await setting(fixture)).zone;
const days = (fixture: StoreFixture) =>
  fixture.look((store) => store.rows("SELECT key, service_day AS day FROM contact ORDER BY key"));
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe("the floor's zone", () => {
  test("that an import set goes with the last import that counts, and comes with the next one", async () => {
    const fixture = await newStore();
    const [one, two] = [
      await brought(fixture, "one", "Europe/Rome"),
      await brought(fixture, "two", "Asia/Tokyo"),
    ];
    expect(await setting(fixture)).toMatchObject({
      zone: "Europe/Rome",
      setBy: { kind: "import", importId: one },
    });
    await undone(fixture, one);
    expect(await zoneOf(fixture)).toBe("Europe/Rome");
    await undone(fixture, two);
    expect(await zoneOf(fixture)).toBe(null);
    // The one that comes back first brings its own zone: 23:50 in Tokyo is its 28th, and the afternoon in Rome.
    await redone(fixture, two);
    expect(await setting(fixture)).toMatchObject({
      zone: "Asia/Tokyo",
      setBy: { kind: "import", importId: two },
    });
    expect(days(fixture)).toEqual([{ key: "contact/2", day: day("2026-03-28") }]);
    await redone(fixture, one);
    expect(days(fixture)).toEqual([
      { key: "contact/1", day: day("2026-03-29") },
      { key: "contact/2", day: day("2026-03-28") },
    ]);
  });

  test("that an import set is free for another import, and what was undone is dated by it when it comes back", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    await undone(fixture, one);
    await brought(fixture, "two", "Asia/Tokyo");
    expect(await zoneOf(fixture)).toBe("Asia/Tokyo");
    await redone(fixture, one);
    const other = await newStore();
    await other.store.write("setFloorZone", { zone: "Asia/Tokyo" });
    await undone(other, await brought(other, "one", "Europe/Rome"));
    await brought(other, "two", "Asia/Tokyo");
    await redone(other, 1);
    expect(fixture.look(floorContent)).toEqual(other.look(floorContent));
  });

  test("that a person set stays when nothing is left", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    // Whoever sets the zone that there is already has said that it is right.
    await fixture.store.write("setFloorZone", { zone: "Europe/Rome" });
    expect(await setting(fixture)).toMatchObject({ setBy: { kind: "hand" } });
    await undone(fixture, one);
    expect(await zoneOf(fixture)).toBe("Europe/Rome");
    await fixture.store.write("setFloorZone", { zone: "Asia/Tokyo" });
    await redone(fixture, one);
    expect(days(fixture)).toEqual([{ key: "contact/1", day: day("2026-03-29") }]);
  });

  test("is not set otherwise beside records: what would change is counted, and moved on the word", async () => {
    const fixture = await newStore();
    await brought(fixture, "one", "Europe/Rome");
    await expect(fixture.store.write("setFloorZone", { zone: "Asia/Tokyo" })).rejects.toMatchObject({
      reason: "other-zone",
      message: expect.stringContaining("dated by Europe/Rome"),
    });
    const change = { from: "Europe/Rome", to: "Asia/Tokyo", moves: { moved: 1, of: 1, days: 2 } };
    expect(await fixture.store.read("floorZoneChange", { zone: "Asia/Tokyo" })).toEqual(change);
    expect(await zoneOf(fixture)).toBe("Europe/Rome");
    const steps: string[] = [];
    const onStep = (step: string) => steps.push(step);
    const moved = await fixture.store.write("moveFloorZone", { zone: "Asia/Tokyo", at: now }, { onStep });
    expect(moved).toEqual(change);
    expect([steps[0], steps.at(-1)]).toEqual(["moving", "summing"]);
    expect(await setting(fixture)).toMatchObject({ zone: "Asia/Tokyo", setBy: { kind: "hand" } });
    expect(days(fixture)).toEqual([{ key: "contact/1", day: day("2026-03-29") }]);
    const log = await fixture.store.read("auditEntries", { after: 0, limit: 10 });
    expect(log.at(-1)).toMatchObject({
      what: "move-zone",
      detail: { from: "Europe/Rome", to: "Asia/Tokyo", kept: expect.stringContaining("sessions") },
    });
  });

  test("of a floor whose zone was set by an earlier version is the one that an import says it set", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    await fixture.close();
    const open = openWritable({ file: fixture.file, key: storeKey });
    open.store.run("DELETE FROM setting WHERE name = 'zone-set-by'");
    open.close();
    const later = await newStore(fixture.folder);
    expect(await setting(later)).toMatchObject({ setBy: { kind: "import", importId: one } });
  });
});

describe("a file that is read again in another zone", () => {
  test("takes the place of its first import, and the floor's zone stays", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    const again = await brought(fixture, "one", "America/New_York", { insteadOf: one });
    expect(await setting(fixture)).toMatchObject({ zone: "Europe/Rome", setBy: { importId: one } });
    expect(days(fixture)).toEqual([{ key: "contact/1", day: day("2026-03-29") }]);
    const ranks = fixture.look((store) => store.rows("SELECT intake_id AS id, rank FROM intake"));
    expect(ranks).toEqual([
      { id: one, rank: one },
      { id: again, rank: one },
    ]);
  });

  test("takes the floor's days with it where that is asked for, as though it had come so", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    await brought(fixture, "two", "Europe/Rome");
    const path = writtenFile(fixture.folder, files.one);
    const place = { store: fixture.store, customerSecret };
    const how = { path, zone: "America/New_York", now, insteadOf: one, moveFloor: true };
    const { outcome, difference, importId, broughtFloorZone } = await importFile(place, how);
    expect(broughtFloorZone).toBe(true);
    expect(difference).toMatchObject({ zone: { before: "Europe/Rome", after: "America/New_York" } });
    expect(outcome.warnings.map(({ code }) => code)).toEqual(["floor-zone-moved", "read-anew"]);
    expect(await setting(fixture)).toMatchObject({ zone: "America/New_York", setBy: { importId } });
    expect(days(fixture)).toEqual([
      { key: "contact/1", day: day("2026-03-28") },
      { key: "contact/2", day: day("2026-03-28") },
    ]);
  });

  test("moves the floor's days later too, where it was read again without them", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    await brought(fixture, "one", "America/New_York", { insteadOf: one });
    const path = writtenFile(fixture.folder, files.one);
    const place = { store: fixture.store, customerSecret };
    const how = { path, zone: "America/New_York", now, moveFloor: true };
    const { outcome, importId } = await importFile(place, how);
    expect(outcome.warnings.map(({ code }) => code)).toEqual(["floor-zone-moved", "read-anew"]);
    expect(await setting(fixture)).toMatchObject({ zone: "America/New_York", setBy: { importId } });
    expect(days(fixture)).toEqual([{ key: "contact/1", day: day("2026-03-28") }]);
    expect((await importFile(place, how)).sameAs).toBe(importId);
  });

  test("goes where the first reading is brought back: the two never count side by side", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    const other = await brought(fixture, "one", "America/New_York", { insteadOf: one });
    await brought(fixture, "one", "America/New_York");
    await fixture.store.write("redoImport", { importId: one, at: now });
    const living = await fixture.store.read("imports");
    expect(living.filter(({ undoneAt }) => undoneAt === null).map(({ importId }) => importId)).toEqual([one]);
    await fixture.store.write("redoImport", { importId: other, at: now });
    const later = await fixture.store.read("imports");
    expect(later.filter(({ undoneAt }) => undoneAt === null).map(({ importId }) => importId)).toEqual([
      other,
    ]);
  });

  test("is refused where it is another file, or one whose times state their zone", async () => {
    const fixture = await newStore();
    const one = await brought(fixture, "one", "Europe/Rome");
    await expect(brought(fixture, "two", "UTC", { insteadOf: one })).rejects.toMatchObject({
      code: "source-changed",
      message: "two.csv is not the file of the import of one.csv. Choose that file, or undo the import.",
    });
    const stated = {
      name: "stated.csv",
      text: [header, local("3").replaceAll(/(\d) (\d\d:\d\d:\d\d)/g, "$1T$2Z")].join("\n"),
    };
    const path = writtenFile(fixture.folder, stated);
    const place = { store: fixture.store, customerSecret };
    const { importId } = await importFile(place, { path, now });
    await expect(importFile(place, { path, now, zone: "UTC", insteadOf: importId })).rejects.toMatchObject({
      code: "zone-stated",
    });
  });
});

test("a record that two exports make is dated anew by the one that dated it", async () => {
  const fixture = await newStore();
  // Offered ten seconds before midnight in Los Angeles, answered ten after it.
  const offeredAt = Date.parse("2025-06-16T06:59:50Z") / 1000;
  const utcDay = day("2025-06-16");
  const times = { offeredAt, endedAt: offeredAt + 600, serviceDay: utcDay };
  await importRows(fixture, {
    name: "a.csv",
    statedAt: 1,
    rows: [contact("1", { ...times, answeredAt: offeredAt + 20 })],
  });
  await importRows(fixture, {
    name: "b.csv",
    statedAt: 2,
    lacks: { contact: ["answered_at"] },
    rows: [contact("1", { ...times, answeredAt: null })],
  });
  const dated = () =>
    fixture.look((store) => store.rows("SELECT service_day AS day, answered_at AS answered FROM contact"));
  expect(dated()).toEqual([{ day: utcDay, answered: offeredAt + 20 }]);
  await fixture.store.write("moveFloorZone", { zone: "America/Los_Angeles", at: now });
  expect(dated()).toEqual([{ day: utcDay - 1, answered: offeredAt + 20 }]);
});
