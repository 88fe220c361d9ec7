import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

test("the step keeps every row, and begins with no watched file", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1"), contact("2")] });
  const { store, step } = storeBefore(20);
  fillFrom(store, fixture);
  // That there was an update is noted among the updates.
  const layout = new Map([...layoutOf(store)].filter(([table]) => table !== "store_update"));
  const before = contentOf(store, layout);
  expect(step()).toEqual([20]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT * FROM watched_file")).toEqual([]);
});
