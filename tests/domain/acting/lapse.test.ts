import { expect, test } from "vitest";
import { lapsedSince } from "../../../src/domain/acting/lapse.ts";

test("a refresher of 26 weeks ago to the day is in time, and one of the day before has lapsed", () => {
  expect(lapsedSince(0, 26, 26 * 7)).toBeUndefined();
  expect(lapsedSince(0, 26, 26 * 7 + 1)).toBe(26 * 7);
  expect(lapsedSince(0, 26, 400)).toBe(26 * 7);
  expect(lapsedSince(10, 8, 3)).toBeUndefined();
});
