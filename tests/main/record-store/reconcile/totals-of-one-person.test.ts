import { expect, test } from "vitest";
import type { RecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { contact, importRows, newStore } from "../store/store-fixture.ts";

const day = 20_254;
const noon = 1_750_000_000;
const by = { scope: "all", by: "DM", at: noon } as const;

async function handledOf(store: RecordStore) {
  const asked = { scope: "all", day, today: day, agent: null, team: null, offset: 0, limit: 50 } as const;
  const found = await store.read("reconciledAgents", asked);
  return (found?.agents ?? []).map(({ agent, totals }) => {
    const handled = totals.find(({ figure }) => figure === "handled");
    return [agent, handled?.theirs, handled?.ours];
  });
}

async function floorOfTwoNames() {
  const fixture = await newStore();
  const later = { offeredAt: noon + 5000, answeredAt: noon + 5010, endedAt: noon + 5610 };
  await importRows(fixture, {
    name: "a.csv",
    rows: [contact("1"), contact("2", { agent: "ann.osei", ...later })],
  });
  const total = (agent: string, value: number) => ({ day, agent, figure: "handled" as const, value });
  const { store } = fixture;
  await store.write("keepAgentTotals", { ...by, totals: [total("ann", 1), total("ann.osei", 2)] });
  return store;
}

test("one person's totals are the sum of what was typed under each of their names, and part again with them", async () => {
  const store = await floorOfTwoNames();
  const before = await handledOf(store);
  expect(before).toEqual([
    ["ann", 1, 1],
    ["ann.osei", 2, 1],
  ]);
  await store.write("joinPeople", { ...by, person: "ann", names: ["ann.osei"] });
  expect(await handledOf(store)).toEqual([["ann", 3, 2]]);
  await store.write("partPerson", { ...by, name: "ann.osei" });
  expect(await handledOf(store)).toEqual(before);
});

test("a total that is typed for one person takes the place of those under their other names", async () => {
  const store = await floorOfTwoNames();
  await store.write("joinPeople", { ...by, person: "ann", names: ["ann.osei"] });
  const total = { day, agent: "ann.osei", figure: "handled", value: 2 } as const;
  expect(await store.write("keepAgentTotals", { ...by, totals: [total] })).toEqual({
    added: 0,
    changed: 1,
    removed: 0,
  });
  expect(await handledOf(store)).toEqual([["ann", 2, 2]]);
  await store.write("keepAgentTotals", { ...by, totals: [{ ...total, value: null }] });
  expect(await handledOf(store)).toEqual([["ann", null, 2]]);
});

test("those with contacts or a typed total on the day come before the others, each by name", async () => {
  const fixture = await newStore();
  const rows = ["ann", "bea", "cid", "dee"].flatMap((agent, at) => {
    const on = (days: number, id: string) => {
      const offeredAt = noon + days * 86_400;
      const times = { offeredAt, answeredAt: offeredAt + 10, endedAt: offeredAt + 300 };
      return contact(id, { agent, serviceDay: day + days, ...times });
    };
    const around = [on(-1, `${at}b`), on(1, `${at}a`)];
    return agent === "cid" ? [...around, on(0, "c")] : around;
  });
  await importRows(fixture, { name: "a.csv", rows });
  const total = { day, agent: "dee", figure: "handled", value: 3 } as const;
  await fixture.store.write("keepAgentTotals", { ...by, totals: [total] });
  const found = await handledOf(fixture.store);
  expect(found.map(([agent]) => agent)).toEqual(["cid", "dee", "ann", "bea"]);
});
