import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mondayOf, weekOfDay } from "../../../src/domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import type { PlantedTruth } from "../../../src/main/sample-floor/planted-truth.ts";
import {
  type Handled,
  handledByAgent,
  handlingStates,
  type Interval,
  intervalsByAgent,
  mean,
  type Row,
  secondsOf,
  type WrittenFloor,
  writtenFloor,
} from "./floor-fixture.ts";

const hour = 3600;

let floor: WrittenFloor;
let intervals: Map<string, Interval[]>;
let handled: Map<string, Handled[]>;
let roster: Row[];
let recentFrom: number;

beforeAll(async () => {
  floor = await writtenFloor({ seed: 3 });
  intervals = intervalsByAgent(await floor.rowsOf("agent-states"));
  handled = handledByAgent(await floor.rowsOf("contacts"));
  roster = await floor.rowsOf("roster");
  recentFrom = secondsOf(`${floor.manifest.recentFrom}T00:00:00Z`);
});

afterAll(() => floor?.remove());

function planted(code: string): PlantedTruth[] {
  return floor.manifest.planted.filter((truth) => truth.code === code);
}

/** When rests under eleven hours ended: pauses of more than three hours between two intervals of work. */
function shortRestsOf(agent: string): number[] {
  const own = intervals.get(agent) ?? [];
  return own.flatMap(({ from }, at) => {
    const rest = from - (own[at - 1]?.to ?? Number.NEGATIVE_INFINITY);
    return rest > 3 * hour && rest < 11 * hour ? [from] : [];
  });
}

/** Occupancy of a team in each half-hour in which it was there for at least a quarter of an hour. */
function halfHours(team: string, from: number, to: number): number[] {
  const seconds = new Map<number, { busy: number; free: number }>();
  const members = roster.filter((row) => row.team === team).map((row) => row.agent ?? "");
  for (const interval of members.flatMap((agent) => intervals.get(agent) ?? [])) {
    const busy = handlingStates.has(interval.state);
    if (!busy && interval.state !== "available") continue;
    for (let at = interval.from; at < interval.to; ) {
      const slot = Math.floor(at / 1800);
      const end = Math.min(interval.to, (slot + 1) * 1800);
      const sum = seconds.get(slot) ?? { busy: 0, free: 0 };
      sum[busy ? "busy" : "free"] += end - at;
      seconds.set(slot, sum);
      at = end;
    }
  }
  return [...seconds].flatMap(([slot, { busy, free }]) => {
    return slot * 1800 >= from && slot * 1800 < to && busy + free >= 900 ? [busy / (busy + free)] : [];
  });
}

const share = (values: readonly number[]) => values.filter((value) => value > 0.85).length / values.length;

/** Median over days of the day's longest stretch without five minutes' pause, in minutes. */
function usualLongestStretch(agent: string): number {
  const days = Map.groupBy(handled.get(agent) ?? [], ({ from }) => Math.floor(from / (24 * hour)));
  const longest = [...days.values()].map((own) => {
    let max = 0;
    let began = own[0]?.from ?? 0;
    for (const [at, { from, to }] of own.entries()) {
      if (from - (own[at - 1]?.to ?? from) >= 300) began = from;
      max = Math.max(max, to - began);
    }
    return max / 60;
  });
  return longest.sort((a, b) => a - b)[Math.floor(longest.length / 2)] ?? 0;
}

describe("quick returns", () => {
  test("the planted ones are in the states, as many as the manifest says, all in the recent weeks", () => {
    const truths = planted("quick-returns");
    expect(truths).toHaveLength(2);
    const until = serviceDayOf(floor.manifest.until) ?? 0;
    const fourWeeksFrom = mondayOf(weekOfDay(until) - 3) * 24 * hour;
    for (const { agents, expect: expected } of truths) {
      const found = shortRestsOf(agents?.[0] ?? "");
      expect(found).toHaveLength(Number(expected.quickReturnsInAll));
      expect(found.filter((at) => at >= fourWeeksFrom)).toHaveLength(Number(expected.quickReturns));
      expect(expected.quickReturns).toBeGreaterThanOrEqual(3);
      expect(found.every((at) => at > recentFrom)).toBe(true);
    }
  });

  test("nobody else has a rest under eleven hours, not at the clock change either", () => {
    const named = new Set(planted("quick-returns").flatMap(({ agents }) => agents ?? []));
    for (const agent of intervals.keys())
      if (!named.has(agent)) expect(shortRestsOf(agent), agent).toEqual([]);
  });
});

describe("load", () => {
  test("the understaffed queue is busy in most half-hours lately, and was not before", () => {
    const [truth] = planted("understaffed-queue");
    const lately = halfHours(truth?.team ?? "", recentFrom, Number.POSITIVE_INFINITY);
    const before = halfHours(truth?.team ?? "", 0, recentFrom);
    expect(mean(lately)).toBeGreaterThan(0.85);
    expect(share(lately)).toBeGreaterThan(0.6);
    expect(mean(before)).toBeLessThan(0.8);
    expect(share(before)).toBeLessThan(0.4);
  });

  test("its people who are off have no work lately, and one who stays has quick returns besides", () => {
    const [truth] = planted("understaffed-queue");
    const own = truth?.agents ?? [];
    const off = own.filter((agent) =>
      (intervals.get(agent) ?? []).every(({ from }) => from < recentFrom + 24 * hour),
    );
    expect(off).toHaveLength(Number(truth?.expect.off));
    const staying = own.filter((agent) => !off.includes(agent));
    expect(staying.map((agent) => shortRestsOf(agent).length >= 3)).toEqual([true]);
  });

  test("the overloaded team is over the mark in each week, in stretches of over an hour", () => {
    const [truth] = planted("overloaded-throughout");
    const from = secondsOf(`${floor.manifest.from}T00:00:00Z`);
    for (let week = 0; week < floor.manifest.weeks; week++) {
      const start = from + week * 7 * 24 * hour;
      expect(
        mean(halfHours(truth?.team ?? "", start, start + 7 * 24 * hour)),
        `week ${week}`,
      ).toBeGreaterThan(0.85);
    }
    const members = roster.filter((row) => row.team === truth?.team).map((row) => row.agent ?? "");
    for (const agent of members) expect(usualLongestStretch(agent)).toBeGreaterThan(60);
  });

  test("the other queues stay under the mark", () => {
    const named = [...planted("understaffed-queue"), ...planted("overloaded-throughout")].map(
      ({ team }) => team,
    );
    const others = new Set(roster.map((row) => row.team ?? "").filter((team) => !named.includes(team)));
    expect(others.size).toBe(4);
    for (const team of others) {
      const all = halfHours(team, 0, Number.POSITIVE_INFINITY);
      expect(mean(all), team).toBeLessThan(0.8);
      expect(share(all), team).toBeLessThan(0.4);
    }
  });

  test("one team has three people", () => {
    const [truth] = planted("team-too-small");
    expect(roster.filter((row) => row.team === truth?.team)).toHaveLength(3);
  });
});
