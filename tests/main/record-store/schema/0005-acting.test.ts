import { expect, test } from "vitest";
import { importRows, newStore, rosterEntry } from "../store/store-fixture.ts";
import { contentOf, fillFrom, namesInSchema, storeBefore, versionsFrom } from "./version-before.ts";

test("the step takes in sessions and decisions, and keeps the people", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "roster.csv", rows: [rosterEntry("ann", "Ann", "Billing")] });
  const { store, step } = storeBefore(5);
  fillFrom(store, fixture);
  const before = contentOf(store);
  expect(step()).toEqual([5]);
  const after = contentOf(store);
  expect(after).toMatchObject(before);
  expect(after.agent).toMatchObject([{ source_id: "ann", name: "Ann" }]);
  for (const table of ["session", "session_event", "agreed_step", "decision", "annotation", "playbook"])
    expect(after[table], table).toEqual([]);
});

test("what people did is guarded from the step on", () => {
  const { store, step } = storeBefore(5);
  step();
  for (const table of ["session_event", "decision", "handed_copy", "annotation", "playbook", "acting_rule"]) {
    expect(namesInSchema(store)).toContain(`${table}_stays`);
    expect(namesInSchema(store)).toContain(`${table}_stays_as_it_is`);
  }
  store.run("INSERT INTO acting_rule VALUES (2, 0, '{}', 'Dervla', 'why')");
  expect(() => store.run("DELETE FROM acting_rule")).toThrow("stays");
  expect(() => store.run("UPDATE acting_rule SET reason = ''")).toThrow("stays as it is");
});

test("an update goes on from there to the newest version", () => {
  const { store, toNewest } = storeBefore(5);
  store.run("INSERT INTO agent (source_id, name) VALUES ('ann', 'Ann')");
  expect(toNewest()).toEqual(versionsFrom(5));
  expect(store.rows("SELECT source_id FROM agent")).toEqual([{ source_id: "ann" }]);
});
