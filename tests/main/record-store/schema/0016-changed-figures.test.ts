import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1"), contact("2")] });
  return fixture;
}

test("the step keeps every row, and begins with no update", async () => {
  const { store, step } = storeBefore(16);
  fillFrom(store, await importedFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(step()).toEqual([16]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(store.rows("SELECT * FROM figure_change")).toEqual([]);
});

test("an update that changes no figure is kept as one that nobody need read of", async () => {
  const { store, toNewest } = storeBefore(16);
  fillFrom(store, await importedFloor());
  expect(toNewest()).toEqual(versionsFrom(16));
  const updates = "SELECT from_version AS a, to_version AS b, seen_at = at AS seen FROM store_update";
  expect(store.rows(updates)).toEqual([{ a: 15, b: versionsFrom(16).at(-1), seen: 1 }]);
  expect(store.rows("SELECT * FROM figure_change")).toEqual([]);
});

test("a figure that differs after an update is kept with what it was", async () => {
  const { store, toNewest } = storeBefore(15);
  fillFrom(store, await importedFloor());
  store.script("UPDATE agent_day SET handled = 7");
  toNewest();
  const changes =
    "SELECT subject, value_before AS a, value_after AS b, reasons FROM figure_change WHERE figure = 'handled'";
  expect(store.rows(changes)).toEqual([
    { subject: "agent", a: 7, b: 2, reasons: '["computed-otherwise"]' },
    { subject: "floor", a: 7, b: 2, reasons: '["computed-otherwise"]' },
  ]);
});

test("an empty floor has nothing to compare", () => {
  const { store, toNewest } = storeBefore(15);
  toNewest();
  expect(store.rows("SELECT * FROM store_update")).toEqual([]);
});
