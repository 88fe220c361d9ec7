import { expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { holdFromTheFirstWeek } from "../../../../src/main/record-store/burnout/hold-console-rules.ts";
import { refreshBurnout } from "../../../../src/main/record-store/burnout/refresh-burnout.ts";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { burnoutRows } from "../burnout/burnout-rows.ts";
import { importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

const made = { agents: 4, weeks: 14, firstDay: 20_251 };

/** A floor with states, shifts, contacts and evaluations that the code of today imported. */
async function importedFloor() {
  const fixture = await newStore();
  await importRows(fixture, { name: "floor.csv", rows: burnoutRows(made, 6) });
  return fixture;
}

const signal = (store: ReadableStore) => ({
  measured: store.rows("SELECT * FROM burnout_quantity ORDER BY week, agent_id"),
  queues: store.rows("SELECT * FROM burnout_queue_week ORDER BY week, queue_id"),
  judged: store.rows("SELECT * FROM burnout_week ORDER BY week, agent_id"),
  readings: store.rows("SELECT * FROM burnout_reading ORDER BY week, agent_id"),
});

test("the step keeps every row, leaves days unmeasured, and notes the weeks of evaluations as due", async () => {
  const { store, step } = storeBefore(6);
  fillFrom(store, await importedFloor());
  const layout = layoutOf(store);
  const before = contentOf(store, layout);
  expect(before.agent_day?.length).toBeGreaterThan(made.agents * made.weeks * 3);
  expect(step()).toEqual([6]);
  expect(contentOf(store, layout)).toEqual(before);
  expect(
    store.rows(`SELECT DISTINCT scheduled_seconds, adhering_seconds, state_stretch_seconds, missed_breaks
                  FROM agent_day`),
  ).toEqual([
    { scheduled_seconds: null, adhering_seconds: null, state_stretch_seconds: null, missed_breaks: null },
  ]);
  const days = store.rows<{ day: number }>("SELECT DISTINCT service_day AS day FROM evaluation");
  const weeks = [...new Set(days.map(({ day }) => weekOfDay(day)))].sort((a, b) => a - b);
  expect(weeks.length).toBeGreaterThan(made.weeks / 2);
  expect(store.rows("SELECT * FROM burnout_stale ORDER BY week")).toEqual(
    weeks.map((week) => ({ what: "evaluations", week, agent_id: 0 })),
  );
  expect(signal(store)).toEqual({ measured: [], queues: [], judged: [], readings: [] });
});

test("an update rebuilds the days and the signal as though today's version had imported the rows", async () => {
  const fixture = await importedFloor();
  const { store, toNewest } = storeBefore(6);
  fillFrom(store, fixture);
  expect(toNewest()).toEqual(versionsFrom(6));
  const rollUps = (of: ReadableStore) => {
    const { agent_day, agent_week, queue_half_hour, queue_handle_time, evaluation } = contentOf(of);
    return { agent_day, agent_week, queue_half_hour, queue_handle_time, evaluation };
  };
  expect(rollUps(store)).toEqual(fixture.look(rollUps));
  expect(store.row("SELECT count(*) AS days FROM agent_day WHERE adhering_seconds > 0")).not.toEqual({
    days: 0,
  });

  // An updated floor keeps the rule of its time for weeks that are over; here both are judged by today's.
  holdFromTheFirstWeek(store);
  refreshBurnout(store);
  await fixture.store.write("refreshBurnout", {});
  expect(signal(store)).toEqual(fixture.look(signal));
  expect(signal(store).judged.length).toBeGreaterThan(made.agents * 8);
});
