import { expect, test } from "vitest";
import { pulseConsentKind, pulseConsentValues } from "../../../../src/domain/floor/pulse-consent.ts";
import { contact, importRows, newStore, type StoreFixture, type TestRow } from "../store/store-fixture.ts";

const day = 20_254;

const consent =
  (agent: string, code: string | null, saidOn = day): TestRow =>
  (batcher) => {
    const values = pulseConsentValues({ agent, consents: code !== null, respondent: code, saidOn });
    batcher.record(pulseConsentKind, `pulse-consent/${agent}`, saidOn * 86_400, values);
  };

/** Every cell of the store in which a code stands, by its table. */
function placesOf(fixture: StoreFixture, code: string): string[] {
  return fixture.look((store) =>
    store
      .rows<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .flatMap(({ name }) =>
        store
          .rows(`SELECT * FROM ${name}`)
          .flatMap((row) => (JSON.stringify(row).includes(code) ? [name] : [])),
      )
      .sort(),
  );
}

const links = (fixture: StoreFixture) =>
  fixture.look((store) => store.rows("SELECT of_agent AS agent, consents, respondent FROM pulse_consent"));

test("a consent makes nobody known, counts as no pulse, and goes with its import", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  const before = await fixture.store.read("floorStatus", { scope: "all" });
  const { importId, outcome } = await importRows(fixture, { name: "c.csv", rows: [consent("bob", "c0de")] });
  expect(outcome).toMatchObject({ records: { pulseConsents: 1 }, agents: 0, from: null });
  expect(await fixture.store.read("floorStatus", { scope: "all" })).toEqual(before);
  expect(
    (await fixture.store.read("coverageCalendar", { today: day })).sources.map(({ source }) => source),
  ).not.toContain("pulses");
  await fixture.store.write("undoImport", { importId, at: 1 });
  expect(links(fixture)).toEqual([]);
  await fixture.store.write("redoImport", { importId, at: 2 });
  expect(links(fixture)).toEqual([{ agent: "bob", consents: 1, respondent: "c0de" }]);
});

test("a withdrawal takes the code out of all that was ever said, in whatever order the files come", async () => {
  const fixture = await newStore();
  const first = await importRows(fixture, {
    name: "c.csv",
    rows: [consent("ann", "c0de"), consent("bob", "f00d")],
  });
  await importRows(fixture, { name: "again.csv", rows: [consent("ann", "c0de", day + 1)] });
  const withdrawn = await importRows(fixture, { name: "w.csv", rows: [consent("ann", null, day + 5)] });
  expect(links(fixture)).toContainEqual({ agent: "ann", consents: 0, respondent: null });
  expect(placesOf(fixture, "c0de")).toEqual([]);
  // An older word that comes late, the undoing of the withdrawal, and the older file once more: no link.
  await importRows(fixture, { name: "late.csv", rows: [consent("ann", "c0de", day + 3)] });
  expect(placesOf(fixture, "c0de")).toEqual([]);
  await fixture.store.write("undoImport", { importId: withdrawn.importId, at: 1 });
  await fixture.store.write("undoImport", { importId: first.importId, at: 2 });
  await fixture.store.write("redoImport", { importId: first.importId, at: 3 });
  expect(placesOf(fixture, "c0de")).toEqual([]);
  expect(links(fixture)).toContainEqual({ agent: "bob", consents: 1, respondent: "f00d" });
  // A new consent is one.
  await importRows(fixture, { name: "new.csv", rows: [consent("ann", "c0de", day + 9)] });
  expect(links(fixture)).toContainEqual({ agent: "ann", consents: 1, respondent: "c0de" });
});
