import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

test("the step keeps every row, and makes up no purpose for a session that has none", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1"), contact("2")] });
  const { store, step } = storeBefore(22);
  fillFrom(store, fixture);
  store.script(`
INSERT INTO session (uid, kind, play, play_version, title, calendar_title, status, starts_at, ends_at, service_day,
  holder, copy_needed, sequence, moved, booked_day)
VALUES ('u', 'check-in', 'one-to-one', 1, 'A regular 1:1', '1:1', 'held', 0, 1800, 20000, 'DM', 0, 0, 0, 19990)`);
  const layout = new Map([...layoutOf(store)].filter(([table]) => table !== "store_update"));
  const before = contentOf(store, layout);
  expect(step()).toEqual([22]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT title, purpose FROM session")).toEqual([
    { title: "A regular 1:1", purpose: null },
  ]);
});
