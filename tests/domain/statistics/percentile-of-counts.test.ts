import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile } from "../../../src/domain/statistics/percentile.ts";
import { percentileOfCounts } from "../../../src/domain/statistics/percentile-of-counts.ts";

test("is the percentile of the values one by one", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const counts = [
        ...Map.groupBy(
          all.toSorted((a, b) => a - b),
          (value) => value,
        ),
      ];
      const counted = counts.map(([value, same]) => ({ value, count: same.length }));
      expect(percentileOfCounts(counted, share)).toBeCloseTo(percentile(all, share) ?? Number.NaN, 9);
    }),
  );
});

test("of nothing there is none", () => {
  expect(percentileOfCounts([], 0.9)).toBeUndefined();
  expect(percentileOfCounts([{ value: 1, count: 0 }], 0.9)).toBeUndefined();
});
