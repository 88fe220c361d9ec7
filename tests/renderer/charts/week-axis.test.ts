import { describe, expect, test } from "vitest";
import {
  axisRoom,
  weekAxis,
  weekMiddle,
  weeksBetween,
  weeksShown,
  weekTicks,
} from "../../../src/renderer/charts/week-axis.ts";
import { movedWeek } from "../../../src/renderer/charts/week-buttons.tsx";

describe("the weeks of a picture", () => {
  test("have no holes, also over a year of 53 weeks", () => {
    expect(weeksBetween("2026-W52", "2027-W02")).toEqual(["2026-W52", "2026-W53", "2027-W01", "2027-W02"]);
  });

  test("are none where a label names no week", () => {
    expect(weeksBetween("2026-W60", "2027-W02")).toEqual([]);
  });

  test("run to the asked week, so that an absence is seen", () => {
    expect(weeksShown(["2026-W40", "2026-W41"], "2026-W43", null)).toEqual([
      "2026-W40",
      "2026-W41",
      "2026-W42",
      "2026-W43",
    ]);
  });

  test("are the newest where only some are asked for", () => {
    expect(weeksShown(["2026-W01", "2026-W43"], null, 2)).toEqual(["2026-W42", "2026-W43"]);
  });

  test("of somebody without rows are none", () => {
    expect(weeksShown([], "2026-W43", 13)).toEqual([]);
  });
});

describe("the axis", () => {
  const weeks = weeksBetween("2026-W01", "2026-W26");

  test("gives every picture of the same width the same place for a week", () => {
    const axis = weekAxis(weeks, 1000);
    expect(axis.left).toBe(axisRoom.left);
    expect(axis.right).toBe(1000 - axisRoom.right);
    expect(weekMiddle(axis, 0)).toBeCloseTo(axis.left + axis.step / 2);
    expect(weekMiddle(axis, 25)).toBeCloseTo(axis.right - axis.step / 2);
  });

  test("stays an axis in a window too narrow for it", () => {
    expect(weekAxis(weeks, 10).step).toBeGreaterThan(0);
  });

  test("labels Mondays of weeks in which a month begins, never one over another", () => {
    const ticks = weekTicks(weekAxis(weeks, 1000), 56);
    expect(ticks.map(({ day }) => day)).toEqual([
      "2025-12-29",
      "2026-02-02",
      "2026-03-02",
      "2026-04-06",
      "2026-05-04",
      "2026-06-01",
    ]);
    const tight = weekTicks(weekAxis(weeks, 260), 56);
    expect(tight.length).toBeLessThan(ticks.length);
  });
});

test("the arrows stop at the first and the last week", () => {
  expect(movedWeek(0, "ArrowLeft", 5)).toBe(0);
  expect(movedWeek(4, "ArrowRight", 5)).toBe(4);
  expect(movedWeek(2, "Home", 5)).toBe(0);
  expect(movedWeek(2, "Enter", 5)).toBeUndefined();
});
