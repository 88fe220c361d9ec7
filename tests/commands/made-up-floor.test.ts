import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder } from "../remove-folder.ts";
import { answerOf, evenkeel } from "./command-line.ts";

// The command line's answers about a made-up floor beside what was planted in it.

const root = mkdtempSync(join(tmpdir(), "evenkeel-commands-"));
const floor = join(root, "floor");
const exports = join(root, "exports");
const here = ["--floor", floor, "--today", "2026-11-22"];
const answer = <T>(...args: readonly string[]) => answerOf<T>(...args, ...here);

interface Planted {
  readonly code: string;
  readonly agents?: readonly string[];
  readonly team?: string;
  readonly queue?: string;
  readonly expect: { readonly verdict?: string; readonly trend?: string };
}

let planted: readonly Planted[];
const of = (code: string) => planted.filter((truth) => truth.code === code);

beforeAll(() => {
  const wish = ["--agents", "24", "--weeks", "20", "--until", "2026-11-21"];
  ({ planted } = answerOf<{ planted: readonly Planted[] }>("sample", "--out", exports, ...wish));
  const files = readdirSync(exports).filter((name) => name.endsWith(".csv"));
  answer("import", ...files.map((name) => join(exports, name)), "--timezone", "Europe/Dublin");
});

afterAll(() => removeFolder(root));

describe("evenkeel empathy", () => {
  interface Cell {
    readonly period: "recent" | "reference";
    readonly load: "loaded" | "rested";
    readonly n: number;
    readonly mean: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }
  interface Row {
    readonly agent: string;
    readonly evaluations: number;
    readonly raw: number;
    readonly adjusted: number;
    readonly shrunk: number;
    readonly low: number;
    readonly high: number;
    readonly weightShrunk: number;
    readonly trend: string;
    readonly verdict: string;
    readonly cells: readonly Cell[];
  }
  let rows: readonly Row[];
  beforeAll(() => {
    rows = answer<Row[]>("empathy");
  });
  const rowOf = (agent: string | undefined) => {
    const row = rows.find((one) => one.agent === agent);
    if (!row) throw new Error(`there is no row of ${agent}`);
    return row;
  };

  test("tells the planted people's verdict and trend", () => {
    const told = planted
      .filter(({ expect: { verdict } }) => verdict !== undefined)
      .flatMap(({ agents = [], expect: wanted }) => agents.map((agent) => ({ agent, ...wanted })));
    expect(told.map(({ verdict }) => verdict).sort()).toEqual(["none", "refresh", "relieve"]);
    for (const { agent, verdict, trend } of told) {
      expect(rowOf(agent).verdict).toBe(verdict);
      if (trend !== undefined) expect(rowOf(agent).trend).toBe(trend);
    }
  });

  test("carries the four cells with their counts, means and intervals", () => {
    for (const { agents: [agent] = [], expect: wanted } of of("empathy-falls-under-load")) {
      expect(wanted.verdict).toBe("relieve");
      const { cells, evaluations } = rowOf(agent);
      expect(cells.map(({ period, load }) => `${period} ${load}`).sort()).toEqual([
        "recent loaded",
        "recent rested",
        "reference loaded",
        "reference rested",
      ]);
      for (const { n, mean, low, high } of cells) {
        expect(n).toBeGreaterThan(0);
        expect(low).toBeLessThan(mean ?? Number.NaN);
        expect(high).toBeGreaterThan(mean ?? Number.NaN);
      }
      expect(cells.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(evaluations);
    }
  });

  test("draws towards the queue's mean by the share that it tells, the same for everybody in a queue", () => {
    // On this floor each team takes one queue's calls.
    const teamOf = new Map(
      answer<{ agent: string; team: string }[]>("agents").map(({ agent, team }) => [agent, team]),
    );
    for (const { shrunk, weightShrunk, low, high } of rows) {
      expect(weightShrunk).toBeGreaterThanOrEqual(0);
      expect(weightShrunk).toBeLessThanOrEqual(1);
      expect(low).toBeLessThan(shrunk);
      expect(high).toBeGreaterThan(shrunk);
    }
    const drawn = rows.filter(({ weightShrunk }) => weightShrunk > 0.001);
    for (const [, own] of Map.groupBy(drawn, ({ agent }) => teamOf.get(agent))) {
      // shrunk = adjusted + share x (mean - adjusted): the mean that each row implies is one and the same.
      const means = own.map((one) => one.adjusted + (one.shrunk - one.adjusted) / one.weightShrunk);
      for (const mean of means) expect(mean).toBeCloseTo(means[0] ?? Number.NaN, 6);
    }
    expect(drawn.length).toBeGreaterThan(12);
  });

  test("shows that the raw figure of the fine agent fell and the adjusted one did not", () => {
    const [agent] = of("fine-agent-under-harsh-evaluator").flatMap(({ agents = [] }) => agents);
    const before = answer<Row[]>("empathy", "--agent", agent ?? "", "--to", "2026-09-26")[0];
    const since = answer<Row[]>("empathy", "--agent", agent ?? "", "--from", "2026-09-27")[0];
    if (!before || !since) throw new Error("the fine agent has no row");
    expect(since.raw - before.raw).toBeLessThan(-4);
    expect(Math.abs(since.adjusted - before.adjusted)).toBeLessThan(3);
  });
});

describe("evenkeel burnout", () => {
  interface Row {
    readonly agent: string;
    readonly index: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly coverage: number;
    readonly confidence: string;
    readonly state: "attention" | "none" | "insufficient";
    readonly contributions: readonly { readonly factor: string; readonly points: number | null }[];
    readonly missing: readonly unknown[];
    readonly demand: number | null;
    readonly rest: number | null;
    readonly demandBand: Band | null;
    readonly restBand: Band | null;
    readonly decisionIndex: number | null;
    readonly attentionBy: readonly string[];
  }
  interface Band {
    readonly state: "reached" | "below" | "not-known";
    readonly low: number;
    readonly high: number;
    readonly known: number;
  }
  let rows: readonly Row[];
  beforeAll(() => {
    rows = answer<Row[]>("burnout", "--week", "2026-W46");
  });

  test("lists people by id and never by index", () => {
    const agents = rows.map(({ agent }) => agent);
    expect(agents).toEqual([...agents].sort());
    expect(agents.length).toBeGreaterThan(20);
  });

  test("gives contributions that add up to the index, within its bounds", () => {
    for (const { index, low, high, contributions } of rows) {
      if (index === null) {
        // A limit still speaks where the index is withheld.
        expect(contributions.every(({ points }) => points === null)).toBe(true);
        continue;
      }
      const sum = contributions.reduce((points, one) => points + (one.points ?? 0), 0);
      expect(sum).toBeCloseTo(index, 8);
      expect(low).toBeLessThanOrEqual(index);
      expect(high).toBeGreaterThanOrEqual(index);
    }
  });

  test("says demand and rest as bounds, and because of what somebody is in attention", () => {
    for (const { demand, rest, demandBand, restBand, attentionBy, decisionIndex, index, state } of rows) {
      for (const [level, band] of [
        [demand, demandBand],
        [rest, restBand],
      ] as const) {
        expect(level).toBe(band === null || band.state === "not-known" ? null : band.low);
        if (band) expect(band.high).toBeGreaterThanOrEqual(band.low);
      }
      expect(state === "attention").toBe(attentionBy.length > 0);
      // What is missing counts zero for the decision, so that it never lies above what is shown.
      if (index !== null) expect(decisionIndex).toBeLessThanOrEqual(index + 1e-9);
    }
    expect(rows.filter(({ attentionBy }) => attentionBy.includes("quick-returns")).length).toBeGreaterThan(0);
  });

  test("asks for attention where quick returns were planted, with their factor on top", () => {
    for (const agent of of("quick-returns").flatMap(({ agents = [] }) => agents)) {
      const row = rows.find((one) => one.agent === agent);
      expect(row?.state).toBe("attention");
      const top = row?.contributions.reduce((max, one) =>
        (one.points ?? 0) > (max.points ?? 0) ? one : max,
      );
      expect(top?.factor).toBe("quick-returns");
    }
  });
});

describe("evenkeel workload and queue", () => {
  interface Row {
    readonly agent: string;
    readonly from: string;
    readonly to: string;
    readonly handled: number;
    readonly handleSeconds: number;
    readonly loggedSeconds: number;
    readonly occupancy: number;
    readonly longestStretchSeconds: number;
  }

  test("come to the same by day, by week and in all", () => {
    const span = ["--agent", "a019", "--from", "2026-10-05", "--to", "2026-11-15"];
    const [days, weeks, [whole]] = ["day", "week", "period"].map((by) =>
      answer<Row[]>("workload", ...span, "--by", by),
    ) as [Row[], Row[], Row[]];
    expect(weeks).toHaveLength(6);
    for (const part of [days, weeks]) {
      for (const figure of ["handled", "handleSeconds", "loggedSeconds"] as const) {
        expect(part.reduce((sum, row) => sum + row[figure], 0)).toBe(whole?.[figure]);
      }
      expect(Math.max(...part.map((row) => row.longestStretchSeconds))).toBe(whole?.longestStretchSeconds);
    }
  });

  test("find the queue that is short of people, and what it needs", () => {
    interface Queue {
      readonly queue: string;
      readonly understaffed: string;
      readonly halfHours: readonly { readonly there: number | null; readonly needed: number | null }[];
    }
    const queues = answer<Queue[]>("queue");
    const short = queues.filter(({ understaffed }) => understaffed !== "no").map(({ queue }) => queue);
    const expected = planted
      .filter(({ code }) => code === "understaffed-queue" || code === "overloaded-throughout")
      .map(({ queue }) => queue);
    expect(short.sort()).toEqual(expected.sort());
  });
});

describe("evenkeel suggest, book and sessions", () => {
  interface Proposal {
    readonly id: string;
    readonly agent?: string;
    readonly team?: string;
    readonly kind: string;
    readonly why: string;
  }

  test("propose relief before a check-in, and one staffing action for the short queue", () => {
    const proposals = answer<Proposal[]>("suggest");
    const kindsOf = (agent: string | undefined) =>
      proposals.filter((one) => one.agent === agent).map(({ kind }) => kind);
    for (const agent of of("quick-returns").flatMap(({ agents = [] }) => agents))
      expect(kindsOf(agent)).toEqual(["relief", "check-in"]);
    expect(kindsOf(of("empathy-falls-rested")[0]?.agents?.[0])).toEqual(["refresher"]);
    expect(kindsOf(of("empathy-falls-under-load")[0]?.agents?.[0])).toEqual(["relief"]);
    expect(kindsOf(of("fine-agent-under-harsh-evaluator")[0]?.agents?.[0])).toEqual([]);
    const staffing = proposals.filter(({ kind }) => kind === "staffing").map(({ team }) => team);
    expect(staffing).toContain(of("understaffed-queue")[0]?.team);
    for (const { why } of proposals) expect(why.length).toBeGreaterThan(20);
  });

  test("book nothing without a name, and what is booked is listed", () => {
    const wish = ["book", "a019", "--play", "listening-and-mirroring", "--at", "2026-11-25T11:00"];
    const nameless = evenkeel(...wish, ...here);
    expect(nameless).toMatchObject({ code: 2, printed: "" });
    expect(answer("sessions")).toEqual([]);
    answer<object[]>(...wish, "--by", "Dana Ruiz");
    expect(answer<object[]>("sessions")).toEqual([expect.objectContaining({ agents: ["a019"] })]);
  });
});

test("an agent's own copy and a report are written where they are asked for", () => {
  const copy = join(root, "copy.html");
  const pack = join(root, "pack.csv");
  expect(evenkeel("export-agent", "a019", "--out", copy, ...here).code).toBe(0);
  expect(readFileSync(copy, "utf8")).toContain("Vikram Rocha");
  expect(evenkeel("report", "weekly", "--out", pack, ...here).code).toBe(0);
  expect(readFileSync(pack, "utf8")).toContain("Signals about working conditions");
});

test("HR sees groups and no person", () => {
  const told = JSON.stringify(answer("hr", "--as", "hr"));
  expect(told).toContain("Accounts");
  for (const { agents = [] } of planted) for (const agent of agents) expect(told).not.toContain(agent);
});
