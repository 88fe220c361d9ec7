import { expect, test } from "vitest";
import { poissonInterval } from "../../../bench/poisson-interval.ts";

// The exact limits, from the chi-square law: half of its .025 point of 2n degrees, and of its .975 point of 2n + 2.
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [5, 1.6235, 11.668],
  [10, 4.7954, 18.39],
  [100, 81.364, 121.627],
])("%d events: %d to %d, within a hundredth of the number or of an event", (events, from, to) => {
  const found = poissonInterval(events);
  expect(Math.abs(found.from - from)).toBeLessThan(0.02 + 0.01 * from);
  expect(Math.abs(found.to - to)).toBeLessThan(0.02 + 0.01 * to);
});

test("there is no such number as less than none", () => {
  expect(() => poissonInterval(-1)).toThrow(RangeError);
});
