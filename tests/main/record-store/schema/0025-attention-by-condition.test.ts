import { expect, test } from "vitest";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import { contact, importRows, newStore, rosterEntry } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, { name: "roster.csv", rows: [rosterEntry("ann", "Ann", "North")] });
  await importRows(fixture, { name: "a.csv", rows: [contact("1", { agent: "ann", complaint: 1 })] });
  return fixture;
}

const measured = "INSERT INTO burnout_quantity VALUES (2900, 1, NULL, '[]', '{}', '[70, 4]')";
const judged = `INSERT INTO burnout_week VALUES (2900, 1, 1, 44, 40, 50, 0.9, '[]', NULL, 2, 2899, 2899, '{}')`;

test("the step keeps every row, and what was judged says what it said", async () => {
  const { store, step } = storeBefore(25);
  fillFrom(store, await importedFloor());
  store.script(`${measured}; ${judged}; DELETE FROM burnout_stale`);
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(step()).toEqual([25]);
  const after = contentOf(store, layout);
  const unlike = Object.keys(before).filter(
    (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
  );
  expect(unlike.sort()).toEqual(["burnout_stale", "intake_source", "store_update"]);
  expect(
    store.row("SELECT attention_by, limits, decided, demand, is_known, demand_weeks FROM burnout_week"),
  ).toEqual({
    attention_by: "[]",
    limits: "{}",
    decided: "{}",
    demand: null,
    is_known: null,
    demand_weeks: 0,
  });
});

test("each measured week is measured again, for its counts and its contract", async () => {
  const { store, step } = storeBefore(25);
  store.script(`${measured}; DELETE FROM burnout_stale`);
  step();
  expect(store.rows("SELECT what, week, agent_id AS agent FROM burnout_stale")).toEqual([
    { what: "rows", week: 2900, agent: 1 },
  ]);
});

test("no roster so far spoke of a pattern: what was typed of somebody says nothing of it either", async () => {
  const { store, step } = storeBefore(25);
  fillFrom(store, await importedFloor());
  step();
  const place = 9;
  expect(
    store.rows("SELECT (lacks >> ?) & 1 AS lacks FROM intake_source WHERE kind = 'roster_entry'", place),
  ).toEqual([{ lacks: 1 }]);
});

test("counts are there after the update", async () => {
  const { store, toNewest } = storeBefore(25);
  fillFrom(store, await importedFloor());
  toNewest();
  store.run(
    "INSERT OR IGNORE INTO burnout_stale SELECT 'rows', (service_day + 3) / 7, agent_id FROM contact",
  );
  refreshBurnout(store);
  expect(store.rows("SELECT counts FROM burnout_quantity WHERE counts IS NOT NULL")).not.toEqual([]);
});
