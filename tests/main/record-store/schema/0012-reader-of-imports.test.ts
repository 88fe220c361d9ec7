import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, storeBefore } from "./version-before.ts";

test("the step keeps every import, as read by the first reader", async () => {
  const { store, step } = storeBefore(12);
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  await importRows(fixture, { name: "b.csv", rows: [contact("2")] });
  fillFrom(store, fixture);
  const { intake: before, ...others } = contentOf(store);
  expect(before).toHaveLength(2);
  expect(step()).toEqual([12]);
  const { intake: after, ...othersAfter } = contentOf(store);
  expect(after).toEqual(before?.map((row) => ({ ...(row as object), reader: 1 })));
  expect(othersAfter).toEqual(others);
});
