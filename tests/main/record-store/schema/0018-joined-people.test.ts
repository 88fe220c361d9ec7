import { expect, test } from "vitest";
import { contact, importRows, newStore, rosterEntry } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "a.csv",
    rows: [contact("1"), contact("2", { agent: "bob" }), rosterEntry("ann", "Ann Byrne", "Blue")],
  });
  return fixture;
}

test("the step keeps every row, and each is of the one whom its source named", async () => {
  const { store, step } = storeBefore(18);
  fillFrom(store, await importedFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(step()).toEqual([18]);
  // An update of a floor that has records is kept.
  expect({ ...contentOf(store, layout), store_update: [] }).toEqual(before);
  expect(store.row("SELECT count(*) AS n FROM contact WHERE said_agent_id IS NOT NULL")).toEqual({ n: 0 });
  expect(store.rows("SELECT source_id, agent_id = person_id AS own FROM agent_name ORDER BY 1")).toEqual([
    { source_id: "ann", own: 1 },
    { source_id: "bob", own: 1 },
  ]);
});

test("what the roster says of a person stands with the person", async () => {
  const { store, toNewest } = storeBefore(18);
  fillFrom(store, await importedFloor());
  store.script("UPDATE roster_entry SET weekly_hours = 30, hired_on = 20000, supervisor = 'DM'");
  toNewest();
  expect(
    store.rows("SELECT source_id, supervisor, weekly_hours, hired_on, left_on FROM agent ORDER BY 1"),
  ).toEqual([
    { source_id: "ann", supervisor: "DM", weekly_hours: 30, hired_on: 20_000, left_on: null },
    { source_id: "bob", supervisor: null, weekly_hours: null, hired_on: null, left_on: null },
  ]);
});

test("a roster's entry may be without a name, and what was decided still stays as it is", () => {
  const { store, step } = storeBefore(18);
  step();
  store.script("INSERT INTO agent (agent_id, source_id) VALUES (1, 'ann'), (2, 'bob')");
  store.script(
    "INSERT INTO roster_entry (key, intake_id, line, known, hash, agent_id) VALUES ('k', 1, 1, 1, 1, 1)",
  );
  store.script(`INSERT INTO decision (proposal, kind, proposed, cause, agent_id, who, at, day)
    VALUES ('p', 'approve', 'relief', 'rest', 1, 'DM', 1, 1)`);
  expect(() => store.script("UPDATE decision SET reason = 'x'")).toThrow(/stays as it is/);
  expect(() => store.script("UPDATE decision SET agent_id = 2")).toThrow(/stays with whom/);
  expect(() => store.script("DELETE FROM decision")).toThrow(/stays/);
  store.script("UPDATE decision SET agent_id = 2, said_agent_id = 1");
  expect(store.row("SELECT agent_id AS now, said_agent_id AS said FROM decision")).toEqual({
    now: 2,
    said: 1,
  });
});
