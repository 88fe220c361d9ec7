import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mondayOf, sundayOf, weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { openRecordStore, type RecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { type SampleManifest, writeSampleFloor } from "../../../../src/main/sample-floor/sample-floor.ts";
import { removeFolder } from "../../../remove-folder.ts";
import { storeKey } from "../store/store-fixture.ts";

// A Sunday, so that the last ISO week is whole.
const until = "2026-04-12";
const lastDay = serviceDayOf(until) ?? 0;
const week = weekOfDay(lastDay);
const everybody = "all" as const;

let folder: string;
let store: RecordStore;
let manifest: SampleManifest;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenkeel-workload-"));
  manifest = await writeSampleFloor({ out: folder, agents: 30, weeks: 10, until });
  store = await openRecordStore({ file: join(folder, "evenkeel.db"), key: storeKey });
  for (const name of ["roster", "contacts", "agent-states", "shifts"]) {
    const request = {
      path: join(folder, `${name}.csv`),
      zone: manifest.zone,
      now: 1_776_000_000,
      sample: true,
    };
    await importFile({ store, customerSecret: "5e".repeat(32) }, request);
  }
});

afterAll(async () => {
  await store?.close();
  removeFolder(folder);
});

const planted = (code: string) => manifest.planted.filter((truth) => truth.code === code);
const queueOf = (code: string) => planted(code).map(({ queue }) => queue);

test("the planted quick returns are counted exactly, and nobody else has any, at the clock change neither", async () => {
  const expected = new Map(
    planted("quick-returns").map(({ agents, expect: truth }) => [agents?.[0], truth.quickReturns]),
  );
  const inAll = new Map(
    planted("quick-returns").map(({ agents, expect: truth }) => [agents?.[0], truth.quickReturnsInAll]),
  );
  expect(expected.size).toBe(2);
  const { rows } = await store.read("floorBoard", { week, scope: everybody, team: null });
  for (const row of rows) {
    const count = expected.get(row.agent) ?? 0;
    // People who were off for four weeks have no rests that could be judged.
    expect([row.agent, row.quickReturns ?? 0]).toEqual([row.agent, count]);
    if (row.quickReturns !== null)
      expect(row.bands.quickReturns).toBe(Number(count) >= 3 ? "heavy" : "usual");
    expect(row.quickReturnsAtLeast).toBe(false);
  }
  const asked = { scope: everybody, agent: null, team: null, from: null, to: null } as const;
  for (const row of await store.read("workload", { ...asked, by: "period" }))
    expect([row.agent, row.quickReturns, row.quickReturnsFrom]).toEqual([
      row.agent,
      inAll.get(row.agent) ?? 0,
      "states",
    ]);
});

test("each planted quick return has its line in the ledger, with the states behind it", async () => {
  for (const { agents, expect: truth } of planted("quick-returns")) {
    const read = await store.read("recoveryLedger", {
      agent: agents?.[0] ?? "",
      scope: everybody,
      from: mondayOf(week - 9),
      to: lastDay,
      codes: ["quick-return"],
      offset: 0,
      limit: 100,
    });
    expect(read?.total).toBe(truth.quickReturnsInAll);
    expect(read?.counts["quick-return"]).toBe(truth.quickReturnsInAll);
    expect(read?.counts["back-to-back"]).toBeGreaterThan(0);
    expect(read?.knowledge["quick-return"]).toBe("known");
    for (const line of read?.lines ?? []) {
      expect(line.rows.kind).toBe("agent_state");
      expect(line.seconds).toBeGreaterThanOrEqual(8.5 * 3600);
      expect(line.seconds).toBeLessThan(11 * 3600);
    }
  }
});

test("the queue that became understaffed is found, and no other; one that always was is distinguished", async () => {
  const target = { serviceLevel: 0.8, withinSeconds: 20, occupancyCap: 0.85 };
  const range = { from: mondayOf(week - 7), to: sundayOf(week), target, queue: null };
  const queues = await store.read("queueSummaries", range);
  const found = (since: string) =>
    queues.filter(({ understaffed }) => understaffed === since).map(({ queue }) => queue);
  expect(found("lately")).toEqual(queueOf("understaffed-queue"));
  // Planted as well: the team that is at its limit from the first week to the last.
  expect(found("throughout")).toEqual(queueOf("overloaded-throughout"));
  expect(found("no")).toHaveLength(queues.length - 2);
});

test("conditions come before people: the two strained teams stand out, by the rules of the week", async () => {
  const { teams } = await store.read("teamConditions", { week, scope: everybody });
  const strained = new Set(
    [...planted("understaffed-queue"), ...planted("overloaded-throughout")].map((one) => one.team),
  );
  expect(teams.map(({ team }) => team)).toEqual([...new Set(manifest.people.map(({ team }) => team))].sort());
  for (const { team, bands, busyShare, people, withData } of teams) {
    const heavy = strained.has(team ?? "");
    expect([team, bands.occupancy === "heavy"]).toEqual([team, heavy]);
    expect([team, (busyShare ?? 0) > 0.5]).toEqual([team, heavy]);
    expect(withData).toBeLessThanOrEqual(people);
  }
  expect(teams.reduce((sum, { quickReturns }) => sum + (quickReturns ?? 0), 0)).toBe(
    planted("quick-returns").reduce((sum, { expect: truth }) => sum + Number(truth.quickReturns), 0),
  );
});
