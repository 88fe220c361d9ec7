import { describe, expect, test } from "vitest";
import { secondBurnoutRule } from "../../../../src/domain/burnout/burnout-rule.ts";
import { seededFraction } from "../../../../src/domain/statistics/chance.ts";
import { attentionUnder, burnoutPreview } from "../../../../src/main/record-store/burnout/burnout-preview.ts";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import { quantitiesText } from "../../../../src/main/record-store/burnout/stored-quantities.ts";
import { openWritable, type WritableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { calm, quantities, type Values } from "../../../domain/burnout/made-weeks.ts";
import { newStore, storeKey } from "../store/store-fixture.ts";

const first = 2900;
const weeks = 60;
const people = 14;
const support = JSON.stringify(["support", "voice"]);
const overloaded: Values = {
  ...calm,
  "emotional-demand": 5,
  "busy-share": 0.9,
  "longest-stretch": 200,
  overtime: 9,
};

/** Values that swing: long bad times and short ones, and now and then a week away. */
function swinging(seed: number): (Values | undefined)[] {
  const fraction = seededFraction(seed);
  let [bad, left] = [false, 0];
  return Array.from({ length: weeks }, () => {
    if (left-- <= 0) {
      bad = fraction() < 0.4;
      left = Math.floor(fraction() ** 2 * 45);
    }
    if (fraction() < 0.05) return undefined;
    const around = bad ? overloaded : calm;
    return Object.fromEntries(
      Object.entries(around).map(([code, value]) => [code, value * (0.9 + 0.2 * fraction())]),
    );
  });
}

/** A store with the weeks of a floor measured, and judged by the rules that the console comes with. */
async function judgedStore(seed: number): Promise<WritableStore> {
  const fixture = await newStore();
  await fixture.close();
  const { store } = openWritable({ file: fixture.file, key: storeKey });
  store.transaction(() => {
    store.run("INSERT INTO team (name) VALUES ('North')");
    for (let agent = 1; agent <= people; agent++) {
      store.run(
        "INSERT INTO agent (source_id, name, team_id) VALUES (?, ?, 1)",
        `a${agent}`,
        `Agent ${agent}`,
      );
      for (const [at, values] of swinging(seed * 1000 + agent).entries())
        if (values)
          store.run(
            "INSERT INTO burnout_quantity (week, agent_id, main_queue, queues, quantities, empathy) VALUES (?, ?, ?, '[]', ?, NULL)",
            first + at,
            agent,
            support,
            quantitiesText(quantities(values)),
          );
    }
    store.run("INSERT INTO burnout_stale (what, week, agent_id) VALUES ('rules', ?, 0)", first);
  });
  refreshBurnout(store);
  return store;
}

function storedAttention(store: WritableStore, week: number): Set<number> {
  const sql = "SELECT agent_id AS agent FROM burnout_week WHERE week = ? AND since IS NOT NULL";
  return new Set(store.rows<{ agent: number }>(sql, week).map(({ agent }) => agent));
}

describe("a preview of rules that did not change", () => {
  test.each([1, 2, 3])(
    "finds in attention who is, in every week, however long they have been (floor %i)",
    async (seed) => {
      const store = await judgedStore(seed);
      const longest = store.row<{ weeks: number }>(
        "SELECT max(week - since) AS weeks FROM burnout_week",
      )?.weeks;
      // Else nothing here would need the weeks before those that a preview judges.
      expect(longest).toBeGreaterThan(16);
      let found = 0;
      for (let week = first + 20; week < first + weeks; week++) {
        const stored = storedAttention(store, week);
        found += stored.size;
        expect([week, [...attentionUnder(store, secondBurnoutRule, week)].sort()]).toEqual([
          week,
          [...stored].sort(),
        ]);
      }
      expect(found).toBeGreaterThan(50);
    },
  );

  test("counts the same people of a team before and after", async () => {
    const store = await judgedStore(4);
    const week = first + weeks - 1;
    const attention = storedAttention(store, week).size;
    const change = { settings: [], fromWeek: week, reason: "nothing changes", by: "" };
    expect(burnoutPreview(store, { change, thisWeek: week, week, scope: "all" })).toEqual({
      kind: "preview",
      teams: [{ team: "North", agents: people, before: attention, after: attention }],
    });
  });
});
