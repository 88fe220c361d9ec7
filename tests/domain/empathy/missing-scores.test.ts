import { describe, expect, test } from "vitest";
import { levelScores } from "../../../src/domain/empathy/change-of-level.ts";
import { watching } from "../../../src/domain/empathy/level-state.ts";
import {
  fallShowsIn,
  missingOfPerson,
  missingScores,
  scoringPace,
  weeksOfScores,
} from "../../../src/domain/empathy/missing-scores.ts";

const everyWeek = (weeks: number, n = 1) => Array.from({ length: weeks }, () => n);

describe("what is missing before a change can be said", () => {
  test.each([
    ["six in nine weeks, three a month: what the methods print", [1, 0, 1, 1, 0, 1, 1, 0, 1], 0.75, 6, 8],
    ["nobody scored yet, at three a month", [], 0.75, 12, 16],
    ["one a week for half a year: enough", everyWeek(26), 1, 0, 0],
    ["many in three weeks: enough", everyWeek(3, 4), 4, 0, 0],
    [
      "many at first, and none for a quarter: four lately are missing",
      [...everyWeek(8), ...everyWeek(16, 0)],
      1,
      4,
      4,
    ],
  ] as const)("%s", (_, weeks, pace, scores, inWeeks) => {
    expect(missingScores(weeks, pace)).toEqual({ scores, weeks: inWeeks });
  });

  test("is never there at a pace below what was simulated, and the number is that of the slowest pace", () => {
    expect(missingScores([], 0)).toEqual({ scores: 12, weeks: null });
    expect(missingScores([1, 0, 0, 0, 1], 0.2)).toEqual({ scores: 10, weeks: null });
  });

  test("the pace is of the last quarter; of somebody new of four weeks at least", () => {
    expect(scoringPace([...everyWeek(20, 9), ...everyWeek(13, 1)])).toBe(1);
    expect(scoringPace([2])).toBe(0.5);
    expect(scoringPace([])).toBe(0);
  });

  test("counts the weeks of a person's look from their first score on", () => {
    const scores = [1000, 1002, 1002].map((week) => ({
      week,
      evaluator: "e",
      adjusted: 70,
      severityVariance: 0,
    }));
    const own = levelScores(scores, 81);
    expect(weeksOfScores(own, watching, 1003)).toEqual([1, 0, 2, 0]);
    expect(missingOfPerson(own, watching, 1003)).toEqual({ scores: 9, weeks: 12 });
  });
});

describe("how soon a fall would show", () => {
  test.each([
    // Points, scores a week, weeks: none of the 10 at any pace, for a person's own wandering hides it.
    [15, 4, 5],
    [15, 2, 10],
    [15, 0.69, null],
    [20, 1, 6],
    [10, 4, null],
    [20, 0.3, null],
  ])("a fall of %d at %d a week", (points, scoresAWeek, weeks) => {
    expect(fallShowsIn(points, { scoresAWeek, sigma: 9 }, Math.round(52 * scoresAWeek))).toBe(weeks);
  });

  test("nothing shows without eight scores before", () => {
    expect(fallShowsIn(20, { scoresAWeek: 4, sigma: 9 }, 7)).toBeNull();
  });
});
