import { expect, test } from "vitest";
import { countWords, lengthWords, numberWords } from "../../../src/domain/acting/day-words.ts";

test("a limit of time is named in its largest whole unit, up to twelve in words", () => {
  expect([39_600, 126_000, 3600, 5400, 60, 10, 1].map(lengthWords)).toEqual([
    "eleven hours",
    "35 hours",
    "an hour",
    "90 minutes",
    "a minute",
    "ten seconds",
    "a second",
  ]);
});

test("numbers are in words up to twelve, counts up to ten", () => {
  expect([0, 3, 12, 13].map(numberWords)).toEqual(["no", "three", "twelve", "13"]);
  expect([0, 1, 10, 11].map((count) => countWords(count, "rest"))).toEqual([
    "no rests",
    "one rest",
    "ten rests",
    "11 rests",
  ]);
});
