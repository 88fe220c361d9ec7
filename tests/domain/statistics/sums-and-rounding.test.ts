import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, weightedMean } from "../../../src/domain/statistics/mean.ts";
import { ratio } from "../../../src/domain/statistics/ratio.ts";
import { percentage, tenth, toPlaces, toStep } from "../../../src/domain/statistics/rounding.ts";
import { sum, sumOfKnown } from "../../../src/domain/statistics/sum.ts";

describe("rounding", () => {
  test("goes to the nearest step, and halves go up", () => {
    expect([42.4, 42.5, 37.6, -2.5, 0].map((value) => toStep(value, 5))).toEqual([40, 45, 40, -0, 0]);
  });

  test("keeps so many places after the point", () => {
    expect([toPlaces(0.126, 2), toPlaces(12.3456, 3), toPlaces(7.5, 0)]).toEqual([0.13, 12.346, 8]);
    expect([0.24, 0.25, 0.26, -0.25].map(tenth)).toEqual([0.2, 0.3, 0.3, -0.2]);
  });

  test("says a share as a percentage to a tenth", () => {
    expect([0.85, 0.0295, 0.12345, 0].map(percentage)).toEqual([85, 3, 12.3, 0]);
  });

  test("moves nothing by more than half a step, and nothing twice", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(tenth(value) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(tenth(tenth(value))).toBe(tenth(value));
        expect(Math.abs(toStep(value, 5) - value)).toBeLessThanOrEqual(2.5 + 1e-9);
      }),
    );
  });
});

describe("a sum", () => {
  test("of nothing is zero, and of nothing known is not known", () => {
    expect([sum([]), sum([0.5, 2])]).toEqual([0, 2.5]);
    expect([sumOfKnown([]), sumOfKnown([null, undefined]), sumOfKnown([null, 0])]).toEqual([null, null, 0]);
  });

  test("of what is known leaves out what is not, and never counts it as zero", () => {
    expect(sumOfKnown([3, null, 4, undefined])).toBe(7);
  });
});

describe("a ratio of sums", () => {
  test("is not known where a part is not, or where there is nothing to divide by", () => {
    expect([ratio(30, 4), ratio(0, 4)]).toEqual([7.5, 0]);
    expect([ratio(null, 4), ratio(undefined, 4), ratio(3, null), ratio(3, 0), ratio(0, 0)]).toEqual(
      Array(5).fill(null),
    );
  });
});

describe("a mean", () => {
  test("of nothing there is none, weighed or not", () => {
    expect([mean([]), weightedMean([]), weightedMean([{ value: 5, weight: 0 }])]).toEqual(
      Array(3).fill(undefined),
    );
  });

  test("of weeks weighed by their scores is the mean of all the scores", () => {
    const weeks = [[60, 70, 80], [90], []];
    const weighed = weeks.flatMap((scores) => {
      const value = mean(scores);
      return value === undefined ? [] : [{ value, weight: scores.length }];
    });
    expect(weightedMean(weighed)).toBe(mean(weeks.flat()));
  });
});
