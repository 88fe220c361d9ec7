import { describe, expect, test } from "vitest";
import { falseClaimsOn, idleFloors } from "../../../bench/session-simulation.ts";
import {
  type AgentScoreSum,
  adjustedSum,
  beforeAndAfter,
  type ScoreSum,
} from "../../../src/domain/acting/before-and-after.ts";
import { falseClaims } from "../../../src/domain/acting/false-claims.ts";
import { outcomeSentence } from "../../../src/domain/acting/outcome-sentence.ts";
import { expectedRise } from "../../../src/domain/acting/regression-to-mean.ts";

describe("the rise that is to be expected of people picked for low scores", () => {
  // Barnett et al. 2005, IJE 34:215-220, eq. 1; the set of parameters of the MRC-CBU example.
  test.each([
    [0, 26.972],
    [0.5, 13.486],
    [0.8, 5.394],
    [1, 0],
  ])("with a reliability of %d it is %d points", (reliability, rise) => {
    expect(expectedRise({ mean: 60, sd: 15, cut: 40, reliability })).toBeCloseTo(rise, 3);
  });

  test("is not reported where the scores do not vary, and stays finite far below everything", () => {
    expect(expectedRise({ mean: 60, sd: 0, cut: 40, reliability: 0.5 })).toBeUndefined();
    expect(expectedRise({ mean: 60, sd: 1, cut: -90, reliability: 0 })).toBeCloseTo(150, 0);
  });
});

function scores(...values: readonly number[]): ScoreSum {
  return {
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value * value, 0),
  };
}

const around = (mean: number, n = 10) =>
  scores(...Array.from({ length: n }, (_, at) => mean + (at % 2 ? 9 : -9)));

/** Twelve people around 70, and one who lies low. */
function floor(low: ScoreSum): AgentScoreSum[] {
  const others = Array.from({ length: 12 }, (_, at) => ({ agent: `a${at}`, ...around(64 + at) }));
  return [...others, { agent: "low", ...low }];
}

describe("before and after", () => {
  const held = 1000;

  test("says nothing for four weeks, and nothing with seven scored contacts on a side", () => {
    const after = around(80);
    expect(beforeAndAfter("low", held, held + 27, floor(around(50)), after)).toMatchObject({
      verdict: "too-early",
      readyOn: held + 28,
      change: null,
    });
    expect(beforeAndAfter("low", held, held + 60, floor(around(50, 7)), after).verdict).toBe("not-enough");
    const few = beforeAndAfter("low", held, held + 60, floor(around(50)), around(80, 7));
    expect(few).toMatchObject({ verdict: "not-enough", change: null, beyond: null });
    expect(outcomeSentence(few)).toContain("7 scored after, 8 needed");
  });

  test("a rise that was to be expected anyway is none of the session's", () => {
    const outcome = beforeAndAfter("low", held, held + 60, floor(around(58)), around(62));
    expect(outcome.verdict).toBe("cannot-tell");
    expect(outcome.change).toBeCloseTo(4, 6);
    expect(outcome.expected).toBeGreaterThan(1);
    expect(outcome.beyond?.points).toBeCloseTo(4 - (outcome.expected ?? 0), 6);
    expect(outcomeSentence(outcome)).toMatch(
      /^Cannot tell: \+4 points, of which \+\d was to be expected anyway/,
    );
  });

  test("a rise far beyond what was expected is said, with its interval and a reservation", () => {
    const outcome = beforeAndAfter("low", held, held + 60, floor(around(55)), around(78));
    expect(outcome.verdict).toBe("helped");
    expect(outcome.beyond?.low).toBeGreaterThan(0);
    expect(outcomeSentence(outcome)).toContain("Other things may have changed too");
    expect(beforeAndAfter("low", held, held + 60, floor(around(70)), around(48)).verdict).toBe("lower");
  });

  test("cannot be judged where no score differs from any other", () => {
    const flat = scores(60, 60, 60, 60, 60, 60, 60, 60);
    const outcome = beforeAndAfter("low", held, held + 60, [{ agent: "low", ...flat }], flat);
    expect(outcome).toMatchObject({ verdict: "cannot-tell", beyond: null });
  });

  test("an evaluator's severity is taken out of sums as it would be of each score", () => {
    const harsh = adjustedSum([{ ...scores(50, 60), severity: -12 }]);
    expect(harsh).toEqual(scores(62, 72));
  });
});

test("on 200 floors where sessions do nothing, “helped” is said no more often than the printed rate", () => {
  for (const seed of [1, 2]) {
    const { floors, statements, helped } = falseClaimsOn(
      idleFloors,
      falseClaims.floors / idleFloors.length,
      seed,
    );
    expect(floors).toBe(falseClaims.floors);
    if (seed === 1) expect(statements).toBe(falseClaims.statements);
    expect(helped / statements).toBeLessThanOrEqual(falseClaims.share);
    // Nor is it so shy that nothing could ever be said.
    expect(helped).toBeGreaterThan(0);
  }
});
