import { expect, test } from "vitest";
import { storeBefore } from "./version-before.ts";

const judged = (week: number, demand: string | null) =>
  `INSERT INTO burnout_week (week, agent_id, rule_version, burnout_index, low, high, coverage, withheld, confidence,
     reached_weeks, since, past_of, parts, demand)
   VALUES (${week}, 1, 1, 44, 40, 50, 0.9, '[]', NULL, 2, 2899, 2899, '{}', ${demand === null ? "NULL" : `'${demand}'`})`;
const stale = "SELECT what, week, agent_id AS agent FROM burnout_stale";

test("weeks that were judged by bands are judged again from the first on", () => {
  const { store, step } = storeBefore(26);
  for (const [week, demand] of [
    [2899, null],
    [2900, '["below",0.3,0.4,1]'],
    [2901, '["below",0.3,0.4,1]'],
  ] as const)
    store.script(judged(week, demand));
  store.script("DELETE FROM burnout_stale");
  expect(step()).toEqual([26]);
  expect(store.rows(stale)).toEqual([{ what: "rules", week: 2900, agent: 0 }]);
});

test("a store without such weeks stays as it is", () => {
  const { store, step } = storeBefore(26);
  step();
  expect(store.rows(stale)).toEqual([]);
});
