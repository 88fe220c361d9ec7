import fc from "fast-check";
import { expect, test } from "vitest";
import { medianAbsoluteDeviation } from "../../../src/domain/statistics/mad.ts";
import { median } from "../../../src/domain/statistics/median.ts";
import { spreadOf, spreadsOfOthers } from "../../../src/domain/statistics/spread-of-others.ts";

test("the spread of values is their median and their median absolute deviation", () => {
  // R stats::mad, tests/Examples/stats-Ex.Rout.save, https://github.com/wch/r-source @0c26529
  expect(spreadOf([1, 2, 3, 5, 7, 8])).toEqual({ count: 6, median: 4, mad: 2.5 });
  expect(spreadOf([])).toBeUndefined();
});

test("of others: each value is left out in its turn", () => {
  // Without 9: 1 and 2, median 1.5, both half away. Without 1: 2 and 9, median 5.5, both 3.5 away.
  expect(spreadsOfOthers([1, 2, 9])).toEqual([
    { count: 2, median: 5.5, mad: 3.5 },
    { count: 2, median: 5, mad: 4 },
    { count: 2, median: 1.5, mad: 0.5 },
  ]);
});

test("one value has no others", () => {
  expect(spreadsOfOthers([4])).toEqual([undefined]);
  expect(spreadsOfOthers([])).toEqual([]);
});

test("the short way says what leaving each one out by hand says, also with ties", () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 25 }), (values) => {
      for (const [left, spread] of spreadsOfOthers(values).entries()) {
        const others = values.filter((_, at) => at !== left);
        expect(spread?.median).toBeCloseTo(median(others) as number, 9);
        expect(spread?.mad).toBeCloseTo(medianAbsoluteDeviation(others) as number, 9);
      }
    }),
  );
});
