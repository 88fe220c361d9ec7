import { expect, test } from "vitest";
import { storeBefore, versionsFrom } from "./version-before.ts";

function floorWithClaims() {
  const before = storeBefore(14);
  const { store } = before;
  store.script("INSERT INTO agent (agent_id, source_id) VALUES (1, 'ann')");
  const addImport = `INSERT INTO intake (intake_id, file_name, file_bytes, fingerprint, format, zone, imported_at, same_as, outcome)
     VALUES (?, ?, 1, ?, 'agent-states', 'UTC', ?, ?, '{}')`;
  store.run(addImport, 1, "a.csv", "f", 100, null);
  store.run(addImport, 2, "b.csv", "g", 200, null);
  store.run(addImport, 3, "a.csv", "f", 300, 1);
  const addState = `INSERT INTO agent_state (record_id, key, intake_id, line, known, hash, agent_id, state, service_day, started_at, ended_at)
     VALUES (?, ?, ?, 2, 5, ?, 1, 'talk', 0, 0, ?)`;
  store.run(addState, 1, "state/ann/0", 1, 7, 60);
  store.run(addState, 2, "state/ann/90", 1, 8, 120);
  const keepClaim = `INSERT INTO claim (kind, key, intake_id, line, known, hash, content)
     VALUES ('agent_state', 'state/ann/0', 2, 2, 5, ?, ?)`;
  store.run(keepClaim, 9, JSON.stringify(["ann", "talk", null, 0, 0, 50]));
  return before;
}

test("the step keeps every record and claim, as one row's word", () => {
  const { store, step } = floorWithClaims();
  expect(step()).toEqual([14]);
  expect(store.rows("SELECT key, part, composed FROM agent_state ORDER BY record_id")).toEqual([
    { key: "state/ann/0", part: 0, composed: null },
    { key: "state/ann/90", part: 0, composed: null },
  ]);
  expect(store.rows("SELECT kind, key, intake_id, line, part, hash FROM claim")).toEqual([
    { kind: "agent_state", key: "state/ann/0", intake_id: 2, line: 2, part: 0, hash: 9 },
  ]);
});

test("a file keeps its first rank, and it is known where each file's records end", () => {
  const { store, step } = floorWithClaims();
  step();
  expect(store.rows("SELECT intake_id AS id, rank, ranked_at AS at FROM intake ORDER BY 1")).toEqual([
    { id: 1, rank: 1, at: 100 },
    { id: 2, rank: 2, at: 200 },
    { id: 3, rank: 1, at: 100 },
  ]);
  expect(store.rows("SELECT intake_id AS id, kind, lacks, last_end FROM intake_source ORDER BY 1")).toEqual([
    { id: 1, kind: "agent_state", lacks: 0, last_end: 120 },
    { id: 2, kind: "agent_state", lacks: 0, last_end: 50 },
  ]);
});

test("an update goes on from there to the newest version", () => {
  expect(floorWithClaims().toNewest()).toEqual(versionsFrom(14));
});
