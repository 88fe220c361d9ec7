import { expect, test } from "vitest";
import { shiftPatternOf, shiftPatterns } from "../../../src/domain/floor/shift-pattern.ts";

// As rosters write it.
test.each([
  ["Night shift", "nights"],
  ["NIGHTS", "nights"],
  ["N", "nights"],
  ["Nachtschicht", "nights"],
  ["nuit", "nights"],
  ["Late", "lates"],
  ["Evening", "lates"],
  ["Spät", "lates"],
  ["back-shift", "lates"],
  ["Early", "days"],
  ["9-to-5", "days"],
  ["Day", "days"],
  ["Früh", "days"],
])("%s is %s", (written, pattern) => {
  expect(shiftPatternOf(written)).toBe(pattern);
});

test.each(["rotating", "3-shift", "flex", "weekend", "", "days and nights"])(
  "%s contracts nobody to one",
  (written) => {
    expect(shiftPatternOf(written)).toBeUndefined();
  },
);

test("each pattern is a word of its own", () => {
  expect(shiftPatterns.map(shiftPatternOf)).toEqual([...shiftPatterns]);
});
