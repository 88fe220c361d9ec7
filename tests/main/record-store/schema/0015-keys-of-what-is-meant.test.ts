import { expect, test } from "vitest";
import { storeBefore, versionsFrom } from "./version-before.ts";

/** Three imports, and their records and claims as the versions before kept them. */
function floorWithOldKeys() {
  const before = storeBefore(15);
  const { store } = before;
  store.script(`
    INSERT INTO agent (agent_id, source_id) VALUES (1, 'ann'), (2, 'SIP/2');
    INSERT INTO queue (queue_id, name) VALUES (1, 'sup'), (2, 'over/flow');
    INSERT INTO setting (name, value) VALUES ('zone', '"UTC"')`);
  for (const id of [1, 2, 3])
    store.run(
      `INSERT INTO intake (intake_id, file_name, file_bytes, fingerprint, format, zone, imported_at, ranked_at, rank, outcome)
       VALUES (?, 'a.csv', 1, ?, ?, 'UTC', 0, 0, ?, '{}')`,
      id,
      `f${id}`,
      id === 1 ? "asterisk-queue-log" : "asterisk-cdr",
      id,
    );
  let record = 0;
  const addRow = (table: string, row: Readonly<Record<string, string | number | null>>) => {
    record++;
    const whole = { record_id: record, intake_id: 1, line: record, known: 5, hash: record, ...row };
    const names = Object.keys(whole);
    store.run(
      `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`,
      whole,
    );
    if (table === "contact" || table === "shift" || table === "agent_state")
      store.run("INSERT INTO intake_range VALUES (?, ?, ?, ?)", whole.intake_id, table, record, record);
  };
  const state = (key: string, name: string, at: number, more: Readonly<Record<string, number>> = {}) =>
    addRow("agent_state", {
      key,
      agent_id: 1,
      state: name,
      service_day: 0,
      started_at: at,
      ended_at: at + 60,
      ...more,
    });
  const shift = (key: string, at: number, more: Readonly<Record<string, number | string>> = {}) =>
    addRow("shift", {
      key,
      agent_id: 1,
      activity: null,
      service_day: 0,
      starts_at: at,
      ends_at: at + 60,
      ...more,
    });
  const contact = (key: string, more: Readonly<Record<string, number | string | null>> = {}) =>
    addRow("contact", {
      key,
      agent_id: 2,
      queue_id: null,
      service_day: 0,
      offered_at: 100,
      answered_at: 110,
      ended_at: 170,
      talk_seconds: 60,
      handle_seconds: 60,
      outcome: "handled",
      ...more,
    });
  const claim = (kind: string, key: string, hash: number, content: readonly unknown[] | null, id = 2) =>
    store.run(
      `INSERT INTO claim (kind, key, intake_id, line, known, hash, content) VALUES (?, ?, ?, ?, 5, ?, ?)`,
      kind,
      key,
      id,
      900 + hash,
      hash,
      content && JSON.stringify(content),
    );
  return { ...before, state, shift, contact, claim };
}

const keysOf = (table: string) => `SELECT key FROM ${table} ORDER BY record_id`;

test("a state is named by its start and its name, in records and claims alike", () => {
  const { store, step, state, claim } = floorWithOldKeys();
  state("state/ann/0", "talk", 0);
  state("queue-log/SIP/2/talk/100", "talk", 100);
  state("queue-log/SIP/2/100", "available", 100);
  // Says what the first one does, and has no content of its own.
  claim("agent_state", "state/ann/0", 1, null);
  claim("agent_state", "state/ann/0", 70, ["ann", "break", null, 0, 0, 30]);
  expect(step()).toEqual([15]);
  expect(store.rows(keysOf("agent_state"))).toEqual([
    { key: "state/ann/0/talk" },
    { key: "queue-log/SIP/2/100/talk" },
    { key: "queue-log/SIP/2/100/available" },
  ]);
  expect(store.rows("SELECT key, content IS NULL AS leans FROM claim ORDER BY hash")).toEqual([
    { key: "state/ann/0/talk", leans: 1 },
    { key: "state/ann/0/break", leans: 0 },
  ]);
});

test("a shift is named by its day: of several the newest export's list stands", () => {
  const { store, toNewest, shift } = floorWithOldKeys();
  shift("shift/ann/0/", 0);
  shift("shift/ann/3600/", 3600, { intake_id: 2 });
  shift("shift/ann/7200/", 7200, { intake_id: 2 });
  shift("shift/ann/90000/", 90_000, { service_day: 1 });
  shift("shift/ann/90000/meal", 90_000, { service_day: 1, activity: "meal" });
  expect(toNewest()).toEqual(versionsFrom(15));
  const shifts = store.rows(
    "SELECT replace(key, char(31), '#') AS key, intake_id AS id, starts_at AS at FROM shift ORDER BY key",
  );
  expect(shifts).toEqual([
    { key: "shift/ann/0/", id: 2, at: 3600 },
    { key: "shift/ann/0/#1", id: 2, at: 7200 },
    { key: "shift/ann/1/", id: 1, at: 90_000 },
    { key: "shift/ann/1/meal", id: 1, at: 90_000 },
  ]);
});

test("a call of a queue becomes one with what the queue's log says of it; other calls stay", () => {
  const { store, toNewest, contact, claim } = floorWithOldKeys();
  contact("queue-log/1.1/sup", { queue_id: 1 });
  contact("asterisk/1.1", { intake_id: 2, customer: "hash", stamp: 2 });
  // Of two queues the one in which somebody answered; a name with a slash is a name.
  contact("queue-log/2.1/sup", { queue_id: 1, agent_id: null, outcome: "abandoned", handle_seconds: null });
  contact("queue-log/2.1/over/flow", { queue_id: 2 });
  contact("asterisk/2.1", { intake_id: 2 });
  // Not a call of 2.1, although it begins like one.
  contact("asterisk/2.10", { intake_id: 2 });
  claim("contact", "asterisk/1.1", 2, null, 3);
  expect(toNewest()).toEqual(versionsFrom(15));
  expect(store.rows("SELECT key, customer FROM contact ORDER BY key")).toEqual([
    { key: "asterisk/2.10", customer: null },
    { key: "queue-log/1.1/sup", customer: "hash" },
    { key: "queue-log/2.1/over/flow", customer: null },
    { key: "queue-log/2.1/sup", customer: null },
  ]);
  const claims = store.rows("SELECT DISTINCT key FROM claim WHERE intake_id = 2 ORDER BY key");
  expect(claims).toEqual([{ key: "queue-log/1.1/sup" }, { key: "queue-log/2.1/over/flow" }]);
});

test("a claim whose content an earlier step lost goes, and keys of today stay as they are", () => {
  const { store, toNewest, state, shift, claim } = floorWithOldKeys();
  state("state/ann/0/talk", "talk", 0);
  shift("shift/ann/0/", 7, { hash: 3 });
  claim("shift", "shift/ann/7/", 99, null);
  toNewest();
  expect(store.rows(keysOf("agent_state"))).toEqual([{ key: "state/ann/0/talk" }]);
  expect(store.rows(keysOf("shift"))).toEqual([{ key: "shift/ann/0/" }]);
  expect(store.rows("SELECT key FROM claim")).toEqual([]);
});

test("an update settles every key with claims, once", () => {
  const { store, toNewest, state, claim } = floorWithOldKeys();
  state("state/ann/0", "talk", 0, { intake_id: 2 });
  claim("agent_state", "state/ann/0", 70, ["ann", "talk", null, 0, 0, 90], 3);
  toNewest();
  expect(store.rows("SELECT intake_id AS id, ended_at AS ended FROM agent_state")).toEqual([
    { id: 3, ended: 90 },
  ]);
  expect(store.rows("SELECT name FROM setting WHERE name LIKE '%owed'")).toEqual([]);
  expect(toNewest()).toEqual([]);
});
