import { describe, expect, test } from "vitest";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import {
  contact,
  evaluation,
  ignored,
  importRows,
  newStore,
  rejected,
  rosterEntry,
  state,
} from "../store/store-fixture.ts";

const noon = 1_750_000_000;
const count = (table: string) => (store: ReadableStore) =>
  store.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n;

/** The record tables and roll-ups as they stand, without the ids by which they were stored. */
function standing(store: ReadableStore) {
  return {
    contacts: store.rows(
      `SELECT key, source_id, queue.name AS queue, handle_seconds, ended_at, stamp, known, hash
         FROM contact LEFT JOIN agent USING (agent_id) LEFT JOIN queue USING (queue_id) ORDER BY key`,
    ),
    days: store.rows(
      `SELECT source_id, service_day, handled, handle_seconds, longest_stretch_seconds FROM agent_day
         JOIN agent USING (agent_id) ORDER BY 1, 2`,
    ),
    weeks: store.rows(
      `SELECT source_id, week, handled, handle_seconds FROM agent_week JOIN agent USING (agent_id) ORDER BY 1, 2`,
    ),
  };
}

describe("an import", () => {
  test("accounts for every row", async () => {
    const fixture = await newStore();
    const { outcome } = await importRows(fixture, {
      name: "a.csv",
      rows: [
        contact("1"),
        rejected,
        contact("2"),
        ignored,
        contact("1"),
        contact("3", { agent: null, outcome: "abandoned" }),
      ],
    });
    expect(outcome.rows).toEqual({ read: 6, accepted: 3, duplicate: 1, rejected: 1, ignored: 1 });
    expect(outcome.records).toEqual({ contacts: 3 });
    expect(outcome.rejections).toEqual([{ field: "offered_at", reason: "not-a-time", count: 1 }]);
    expect(fixture.look((store) => store.rows("SELECT line, field, reason FROM rejected_row"))).toEqual([
      { line: 3, field: "offered_at", reason: "not-a-time" },
    ]);
  });

  test("is refused whole where one id has more parts than any contact, and not where it merely comes again", async () => {
    const fixture = await newStore();
    const part = (at: number) => contact("1", { offeredAt: noon + at * 1000, agent: `agent ${at}` });
    const parts = (count: number) => Array.from({ length: count }, (_, at) => part(at));
    await expect(importRows(fixture, { name: "a.csv", rows: parts(101) })).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("more than 100 records of this file have the same id"),
    });
    expect(fixture.look(count("contact"))).toBe(0);
    await importRows(fixture, { name: "b.csv", rows: [...parts(100), ...parts(100)] });
    expect(fixture.look(count("contact"))).toBe(100);
  });

  test("of more rows than a statement takes, each goes in once", async () => {
    const fixture = await newStore();
    const rows = Array.from({ length: 10_001 }, (_, at) =>
      contact(`${at % 9_000}`, { offeredAt: noon + (at % 9_000) }),
    );
    const { outcome } = await importRows(fixture, { name: "a.csv", rows });
    expect(outcome.rows).toEqual({
      read: 10_001,
      accepted: 9_000,
      duplicate: 1_001,
      rejected: 0,
      ignored: 0,
    });
    expect(fixture.look(count("contact"))).toBe(9_000);
  });

  test("a contact that nobody handled belongs to no agent's day", async () => {
    const fixture = await newStore();
    await importRows(fixture, {
      name: "a.csv",
      rows: [contact("1", { agent: null, outcome: "unserved", handleSeconds: null })],
    });
    expect(fixture.look(count("agent"))).toBe(0);
    expect(fixture.look(count("agent_day"))).toBe(0);
  });

  test("the day's roll-up is what its rows say", async () => {
    const fixture = await newStore();
    await importRows(fixture, {
      name: "a.csv",
      rows: [
        contact("1", { answeredAt: noon, endedAt: noon + 100, handleSeconds: 100, acwSeconds: 0 }),
        contact("2", { answeredAt: noon + 105, endedAt: noon + 200, handleSeconds: 145, acwSeconds: 50 }),
        contact("3", { answeredAt: noon + 550, endedAt: noon + 600, handleSeconds: 50, acwSeconds: null }),
      ],
    });
    await importRows(fixture, {
      name: "states.csv",
      rows: [state("ann", "talk", noon, noon + 100), state("ann", "available", noon + 100, noon + 400)],
    });
    expect(fixture.look((store) => store.row("SELECT * FROM agent_day"))).toMatchObject({
      handled: 3,
      handle_seconds: 295,
      acw_seconds: 50,
      // 0 to 250 (after-contact work included) is one stretch: the third contact comes 300 s later.
      longest_stretch_seconds: 250,
      back_to_back_longest: 2,
      handling_state_seconds: 100,
      available_seconds: 300,
      logged_seconds: 400,
    });
  });

  test("an evaluation of one row is one accepted row and its items", async () => {
    const fixture = await newStore();
    const { outcome } = await importRows(fixture, {
      name: "qa.csv",
      rows: [evaluation("q1", "ann", [2, 1, 0, 2, 2]), evaluation("q2", "ann", [2, null, null, null, null])],
    });
    expect(outcome.rows).toMatchObject({ read: 2, accepted: 2, duplicate: 0 });
    expect(outcome.records).toEqual({ evaluationItems: 10 });
    expect(
      fixture.look((store) =>
        store.rows("SELECT evaluation, score, applicable, items FROM evaluation ORDER BY 1"),
      ),
    ).toEqual([
      { evaluation: "q1", score: 70, applicable: 5, items: 5 },
      { evaluation: "q2", score: null, applicable: 1, items: 5 },
    ]);
  });

  test("the roster names the agent and its team over what contacts say", async () => {
    const fixture = await newStore();
    await importRows(fixture, { name: "a.csv", rows: [contact("1", { team: "Temp" })] });
    expect(await fixture.store.read("agents", { scope: "all" })).toEqual([
      { agent: "ann", name: null, team: "Temp" },
    ]);
    await importRows(fixture, { name: "roster.csv", rows: [rosterEntry("ann", "Ann Byrne", "Billing")] });
    expect(await fixture.store.read("agents", { scope: "all" })).toEqual([
      { agent: "ann", name: "Ann Byrne", team: "Billing" },
    ]);
  });
});

describe("nothing half-done", () => {
  test("a file that fails at its end leaves nothing behind", async () => {
    const fixture = await newStore();
    const rows = Array.from({ length: 9_000 }, (_, at) => contact(`${at}`));
    const failed = { kind: "failed", code: "still-written", sentence: "It changed." } as const;
    await expect(importRows(fixture, { name: "a.csv", rows, insteadOfEnd: failed })).rejects.toMatchObject({
      code: "refused",
      reason: "still-written",
      message: "It changed.",
    });
    for (const table of ["contact", "intake", "agent", "agent_day", "queue", "audit_entry"]) {
      expect(fixture.look(count(table)), table).toBe(0);
    }
  });

  test("a dry run reports what would be and stores nothing", async () => {
    const fixture = await newStore();
    const { outcome } = await importRows(fixture, {
      name: "a.csv",
      rows: [contact("1"), rejected],
      dryRun: true,
    });
    expect(outcome.rows).toMatchObject({ accepted: 1, rejected: 1 });
    for (const table of ["contact", "intake", "agent", "rejected_row"]) {
      expect(fixture.look(count(table)), table).toBe(0);
    }
  });
});

describe("claims", () => {
  const older = { name: "older.csv", rows: [contact("1", { handleSeconds: 100 }, 1), contact("2")] };
  const newer = {
    name: "newer.csv",
    rows: [contact("1", { handleSeconds: 200, agent: "bob" }, 2), contact("3")],
  };

  test("the newer version wins in either order of import, and so do the roll-ups", async () => {
    const there = await newStore();
    const back = await newStore();
    await importRows(there, older);
    const second = await importRows(there, newer);
    await importRows(back, newer);
    const late = await importRows(back, older);
    expect(there.look(standing)).toEqual(back.look(standing));
    expect(there.look(standing).contacts).toMatchObject([
      { key: "contact/1", source_id: "bob", handle_seconds: 200 },
      { key: "contact/2" },
      { key: "contact/3" },
    ]);
    expect(second.outcome.rows).toMatchObject({ accepted: 2, duplicate: 0 });
    expect(second.outcome.records).toEqual({ contacts: 1, replaced: 1 });
    expect(late.outcome.rows).toMatchObject({ accepted: 1, duplicate: 1 });
  });

  test("the loser stays as a claim, its content kept where it differs", async () => {
    const fixture = await newStore();
    await importRows(fixture, older);
    await importRows(fixture, newer);
    await importRows(fixture, { name: "again.csv", rows: [contact("3")] });
    const claims = fixture.look((store) =>
      store.rows<{ key: string; intake_id: number; content: string | null }>(
        "SELECT key, intake_id, content FROM claim ORDER BY key",
      ),
    );
    expect(claims).toMatchObject([
      { key: "contact/1", intake_id: 1 },
      { key: "contact/3", intake_id: 3, content: null },
    ]);
    expect(JSON.parse(claims[0]?.content ?? "[]")).toEqual(expect.arrayContaining(["ann", "billing", 100]));
  });

  test("without versions the later export wins, and that the earlier one said otherwise is reported", async () => {
    const one = { name: "one.csv", statedAt: 100, rows: [contact("1", { handleSeconds: 100 })] };
    const other = { name: "other.csv", statedAt: 200, rows: [contact("1", { handleSeconds: 200 })] };
    const there = await newStore();
    const back = await newStore();
    await importRows(there, one);
    const second = await importRows(there, other);
    await importRows(back, other);
    const late = await importRows(back, one);
    const warning = { code: "conflicting-claims", count: 1, example: null };
    expect(second.outcome.warnings).toEqual([warning]);
    expect(late.outcome.warnings).toEqual([warning]);
    expect(there.look(standing).contacts).toMatchObject([{ handle_seconds: 200 }]);
    expect(there.look(standing)).toEqual(back.look(standing));
  });

  test("within one file the better row lives and the other is a duplicate", async () => {
    const fixture = await newStore();
    const { outcome } = await importRows(fixture, {
      name: "a.csv",
      rows: [
        contact("1", { handleSeconds: 1 }, 1),
        contact("1", { handleSeconds: 3 }, 3),
        contact("1", { handleSeconds: 2 }, 2),
      ],
    });
    expect(outcome.rows).toMatchObject({ read: 3, accepted: 1, duplicate: 2 });
    expect(fixture.look((store) => store.rows("SELECT handle_seconds, line FROM contact"))).toEqual([
      { handle_seconds: 3, line: 3 },
    ]);
    expect(fixture.look(count("claim"))).toBe(0);
    expect(fixture.look((store) => store.row("SELECT handled, handle_seconds FROM agent_day"))).toEqual({
      handled: 1,
      handle_seconds: 3,
    });
  });
});
