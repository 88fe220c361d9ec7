import { expect, test } from "vitest";
import { askHr } from "../../../../src/main/record-store/hr/ask-hr.ts";
import { contact, importRows, newStore, rosterEntry } from "../store/store-fixture.ts";
import { contentOf, fillFrom, storeBefore, versionsFrom } from "./version-before.ts";

const people = Array.from({ length: 7 }, (_, at) => `agent ${at}`);
const month = "2025-06";

/** Seven people of a team who each handled a contact on 15 June 2025. */
async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "floor.csv",
    rows: people.flatMap((agent) => [rosterEntry(agent, agent, "Billing"), contact(agent, { agent })]),
  });
  return fixture;
}

test("the step keeps all that there is, and no group has been answered with yet", async () => {
  const { store, step } = storeBefore(7);
  fillFrom(store, await importedFloor());
  store.run(`INSERT INTO decision (proposal, kind, proposed, cause, agent_id, who, at, day)
    VALUES ('p', 'dismiss', 'relief', 'rest-cut-short', 1, 'Dervla', 0, 20254)`);
  const before = contentOf(store);
  expect(before.agent).toHaveLength(people.length);
  expect(step()).toEqual([7]);
  expect(contentOf(store)).toEqual({ ...before, hr_told: [] });
});

test("a group is kept once for a month and its figures, with when it was first answered with", () => {
  const { store, step } = storeBefore(7);
  step();
  const answer = (of: string, figures: string, group: readonly number[], at: number) =>
    store.run(
      "INSERT OR IGNORE INTO hr_told (month, figures, people, first_at) VALUES (?, ?, ?, ?)",
      of,
      figures,
      JSON.stringify(group),
      at,
    );
  const kept = [
    answer(month, "workload", [1, 2], 5),
    answer(month, "workload", [1, 2], 6),
    answer(month, "signals", [1, 2], 7),
    answer("2025-07", "workload", [1, 2], 8),
    answer(month, "workload", [1, 2, 3], 9),
  ];
  expect(kept).toEqual([1, 0, 1, 1, 1]);
  expect(store.row("SELECT first_at FROM hr_told WHERE figures = 'workload' AND people = '[1,2]'")).toEqual({
    first_at: 5,
  });
});

test("an answer to HR over a floor from before the step remembers whom it was about", async () => {
  const { store, toNewest } = storeBefore(7);
  fillFrom(store, await importedFloor());
  expect(toNewest()).toEqual(versionsFrom(7));
  const question = { figures: "workload", by: "team", within: null, months: [month], today: 20_270 } as const;
  const [answered] = askHr(store, { ...question, at: 100 }).months;
  expect(answered?.all).toMatchObject({ told: true, people: people.length });
  const remembered = store.rows("SELECT * FROM hr_told");
  expect(remembered).toEqual([
    { month, figures: "workload", people: JSON.stringify(people.map((_, at) => at + 1)), first_at: 100 },
  ]);
  askHr(store, { ...question, at: 200 });
  expect(store.rows("SELECT * FROM hr_told")).toEqual(remembered);
});
