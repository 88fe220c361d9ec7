import { expect, test } from "vitest";
import { contact, importRows, newStore, state } from "../store/store-fixture.ts";
import { contentOf, fillFrom, storeBefore, versionsFrom } from "./version-before.ts";

test("the step brings the tables of surveys, absences and training, and keeps what there is", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: [contact("1"), state("ann", "talk", 0, 60)] });
  const { store, step } = storeBefore(3);
  fillFrom(store, fixture);
  store.run("INSERT INTO setting (name, value) VALUES ('kept', '1')");
  const before = contentOf(store);
  expect(before.contact).toHaveLength(1);
  expect(step()).toEqual([3]);
  expect(contentOf(store)).toEqual({ ...before, survey_response: [], absence: [], training_session: [] });
});

test("an update goes on from there to the newest version", () => {
  const { store, toNewest } = storeBefore(3);
  store.run("INSERT INTO setting (name, value) VALUES ('kept', '1')");
  expect(toNewest()).toEqual(versionsFrom(3));
  expect(store.row("SELECT value FROM setting WHERE name = 'kept'")).toEqual({ value: "1" });
});
