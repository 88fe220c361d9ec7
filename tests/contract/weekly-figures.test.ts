import { expect, test } from "vitest";
import { weeklyFigures } from "../../src/contract/measure.ts";

const shares = weeklyFigures(3, 0, 1);
const holds = (value: unknown) => shares.safeParse(value).success;

test("weekly figures are so many numbers or nulls, each within its bounds", () => {
  expect(holds([0, null, 1])).toBe(true);
  expect(holds([0, 1])).toBe(false);
  expect(holds([0, 1, 0, 1])).toBe(false);
  expect(holds([0, 1.01, 0])).toBe(false);
  expect(holds([0, -0.01, 0])).toBe(false);
  expect(holds([0, "1", 0])).toBe(false);
  expect(holds([0, undefined, 0])).toBe(false);
  expect(holds([0, Number.NaN, 0])).toBe(false);
  expect(holds([0, Number.POSITIVE_INFINITY, 0])).toBe(false);
  expect(holds("0,1,0")).toBe(false);
  expect(weeklyFigures(1).safeParse([-7.5]).success).toBe(true);
});
