import { describe, expect, test } from "vitest";
import {
  floorVariance,
  type SpreadScore,
  steadiedVariance,
  withinSquares,
} from "../../../src/domain/empathy/score-spread.ts";

const quarter = 2951; // The first week of a quarter: 227 · 13.
const score = (adjusted: number, evaluator = "e1", week = quarter): SpreadScore => {
  return { adjusted, evaluator, week };
};

describe("a person's spread", () => {
  test.each([
    ["no score at all", [], { squares: 0, degrees: 0 }],
    ["a single score", [score(60)], { squares: 0, degrees: 0 }],
    ["two scores by one evaluator in a quarter", [score(60), score(70)], { squares: 50, degrees: 1 }],
    ["two scores by two evaluators", [score(60), score(70, "e2")], { squares: 0, degrees: 0 }],
    [
      "a fall between two quarters",
      [score(80), score(80), score(60, "e1", quarter + 13), score(60, "e1", quarter + 13)],
      { squares: 0, degrees: 2 },
    ],
    [
      "the first and the last week of a quarter",
      [score(60), score(70, "e1", quarter + 12)],
      { squares: 50, degrees: 1 },
    ],
  ])("%s", (_, scores, expected) => {
    expect(withinSquares(scores)).toEqual(expected);
  });

  test.each([
    ["without degrees of freedom it is the floor's", { squares: 0, degrees: 0 }, 81],
    ["with twenty it is half the person's own", { squares: 20 * 121, degrees: 20 }, 101],
  ])("%s", (_, own, expected) => {
    expect(steadiedVariance(own, 81)).toBeCloseTo(expected);
  });

  test.each([
    [
      "all squares over all degrees",
      [
        { squares: 50, degrees: 1 },
        { squares: 100, degrees: 2 },
      ],
      50,
    ],
    ["nobody has two scores in a cell", [{ squares: 0, degrees: 0 }], undefined],
    ["scores never differ", [{ squares: 0, degrees: 9 }], undefined],
    ["nobody", [], undefined],
  ])("the floor's: %s", (_, people, expected) => {
    expect(floorVariance(people)).toBe(expected);
  });
});
