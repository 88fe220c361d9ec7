import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

test("the step keeps every row, and begins without totals", async () => {
  const { store, step } = storeBefore(19);
  const fixture = await newStore();
  await importRows(fixture, {
    name: "a.csv",
    rows: [contact("1"), contact("2", { agent: null, outcome: "abandoned" })],
  });
  fillFrom(store, fixture);
  // The step itself is kept as an update.
  const layout = new Map([...layoutOf(store)].filter(([table]) => table !== "store_update"));
  const before = contentOf(store, layout);
  expect(step()).toEqual([19]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT * FROM source_total")).toEqual([]);
});

test("a day, an agent and a figure have one total", () => {
  const { store, step } = storeBefore(19);
  step();
  const add = "INSERT INTO source_total VALUES (20254, 'ann', 'handled', 41, 'Noor', 1)";
  store.run(add);
  expect(() => store.run(add)).toThrow(/UNIQUE/);
});
