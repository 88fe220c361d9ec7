import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";

const noon = 1_750_000_000;
const part = (agent: string, at: number, handleSeconds = 15) =>
  contact("one", { agent, offeredAt: noon, answeredAt: noon + at, endedAt: noon + at + 15, handleSeconds });

test("thousands of rows of one id cost no more than their number: of each part the last row stands", async () => {
  const fixture = await newStore();
  const rows = Array.from({ length: 5000 }, (_, at) => part(`a${at % 50}`, (at % 50) * 20, at));
  const { outcome } = await importRows(fixture, { name: "a.csv", rows });
  expect(outcome.rows).toMatchObject({ read: 5000, accepted: 50, duplicate: 4950 });
  expect(outcome.records).toMatchObject({ contacts: 1 });
  const work = fixture.look((store) => store.row("SELECT min(handle_seconds) AS least FROM contact"));
  expect(work).toEqual({ least: 4950 });
});

test("a row that stands twice in a file, and in another one before, is one claim of each", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [part("ann", 0)] });
  await importRows(fixture, { name: "b.csv", rows: [part("ann", 0), part("ann", 0)] });
  expect(fixture.look((store) => store.row("SELECT count(*) AS n FROM claim"))).toEqual({ n: 1 });
});

test("a conflict in one of a contact's rows is named, whichever row it is", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [part("ann", 0), part("bea", 20)] });
  const { outcome } = await importRows(fixture, { name: "b.csv", rows: [part("cy", 0), part("bea", 20)] });
  expect(outcome.warnings).toMatchObject([{ code: "conflicting-claims", count: 1 }]);
});
