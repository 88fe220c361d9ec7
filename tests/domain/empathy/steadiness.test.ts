import { expect, test } from "vitest";
import { steadiness } from "../../../src/domain/empathy/steadiness.ts";
import { mannKendall } from "../../../src/domain/statistics/mann-kendall.ts";
import { theilSen } from "../../../src/domain/statistics/theil-sen.ts";

/** Two scores a week around a level that falls by two points each week. */
const falling = (weeks: readonly number[]) =>
  weeks.flatMap((week) => [3, -3].map((off) => ({ week: 2900 + week, adjusted: 80 - 2 * week + off })));

test("a fall of two points a week is a line of two points a week, and steadier than chance", () => {
  const { line, test: found } = steadiness(falling([0, 1, 2, 3, 4, 5, 6, 7]));
  expect(line).toMatchObject({ slope: -2, from: -2, to: -2 });
  expect(found).toMatchObject({ s: -28, values: 8 });
  expect(found?.p).toBeLessThan(0.001);
});

test("seven weeks with scores say nothing, however many scores there are", () => {
  expect(steadiness(falling([0, 1, 2, 3, 4, 5, 6]))).toEqual({ line: undefined, test: undefined });
  expect(steadiness([])).toEqual({ line: undefined, test: undefined });
});

test("a week without scores is a gap: it takes no part, and the others keep their distance", () => {
  const { line, test: found } = steadiness(falling([0, 1, 2, 3, 10, 11, 12, 13]).toReversed());
  expect(line?.slope).toBe(-2);
  expect(found).toEqual(mannKendall([80, 78, 76, 74, null, null, null, null, null, null, 60, 58, 56, 54]));
});

test("the line is Theil and Sen's over the weekly means", () => {
  const scores = falling([0, 2, 3, 4, 6, 7, 8, 9]).map((score, at) => ({
    ...score,
    adjusted: score.adjusted + (at % 3),
  }));
  const byWeek = Map.groupBy(scores, ({ week }) => week);
  const points = [...byWeek].map(([at, own]) => ({
    at,
    value: ((own[0]?.adjusted ?? 0) + (own[1]?.adjusted ?? 0)) / 2,
  }));
  expect(steadiness(scores).line).toEqual(theilSen(points));
});

test("weeks that are all alike have a line and no test", () => {
  const flat = Array.from({ length: 9 }, (_, at) => ({ week: 2900 + at, adjusted: 70 }));
  expect(steadiness(flat)).toMatchObject({ line: { slope: 0 }, test: undefined });
});
