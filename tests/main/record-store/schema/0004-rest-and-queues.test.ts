import { expect, test } from "vitest";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { contact, importRows, newStore, state } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

const day = 20_254;
const midnight = day * 86_400;

async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "all.csv",
    rows: [
      contact("1", {
        serviceDay: day,
        offeredAt: midnight + 3600,
        answeredAt: midnight + 3600,
        endedAt: midnight + 4000,
      }),
      contact("2", { agent: null, outcome: "abandoned", handleSeconds: null, offeredAt: midnight + 90 }),
      state("ann", "talk", midnight + 3600, midnight + 7200),
      state("ann", "available", midnight + 7000, midnight + 9000),
    ],
  });
  return fixture;
}

/** Every roll-up that workload stands on. */
function rollUps(store: ReadableStore) {
  const {
    agent_day: days,
    agent_week: weeks,
    queue_half_hour: queues,
    queue_handle_time: times,
  } = contentOf(store);
  return { days, weeks, queues, times };
}

test("the step keeps every row; what it adds to a day is not known yet", async () => {
  const { store, step } = storeBefore(4);
  fillFrom(store, await importedFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(step()).toEqual([4]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(rollUps(store)).toMatchObject({ days: [{ repaired_seconds: null }], queues: [], times: [] });
});

test("an update fills the roll-ups of rest and queues, once", async () => {
  const fixture = await importedFloor();
  const { store, toNewest } = storeBefore(4);
  fillFrom(store, fixture);
  expect(toNewest()).toEqual(versionsFrom(4));
  const expected = fixture.look(rollUps);
  expect(rollUps(store)).toEqual(expected);
  expect(expected.days).toMatchObject([{ repaired_seconds: 200, worked_half_hours: 3, busy_half_hours: 2 }]);
  expect(store.row("SELECT 1 FROM setting WHERE name = 'retelling-owed'")).toBeUndefined();
});
