import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madToSigma, medianAbsoluteDeviation } from "../../../src/domain/statistics/mad.ts";
import { median } from "../../../src/domain/statistics/median.ts";
import { percentile, percentiles } from "../../../src/domain/statistics/percentile.ts";

// Case percentile-nist-7.2.6.2: NIST/SEMATECH e-Handbook 7.2.6.2, https://www.itl.nist.gov/div898/handbook/prc/section2/prc262.htm
const nist = [
  95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.061, 95.1591, 95.1195, 95.1065, 95.0925, 95.199, 95.1682,
];
// Minus zero is no figure of a floor.
const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0);

describe("several percentiles of the same values", () => {
  test("are each what it is alone, in the order of the shares", () => {
    expect(percentiles([10, 20, 30, 40], [0.5, 0.9])).toEqual([25, 37]);
    expect(percentiles([], [0.5, 0.9])).toEqual([]);
    expect(() => percentiles([1], [0.5, 90])).toThrow(RangeError);
  });
});

describe("a percentile", () => {
  test("is the type 7 of Hyndman and Fan: NIST prints 95.1957 for the ninetieth of its twelve", () => {
    const found = percentile(nist, 0.9);
    expect(Math.abs((found ?? 0) - 95.1957)).toBeLessThan(5.1e-5);
    // Its types 6 and 8 print 95.1981 and 95.1972 for the same data.
    expect(Math.abs((found ?? 0) - 95.1972)).toBeGreaterThan(1e-3);
  });

  test("of no values is not known, of one it is that value", () => {
    expect(percentile([], 0.9)).toBeUndefined();
    expect(percentile([7], 0.9)).toBe(7);
  });

  test("a share outside 0 to 1 is a mistake in the code", () => {
    expect(() => percentile([1], 90)).toThrow(RangeError);
    expect(() => percentile([1], Number.NaN)).toThrow(RangeError);
  });

  test("lies between the extremes, does not fall as the share grows, and leaves its values in their order", () => {
    const values = fc.array(finite, { minLength: 1, maxLength: 30 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (given, a, b) => {
        const copy = [...given];
        const low = percentile(given, Math.min(a, b)) as number;
        const high = percentile(given, Math.max(a, b)) as number;
        expect(given).toEqual(copy);
        expect(percentile(given, 0)).toBe(Math.min(...given));
        expect(percentile(given, 1)).toBe(Math.max(...given));
        expect(high - low).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});

describe("the median", () => {
  test("of an even number of values is the mean of the two in the middle", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });
});

describe("the median absolute deviation", () => {
  // Case mad-R: R stats::mad, tests/Examples/stats-Ex.Rout.save, https://github.com/wch/r-source @0c26529
  test("agrees with R, and one wild value does not move it", () => {
    expect(medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeCloseTo(2, 9);
    expect(medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 8, 100])).toBeCloseTo(2, 9);
    expect(medianAbsoluteDeviation([1, 2, 3, 5, 7, 8])).toBeCloseTo(2.5, 9);
    expect(madToSigma * (medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9]) ?? 0)).toBeCloseTo(2.9652, 9);
  });

  test("of no values is not known, of equal values it is zero", () => {
    expect(medianAbsoluteDeviation([])).toBeUndefined();
    expect(medianAbsoluteDeviation([5, 5, 5])).toBe(0);
  });
});
