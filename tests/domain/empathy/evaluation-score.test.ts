import { describe, expect, test } from "vitest";
import { evaluationScore } from "../../../src/domain/empathy/evaluation-score.ts";

const items = (...scores: (number | null)[]) => scores.map((score) => ({ score, maxScore: 2 }));

describe("the score of an evaluation", () => {
  test("is the share of the maximum of the items that applied", () => {
    expect(evaluationScore(items(2, 1, 0, 2, 2))).toBe(70);
    expect(evaluationScore(items(2, 2, 2, 2, 2, null, null, null, null))).toBe(100);
  });

  test("items of different maxima weigh by their maxima", () => {
    expect(
      evaluationScore([
        { score: 5, maxScore: 10 },
        { score: 1, maxScore: 1 },
      ]),
    ).toBeCloseTo((100 * 6) / 11, 12);
  });

  test("five applicable items of nine are enough, four are not", () => {
    expect(evaluationScore(items(1, 1, 1, 1, 1, null, null, null, null))).toBe(50);
    expect(evaluationScore(items(1, 1, 1, 1, null, null, null, null, null))).toBeUndefined();
  });

  test("on a short form six items in ten are enough", () => {
    expect(evaluationScore(items(2, 2, 2, null, null))).toBe(100);
    expect(evaluationScore(items(2, 2, null, null))).toBeUndefined();
  });

  test("a form without an applicable item, or without maxima, says nothing", () => {
    expect(evaluationScore(items(null, null))).toBeUndefined();
    expect(evaluationScore([])).toBeUndefined();
    expect(evaluationScore([{ score: 0, maxScore: 0 }])).toBeUndefined();
  });
});
