import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { openRecordStore, type RecordStore } from "../../../../src/main/record-store/store/record-store.ts";
import { removeFolder } from "../../../remove-folder.ts";
import { storeKey } from "../store/store-fixture.ts";

/*
 * The real bank month (Technion, February 1999) against a count of its own from the raw file. Nothing of
 * the console takes part in the count below:
 *
 * - A line is tab-separated: outcome is field 12, ser_start and ser_exit 13 and 14 (H:MM:SS of the day),
 *   ser_time 15 (seconds), server 16, date 5 (yymmdd), vru_entry 6.
 * - Handled by an agent: outcome AGENT and a server other than NO_SERVER. Handle time is ser_time, and its
 *   sum counts calls at the same time twice, as a telephone system does.
 * - A call lasts from ser_start to ser_exit. A service that begins more than twelve hours "before" the call
 *   entered began after midnight; one that exits before it starts ended after midnight.
 * - One line of AVNI's (AA0209, 32887) is a service of no seconds from 0:00:00 to 0:00:00: it is handled, and
 *   lies where the queue let it go (q_exit, field 10).
 * - The zone (Jerusalem) changes no clock in February, so that seconds of the local clock are true ones.
 * - Longest stretch: per day, calls in the order of their start; a pause of 300 s or more since the latest
 *   end so far begins a new stretch; the longest of the month's days.
 * - Longest run: the same with 10 s, counted in calls.
 * - Days in a row: days with 3,600 s or more between the first start and the last end, consecutive.
 */
const month = resolve(import.meta.dirname, "../../../../../shared/data/anonymous_bank/february_1999.txt");

interface Call {
  readonly from: number;
  readonly to: number;
  readonly handle: number;
}

interface Counted {
  handled: number;
  handleSeconds: number;
  longestStretch: number;
  longestRun: number;
  daysInARow: number;
  stretchOfDay: Map<number, number>;
}

const clock = (text = ""): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

function callsOf(agent: string, lines: readonly string[]): Call[] {
  return lines.flatMap((text) => {
    const field = text.trimEnd().split("\t");
    // Some lines carry a number of their own in front.
    const at = field.length === 18 ? 1 : 0;
    const own = (index: number) => (field[index + at] ?? "").trim();
    if (own(12) !== "AGENT" || own(16) !== agent) return [];
    const date = own(5);
    const midnight =
      Date.UTC(1900 + Number(date.slice(0, 2)), Number(date.slice(2, 4)) - 1, Number(date.slice(4))) / 1000;
    const served = own(13) !== "0:00:00" || own(14) !== "0:00:00";
    const start = clock(own(served ? 13 : 10));
    const from = midnight + start + (clock(own(6)) - start > 43_200 ? 86_400 : 0);
    const lasted = served ? clock(own(14)) - start : 0;
    return [{ from, to: from + (lasted < 0 ? lasted + 86_400 : lasted), handle: Number(own(15)) }];
  });
}

function counted(calls: readonly Call[]): Counted {
  const days = new Map<number, Call[]>();
  for (const call of calls) {
    const day = Math.floor(call.from / 86_400);
    days.set(day, [...(days.get(day) ?? []), call]);
  }
  const result: Counted = {
    handled: calls.length,
    handleSeconds: calls.reduce((sum, { handle }) => sum + handle, 0),
    longestStretch: 0,
    longestRun: 0,
    daysInARow: 0,
    stretchOfDay: new Map(),
  };
  const worked: number[] = [];
  for (const [day, own] of days) {
    own.sort((a, b) => a.from - b.from || a.to - b.to);
    let [began, end, run, longest] = [own[0]?.from ?? 0, own[0]?.to ?? 0, 0, 0];
    for (const [at, call] of own.entries()) {
      if (call.from - end >= 300) began = call.from;
      run = at > 0 && call.from - end < 10 ? run + 1 : 1;
      end = Math.max(end, call.to);
      longest = Math.max(longest, end - began);
      result.longestRun = Math.max(result.longestRun, run);
    }
    result.stretchOfDay.set(day, longest);
    result.longestStretch = Math.max(result.longestStretch, longest);
    if (end - (own[0]?.from ?? 0) >= 3600) worked.push(day);
  }
  worked.sort((a, b) => a - b);
  let row = 0;
  for (const [at, day] of worked.entries()) {
    row = worked[at - 1] === day - 1 ? row + 1 : 1;
    result.daysInARow = Math.max(result.daysInARow, row);
  }
  return result;
}

describe.skipIf(!existsSync(month))("the real bank month (needs ../shared/data)", () => {
  let folder: string;
  let store: RecordStore;
  let lines: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenkeel-bank-"));
    store = await openRecordStore({ file: join(folder, "evenkeel.db"), key: storeKey });
    const request = { path: month, zone: "Asia/Jerusalem", now: 1_772_000_000 };
    await importFile({ store, customerSecret: "5e".repeat(32) }, request);
    lines = readFileSync(month, "latin1").split("\n").slice(1);
  });

  afterAll(async () => {
    await store?.close();
    removeFolder(folder);
  });

  test.each([
    ["IDIT", 1957, 239_833],
    ["AVNI", 1739, 446_039],
    ["YIFAT", 1904, 293_886],
  ])(
    "%s handled %i calls in %i seconds, and the rest follows from the raw file",
    async (agent, handled, seconds) => {
      const own = counted(callsOf(agent, lines));
      expect([own.handled, own.handleSeconds]).toEqual([handled, seconds]);
      const asked = { scope: "all", agent, team: null, from: null, to: null } as const;
      const [row] = await store.read("workload", { ...asked, by: "period" });
      expect(row).toMatchObject({
        agent,
        handled: own.handled,
        handleSeconds: own.handleSeconds,
        longestStretchSeconds: own.longestStretch,
        backToBackLongest: own.longestRun,
        consecutiveDays: own.daysInARow,
        occupancy: null,
        loggedSeconds: null,
        quickReturnsFrom: "contacts",
      });
      const [first = 0, last = 0] = [
        Math.min(...own.stretchOfDay.keys()),
        Math.max(...own.stretchOfDay.keys()),
      ];
      const heat = await store.read("agentHeat", { agent, scope: "all", from: first, to: last });
      const stretches = heat?.days
        .filter(({ contacts }) => contacts)
        .map((day) => [day.day, day.longestStretchSeconds]);
      expect(stretches).toEqual([...own.stretchOfDay].sort(([a], [b]) => a - b));
    },
  );

  test("the burnout index is withheld in all of its weeks, and every known exposure shows, with what to import", async () => {
    await store.write("refreshBurnout", {});
    const last = weekOfDay(serviceDayOf("1999-02-28") ?? 0);
    const { rows } = await store.read("burnoutBoard", { week: last, scope: "all", team: null });
    expect(rows.length).toBeGreaterThan(20);
    for (const { band, strip } of rows) {
      expect([band.index, band.low, band.high]).toEqual([null, null, null]);
      expect(strip.every(({ index }) => index === null)).toBe(true);
    }
    // Limits and rest need their own source alone: one of them worked two hours on end after short rests, week after week.
    const flagged = rows.filter(({ band, flag }) => band.inAttention || flag.kind !== "none");
    expect(
      flagged.map(({ person, flag, decided }) => [person.agent, flag.kind, decided.attentionBy]),
    ).toEqual([["AVNI", "own", ["longest-stretch", "quick-returns", "rest"]]]);
    const idit = await store.read("burnoutAgentWeek", { agent: "IDIT", week: last, scope: "all" });
    // 8 of 19 by its columns; the spread of handle time waits for six weeks of past, which a month has not.
    expect(idit?.coverage).toBeCloseTo(7 / 19, 9);
    expect(idit?.withheld).toContain("coverage");
    const known = idit?.factors.filter(({ value }) => value !== null);
    expect(known?.map(({ code }) => code).sort()).toEqual([
      "days-in-a-row",
      "handle-time-spread",
      "late-or-night-work",
      "longest-stretch",
      "quick-returns",
    ]);
    expect(known?.find(({ code }) => code === "quick-returns")?.atLeast).toBe(true);
    expect(idit?.missing.map(({ code, lacking }) => [code, lacking.length > 0])).toEqual([
      ["emotional-demand", true],
      ["busy-share", true],
      ["overtime", true],
      ["adherence", true],
      ["after-contact-work", true],
      ["empathy-change", true],
      ["handle-time-spread", false],
      ["transfers-out", true],
    ]);
  });
});
