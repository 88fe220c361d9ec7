import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/contract/outcomes.ts";
import { outcomeLines } from "../../../src/renderer/charts/outcome-lines-model.ts";

const day = "2026-11-23";
const side = { n: 12, mean: 1, from: day, to: day };

function outcome(differs: Partial<Outcome>): Outcome {
  return {
    session: 1,
    title: "First conversation",
    person: { agent: "maya", name: null, team: null },
    held: day,
    purpose: "rest",
    measure: "short-rests",
    unit: "a week",
    better: "lower",
    verdict: "cannot-tell",
    before: side,
    after: side,
    needed: 4,
    change: null,
    expected: null,
    beyond: null,
    others: null,
    missing: null,
    readyOn: null,
    also: [],
    steps: { kept: 0, missed: 0, open: 0 },
    sentence: "",
    ...differs,
  };
}

describe("outcomes beside each other", () => {
  const fewer = outcome({ beyond: { points: -1, low: -2, high: 0 } });
  const more = outcome({ beyond: { points: 0.5, low: 0, high: 1 } });
  const points = outcome({
    unit: "points",
    better: "higher",
    beyond: { points: 10, low: 0, high: 20 },
  });

  test("better is to the right, whichever way is better", () => {
    const [rest, worse, score] = outcomeLines([fewer, more, points]).map(({ place }) => place);
    expect(rest).toEqual({ low: 0.5, high: 0.95, at: 0.725 });
    expect(score).toEqual({ low: 0.5, high: 0.95, at: 0.725 });
    expect(worse?.high).toBe(0.5);
    expect(worse?.at).toBeLessThan(0.5);
  });

  test("outcomes of one unit share a scale, and one unit does not squeeze another", () => {
    const [, worse] = outcomeLines([fewer, more, points]).map(({ place }) => place);
    expect(worse?.low).toBeCloseTo(0.275, 6);
  });

  test("without an estimate there is no place on the axis", () => {
    expect(outcomeLines([outcome({})])[0]?.place).toBeUndefined();
  });
});
