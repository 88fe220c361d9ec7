import { expect, test } from "vitest";
import {
  dailyRestBand,
  longestStretchBand,
  occupancyBand,
  quickReturnsBand,
} from "../../../src/domain/workload/figure-bands.ts";

const week = 2934;

test("figures in seconds are judged in the unit of their rule", () => {
  expect(longestStretchBand(3600, week)).toBe("usual");
  expect(longestStretchBand(3601, week)).toBe("watch");
  expect(longestStretchBand(7201, week)).toBe("heavy");
  expect(dailyRestBand(11 * 3600, week)).toBe("watch");
  expect(dailyRestBand(11 * 3600 - 1, week)).toBe("heavy");
  expect(occupancyBand(0.91, week)).toBe("heavy");
});

test("a figure that is not known lies nowhere", () => {
  expect([occupancyBand(null, week), longestStretchBand(null, week)]).toEqual([null, null]);
});

test("at least none is not none", () => {
  expect(quickReturnsBand(0, false, week)).toBe("usual");
  expect(quickReturnsBand(0, true, week)).toBeNull();
  expect(quickReturnsBand(1, true, week)).toBe("watch");
  expect(quickReturnsBand(3, true, week)).toBe("heavy");
});
