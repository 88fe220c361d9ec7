import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { FirstRows } from "../../../../src/domain/mapping/proposal.ts";
import { proposeMapping } from "../../../../src/main/import/mapping/propose-mapping.ts";
import { removeFolder } from "../../../remove-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "evenkeel-propose-"));
afterAll(() => removeFolder(folder));

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const agents = ["Ana Roe", "Ben Poe", "Cleo Doe", "Dan Low", "Eva Moe"];
const clock = (seconds: number) => new Date((1_772_352_000 + seconds) * 1000).toISOString().slice(11, 19);
const calls = Array.from({ length: 60 }, (_, row) => {
  const start = row * 420;
  const [wait, talk, hold] = [5 + ((row * 7) % 50), 60 + ((row * 53) % 300), row % 3 === 0 ? 25 : 0];
  const day = `${String(1 + (row % 28)).padStart(2, "0")}.03.2026`;
  const who = row % 10 === 9 ? "" : (agents[row % agents.length] ?? "");
  return { row, day, who, wait, talk, hold, start, end: start + wait + talk + hold };
});

const german = fileOf("Anrufe 2026-03.csv", [
  "Anrufe im März",
  "",
  "Datum;Uhrzeit;Gesprächsende;Mitarbeiter;Warteschlange;Wartezeit;Gesprächsdauer;Haltezeit;Stimmung;Rufnummer;Status",
  ...calls.map(({ day, who, wait, talk, hold, start, end, row }) =>
    [
      ...[day, clock(start), clock(end), who, row % 2 ? "Verkauf" : "Service", wait, talk, hold],
      ...["positiv", `+49 30 9018 ${1000 + row}`, who === "" ? "Verpasst" : "Angenommen"],
    ].join(";"),
  ),
]);

describe("a file in no known layout", () => {
  test("is proposed from day and clock, with units and outcomes, and a key where it has no id", async () => {
    const { mapping, fields, missing } = await proposeMapping({ path: german });
    expect(missing).toEqual([]);
    expect(mapping).toMatchObject({
      kind: "contacts",
      name: "Anrufe",
      fields: {
        contact_id: { from: "key" },
        agent: { from: "column", column: "Mitarbeiter" },
        queue: { from: "column", column: "Warteschlange" },
        offered_at: { from: "day-and-clock", day: "Datum", clock: "Uhrzeit" },
        ended_at: { from: "day-and-clock", day: "Datum", clock: "Gesprächsende" },
        wait_seconds: { from: "column", column: "Wartezeit", unit: "seconds" },
        talk_seconds: { from: "column", column: "Gesprächsdauer", unit: "seconds" },
        hold_seconds: { from: "column", column: "Haltezeit", unit: "seconds" },
        outcome: { words: { Angenommen: "handled", Verpasst: "abandoned" } },
      },
    });
    expect(fields.find(({ field }) => field === "talk_seconds")?.sure).toBe("sure");
  });

  test("shows no example of what is never stored", async () => {
    const { columns } = await proposeMapping({ path: german });
    const found = (label: string) => columns.find(({ column }) => column === label);
    expect(found("Stimmung")).toMatchObject({ dropped: "inferred-emotion", examples: [] });
    expect(found("Rufnummer")).toMatchObject({ dropped: "phone-number", examples: [] });
    expect(found("Mitarbeiter")?.examples).toContain("Ana Roe");
  });

  test("gives its first rows before it is gone through", async () => {
    const seen: FirstRows[] = [];
    await proposeMapping({ path: german, onFirstRows: (rows) => void seen.push(rows) });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.rows).toHaveLength(20);
    expect(seen[0]?.rows[0]?.slice(0, 4)).toEqual([
      "01.03.2026",
      clock(0),
      clock(calls[0]?.end ?? 0),
      "Ana Roe",
    ]);
  });

  test("says how many of its agents the floor knows", async () => {
    const { fields } = await proposeMapping({ path: german, knownAgents: new Set(agents.slice(1)) });
    expect(fields.find(({ field }) => field === "agent")?.why).toBe("5 different, all known but 1");
  });

  test("is taken for the kind that somebody says", async () => {
    const { mapping, kindSure } = await proposeMapping({ path: german, kind: "agent-states" });
    expect([mapping.kind, kindSure]).toEqual(["agent-states", "sure"]);
  });

  test("is refused where it holds totals, or has no column with a time", async () => {
    const totals = fileOf("totals.csv", [
      "Agent,Calls,Avg Talk,Occupancy %",
      "Ana,12,00:03:10,81",
      "Ben,10,00:02:10,80",
    ]);
    await expect(proposeMapping({ path: totals })).rejects.toMatchObject({ code: "totals-only" });
    const timeless = fileOf("timeless.csv", [
      "Product,Colour,Pieces",
      ...calls.map(({ row }) => `P${row % 4},red,${row}`),
    ]);
    await expect(proposeMapping({ path: timeless })).rejects.toMatchObject({
      code: "unknown-format",
      message: expect.stringContaining("no column with a time"),
    });
  });

  test("can be called off", async () => {
    await expect(proposeMapping({ path: german, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

const cases = resolve(import.meta.dirname, "../../../../../shared/cases/import");

describe.runIf(existsSync(cases))(
  "files that a mapping must bring in are proposed without a correction",
  () => {
    test("a booking centre with a day and two clocks", async () => {
      const { mapping } = await proposeMapping({ path: join(cases, "r07", "Call Center Data.csv") });
      expect(mapping.fields).toMatchObject({
        contact_id: { column: "Call ID" },
        agent: { column: "Agent ID" },
        offered_at: { day: "Call Date", clock: "Call Time" },
        answered_at: { day: "Call Date", clock: "Time Answered" },
        outcome: { column: "Call Outcome" },
      });
    });

    test("outbound calls without an id", async () => {
      const { mapping } = await proposeMapping({ path: join(cases, "r08", "calls.csv") });
      expect(mapping.fields).toMatchObject({
        // Who was called is no part of it: an id is kept as it is written.
        contact_id: { from: "key", columns: expect.not.arrayContaining(["lead_id", "phone_number"]) },
        agent: { column: "agent_id" },
        offered_at: { column: "datestamp" },
        talk_seconds: { column: "call_length", unit: "seconds" },
      });
    });
  },
);
