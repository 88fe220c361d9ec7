import { describe, expect, test } from "vitest";
import type { AgentWeek } from "../../../../src/contract/agent.ts";
import { loadModel } from "../../../../src/renderer/features/agent/load/load-model.ts";

function week(label: string, figures: Partial<AgentWeek>): AgentWeek {
  return {
    week: label,
    from: "2026-11-09",
    to: "2026-11-15",
    contacts: null,
    handleSeconds: null,
    averageHandleSeconds: null,
    occupancy: null,
    longestStretchSeconds: null,
    empathyMean: null,
    evaluations: 0,
    contactsCoverage: { have: 7, expected: 7 },
    ...figures,
  };
}

const shown = ["2026-W44", "2026-W45", "2026-W46"];

describe("the bars of load", () => {
  const weeks = [
    week("2026-W44", { handleSeconds: 36_000 }),
    week("2026-W46", { handleSeconds: 72_000, contactsCoverage: { have: 5, expected: 7 } }),
  ];

  test("stand on zero and are hours for handle time", () => {
    const model = loadModel(weeks, shown, "handle");
    expect(model.ticks[0]).toBe(0);
    expect(model.points.map(({ height }) => height)).toEqual([10, null, 20]);
    expect(model.top).toBeGreaterThanOrEqual(20);
  });

  test("distinguish a week without rows from one without the figure, and both from zero", () => {
    const [, gap] = loadModel(weeks, shown, "handle").points;
    expect(gap).toMatchObject({ value: null, coverage: null });
    const [known] = loadModel(weeks, shown, "occupancy").points;
    expect(known).toMatchObject({ value: null, coverage: { have: 7, expected: 7 } });
    const [zero] = loadModel([week("2026-W44", { contacts: 0 })], shown, "contacts").points;
    expect(zero?.height).toBe(0);
  });

  test("the own usual leaves out weeks that are known in part", () => {
    expect(loadModel(weeks, shown, "handle").usual).toEqual({ value: 36_000, height: 10, weeks: 1 });
    expect(loadModel(weeks, shown, "handle").points[2]?.partial).toBe(true);
  });

  test("the own usual is of weeks worked: not of holidays, nor of the weeks after somebody left", () => {
    const loads = [36_000, 0, 72_000].map((handleSeconds, at) =>
      week(shown[at] ?? "", { handleSeconds, contacts: handleSeconds / 360 }),
    );
    expect(loadModel(loads, shown, "handle").usual).toEqual({ value: 54_000, height: 15, weeks: 2 });
    expect(loadModel(loads, shown, "contacts").usual).toEqual({ value: 150, height: 150, weeks: 2 });
  });

  test("occupancy runs from 0 to 100 whatever the values", () => {
    expect(loadModel([week("2026-W44", { occupancy: 0.4 })], shown, "occupancy").top).toBe(100);
  });

  test("contacts have no broken figures at the axis", () => {
    const { ticks } = loadModel([week("2026-W44", { contacts: 2 })], shown, "contacts");
    expect(ticks.every(Number.isInteger)).toBe(true);
  });
});
