import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FactorCode } from "../../../../src/domain/burnout/factor-rule.ts";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import type { FactorRead } from "../../../../src/main/record-store/burnout/burnout-factor.ts";
import { openRecordStore, type RecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { type SampleManifest, writeSampleFloor } from "../../../../src/main/sample-floor/sample-floor.ts";
import { removeFolder } from "../../../remove-folder.ts";
import { storeKey } from "../store/store-fixture.ts";

// A Sunday, so that the last week is whole; 18 weeks are ten ordinary ones and eight recent ones.
const until = "2026-04-12";
const week = weekOfDay(serviceDayOf(until) ?? 0);
const everybody = "all" as const;
const allFiles = ["roster", "contacts", "agent-states", "shifts", "evaluations"];

let folder: string;
let manifest: SampleManifest;
/** All that the floor exports; its call log and its QA results alone; a call log that says no more than who spoke when. */
let whole: RecordStore;
let callsAndQa: RecordStore;
let bareCalls: RecordStore;
const imports = new Map<string, number>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenkeel-burnout-"));
  manifest = await writeSampleFloor({ out: folder, agents: 30, weeks: 18, until });
  writeFileSync(join(folder, "bare.csv"), bareCallLog(readFileSync(join(folder, "contacts.csv"), "utf8")));
  whole = await floorOf("whole", allFiles);
  callsAndQa = await floorOf("calls-and-qa", ["contacts", "evaluations"]);
  bareCalls = await floorOf("bare", ["bare"]);
});

afterAll(async () => {
  await Promise.all([whole, callsAndQa, bareCalls].map((store) => store?.close()));
  removeFolder(folder);
});

/** A store with the signal computed from so many of the floor's files, through the real import. */
async function floorOf(name: string, files: readonly string[]): Promise<RecordStore> {
  const store = await openRecordStore({ file: join(folder, `${name}.db`), key: storeKey });
  for (const file of files) {
    const request = {
      path: join(folder, `${file}.csv`),
      zone: manifest.zone,
      now: 1_776_000_000,
      sample: true,
    };
    const { importId } = await importFile({ store, customerSecret: "5e".repeat(32) }, request);
    if (name === "whole") imports.set(file, importId ?? -1);
  }
  await store.write("refreshBurnout", {});
  return store;
}

/** A call log without anything that a call came to: the columns of the log of 1999. */
function bareCallLog(contacts: string): string {
  const [header = "", ...lines] = contacts.trimEnd().split("\n");
  const columns = header.split(",");
  const kept = ["contact_id", "agent", "queue", "offered_at", "answered_at", "ended_at", "outcome"];
  const places = kept.map((column) => columns.indexOf(column));
  const rows = lines.map((line) => {
    const fields = line.split(",");
    return places.map((at) => fields[at]).join(",");
  });
  return `${[kept.join(","), ...rows].join("\n")}\n`;
}

const planted = (code: string) => manifest.planted.filter((truth) => truth.code === code);
const agentsOf = (code: string) => planted(code).flatMap(({ agents }) => agents ?? []);
const teamOf = (code: string) => planted(code)[0]?.team ?? "";
const peopleOf = (team: string) =>
  manifest.people.filter((person) => person.team === team).map(({ agent }) => agent);

const boardOf = (store: RecordStore) => store.read("burnoutBoard", { week, scope: everybody, team: null });

async function weekOf(store: RecordStore, agent: string) {
  const read = await store.read("burnoutAgentWeek", { agent, week, scope: everybody });
  if (!read) throw new Error(`nobody is called ${agent}`);
  return read;
}

const factorOf = (factors: readonly FactorRead[], code: FactorCode) =>
  factors.find((factor) => factor.code === code);

describe("on the made-up floor", () => {
  test("who has planted quick returns is in attention, with quick returns on top", async () => {
    const people = agentsOf("quick-returns");
    expect(people).toHaveLength(2);
    const { rows } = await boardOf(whole);
    for (const row of rows.filter(({ person }) => people.includes(person.agent))) {
      expect(row.band.inAttention).toBe(true);
      expect(row.flag.kind === "own" && row.flag.top[0]).toBe("quick-returns");
      expect(row.decided.attentionBy).toContain("quick-returns");
      expect(row.lead?.code).toBe("quick-returns");
      const [truth] = planted("quick-returns").filter(({ agents }) => agents?.includes(row.person.agent));
      expect(row.lead?.value).toBe(truth?.expect.quickReturns);
      // What the flag is led by is at the same time a rest under eleven hours, and is shown as one.
      expect(row.restBreaches).toContainEqual(
        expect.objectContaining({ rule: "daily-rest", count: truth?.expect.quickReturns }),
      );
    }
  });

  test("who is overloaded from the first week to the last is in attention, with busy half-hours on top", async () => {
    const people = peopleOf(teamOf("overloaded-throughout"));
    expect(people.length).toBeGreaterThanOrEqual(4);
    const { rows } = await boardOf(whole);
    for (const { person, band, flag, lead, strip } of rows.filter((row) =>
      people.includes(row.person.agent),
    )) {
      expect([person.agent, band.inAttention]).toEqual([person.agent, true]);
      // Everybody on the queue works so: it is the team's finding, and nobody's card.
      expect(flag.kind === "team" && flag.top).toContain("busy-share");
      expect(lead?.code).toBe(flag.kind === "team" ? flag.top[0] : undefined);
      // Overload that was always there does not become the usual.
      expect(strip.filter(({ index }) => (index ?? 0) >= 40).length).toBeGreaterThan(8);
    }
  });

  test("half of whose contacts are difficult lately is at that limit, and on a card of their own", async () => {
    const { rows } = await boardOf(whole);
    const people = agentsOf("difficult-contacts");
    expect(people.length).toBeGreaterThan(0);
    for (const { flag, decided } of rows.filter(({ person }) => people.includes(person.agent))) {
      expect(flag.kind).toBe("own");
      expect(decided.attentionBy).toContain("difficult-contacts");
    }
  });

  test("nobody else is: not the ill, nor who joined, works part-time, at night or beside somebody in need", async () => {
    const inNeed = new Set([
      ...agentsOf("quick-returns"),
      ...agentsOf("difficult-contacts"),
      ...peopleOf(teamOf("overloaded-throughout")),
      ...peopleOf(teamOf("understaffed-queue")),
    ]);
    const { rows } = await boardOf(whole);
    const others = rows.filter(({ person }) => !inNeed.has(person.agent));
    expect(others.length).toBe(manifest.agents - inNeed.size);
    for (const { person, band, flag, strip } of others) {
      expect([person.agent, band.inAttention, flag.kind]).toEqual([person.agent, false, "none"]);
      for (const past of strip) expect([person.agent, past.inAttention]).toEqual([person.agent, false]);
    }
  });

  test("the understaffed queue is one finding of its team, and the person in it with quick returns keeps a flag", async () => {
    const [truth] = planted("understaffed-queue");
    const read = await whole.read("burnoutWellbeing", { week, weeks: 13, scope: everybody });
    const claims = read?.teams.find(({ team }) => team === truth?.team);
    expect(claims?.weeks.at(-1)?.findings.map(({ code }) => code)).toEqual([truth?.expect.teamFinding]);
    expect(claims?.weeks.at(0)?.findings).toEqual([]);
    const own = read?.flags.filter(({ person }) => person.team === truth?.team);
    // The finding names its people inside; only who has another condition of their own has a card.
    expect(own?.map(({ person, flag }) => [person.agent, flag.top[0]])).toEqual([
      [agentsOf("quick-returns").find((agent) => truth?.agents?.includes(agent)), "quick-returns"],
    ]);
    const [finding] = claims?.weeks.at(-1)?.findings ?? [];
    const named = finding?.people.map(({ agent }) => agent) ?? [];
    expect(named).toHaveLength(finding?.affected ?? -1);
    expect(peopleOf(truth?.team ?? "")).toEqual(expect.arrayContaining(named));
  });

  test("contributions add up to the index of everybody", async () => {
    const figures = await whole.read("burnoutFigures", { agent: null, week, scope: everybody });
    expect(figures.length).toBeGreaterThan(20);
    for (const { band, factors } of figures) {
      if (band.index === null) continue;
      expect(factors.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(band.index, 6);
    }
  });
});

describe("with less to go by", () => {
  test("call log and QA alone show the index with low confidence, between wide bounds, and rest as “at least”", async () => {
    const { rows } = await boardOf(callsAndQa);
    const shown = rows.filter(({ band }) => band.index !== null);
    expect(shown.length).toBeGreaterThan(20);
    for (const { confidence, band, person } of shown) {
      expect(confidence?.level).toBe("low");
      const { factors } = await weekOf(callsAndQa, person.agent);
      // Who is away, or there for a day alone, has nothing this week that could be more than it says.
      if (factorOf(factors, "quick-returns")?.quantity === "valid")
        expect(confidence?.limits.some((limit) => limit === "at-least" || limit === "carried")).toBe(true);
      expect((band.high ?? 0) - (band.low ?? 0)).toBeGreaterThan(25);
    }
    for (const agent of agentsOf("quick-returns")) {
      const { factors, missing, coverage } = await weekOf(callsAndQa, agent);
      // Of four evaluations a month there are not always four in four weeks.
      const isScored = factorOf(factors, "empathy-change")?.score !== null;
      expect(coverage).toBeCloseTo((isScored ? 14 : 13) / 19, 9);
      expect(factorOf(factors, "quick-returns")).toMatchObject({ atLeast: true, quantity: "valid" });
      const lacking = missing.map(({ code }) => code).filter((code) => code !== "empathy-change");
      expect(lacking.sort()).toEqual(["adherence", "busy-share", "overtime"]);
    }
  });

  test("a bare call log withholds it, says what to import, and still shows every known exposure", async () => {
    const { rows } = await boardOf(bareCalls);
    expect(rows.length).toBeGreaterThan(20);
    // Without an index a limit still speaks: it needs its own source alone.
    const planted = new Set([...agentsOf("quick-returns"), ...peopleOf(teamOf("overloaded-throughout"))]);
    for (const { person, band, flag } of rows) {
      expect(band.index).toBeNull();
      expect([person.agent, flag.kind]).toEqual([person.agent, planted.has(person.agent) ? "own" : "none"]);
    }
    for (const agent of agentsOf("quick-returns")) {
      const read = await weekOf(bareCalls, agent);
      expect(read.coverage).toBeCloseTo(8 / 19, 9);
      expect(read.withheld).toContain("coverage");
      const [weightiest] = read.missing;
      expect(weightiest).toMatchObject({ code: "emotional-demand" });
      expect(weightiest?.lacking.flat()).toContain("contacts.resolution");
      // That rests are computed from contacts does not mean that states and shifts are there.
      const lacking = new Map(read.missing.map((one) => [one.code, one.lacking]));
      expect(lacking.get("busy-share")).toEqual([["states"]]);
      expect(lacking.get("overtime")).toEqual([["states"], ["shifts", "roster.weekly_hours"]]);
      expect(lacking.get("adherence")?.flat().sort()).toEqual(["shifts", "states"]);
      expect(lacking.get("empathy-change")).toEqual([["evaluations"]]);
      const known = factorOf(read.factors, "quick-returns");
      expect(known).toMatchObject({ atLeast: true, points: null });
      expect(known?.value).toBeGreaterThanOrEqual(3);
      // Thirteen weeks, or one fewer where a week was a holiday.
      const history = read.history.get("quick-returns")?.filter(({ value }) => value !== null);
      expect(history?.length).toBeGreaterThanOrEqual(12);
    }
  });

  test("without the QA results bands and confidence change, and no number that other sources give", async () => {
    const before = await whole.read("burnoutFigures", { agent: null, week, scope: everybody });
    const importId = imports.get("evaluations") ?? -1;
    await whole.write("undoImport", { importId, at: 1 });
    await whole.write("refreshBurnout", {});
    const after = await whole.read("burnoutFigures", { agent: null, week, scope: everybody });
    await whole.write("redoImport", { importId, at: 2 });
    await whole.write("refreshBurnout", {});
    const again = await whole.read("burnoutFigures", { agent: null, week, scope: everybody });

    // A baseline stands still from the week on in which attention began (methods, 3.3), which is a week that
    // the index decides: where that week moved, only what was measured is the same.
    const moved = new Set(
      after.filter(({ pastOf }, at) => pastOf !== before[at]?.pastOf).map(({ person }) => person.agent),
    );
    expect(moved.size).toBeLessThan(3);
    const unmoved = (figures: typeof before) =>
      figures
        .filter(({ person }) => !moved.has(person.agent))
        .map(({ person, factors }) => [
          person.agent,
          factors.filter(hasOtherSources).map(numbersOf).sort(byCode),
        ]);
    const measured = (figures: typeof before) =>
      figures.map(({ person, factors }) => [
        person.agent,
        factors
          .filter(hasOtherSources)
          .map(({ code, value, atLeast, quantity }) => ({ code, value, atLeast, quantity }))
          .sort(byCode),
      ]);
    expect(unmoved(after)).toEqual(unmoved(before));
    expect(measured(after)).toEqual(measured(before));
    const widths = after.map(({ band }) => (band.high ?? 0) - (band.low ?? 0));
    expect(Math.max(...widths)).toBeCloseTo(100 / 19, 6);
    for (const { factors, missing } of after) {
      expect(factorOf(factors, "empathy-change")?.score).toBeNull();
      expect(missing.map(({ code }) => code)).toContain("empathy-change");
    }
    expect(again).toEqual(before);
  });

  test("what a call log alone gives is the same number with all the others beside it", async () => {
    const fromContacts: FactorCode[] = ["after-contact-work", "handle-time-spread", "transfers-out"];
    for (const { agent } of manifest.people.slice(0, 8)) {
      const [many, few] = [await weekOf(whole, agent), await weekOf(callsAndQa, agent)];
      for (const code of [...fromContacts, "longest-stretch", "empathy-change"] as const)
        expect([code, factorOf(few.factors, code)?.value]).toEqual([
          code,
          factorOf(many.factors, code)?.value,
        ]);
    }
  });
});

/** A factor's numbers without its points, which depend on the weights of all. */
function numbersOf({ points: _, rule: __, ...numbers }: FactorRead) {
  return numbers;
}

/** Points order the factors of a week. */
function byCode(a: { readonly code: FactorCode }, b: { readonly code: FactorCode }): number {
  return a.code < b.code ? -1 : 1;
}

function hasOtherSources({ code }: { readonly code: FactorCode }): boolean {
  return code !== "empathy-change";
}
