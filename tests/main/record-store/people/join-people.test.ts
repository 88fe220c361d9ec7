import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { importFile } from "../../../../src/main/import/import-file.ts";
import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";
import { writeSampleFloor } from "../../../../src/main/sample-floor/sample-floor.ts";
import { contentOf } from "../schema/version-before.ts";
import {
  contact,
  evaluation,
  importRows,
  newStore,
  rosterEntry,
  type StoreFixture,
  shift,
  state,
  type TestFile,
} from "../store/store-fixture.ts";

const noon = 1_750_000_000;
const by = { scope: "all", by: "DM", at: noon } as const;

/** All that the store holds but the log of what was done, and what counts changes or waits to be computed. */
function all(store: ReadableStore): Record<string, unknown> {
  return {
    ...contentOf(store),
    audit_entry: null,
    data_version: null,
    evaluation_day: null,
    burnout_stale: null,
  };
}

/** Everybody's figures by name, as a reader of the floor finds them. */
function figures(store: ReadableStore) {
  return {
    people: store.rows("SELECT source_id FROM agent ORDER BY 1"),
    days: store.rows(
      `SELECT source_id AS agent, service_day AS day, handled, handle_seconds AS handle, available_seconds AS available
         FROM agent_day JOIN agent USING (agent_id) ORDER BY 1, 2`,
    ),
    evaluations: store.rows(
      "SELECT evaluation, source_id AS agent, items FROM evaluation JOIN agent USING (agent_id) ORDER BY 1, 2",
    ),
  };
}

async function twoNames(): Promise<StoreFixture> {
  const fixture = await newStore();
  await importRows(fixture, {
    name: "calls.csv",
    rows: [
      contact("1", { agent: "ann" }),
      contact("2", { agent: "Ann Byrne", serviceDay: 20_254, handleSeconds: 50 }),
      contact("3", { agent: "bob" }),
      state("ann", "available", noon, noon + 500),
      state("Ann Byrne", "talk", noon + 600, noon + 900),
      shift("Ann Byrne", noon - 3600, noon + 3600),
      evaluation("q1", "ann", [1, 2]),
      evaluation("q2", "Ann Byrne", [2, 2]),
    ],
  });
  return fixture;
}

describe("joining people", () => {
  test("the records of both names count for the one that stays, and the other is no agent any more", async () => {
    const fixture = await twoNames();
    const done = await fixture.store.write("joinPeople", { person: "ann", names: ["Ann Byrne"], ...by });
    expect(done).toEqual({ person: "ann", names: ["Ann Byrne"], rows: 5 });
    expect(fixture.look(figures)).toEqual({
      people: [{ source_id: "ann" }, { source_id: "bob" }],
      days: [
        { agent: "ann", day: 20_254, handled: 2, handle: 650, available: 500 },
        { agent: "bob", day: 20_254, handled: 1, handle: 600, available: null },
      ],
      evaluations: [
        { evaluation: "q1", agent: "ann", items: 2 },
        { evaluation: "q2", agent: "ann", items: 2 },
      ],
    });
  });

  test("whoever is asked for by the old name is found as the person", async () => {
    const fixture = await twoNames();
    await fixture.store.write("joinPeople", { person: "ann", names: ["Ann Byrne"], ...by });
    const found = await fixture.store.read("agentRecords", { agent: "Ann Byrne", scope: "all" });
    expect(found?.person.agent).toBe("ann");
    expect(await fixture.store.read("isAgent", { agent: "Ann Byrne", scope: "all" })).toBe(true);
  });

  test("names that are one person's, or that nobody in scope has, are refused", async () => {
    const fixture = await twoNames();
    const join = (person: string, name: string, scope: "all" | string[] = "all") =>
      fixture.store.write("joinPeople", { person, names: [name], ...by, scope });
    await expect(join("ann", "zoe")).rejects.toMatchObject({ reason: "unknown-agent" });
    await expect(join("ann", "ann")).rejects.toMatchObject({ reason: "one-person-already" });
    await importRows(fixture, { name: "roster.csv", rows: [rosterEntry("ann", "Ann", "Blue")] });
    await expect(join("ann", "bob", ["Blue"])).rejects.toMatchObject({ reason: "unknown-agent" });
    await join("ann", "bob");
    await expect(join("bob", "ann")).rejects.toMatchObject({ reason: "one-person-already" });
    await expect(fixture.store.write("partPerson", { name: "Ann Byrne", ...by })).rejects.toMatchObject({
      reason: "not-joined",
    });
  });

  test("a later file of either name counts for the person, and parts with its name", async () => {
    const fixture = await twoNames();
    await fixture.store.write("joinPeople", { person: "ann", names: ["Ann Byrne"], ...by });
    const later = { name: "later.csv", rows: [contact("9", { agent: "Ann Byrne", serviceDay: 20_260 })] };
    const { importId } = await importRows(fixture, later);
    expect(fixture.look(figures).days).toContainEqual(
      expect.objectContaining({ agent: "ann", day: 20_260, handled: 1 }),
    );
    await fixture.store.write("undoImport", { importId, at: 1 });
    expect(fixture.look(figures).days).toHaveLength(2);
    await fixture.store.write("redoImport", { importId, at: 2 });
    await fixture.store.write("partPerson", { name: "Ann Byrne", ...by });
    expect(fixture.look(figures).days).toContainEqual(
      expect.objectContaining({ agent: "Ann Byrne", day: 20_260, handled: 1 }),
    );
  });

  test("people who were joined one after the other part in the same steps", async () => {
    const fixture = await twoNames();
    const alone = fixture.look(all);
    await fixture.store.write("joinPeople", { person: "bob", names: ["Ann Byrne"], ...by });
    const first = fixture.look(all);
    await fixture.store.write("joinPeople", { person: "ann", names: ["Ann Byrne"], ...by });
    expect(fixture.look(figures).people).toEqual([{ source_id: "ann" }]);
    await fixture.store.write("partPerson", { name: "bob", ...by });
    expect(fixture.look(all)).toEqual(first);
    await fixture.store.write("partPerson", { name: "bob", ...by });
    expect(fixture.look(all)).toEqual(alone);
  });

  test("of rosters under several names the newest one has the word, field by field", async () => {
    const fixture = await twoNames();
    const roster = (name: string, team: string | null, at: number): TestFile => ({
      name: `${name}.csv`,
      statedAt: at,
      rows: [rosterEntry(name, `${name} by the roster`, team)],
    });
    await importRows(fixture, roster("ann", "Blue", noon + 5));
    await importRows(fixture, roster("Ann Byrne", null, noon + 9));
    await fixture.store.write("joinPeople", { person: "ann", names: ["Ann Byrne"], ...by });
    const people = await fixture.store.read("agents", { scope: "all" });
    expect(people).toContainEqual({ agent: "ann", name: "Ann Byrne by the roster", team: "Blue" });
    expect(people).toHaveLength(2);
  });
});

describe("what was done about a person", () => {
  const session = `INSERT INTO session (uid, kind, play, play_version, title, calendar_title, status, starts_at, ends_at,
      service_day, holder, copy_needed, sequence, moved, booked_day)
    VALUES ('u', 'check-in', 'p', 1, 't', 't', 'booked', 1, 2, 20254, 'DM', 0, 0, 0, 20254)`;

  test("goes with the person and comes back; one session of both names has one place", async () => {
    const fixture = await twoNames();
    await fixture.close();
    const { openWritable } = await import("../../../../src/main/record-store/store/open-store.ts");
    const { joinPeople, partPerson } = await import(
      "../../../../src/main/record-store/people/join-people.ts"
    );
    const { storeKey } = await import("../store/store-fixture.ts");
    const { store, close } = openWritable({ file: fixture.file, key: storeKey });
    onTestFinished(close);
    const idOf = (name: string) =>
      store.row<{ id: number }>("SELECT agent_id AS id FROM agent WHERE source_id = ?", name)?.id ?? 0;
    const [ann, byrne, bob] = [idOf("ann"), idOf("Ann Byrne"), idOf("bob")];
    store.run(session);
    for (const id of [ann, byrne, bob])
      store.run("INSERT INTO session_agent (session_id, agent_id) VALUES (1, ?)", id);
    store.run(
      `INSERT INTO decision (proposal, kind, proposed, cause, agent_id, who, at, day)
       VALUES ('["check-in","no-check-in","agent","Ann Byrne",20254]', 'dismiss', 'check-in', 'no-check-in', ?, 'DM', 1, 20254)`,
      byrne,
    );
    store.run(
      "INSERT INTO annotation (agent_id, about, text, contests, who, at) VALUES (?, 'week', 'x', 0, 'DM', 1)",
      byrne,
    );
    store.run("INSERT INTO handed_copy (agent_id, at, day, who) VALUES (?, 1, 1, 'DM')", byrne);
    const before = JSON.stringify(all(store));
    joinPeople(store, { person: "ann", names: ["Ann Byrne"], ...by }, () => {});
    for (const table of ["decision", "annotation", "handed_copy"])
      expect(store.row(`SELECT agent_id AS id FROM ${table}`)).toEqual({ id: ann });
    expect(store.rows("SELECT agent_id AS id FROM session_agent ORDER BY 1")).toEqual(
      [ann, bob].sort((a, b) => a - b).map((id) => ({ id })),
    );
    expect(() => store.run("UPDATE decision SET said_agent_id = NULL")).toThrow(/stays with whom/);
    expect(() => store.run("UPDATE decision SET who = 'x'")).toThrow(/stays as it is/);
    partPerson(store, { name: "Ann Byrne", ...by }, () => {});
    expect(JSON.stringify(all(store)) === before).toBe(true);
  });

  test("of a session that ended meanwhile both know who came", async () => {
    const fixture = await twoNames();
    await fixture.close();
    const { openWritable } = await import("../../../../src/main/record-store/store/open-store.ts");
    const { joinPeople, partPerson } = await import(
      "../../../../src/main/record-store/people/join-people.ts"
    );
    const { storeKey } = await import("../store/store-fixture.ts");
    const { store, close } = openWritable({ file: fixture.file, key: storeKey });
    onTestFinished(close);
    store.run(session);
    store.run("INSERT INTO session_agent (session_id, agent_id) SELECT 1, agent_id FROM agent");
    joinPeople(store, { person: "ann", names: ["Ann Byrne", "bob"], ...by }, () => {});
    store.run("UPDATE session_agent SET attended = 1");
    partPerson(store, { name: "ann", ...by }, () => {});
    expect(store.rows("SELECT attended FROM session_agent")).toEqual([
      { attended: 1 },
      { attended: 1 },
      { attended: 1 },
    ]);
    expect(store.rows("SELECT * FROM second_place")).toEqual([]);
  });
});

const files = [
  "roster",
  "contacts",
  "agent-states",
  "shifts",
  "evaluations",
  "surveys",
  "absence",
  "training",
];

async function sampleFloor(): Promise<StoreFixture> {
  const folder = mkdtempSync(join(tmpdir(), "evenkeel-joined-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const fixture = await newStore(folder);
  const { zone } = await writeSampleFloor({ out: folder, agents: 24, weeks: 8, until: "2026-04-12" });
  for (const name of files) {
    const request = { path: join(folder, `${name}.csv`), zone, now: 1_776_000_000, sample: true };
    await importFile({ store: fixture.store, customerSecret: "5e".repeat(32) }, request);
  }
  await fixture.store.write("refreshBurnout", {});
  return fixture;
}

test("on the made-up floor, people joined and parted in any order leave everything as it was, to the last digit", async () => {
  const fixture = await sampleFloor();
  const before = JSON.stringify(fixture.look(all));
  expect(fixture.look((store) => store.row("SELECT count(*) > 50 AS weeks FROM burnout_week"))).toEqual({
    weeks: 1,
  });
  const names = fixture.look((store) =>
    store.rows<{ name: string }>("SELECT source_id AS name FROM agent ORDER BY agent_id"),
  );
  const [a, b, c, d, e] = names.map(({ name }) => name) as [string, string, string, string, string];
  const join = (person: string, ...others: string[]) =>
    fixture.store.write("joinPeople", { person, names: others, ...by });
  const part = (name: string) => fixture.store.write("partPerson", { name, ...by });
  await join(b, a);
  await fixture.store.write("refreshBurnout", {});
  await join(c, b, d);
  await join(e, c);
  await fixture.store.write("refreshBurnout", {});
  expect(fixture.look((store) => store.rows("SELECT agent_id FROM agent"))).toHaveLength(names.length - 4);
  expect(JSON.stringify(fixture.look(all)) === before).toBe(false);
  await part(b);
  await part(e);
  await fixture.store.write("refreshBurnout", {});
  await part(c);
  await part(b);
  await fixture.store.write("refreshBurnout", {});
  const after = fixture.look(all);
  expect(JSON.stringify(after).length).toBe(before.length);
  expect(JSON.stringify(after) === before).toBe(true);
});

test("on floors of any records, joining before and after an import leaves the same", async () => {
  const agents = ["ann", "bob", "cy"] as const;
  const agent = fc.constantFrom(...agents);
  const row = fc.oneof(
    fc
      .tuple(agent, fc.nat(4), fc.nat(3))
      .map(([who, id, day]) =>
        contact(`${id}`, { agent: who, serviceDay: 20_254 + day, handleSeconds: id * 60 }),
      ),
    fc
      .tuple(agent, fc.nat(3))
      .map(([who, at]) => state(who, "available", noon + at * 900, noon + at * 900 + 600)),
    fc.tuple(agent, fc.nat(3)).map(([who, id]) => evaluation(`q${id}`, who, [1, 2])),
    fc.tuple(agent, fc.nat(3)).map(([who, at]) => shift(who, noon + at * 86_400, noon + at * 86_400 + 3600)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 8 }), async (rows) => {
      const known: TestFile = { name: "known.csv", rows: agents.map((who) => rosterEntry(who, who, null)) };
      const file: TestFile = { name: "rows.csv", rows };
      const join = (fixture: StoreFixture) =>
        fixture.store.write("joinPeople", { person: "bob", names: ["cy"], ...by });
      const [before, after, never] = [await newStore(), await newStore(), await newStore()];
      for (const fixture of [before, after, never]) await importRows(fixture, known);
      await join(before);
      await importRows(before, file);
      await importRows(after, file);
      await join(after);
      await importRows(never, file);
      expect(before.look(figures)).toEqual(after.look(figures));
      for (const fixture of [before, after]) await fixture.store.write("partPerson", { name: "cy", ...by });
      expect(before.look(figures)).toEqual(never.look(figures));
      expect(after.look(figures)).toEqual(never.look(figures));
      for (const fixture of [before, after, never]) await fixture.close();
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 60_000);
