import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve, weightedArea } from "../../../src/domain/statistics/area-under-curve.ts";
import { brierScore, brierSkill } from "../../../src/domain/statistics/brier-score.ts";
import { calibrationLine, logistic, logisticLine } from "../../../src/domain/statistics/logistic-line.ts";
import { recognition, rightShare } from "../../../src/domain/statistics/recognition.ts";

describe("the Brier score", () => {
  // scikit-learn documentation of brier_score_loss (case brier-auc-sklearn)
  test("agrees with scikit-learn", () => {
    const forecasts = [
      { probability: 0.1, event: false },
      { probability: 0.9, event: true },
      { probability: 0.8, event: true },
      { probability: 0.3, event: false },
    ];
    expect(brierScore(forecasts)).toBeCloseTo(0.0375, 9);
    expect(brierScore([])).toBeUndefined();
  });

  test("skill is held against a plainer forecast", () => {
    expect(brierSkill(0.1, 0.2)).toBe(0.5);
    expect(brierSkill(0.2, 0.2)).toBe(0);
    expect(brierSkill(0.1, 0)).toBeUndefined();
    expect(brierSkill(undefined, 0.2)).toBeUndefined();
  });
});

describe("the area under the curve", () => {
  // scikit-learn documentation of roc_auc_score (case brier-auc-sklearn)
  const outcomes = [
    { score: 0.1, event: false },
    { score: 0.4, event: false },
    { score: 0.35, event: true },
    { score: 0.8, event: true },
  ];

  test("agrees with scikit-learn", () => {
    expect(areaUnderCurve(outcomes)).toBeCloseTo(0.75, 9);
  });

  test("a tie counts half, and without both outcomes there is none", () => {
    expect(areaUnderCurve(outcomes.map(({ event }) => ({ score: 1, event })))).toBe(0.5);
    expect(areaUnderCurve(outcomes.filter(({ event }) => event))).toBeUndefined();
    expect(areaUnderCurve([])).toBeUndefined();
  });

  test("a weight of two is the same as the outcome twice", () => {
    const doubled = outcomes.flatMap((outcome, place) => (place === 2 ? [outcome, outcome] : [outcome]));
    expect(weightedArea(outcomes)((place) => (place === 2 ? 2 : 1))).toBeCloseTo(
      areaUnderCurve(doubled) as number,
      12,
    );
  });
});

describe("the logistic line", () => {
  const table = (x: number, events: number, of: number) =>
    Array.from({ length: of }, (_, at) => ({ x, event: at < events }));
  // Of two groups the slope is the logarithm of the odds ratio: 1 of 4 and 3 of 4 give ln(3·3) = ln 9,
  // and the intercept is the logit of the first group's share, ln(1/3).
  const twoGroups = [...table(0, 1, 4), ...table(1, 3, 4)];

  test("of two groups has the log odds ratio for its slope", () => {
    const line = logisticLine(twoGroups, 0);
    expect(line?.slope).toBeCloseTo(Math.log(9), 9);
    expect(line?.intercept).toBeCloseTo(Math.log(1 / 3), 9);
  });

  test("shrinkage draws the slope towards zero and leaves the mean probability at the events' share", () => {
    const line = logisticLine(twoGroups, 1);
    expect(line?.slope).toBeGreaterThan(0);
    expect(line?.slope).toBeLessThan(Math.log(9));
    const probabilities = twoGroups.map(({ x }) => logistic((line?.intercept ?? 0) + (line?.slope ?? 0) * x));
    expect(probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length).toBeCloseTo(0.5, 9);
  });

  test("where x parts the outcomes wholly there is a line only with shrinkage", () => {
    const parted = [...table(0, 0, 5), ...table(1, 5, 5)];
    expect(logisticLine(parted, 0)).toBeUndefined();
    expect(logisticLine(parted, 1)?.slope).toBeGreaterThan(1);
  });

  test("all outcomes or all x the same give no line", () => {
    expect(logisticLine(table(0, 0, 5), 1)).toBeUndefined();
    expect(logisticLine(table(0, 2, 5), 1)).toBeUndefined();
    expect(logisticLine([], 1)).toBeUndefined();
  });

  test("forecasts that are right have slope 1 and intercept 0, those twice as bold slope one half", () => {
    const logit = Math.log(3);
    const right = [...table(-logit, 1, 4), ...table(logit, 3, 4)];
    const bold = right.map(({ x, event }) => ({ x: 2 * x, event }));
    expect(calibrationLine(right)?.slope).toBeCloseTo(1, 9);
    expect(calibrationLine(right)?.intercept).toBeCloseTo(0, 9);
    expect(calibrationLine(bold)?.slope).toBeCloseTo(0.5, 9);
  });

  test("forecasts that are too low on the whole have an intercept above zero", () => {
    // All are reported 1/2 on the whole, though the odds are 3 to 1 higher than that.
    const low = [...table(-1, 3, 4), ...table(1, 7, 8)];
    expect(calibrationLine(low)?.intercept).toBeGreaterThan(0.5);
  });
});

describe("how well a sign predicts", () => {
  // Dolan et al. 2015, J Gen Intern Med 30:582-587, appendix A, https://docest.com/doc/92614/: rows are the
  // five statements of the single item, columns the seven answers of MBI:EE (case single-item-burnout-dolan).
  const dolan = [
    [748, 154, 34, 8, 4, 5, 2],
    [427, 805, 402, 412, 170, 137, 16],
    [9, 48, 76, 238, 207, 466, 189],
    [0, 4, 11, 37, 31, 194, 269],
    [2, 2, 0, 3, 1, 50, 243],
  ];
  // The last three columns say once a week or more often; the single item is cut at the third statement.
  const cell = (single: boolean, exhausted: boolean) =>
    dolan
      .filter((_, row) => row >= 2 === single)
      .flatMap((row) => row.filter((_, column) => column >= 4 === exhausted))
      .reduce((sum, count) => sum + count, 0);
  const table = {
    rightlySigned: cell(true, true),
    wronglySigned: cell(true, false),
    missed: cell(false, true),
    rightlyUnsigned: cell(false, false),
  };

  test("the single item against the exhaustion item: .832 and .874 of 5,404 physicians", () => {
    expect(dolan.flat().reduce((sum, count) => sum + count, 0)).toBe(5404);
    const found = recognition(table);
    expect(Math.abs((found.signed ?? 0) - 0.385)).toBeLessThan(6e-4);
    expect(Math.abs((found.prevalence ?? 0) - 0.367)).toBeLessThan(6e-4);
    expect(Math.abs((found.sensitivity ?? 0) - 0.832)).toBeLessThan(6e-4);
    expect(Math.abs((found.specificity ?? 0) - 0.874)).toBeLessThan(6e-4);
  });

  test("nothing to divide by is not known", () => {
    expect(recognition({ rightlySigned: 0, wronglySigned: 0, missed: 0, rightlyUnsigned: 3 })).toEqual({
      prevalence: 0,
      signed: 0,
      sensitivity: null,
      specificity: 1,
    });
  });

  test("at a prevalence of 15 %, sensitivity .6 and specificity .8, 35 % of signs are right", () => {
    // Bayes: .09 / (.09 + .17) = .34615 (case ppv-worked)
    const share = rightShare({ prevalence: 0.15, sensitivity: 0.6, specificity: 0.8 });
    expect(Math.abs((share ?? 0) - 0.34615)).toBeLessThan(1e-5);
    expect(rightShare({ prevalence: 0.2, sensitivity: 0, specificity: 1 })).toBeUndefined();
  });

  test("Bayes' theorem says the share that counting says", () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (rightlySigned, wronglySigned, missed, rightlyUnsigned) => {
        const found = recognition({ rightlySigned, wronglySigned, missed, rightlyUnsigned });
        const share = rightShare({
          prevalence: found.prevalence ?? 0,
          sensitivity: found.sensitivity ?? 0,
          specificity: found.specificity ?? 0,
        });
        expect(share).toBeCloseTo(rightlySigned / (rightlySigned + wronglySigned), 9);
      }),
    );
  });
});
