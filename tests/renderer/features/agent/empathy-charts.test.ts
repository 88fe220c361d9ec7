import { describe, expect, test } from "vitest";
import type { BehaviourMean, EmpathyWeek } from "../../../../src/contract/empathy.ts";
import { behaviours } from "../../../../src/domain/empathy/behaviours.ts";
import {
  behaviourGrid,
  type GridColumn,
  gridEdges,
  movedPlace,
} from "../../../../src/renderer/features/empathy/behaviour-grid-model.ts";
import {
  intervalPlace,
  intervalScale,
  shareAt,
} from "../../../../src/renderer/features/empathy/interval-model.ts";
import { monthBars } from "../../../../src/renderer/features/empathy/month-drift-model.ts";
import {
  apart,
  trendAxis,
  trendDrawing,
  trendRadius,
  trendRange,
  trendRoom,
  trendScale,
  trendTicks,
} from "../../../../src/renderer/features/empathy/team-trend-model.ts";

const labels = ["2026-W44", "2026-W45", "2026-W46", "2026-W47"];

function week(label: string, mean: number | null, figures: Partial<EmpathyWeek> = {}): EmpathyWeek {
  const known = mean !== null;
  return {
    week: label,
    n: known ? 20 : 0,
    agents: known ? 8 : 0,
    mean,
    from: known ? mean - 4 : null,
    to: known ? mean + 4 : null,
    raw: known ? mean - 1 : null,
    ...figures,
  };
}

describe("a team's empathy by week", () => {
  const axis = trendAxis(labels, trendRoom.left + 200 + trendRoom.right);

  test("every team and the floor have one range, which holds each interval", () => {
    const range = trendRange([week("2026-W44", 66), week("2026-W45", 78)], false);
    expect(range).toEqual([60, 85]);
    expect(trendTicks(range)).toEqual([60, 70, 80]);
  });

  test("small differences are not blown up to the height of the picture", () => {
    const [low, high] = trendRange([week("2026-W44", 70, { from: 69.5, to: 70.5 })], false);
    expect(high - low).toBe(20);
    expect(low).toBeLessThanOrEqual(69.5);
    expect(high).toBeGreaterThanOrEqual(70.5);
  });

  test("an interval that reaches below nothing or above all does not stretch the axis, a mean there does", () => {
    expect(trendRange([week("2026-W44", 70, { from: -20, to: 160 })], false)).toEqual([0, 100]);
    expect(trendRange([week("2026-W44", 104, { from: 90, to: 118 })], false)[1]).toBe(105);
  });

  test("without any mean the axis is the whole scale", () => {
    expect(trendRange([week("2026-W44", null)], false)).toEqual([0, 100]);
  });

  test("a week without evaluations is a gap in the line and in the band", () => {
    const weeks = [week("2026-W44", 70), week("2026-W45", 71), week("2026-W46", null), week("2026-W47", 69)];
    const drawing = trendDrawing(weeks, axis, [60, 80], 116, false);
    expect(drawing.points.map((point) => point.week)).toEqual(["2026-W44", "2026-W45", "2026-W47"]);
    expect(drawing.lines).toHaveLength(1);
    expect(drawing.bands).toHaveLength(2);
    expect(drawing.end?.value).toBe(69);
  });

  test("a week by itself keeps its interval, as wide as a mark", () => {
    const drawing = trendDrawing([week("2026-W44", 70)], axis, [60, 80], 116, false);
    const y = trendScale([60, 80], 116);
    expect(drawing.lines).toEqual([]);
    expect(drawing.bands[0]).toContain(String(y(74)));
    expect(drawing.bands[0]).toContain(String(y(66)));
  });

  test("where people are not compared the scores as given are drawn, and no interval", () => {
    const weeks = [week("2026-W44", null, { n: 9, raw: 62 }), week("2026-W45", null, { n: 9, raw: 64 })];
    const drawing = trendDrawing(weeks, axis, trendRange(weeks, true), 116, true);
    expect(drawing.points).toHaveLength(2);
    expect(drawing.bands).toEqual([]);
    expect(trendDrawing(weeks, axis, [60, 80], 116, false).points).toEqual([]);
  });

  test("a point of more evaluations is larger, up to a size that leaves its neighbours free", () => {
    expect(trendRadius(25)).toBeGreaterThan(trendRadius(4));
    expect(trendRadius(10_000)).toBe(4.5);
  });

  test("the labels of a team and of the floor never lie on each other", () => {
    const [own, floor] = apart(50, 52, 116);
    expect(floor - own).toBe(13);
    expect(apart(20, 80, 116)).toEqual([20, 80]);
  });
});

describe("what months add for everybody", () => {
  test("a month's bar stands under the weeks that begin in it, up for more and down for less", () => {
    const axis = trendAxis(["2026-W43", "2026-W44", "2026-W45", "2026-W46"], 400);
    const bars = monthBars(
      [
        { month: "2026-10", points: 1 },
        { month: "2026-11", points: -2 },
        { month: "2026-12", points: 0.5 },
      ],
      axis,
      56,
    );
    expect(bars.map(({ month }) => month)).toEqual(["2026-10", "2026-11"]);
    expect(bars[0]?.y).toBeLessThan(28);
    expect(bars[1]?.y).toBe(28);
    expect(bars[1]?.height).toBe(2 * (bars[0]?.height ?? 0));
    expect(bars[1]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0) + 2, 6);
  });

  test("a month that hardly adds anything has a low bar", () => {
    const [bar] = monthBars([{ month: "2026-11", points: 0.2 }], trendAxis(["2026-W46"], 200), 56);
    expect(bar?.height).toBeLessThan(2);
  });
});

describe("intervals under each other", () => {
  test("their scale holds them all and zero", () => {
    const scale = intervalScale([{ value: -2, from: -4.8, to: -0.1 }], 10);
    expect(scale.low).toBeLessThanOrEqual(-4.8);
    expect(scale.high).toBeGreaterThanOrEqual(0);
    expect(scale.ticks).toContain(0);
    expect(scale.high - scale.low).toBeGreaterThanOrEqual(10);
  });

  test("an interval lies between its bounds, and what leaves the scale stays at its edge", () => {
    const scale = { low: -10, high: 10, ticks: [] };
    expect(intervalPlace({ value: 0, from: -5, to: 5 }, scale)).toEqual({ value: 0.5, from: 0.25, to: 0.75 });
    expect(shareAt(40, scale)).toBe(1);
  });

  test("shares of contacts have few figures at the axis, from zero on", () => {
    const scale = intervalScale([{ value: 0.42, from: 0.37, to: 0.46 }], 0.1, 4);
    expect(scale.low).toBe(0);
    expect(scale.ticks.length).toBeLessThanOrEqual(5);
  });
});

describe("the behaviours by team", () => {
  const means = (from: number): BehaviourMean[] =>
    behaviours.map(({ id }, at) => ({ behaviour: id, mean: from + at, n: 40 }));
  const columns: GridColumn[] = [
    { key: "floor", name: "Whole floor", means: means(62), why: undefined },
    {
      key: "team Small",
      name: "Small",
      means: behaviours.map(({ id }) => ({ behaviour: id, mean: null, n: 0 })),
      why: "too small",
    },
  ];

  test("all nine stand in the order of the QA form, by name", () => {
    const { rows } = behaviourGrid(columns);
    expect(rows.map(({ behaviour }) => behaviour)).toEqual(behaviours.map(({ id }) => id));
    expect(rows[0]?.name).toBe("Acknowledges before policy");
  });

  test("what is not known has no shade, and more of what was possible a darker one", () => {
    const { rows } = behaviourGrid(columns);
    expect(rows.map(({ cells }) => cells[1]?.step)).toEqual(behaviours.map(() => null));
    const shades = rows.map(({ cells }) => cells[0]?.step ?? -1);
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(shades[0]).toBeLessThan(shades.at(-1) ?? 0);
  });

  test("teams that are not compared have no shades beside each other", () => {
    const [low, high] = [means(40), means(80)];
    const unlike = [low, high].map((one, at) => ({
      key: `team ${at}`,
      name: "",
      means: one,
      why: undefined,
    }));
    const steps = behaviourGrid(unlike, false).rows.flatMap(({ cells }) => cells.map(({ step }) => step));
    expect(new Set(steps)).toEqual(new Set([0]));
  });

  test("shades are at least two points wide, so that chance does not look like a difference", () => {
    const edges = gridEdges([70, 70.5]);
    expect(edges).toHaveLength(4);
    expect((edges[1] ?? 0) - (edges[0] ?? 0)).toBe(2);
    expect(gridEdges([])).toEqual([]);
  });

  test("the arrows go from cell to cell and stop at the edges", () => {
    const size = { rows: 9, columns: 3 };
    expect(movedPlace({ row: 0, column: 0 }, "ArrowUp", size)).toEqual({ row: 0, column: 0 });
    expect(movedPlace({ row: 8, column: 1 }, "ArrowRight", size)).toEqual({ row: 8, column: 2 });
    expect(movedPlace({ row: 3, column: 1 }, "End", size)).toEqual({ row: 3, column: 2 });
    expect(movedPlace({ row: 3, column: 1 }, "a", size)).toBeUndefined();
  });
});
