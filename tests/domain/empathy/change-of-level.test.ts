import { describe, expect, test } from "vitest";
import { severityUncertainty } from "../../../src/domain/empathy/adjusted-score.ts";
import {
  bestChange,
  levelChanges,
  levelMean,
  levelScores,
} from "../../../src/domain/empathy/change-of-level.ts";
import type { ChangeScore } from "../../../src/domain/empathy/floor-changes.ts";
import { wanderVariance } from "../../../src/domain/empathy/wander.ts";
import { look, scoresOf, withOddOne } from "./watched.ts";

const span = { from: look - 51, lastWeek: look };
const best = (scores: readonly ChangeScore[]) => bestChange(levelChanges(levelScores(scores, 81), span));

describe("the loudest change of a person", () => {
  test.each([
    ["a fall of 15 four weeks ago", scoresOf(4, [[4, -15]]), "declining", 4],
    ["a rise of 15 four weeks ago", scoresOf(4, [[4, 15]]), "improving", 4],
    ["a fall of 15 eight weeks ago, at one a week", scoresOf(1, [[8, -15]]), "declining", 8],
  ] as const)("%s is found where it began", (_, scores, direction, weeks) => {
    const found = best(scores);
    expect(found?.direction).toBe(direction);
    expect(found?.change.weeks).toBe(weeks);
    expect(found?.z ?? 0).toBeGreaterThan(3.4);
  });

  test.each([
    ["nothing changed", scoresOf(2)],
    ["a fall of less than five points", scoresOf(2, [[12, -4]])],
    ["seven scores before", scoresOf(1, [[4, -20]], { weeks: 11 })],
    ["no scores", []],
  ] as const)("is none, or not loud: %s", (_, scores) => {
    expect(best(scores)?.z ?? 0).toBeLessThan(2.5);
  });

  test("needs four scores lately", () => {
    const recent = (n: number) => [
      ...scoresOf(1, [], { weeks: 60, until: 20 }),
      ...scoresOf(n, [[1, -30]], { weeks: 1 }),
    ];
    expect(best(recent(3))).toBeUndefined();
    expect(best(recent(4))?.direction).toBe("declining");
  });

  test("one odd contact is cut, and is no change", () => {
    expect(best(withOddOne(scoresOf(1), -75))?.z ?? 0).toBeLessThan(2);
  });

  test("of equally loud ones the shortest counts", () => {
    const change = { weeks: 4, difference: -10, variance: 4, recent: 4, reference: 40 };
    expect(bestChange([change, { ...change, weeks: 5 }])?.change.weeks).toBe(4);
  });

  test("five points are enough, less is not", () => {
    const change = { weeks: 4, difference: -5, variance: 0.1, recent: 4, reference: 40 };
    expect(bestChange([change])?.direction).toBe("declining");
    expect(bestChange([{ ...change, difference: -4.99 }])).toBeUndefined();
  });
});

describe("the changes of a look", () => {
  const scores = scoresOf(1.5, [[7, -9]]).map((score, at) => {
    return { ...score, evaluator: `e${at % 3}`, severityVariance: [4, 1, 9][at % 3] ?? 0 };
  });
  const own = levelScores(scores, 90);

  test("have the variance of the means, the wandering and the severities", () => {
    for (const { weeks, difference, variance, recent, reference } of levelChanges(own, span)) {
      const from = look - weeks + 1;
      const late = scores.filter(({ week }) => week >= from);
      const early = scores.filter(({ week }) => week >= span.from && week < from);
      expect([recent, reference]).toEqual([late.length, early.length]);
      const means = [levelMean(own, from, look).mean, levelMean(own, span.from, from - 1).mean] as const;
      expect(difference).toBeCloseTo(means[0] - means[1], 9);
      const weights = Array.from({ length: 52 }, (_, at) => {
        const share = (of: typeof late) =>
          of.filter(({ week }) => week === span.from + at).length / of.length;
        return share(late) - share(early);
      });
      const sum = 90 / recent + 90 / reference + wanderVariance(weights) + severityUncertainty(late, early);
      expect(variance).toBeCloseTo(sum, 9);
    }
  });

  test("are sixteen at most, and none where nothing was scored", () => {
    expect(levelChanges(own, span).map(({ weeks }) => weeks)).toEqual(
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
    expect(levelChanges(own, { from: look + 1, lastWeek: look })).toEqual([]);
  });
});
