import { describe, expect, test } from "vitest";
import { falseAlarms } from "../../../bench/stable-people.ts";
import { changeOf, heldInTwoOfThree, shownWord } from "../../../src/domain/empathy/change.ts";
import { controlChart } from "../../../src/domain/empathy/control-chart.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";
import { around, lastWeek, recentWeeks, referenceWeeks, spread } from "./scores.ts";

/** Recent scores around one level against reference scores around another. */
const against = (recent: number, reference: number, n = 16) => [
  ...around(recent, n, recentWeeks),
  ...around(reference, n, referenceWeeks),
];

/** The word that a window shows for the last week, from that week and the two before. */
const wordShown = (scores: Parameters<typeof changeOf>[0]) =>
  shownWord([
    changeOf(scores, lastWeek - 2, spread),
    changeOf(scores, lastWeek - 1, spread),
    changeOf(scores, lastWeek, spread),
  ]);

describe("decline and improvement", () => {
  test("a clear fall is a decline, its mirror image an improvement", () => {
    const fall = changeOf(against(60, 75), lastWeek, spread);
    expect(fall).toMatchObject({ kind: "compared", word: "declining" });
    expect(changeOf(against(75, 60), lastWeek, spread)).toMatchObject({ word: "improving" });
    if (fall.kind !== "compared") throw new Error("There is enough");
    expect(fall.change.difference).toBeCloseTo(-15, 10);
    expect(fall.recent).toMatchObject({ n: 16, mean: 60 });
  });

  test("five points exactly are enough where the interval is clear of zero, a hair less is not", () => {
    expect(changeOf(against(70, 75, 80), lastWeek, spread)).toMatchObject({ word: "declining" });
    expect(changeOf(against(70.01, 75, 80), lastWeek, spread)).toMatchObject({ word: "no-clear-change" });
    expect(changeOf(against(80, 75, 80), lastWeek, spread)).toMatchObject({ word: "improving" });
  });

  test("six points are no change where the interval still holds zero", () => {
    const change = changeOf(against(69, 75, 8), lastWeek, spread);
    if (change.kind !== "compared") throw new Error("There is enough");
    expect(change.change.to).toBeGreaterThan(0);
    expect(change.word).toBe("no-clear-change");
    expect(changeOf(against(81, 75, 8), lastWeek, spread)).toMatchObject({ word: "no-clear-change" });
  });

  test("eight evaluations in each period are enough, seven are not", () => {
    const eight = against(50, 80, 8);
    expect(changeOf(eight, lastWeek, spread).kind).toBe("compared");
    expect(changeOf(eight.slice(1), lastWeek, spread)).toMatchObject({ reason: "too-few-recent", recent: 7 });
    expect(changeOf(eight.slice(0, -1), lastWeek, spread)).toMatchObject({
      reason: "too-few-reference",
      reference: 7,
    });
  });

  test("a reference of seven weeks is too short, one of eight is not", () => {
    const reference = (weeks: number) => around(80, 24, [lastWeek - 7 - weeks, lastWeek - 8]);
    const recent = around(50, 16, recentWeeks);
    expect(changeOf([...recent, ...reference(7)], lastWeek, spread)).toMatchObject({
      kind: "not-enough",
      reason: "reference-too-short",
      referenceWeeks: 7,
    });
    expect(changeOf([...recent, ...reference(8)], lastWeek, spread)).toMatchObject({ word: "declining" });
  });

  test("scores outside the range take no part, later ones neither", () => {
    const within = against(70, 70);
    const outside = [
      ...around(0, 8, [lastWeek + 1, lastWeek + 2]),
      ...around(100, 8, [lastWeek - 40, lastWeek - 26]),
    ];
    expect(changeOf([...within, ...outside], lastWeek, spread)).toEqual(changeOf(within, lastWeek, spread));
  });

  test("three evaluations: nothing is claimed", () => {
    const three = around(10, 3, recentWeeks);
    expect(changeOf(three, lastWeek, spread)).toMatchObject({ kind: "not-enough", recent: 3, reference: 0 });
    expect(wordShown(three)).toBe("not-enough");
    expect(controlChart(three, lastWeek, 8)).toEqual({
      kind: "not-enough",
      baselineWeeks: 0,
      baselineEvaluations: 0,
    });
    expect(changeOf([], lastWeek, undefined).kind).toBe("not-enough");
  });

  test("a severity that is hardly known takes the word away", () => {
    const scores = against(66, 75).map((score) =>
      score.week > lastWeek - 8 ? { ...score, evaluator: "new", severityVariance: 36 } : score,
    );
    expect(changeOf(against(66, 75), lastWeek, spread)).toMatchObject({ word: "declining" });
    expect(changeOf(scores, lastWeek, spread)).toMatchObject({ word: "no-clear-change" });
  });
});

describe("the word in the window", () => {
  test("needs two of three weeks", () => {
    expect(heldInTwoOfThree(["declining", "no-clear-change", "declining"])).toBe("declining");
    expect(heldInTwoOfThree([undefined, "improving", "improving"])).toBe("improving");
    expect(heldInTwoOfThree(["declining", "improving", "no-clear-change"])).toBeUndefined();
    expect(heldInTwoOfThree([undefined, undefined, "declining"])).toBeUndefined();
  });

  test("a fall that only the last week shows is not yet a word", () => {
    const steady = around(75, 60, [lastWeek - 29, lastWeek - 1]);
    const bad = around(20, 9, [lastWeek, lastWeek]);
    const scores = [...steady, ...bad];
    expect(changeOf(scores, lastWeek, spread)).toMatchObject({ word: "declining" });
    expect(changeOf(scores, lastWeek - 1, spread)).toMatchObject({ word: "no-clear-change" });
    expect(wordShown(scores)).toBe("no-clear-change");
  });

  test("a fall of eight weeks is a word", () => {
    const scores = [...around(60, 40, recentWeeks), ...around(75, 80, [lastWeek - 29, lastWeek - 8])];
    expect(wordShown(scores)).toBe("declining");
  });
});

describe("the control chart", () => {
  const baseline = around(72, 52, [lastWeek - 38, lastWeek - 13]);

  test("is around the agent's own mean of the weeks before, and shows a fall", () => {
    const chart = controlChart([...baseline, ...around(60, 26, [lastWeek - 12, lastWeek])], lastWeek, 8);
    if (chart.kind !== "chart") throw new Error("There is enough");
    expect(chart.target).toBeCloseTo(72, 0);
    expect(chart.weeks).toHaveLength(13);
    expect(chart.weeks[0]?.point?.signal).toBe("none");
    expect(chart.weeks.at(-1)?.point?.signal).toBe("below");
  });

  test("stays quiet where nothing changed, and waits in a week without evaluations", () => {
    const weeks = around(72, 26, [lastWeek - 12, lastWeek]).filter(({ week }) => week !== lastWeek - 5);
    const chart = controlChart([...baseline, ...weeks], lastWeek, 8);
    if (chart.kind !== "chart") throw new Error("There is enough");
    for (const { point } of chart.weeks) expect(point?.signal ?? "none").toBe("none");
    expect(chart.weeks[7]).toMatchObject({ week: lastWeek - 5, n: 0, mean: undefined, point: undefined });
  });

  test("needs ten weeks and twenty evaluations of its own", () => {
    const of = (n: number, weeks: number) =>
      controlChart(around(72, n, [lastWeek - 12 - weeks, lastWeek - 13]), lastWeek, 8).kind;
    expect(of(20, 10)).toBe("chart");
    expect(of(19, 10)).toBe("not-enough");
    expect(of(30, 9)).toBe("not-enough");
  });
});

describe("the rate of false alarms", () => {
  const floor = { agentYears: 60, evaluationsAWeek: 2.5, sigma: 8, loadedShare: 0.3, restedShare: 0.35 };

  test("is the same for the same seed, and small", () => {
    const rates = falseAlarms(floor, seededFraction(1));
    expect(rates).toEqual(falseAlarms(floor, seededFraction(1)));
    expect(rates?.declining.perLook.share ?? 1).toBeLessThan(0.03);
    expect(rates?.chart.perLook.share ?? 1).toBeLessThan(0.03);
    expect(rates?.verdictHeld.perLook.share ?? 1).toBeLessThan(0.03);
  });

  test("of a year is at least that of a look, each within its interval", () => {
    const rates = falseAlarms(floor, seededFraction(2));
    for (const kind of ["declining", "chart", "verdict", "verdictHeld"] as const) {
      const { perLook, perAgentYear } = rates?.[kind] ?? {};
      expect(perAgentYear?.share ?? -1).toBeGreaterThanOrEqual(perLook?.share ?? 0);
      expect(perLook?.from ?? 1).toBeLessThanOrEqual(perLook?.share ?? 0);
      expect(perLook?.to ?? 0).toBeGreaterThan(perLook?.share ?? 0);
    }
  });

  test("with hardly any evaluations there is nothing to raise an alarm about", () => {
    const rates = falseAlarms({ ...floor, agentYears: 5, evaluationsAWeek: 0.2 }, seededFraction(3));
    expect(rates?.notEnough ?? 0).toBeGreaterThan(0.95);
    expect(falseAlarms({ ...floor, agentYears: 0 }, seededFraction(3))).toBeUndefined();
  });
});
