import { afterAll, beforeAll, expect, test } from "vitest";
import { calmFloor, calmFloorWish } from "../../../bench/calm-burnout.ts";
import { occupancy } from "../../../src/domain/workload/occupancy.ts";
import { quickReturnList } from "../../../src/domain/workload/quick-return.ts";
import {
  handlingStates,
  intervalsByAgent,
  mean,
  secondsOf,
  type WrittenFloor,
  writtenFloor,
} from "./floor-fixture.ts";

let floor: WrittenFloor;

beforeAll(async () => {
  floor = await writtenFloor({ calm: true });
});

afterAll(() => floor?.remove());

test("a calm floor says that nothing is planted in it", () => {
  expect(floor.manifest.calm).toBe(true);
  expect(floor.manifest.planted).toEqual([]);
});

test("on a calm floor no team is over its occupancy, and nobody's rest is short", async () => {
  const teamOf = new Map(floor.manifest.people.map(({ agent, team }) => [agent, team]));
  const load = new Map<string, { handling: number; available: number }>();
  for (const [agent, intervals] of intervalsByAgent(await floor.rowsOf("agent-states"))) {
    const team = teamOf.get(agent) ?? "";
    const sums = load.get(team) ?? { handling: 0, available: 0 };
    for (const { state, from, to } of intervals) {
      if (handlingStates.has(state)) sums.handling += to - from;
      if (state === "available") sums.available += to - from;
    }
    load.set(team, sums);
  }
  for (const { handling, available } of load.values())
    expect(occupancy(handling, available)).toBeLessThan(0.85);
  const shifts = Map.groupBy(await floor.rowsOf("shifts"), ({ agent }) => agent);
  for (const own of shifts.values()) {
    const intervals = own.map((row) => ({ from: secondsOf(row.shift_start), to: secondsOf(row.shift_end) }));
    expect(quickReturnList(intervals.sort((a, b) => a.from - b.from)) ?? []).toEqual([]);
  }
});

test("on a calm floor nobody's scores fall, and no evaluator is far harsher than the others", async () => {
  const { evaluators, recentFrom } = floor.manifest;
  for (const { severity } of evaluators) expect(Math.abs(severity)).toBeLessThan(11);
  const items = await floor.rowsOf("evaluations");
  const share = (rows: typeof items) =>
    mean(rows.filter(({ score }) => score).map((row) => Number(row.score) / Number(row.max_score)));
  const falls = [...Map.groupBy(items, ({ agent }) => agent).values()].flatMap((own) => {
    const recent = own.filter((row) => (row.evaluated_at ?? "") >= recentFrom);
    return recent.length > 30 && own.length - recent.length > 30
      ? [share(own.filter((row) => !recent.includes(row))) - share(recent)]
      : [];
  });
  expect(falls.length).toBeGreaterThan(10);
  expect(Math.abs(mean(falls))).toBeLessThan(0.05);
});

test("from the records of calm floors the rules in force flag nobody", () => {
  const seeds = [1, 2];
  const found = seeds.map((seed) => calmFloor({ ...calmFloorWish, seed }));
  for (const { agentWeeks } of found) expect(agentWeeks).toBeGreaterThan(500);
  expect(found.map(({ inAttention }) => inAttention)).toEqual([0, 0]);
});
