import { describe, expect, test } from "vitest";
import { promiseLine } from "../../../../src/renderer/features/today/promise-line-model.ts";
import { usualDay } from "../../../../src/renderer/features/today/usual-day-model.ts";
import { weekStrip } from "../../../../src/renderer/features/today/week-strip-model.ts";

describe("a strip of weeks", () => {
  const weeks = ["2026-W44", "2026-W45", "2026-W46", "2026-W47"];

  test("runs from the person's own lightest week to the heaviest; what is not known has no step", () => {
    const strip = weekStrip(weeks, [0.5, null, 0.7, 0.9], [false, false, true, false], 0.1);
    expect(strip.map(({ step }) => step)).toEqual([1, null, 3, 5]);
    expect(strip.map(({ marked }) => marked)).toEqual([false, false, true, false]);
  });

  test("does not make much of weeks that are alike", () => {
    expect(weekStrip(weeks, [0.8, 0.81, 0.8, 0.82], [], 0.1).map(({ step }) => step)).toEqual([2, 2, 2, 2]);
  });

  test("without any known week every one is unknown, not light", () => {
    expect(weekStrip(weeks, [null, null, null, null], [], 0.1).map(({ step }) => step)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a queue's usual day", () => {
  const half = (minute: number, needed: number | null, there: number | null) => ({
    minute,
    needed,
    there,
    occupancy: null,
  });

  test("says for how long people are lacking, and how many", () => {
    const day = usualDay([half(540, 6, 6), half(570, 8, 6), half(600, 7, 6), half(630, 5, 6)]);
    expect(day?.halfHours.map(({ short }) => short)).toEqual([0, 2, 1, 0]);
    expect(day?.longestShort).toEqual({ from: 570, to: 630, min: 1, max: 2 });
  });

  test("where it is not known who was there nobody is said to be lacking", () => {
    const day = usualDay([half(540, 5, null)]);
    expect(day?.halfHours).toEqual([{ minute: 540, needed: 5, there: null, short: 0 }]);
    expect(day?.longestShort).toBeUndefined();
  });

  test("is not drawn where nothing is needed", () => {
    expect(usualDay([half(540, null, 3)])).toBeUndefined();
  });
});

describe("a promise on its line", () => {
  test("stands at its days, and leaves out a label that would lie on the next", () => {
    const line = promiseLine(["2026-11-09", "2026-11-10", "2026-11-17"], "2026-11-23", {
      left: 0,
      right: 280,
    });
    expect(line?.stops.map(({ x, labelled }) => [Math.round(x), labelled])).toEqual([
      [0, false],
      [20, true],
      [160, true],
    ]);
    expect(line?.todayX).toBe(280);
  });

  test("of today alone stands at today", () => {
    expect(promiseLine(["2026-11-23"], "2026-11-23", { left: 10, right: 20 })?.todayX).toBe(10);
    expect(promiseLine([], "2026-11-23", { left: 10, right: 20 })).toBeUndefined();
  });
});
