import { expect, test } from "vitest";
import { contact, importRows, newStore, state } from "../store/store-fixture.ts";
import { contentOf, fillFrom, storeBefore, versionsFrom } from "./version-before.ts";

async function floorBefore() {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "a.csv",
    rows: [contact("1"), contact("2", { agent: null, outcome: "abandoned" }), state("ann", "talk", 0, 60)],
  });
  const before = storeBefore(11);
  fillFrom(before.store, fixture);
  return before;
}

test("the step keeps every contact under its number, and takes one without an end from then on", async () => {
  const { store, step } = await floorBefore();
  const before = contentOf(store);
  const indexes = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'contact' ORDER BY name";
  const indexesBefore = store.rows(indexes);
  const endless =
    "INSERT INTO contact SELECT 9, 'k', intake_id, line, stamp, known, hash, agent_id, team_id, queue_id, channel, direction, service_day, offered_at, answered_at, NULL, wait_seconds, talk_seconds, hold_seconds, acw_seconds, handle_seconds, outcome, resolution, transferred_in, transferred_out, escalated, complaint, abuse, customer FROM contact WHERE record_id = 1";
  expect(before.contact).toHaveLength(2);
  expect(() => store.run(endless)).toThrow("NOT NULL");

  expect(step()).toEqual([11]);
  expect(contentOf(store)).toEqual({ ...before, pulse_answer: [] });
  expect(store.rows(indexes)).toEqual(indexesBefore);
  store.run(endless);
  expect(store.row("SELECT ended_at FROM contact WHERE key = 'k'")).toEqual({ ended_at: null });
  expect(() => store.run(endless.replace("SELECT 9", "SELECT 10"))).toThrow("UNIQUE");
});

test("an update goes on from there to the newest version, and finds a person's contacts by the index", async () => {
  const { store, toNewest } = await floorBefore();
  expect(toNewest()).toEqual(versionsFrom(11));
  const plan = store.rows<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT 1 FROM contact WHERE agent_id = 1 AND service_day = 2",
  );
  expect(plan.map(({ detail }) => detail).join()).toContain("contact_by_agent_day");
});
