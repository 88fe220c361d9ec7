import { expect, test } from "vitest";
import { storeBefore, versionsFrom } from "./version-before.ts";

const claim = (record: number, key: string) => ({ record, key, hash: record });

function floorWithReasons() {
  const before = storeBefore(13);
  const { store } = before;
  store.script("INSERT INTO agent (agent_id, source_id) VALUES (1, 'ann')");
  store.script(`INSERT INTO intake (intake_id, file_name, file_bytes, fingerprint, format, zone, imported_at, outcome)
                VALUES (1, 'a.csv', 1, 'f', 'shifts', 'UTC', 0, '{}'), (2, 'b.csv', 1, 'g', 'shifts', 'UTC', 0, '{}')`);
  const reasons = ["sick: depression", "Lunch", "Zumba", "meal", null];
  for (const [at, reason] of reasons.entries()) {
    const { record, key, hash } = claim(at + 1, `state/ann/${at * 100}`);
    store.run(
      `INSERT INTO agent_state (record_id, key, intake_id, line, known, hash, agent_id, state, reason, service_day, started_at, ended_at)
       VALUES (?, ?, 1, 1, 1, ?, 1, 'break', ?, 0, 0, 60)`,
      record,
      key,
      hash,
      reason,
    );
  }
  const activities = [
    ["sick: a/b", 0, 100],
    ["Calls", 0, 50],
    ["Phone", 0, 200],
    ["Zumba", 300, 400],
    [null, 500, 600],
  ] as const;
  for (const [at, [activity, from, to]] of activities.entries()) {
    store.run(
      `INSERT INTO shift (record_id, key, intake_id, line, known, hash, agent_id, activity, service_day, starts_at, ends_at)
       VALUES (@record, @key, 1, 1, 1, @record, 1, @activity, 0, @from, @to)`,
      { record: at + 1, key: `shift/ann/${from}/${activity ?? ""}`, activity, from, to },
    );
  }
  const keepClaim =
    "INSERT INTO claim (kind, key, intake_id, line, known, hash, content) VALUES (?, ?, 2, 1, 1, 9, ?)";
  store.run(keepClaim, "agent_state", "state/ann/0", JSON.stringify(["ann", "break", "sick: flu", 0, 0, 60]));
  store.run(keepClaim, "shift", "shift/ann/0/sick: a/b", JSON.stringify(["ann", "sick: a/b", 0, 0, 90]));
  return before;
}

const column = <Name extends string>(rows: readonly Record<Name, unknown>[], name: Name) =>
  rows.map((row) => row[name]);

test("reasons become words of the short list, in the records and in the claims that lost", () => {
  const { store, step } = floorWithReasons();
  expect(step()).toEqual([13]);
  const states = store.rows<{ reason: string | null }>("SELECT reason FROM agent_state ORDER BY record_id");
  expect(column(states, "reason")).toEqual(["personal", "meal", "other", "meal", null]);
  const claims = store.rows<{ content: string }>("SELECT content FROM claim ORDER BY kind");
  expect(claims.map(({ content }) => JSON.parse(content))).toEqual([
    ["ann", "break", "personal", 0, 0, 60],
    ["ann", "off", 0, 0, 90],
  ]);
});

test("activities become words of the short list, in their keys too; of two that become one the longer stays", () => {
  const { store, step } = floorWithReasons();
  step();
  expect(store.rows('SELECT key, activity, ends_at AS "to" FROM shift ORDER BY record_id')).toEqual([
    { key: "shift/ann/0/off", activity: "off", to: 100 },
    { key: "shift/ann/0/contacts", activity: "contacts", to: 200 },
    { key: "shift/ann/300/unknown", activity: "unknown", to: 400 },
    { key: "shift/ann/500/", activity: null, to: 600 },
  ]);
  const keys = store.rows<{ key: string }>("SELECT key FROM claim ORDER BY kind");
  expect(column(keys, "key")).toEqual(["state/ann/0", "shift/ann/0/off"]);
});

test("the step leaves nothing of what was written, and the store comes to its newest version", () => {
  const { store, toNewest } = floorWithReasons();
  expect(toNewest()).toEqual(versionsFrom(13));
  const all = JSON.stringify([
    store.rows("SELECT * FROM agent_state"),
    store.rows("SELECT * FROM shift"),
    store.rows("SELECT * FROM claim"),
  ]);
  for (const word of ["sick", "depression", "flu", "Zumba"]) expect(all).not.toContain(word);
});
