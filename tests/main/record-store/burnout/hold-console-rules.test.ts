import { describe, expect, test } from "vitest";
import { consoleRules } from "../../../../src/domain/burnout/burnout-rule.ts";
import { floorRules } from "../../../../src/main/record-store/burnout/burnout-rules.ts";
import {
  consoleRulesDue,
  holdConsoleRules,
  holdFromTheFirstWeek,
} from "../../../../src/main/record-store/burnout/hold-console-rules.ts";
import { saveBurnoutRule } from "../../../../src/main/record-store/burnout/save-burnout-rule.ts";
import { openWritable, type WritableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { contact, importRows, newStore, storeKey } from "../store/store-fixture.ts";

const newest = consoleRules.at(-1)?.version ?? 0;
const now = { thisWeek: 2950, at: 1_790_000_000 };

async function openedStore({ imported }: { readonly imported: boolean }): Promise<WritableStore> {
  const fixture = await newStore();
  if (imported) await importRows(fixture, { name: "a.csv", rows: [contact("1")] });
  await fixture.close();
  const { store } = openWritable({ file: fixture.file, key: storeKey });
  store.run("DELETE FROM burnout_stale");
  return store;
}

const spans = (store: WritableStore) =>
  store.rows("SELECT version, from_week FROM console_rules ORDER BY version");
const stale = (store: WritableStore) => store.rows("SELECT what, week FROM burnout_stale");

describe("the rules of a newer console", () => {
  test("hold from the first week on a new floor, and no week is judged again", async () => {
    const store = await openedStore({ imported: false });
    expect(consoleRulesDue(store)).toBe(true);
    holdConsoleRules(store, now);
    expect(consoleRulesDue(store)).toBe(false);
    expect(spans(store)).toEqual([{ version: newest, from_week: 0 }]);
    expect(stale(store)).toEqual([]);
  });

  test("hold from this week on where an earlier console judged, and nothing older is judged again", async () => {
    const store = await openedStore({ imported: true });
    store.run("INSERT INTO console_rules (version, from_week) VALUES (1, 0)");
    holdConsoleRules(store, now);
    holdConsoleRules(store, { ...now, thisWeek: 2960 });
    expect(spans(store)).toEqual([
      { version: 1, from_week: 0 },
      { version: newest, from_week: 2950 },
    ]);
    expect(stale(store)).toEqual([{ what: "rules", week: 2950 }]);
    expect(floorRules(store).map(({ consoleRules, fromWeek }) => [consoleRules, fromWeek])).toEqual([
      [1, 0],
      [newest, 2950],
    ]);
    expect(store.row("SELECT what, detail FROM audit_entry WHERE what = 'console-rules'")).toEqual({
      what: "console-rules",
      detail: `{"version":${newest},"fromWeek":"2026-W29"}`,
    });
  });

  test("hold always where weeks were judged by them before that was written down", async () => {
    const store = await openedStore({ imported: true });
    holdConsoleRules(store, now);
    expect(spans(store)).toEqual([{ version: newest, from_week: 0 }]);
    expect(stale(store)).toEqual([]);
  });

  test("hold from the first week of a floor that begins again", async () => {
    const store = await openedStore({ imported: false });
    store.run("INSERT INTO console_rules (version, from_week) VALUES (1, 0), (?, 2900)", newest);
    holdFromTheFirstWeek(store);
    expect(spans(store)).toEqual([{ version: newest, from_week: 0 }]);
  });
});

describe("a change of the floor", () => {
  const change = {
    settings: [{ code: "overtime.weight", value: "3" }],
    fromWeek: 2951,
    reason: "Agreed",
    by: "Ada",
  };

  test("is kept as what it changed, survives an update, and has its weeks judged again", async () => {
    const store = await openedStore({ imported: true });
    store.run("INSERT INTO console_rules (version, from_week) VALUES (1, 0)");
    expect(saveBurnoutRule(store, { change, ...now })).toEqual({
      kind: "saved",
      version: 2,
      consoleRules: 1,
      floorChange: 1,
    });
    expect(stale(store)).toEqual([{ what: "rules", week: 2951 }]);
    holdConsoleRules(store, { ...now, thisWeek: 2953 });
    const latest = floorRules(store).at(-1);
    expect(latest).toMatchObject({ consoleRules: newest, floorChange: 1, lost: [] });
    expect(latest?.factors.find(({ code }) => code === "overtime")?.weight).toBe(3);
  });

  test("that changes nothing is refused, and nothing is kept", async () => {
    const store = await openedStore({ imported: true });
    const settings = [{ code: "overtime.weight", value: 2 }];
    expect(saveBurnoutRule(store, { change: { ...change, settings }, ...now })).toMatchObject({
      kind: "refused",
      problems: [{ problem: "nothing-changed" }],
    });
    expect(store.rows("SELECT * FROM floor_rule_change")).toEqual([]);
    expect(stale(store)).toEqual([]);
  });
});
