import { expect, test } from "vitest";
import { apportioned } from "../../../src/domain/statistics/apportioned.ts";

test.each([
  [10, [2, 1], [7, 3]],
  [3, [3], [3]],
  [7, [4, 3], [4, 3]],
  [1, [1, 1], [1, 0]],
  [0, [5, 1], [0, 0]],
])("%i in the proportion of %j", (whole, weights, shares) => {
  expect(apportioned(whole, weights)).toEqual(shares);
});
