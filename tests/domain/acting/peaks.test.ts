import { expect, test } from "vitest";
import { peakHalfHours } from "../../../src/domain/acting/peaks.ts";

test("each day has a peak of its own, and what is nearly the highest belongs to it", () => {
  const monday = [9.4, 9.5, 10, null].map((load, at) => ({ halfHour: 18 + at, load }));
  const tuesday = [2, 1].map((load, at) => ({ halfHour: 48 + 18 + at, load }));
  expect([...peakHalfHours([...monday, ...tuesday], 0.95)]).toEqual([19, 20, 66]);
});

test("a day without load has no peak", () => {
  expect(
    peakHalfHours(
      [
        { halfHour: 18, load: 0 },
        { halfHour: 19, load: null },
      ],
      0.95,
    ).size,
  ).toBe(0);
  expect(peakHalfHours([], 0.95).size).toBe(0);
});
