import { describe, expect, test } from "vitest";
import type { HeatDay } from "../../../../src/contract/workload.ts";
import { rampEdges, rampStep } from "../../../../src/renderer/charts/load-steps.ts";
import { dayHeat, movedDay } from "../../../../src/renderer/features/agent/day/day-heat-model.ts";

function day(iso: string, figures: Partial<HeatDay> = {}): HeatDay {
  return {
    day: iso,
    contacts: null,
    handleSeconds: null,
    longestStretchSeconds: null,
    longestStretchBand: null,
    occupancy: null,
    loggedSeconds: null,
    repairedShare: null,
    ...figures,
  };
}

const weeks = ["2026-W46", "2026-W47"];

describe("the load by day", () => {
  const heat = dayHeat(
    [
      day("2026-11-09", { contacts: 40, handleSeconds: 14_400 }),
      day("2026-11-10", { contacts: 0, handleSeconds: 0 }),
      day("2026-11-11"),
      day("2026-11-22"),
    ],
    weeks,
    "handle",
    "2026-11-20",
  );
  const of = (iso: string) => heat.cells.find((cell) => cell.day === iso);

  test("has seven days a week, Monday first, each week at its place of the axis", () => {
    expect(heat.cells).toHaveLength(14);
    expect(of("2026-11-09")).toMatchObject({ column: 0, row: 0 });
    expect(of("2026-11-22")).toMatchObject({ column: 1, row: 6 });
  });

  test("distinguishes a day without contacts from one that was not imported, and both from one to come", () => {
    expect(of("2026-11-09")).toMatchObject({ kind: "known", value: 14_400, opens: true });
    expect(of("2026-11-10")).toMatchObject({ kind: "none", value: null, step: null, opens: true });
    expect(of("2026-11-11")).toMatchObject({ kind: "missing", opens: false });
    expect(of("2026-11-19")).toMatchObject({ kind: "missing" });
    expect(of("2026-11-22")).toMatchObject({ kind: "ahead", opens: false });
  });

  test("a day with states and no occupancy is not known, yet can be opened", () => {
    const [monday] = dayHeat(
      [day("2026-11-09", { contacts: 4, loggedSeconds: 600 })],
      weeks,
      "occupancy",
      undefined,
    ).cells;
    expect(monday).toMatchObject({ kind: "missing", opens: true });
  });

  test("the average is handle time by contact", () => {
    const [monday] = dayHeat(
      [day("2026-11-09", { contacts: 4, handleSeconds: 1200 })],
      weeks,
      "average",
      undefined,
    ).cells;
    expect(monday?.value).toBe(300);
  });
});

describe("the ramp", () => {
  test("of occupancy and stretches keeps to the edges of their rules", () => {
    expect(rampEdges("occupancy", [0.99])).toContain(0.85);
    expect(rampEdges("stretch", [600])).toContain(7200);
  });

  test("of sums spans a person's own days, the heaviest in the heaviest step", () => {
    const edges = rampEdges("contacts", [12, 40]);
    expect(edges).toEqual([15, 20, 25, 30, 35]);
    expect(rampStep(12, edges)).toBe(0);
    expect(rampStep(40, edges)).toBe(5);
  });

  test("does not blow up days that are alike", () => {
    const edges = rampEdges("handle", [25_000, 25_100]);
    expect(rampStep(25_000, edges)).toBe(rampStep(25_100, edges));
  });

  test("of nothing at all is still a ramp", () => {
    expect(rampEdges("handle", [])).toHaveLength(5);
  });

  test("an edge belongs to the lighter step, as the rule has it", () => {
    expect(rampStep(0.8, [0.5, 0.65, 0.8])).toBe(2);
    expect(rampStep(0.8001, [0.5, 0.65, 0.8])).toBe(3);
  });
});

test("the keys go by day down and by week across, and stay inside", () => {
  expect(movedDay(0, "ArrowRight", 14)).toBe(7);
  expect(movedDay(0, "ArrowDown", 14)).toBe(1);
  expect(movedDay(3, "ArrowLeft", 14)).toBe(3);
  expect(movedDay(13, "ArrowDown", 14)).toBe(13);
  expect(movedDay(5, "End", 14)).toBe(13);
  expect(movedDay(5, "a", 14)).toBeUndefined();
});
