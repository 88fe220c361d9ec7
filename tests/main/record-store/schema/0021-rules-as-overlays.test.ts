import { expect, test } from "vitest";
import { type BurnoutRule, firstBurnoutRule } from "../../../../src/domain/burnout/burnout-rule.ts";
import { floorRules } from "../../../../src/main/record-store/burnout/burnout-rules.ts";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import type { WritableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { burnoutRows } from "../burnout/burnout-rows.ts";
import { importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore } from "./version-before.ts";

const first = 2893;
const made = { agents: 6, weeks: 14, firstDay: 20_251 };

/** A version of the rules as it was kept until then: whole. */
function keep(store: WritableStore, rule: BurnoutRule, savedAt: number): void {
  const { together: _, limits: __, ...attention } = rule.attention;
  const { standsStillFrom: ___, ...baseline } = rule.method.baseline;
  store.run(
    "INSERT INTO burnout_rule (version, from_week, saved_at, rule) VALUES (?, ?, ?, ?)",
    rule.version,
    rule.fromWeek,
    savedAt,
    JSON.stringify({ ...rule, attention, method: { ...rule.method, baseline } }),
  );
}

const second: BurnoutRule = {
  ...firstBurnoutRule,
  version: 2,
  fromWeek: first + 8,
  reason: "Agreed in May",
  attention: { ...firstBurnoutRule.attention, from: 35 },
  factors: firstBurnoutRule.factors.map((factor) =>
    factor.code === "overtime"
      ? { ...factor, weight: 4, edges: { kind: "fixed", zeroAt: 1, oneAt: 6 } }
      : factor.code === "emotional-demand"
        ? { ...factor, edges: { kind: "queue", oneAtShare: 0.8, leastScales: 2 } }
        : factor,
  ),
};
const third: BurnoutRule = {
  ...second,
  version: 3,
  fromWeek: first + 11,
  reason: "Adherence left out",
  factors: second.factors.map((factor) => (factor.code === "adherence" ? { ...factor, on: false } : factor)),
};

test("whole rules become what they changed, and say of every week what they said", () => {
  const { store, step } = storeBefore(21);
  keep(store, second, 1_772_000_000);
  keep(store, third, 1_773_000_000);
  expect(step()).toEqual([21]);
  expect(store.rows("SELECT * FROM console_rules")).toEqual([{ version: 1, from_week: 0 }]);
  expect(
    store.rows("SELECT number, from_week, saved_at, changed_by, reason, settings FROM floor_rule_change"),
  ).toEqual([
    {
      number: 1,
      from_week: first + 8,
      saved_at: 1_772_000_000,
      changed_by: "",
      reason: "Agreed in May",
      settings:
        '{"index.from":35,"emotional-demand.queue-share":0.8,"overtime.weight":4,"overtime.counts-from":1,"overtime.whole-at":6}',
    },
    {
      number: 2,
      from_week: first + 11,
      saved_at: 1_773_000_000,
      changed_by: "",
      reason: "Adherence left out",
      settings: '{"adherence.on":false}',
    },
  ]);
  const rules = floorRules(store);
  expect(rules.map(({ consoleRules, floorChange }) => [consoleRules, floorChange])).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  const whole = [firstBurnoutRule, second, third];
  for (const [at, { version, fromWeek, reason, factors, attention, method }] of rules.entries())
    expect({ version, fromWeek, reason, factors, attention, method }).toEqual(whole[at]);
  expect(store.rows("SELECT name FROM sqlite_schema WHERE name = 'burnout_rule'")).toEqual([]);
});

test("no week is judged again by the step, and judged again it comes out as it was", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "floor.csv", rows: burnoutRows(made, 6) });
  const { store, step, toNewest } = storeBefore(21);
  fillFrom(store, fixture);
  keep(store, { ...second, fromWeek: lastWeekOf(store) - 3 }, 1_772_000_000);
  store.run("DELETE FROM burnout_stale");
  // That there was an update is noted among the updates.
  const layout = new Map(
    [...layoutOf(store)].filter(([table]) => table !== "burnout_rule" && table !== "store_update"),
  );
  const before = contentOf(store, layout);
  expect(step()).toEqual([21]);
  expect(contentOf(store, layout)).toEqual(before);
  // Today's code judges a store of the newest version.
  toNewest();
  const judged = () => store.rows("SELECT * FROM burnout_week ORDER BY week, agent_id");
  const all = () => {
    store.run(
      "INSERT OR IGNORE INTO burnout_stale (what, week, agent_id) SELECT 'rows', week, agent_id FROM agent_week",
    );
    refreshBurnout(store);
    return judged();
  };
  const once = all();
  expect(new Set(once.map((row) => (row as { rule_version: number }).rule_version))).toEqual(new Set([1, 2]));
  expect(all()).toEqual(once);
});

test("a store that holds nothing begins without a span: its first week is judged by the newest rules", () => {
  const { store, step } = storeBefore(21);
  expect(step()).toEqual([21]);
  expect(store.rows("SELECT * FROM console_rules")).toEqual([]);
  expect(store.rows("SELECT * FROM floor_rule_change")).toEqual([]);
});

function lastWeekOf(store: WritableStore): number {
  return store.row<{ week: number }>("SELECT max(week) AS week FROM agent_week")?.week ?? 0;
}
