import { expect, test } from "vitest";
import { meanOfSum, noValues, squaresWithin, sumOfValues } from "../../../src/domain/statistics/value-sum.ts";

test("values summed give their mean and the squares around it", () => {
  const found = sumOfValues([50, 60, 70]);
  expect(found).toEqual({ n: 3, sum: 180, squares: 11_000 });
  expect(meanOfSum(found)).toBe(60);
  expect(squaresWithin(found)).toEqual({ squares: 200, degrees: 2 });
});

test("one value has no spread, and none have no mean", () => {
  expect(squaresWithin(sumOfValues([5]))).toEqual({ squares: 0, degrees: 0 });
  expect(sumOfValues([])).toEqual(noValues);
  expect(() => meanOfSum(noValues)).toThrow(RangeError);
});
