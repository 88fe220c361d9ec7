import { expect, test } from "vitest";
import { CutMean } from "../../../src/domain/empathy/cut-mean.ts";

const meanOf = (values: readonly number[], bound: number) => {
  const cut = new CutMean(values.length);
  for (const value of values) cut.add(value);
  return cut.mean(bound);
};

test.each([
  ["nothing lies far off", [60, 70, 80], 18, 70],
  ["one far below is pulled in to the bound", [0, 70, 74, 72, 76], 10, (62 + 70 + 74 + 72 + 76) / 5],
  ["one far above too", [100, 10, 12, 14], 5, (18 + 10 + 12 + 14) / 4],
  ["the median of an even number is the mean of the middle two", [0, 10, 20, 100], 15, 15],
  ["a single score", [64], 5, 64],
])("the mean: %s", (_, values, bound, expected) => {
  expect(meanOf(values, bound)).toBeCloseTo(expected, 10);
});

test("filled at once it is as one by one, and empty again once it is cleared", () => {
  const cut = new CutMean(5);
  cut.fill(Float64Array.of(9, 76, 0, 70, 74, 1), Int32Array.of(2, 5, 0, 3, 4, 1), 1, 5);
  cut.add(72);
  expect(cut.mean(10)).toBeCloseTo(meanOf([76, 0, 70, 74, 72], 10), 10);
  cut.clear();
  cut.add(5);
  expect(cut.mean(10)).toBe(5);
});
