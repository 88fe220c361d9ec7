import { join } from "node:path";
import { expect, test } from "vitest";
import { removeSample } from "../../../../src/main/record-store/import/remove-sample.ts";
import { migrations } from "../../../../src/main/record-store/schema/migrations.ts";
import { migrate } from "../../../../src/main/record-store/store/migrate.ts";
import { openWritable } from "../../../../src/main/record-store/store/open-store.ts";
import { storeKey, temporaryFolder } from "../store/store-fixture.ts";

function opened() {
  const file = join(temporaryFolder(), "evenkeel.db");
  const open = openWritable({ file, key: storeKey });
  migrate(open.store, migrations, file);
  return open;
}

test("what people did can be neither changed nor taken away, but with the whole made-up floor", () => {
  const { store, close } = opened();
  store.run("INSERT INTO agent (source_id) VALUES ('ann')");
  store.run(`INSERT INTO session (uid, kind, play, play_version, title, calendar_title, status, starts_at, ends_at,
    service_day, holder, copy_needed, sequence, moved, booked_day)
    VALUES ('u', 'check-in', 'p', 1, 't', 'c', 'booked', 0, 1800, 0, 'Dervla', 0, 0, 0, 0)`);
  store.run("INSERT INTO session_agent (session_id, agent_id) VALUES (1, 1)");
  store.run(
    "INSERT INTO session_event (session_id, at, day, who, what) VALUES (1, 0, 0, 'Dervla', 'booked')",
  );
  store.run("INSERT INTO handed_copy (agent_id, at, day, who) VALUES (1, 0, 0, 'Dervla')");
  store.run(`INSERT INTO annotation (agent_id, about, text, contests, who, at)
    VALUES (1, 'rest', 'I swapped it myself', 1, 'Ann', 0)`);
  store.run(`INSERT INTO decision (proposal, kind, proposed, cause, agent_id, who, at, day)
    VALUES ('p', 'dismiss', 'relief', 'rest-cut-short', 1, 'Dervla', 0, 0)`);
  for (const table of ["session_event", "handed_copy", "annotation", "decision"]) {
    expect(() => store.run(`DELETE FROM ${table}`)).toThrow("stays");
    expect(() => store.run(`UPDATE ${table} SET who = 'somebody else'`)).toThrow("stays as it is");
  }
  removeSample(store, { at: 1 });
  for (const table of ["session", "session_event", "handed_copy", "annotation", "decision", "agent"])
    expect(store.rows(`SELECT * FROM ${table}`)).toEqual([]);
  store.run("INSERT INTO playbook VALUES ('p', 2, '{}', 'Dervla', 0, 'why')");
  expect(() => store.run("DELETE FROM playbook")).toThrow("stays");
  close();
});
