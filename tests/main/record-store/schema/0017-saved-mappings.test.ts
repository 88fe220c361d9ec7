import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, storeBefore } from "./version-before.ts";

test("the step keeps every import, as read without a mapping, and knows no saved mapping yet", async () => {
  const { store, step } = storeBefore(17);
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  await importRows(fixture, { name: "b.csv", rows: [contact("2")] });
  fillFrom(store, fixture);
  const { intake: before, store_update: _, ...others } = contentOf(store);
  expect(before).toHaveLength(2);
  expect(step()).toEqual([17]);
  const { intake: after, saved_mapping: saved, store_update: __, ...othersAfter } = contentOf(store);
  expect(after).toEqual(before?.map((row) => ({ ...(row as object), mapping: null })));
  expect(saved).toEqual([]);
  expect(othersAfter).toEqual(others);
});
