import { describe, expect, test } from "vitest";
import { adjustedScores } from "../../../src/domain/empathy/adjusted-score.ts";
import { changeWithin, periodsOf } from "../../../src/domain/empathy/change.ts";
import { type EmpathyScore, evaluatorSeverity } from "../../../src/domain/empathy/evaluator-severity.ts";
import type { LoadCell } from "../../../src/domain/empathy/load-before.ts";
import { type LoadedScore, trainOrRelieve, verdictOf } from "../../../src/domain/empathy/train-or-relieve.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { around, inCell, lastWeek, recentWeeks, referenceWeeks, scored, spread } from "./scores.ts";

const verdict = (...scores: LoadedScore[][]) => trainOrRelieve(scores.flat(), lastWeek, spread);
const difference = (value: number, from: number, to: number) => ({
  difference: value,
  from,
  to,
  standardError: (to - from) / 4,
  degrees: 20,
});
const against70 = (recent: number) =>
  changeWithin(
    periodsOf([...around(recent, 16, recentWeeks), ...around(70, 16, referenceWeeks)], lastWeek),
    spread,
  );
const steady = against70(70);
const decline = against70(50);
const unknown = changeWithin(periodsOf([], lastWeek), spread);
const held = difference(0, -4, 4);

describe("the verdict, clause by clause", () => {
  const nothing = { restedChange: undefined, loadedChange: undefined, underLoad: undefined, change: steady };

  test.each([
    ["rested fell by five, interval below zero", difference(-5, -9, -1), "refresh"],
    ["rested fell by less than five", difference(-4.9, -8, -1), "none"],
    ["rested fell, but the interval holds zero", difference(-8, -17, 1), "none"],
    ["the interval ends at zero exactly", difference(-8, -16, 0), "none"],
  ] as const)("%s: %s", (_, restedChange, expected) => {
    expect(verdictOf({ ...nothing, restedChange }).verdict).toBe(expected);
  });

  test("refresh needs no loaded cell, and goes before relieve where both cells fell", () => {
    const fell = difference(-12, -18, -6);
    expect(verdictOf({ ...nothing, restedChange: fell })).toEqual({
      verdict: "refresh",
      reason: "rested-fell",
    });
    const both = {
      restedChange: fell,
      loadedChange: fell,
      underLoad: difference(-15, -20, -10),
      change: decline,
    };
    expect(verdictOf(both).verdict).toBe("refresh");
  });

  test("relieve: rested held, and the loaded cell fell", () => {
    const loadedChange = difference(-9, -15, -3);
    expect(verdictOf({ ...nothing, restedChange: held, loadedChange })).toEqual({
      verdict: "relieve",
      reason: "loaded-fell",
    });
  });

  test("relieve: rested held, and lately loaded lies ten points under rested, interval below zero", () => {
    const under = (value: number, from: number, to: number) =>
      verdictOf({ ...nothing, restedChange: held, underLoad: difference(value, from, to) });
    expect(under(-10, -16, -4)).toEqual({ verdict: "relieve", reason: "lower-under-load" });
    expect(under(-9.9, -15, -4).verdict).toBe("none");
    expect(under(-12, -25, 1).verdict).toBe("none");
  });

  test("relieve is not said where rested may have fallen by five: the interval has to lie above -5", () => {
    const loadedChange = difference(-9, -15, -3);
    expect(verdictOf({ ...nothing, restedChange: difference(-1, -5, 3), loadedChange }).verdict).toBe("none");
    expect(verdictOf({ ...nothing, restedChange: difference(-1, -4.9, 3), loadedChange }).verdict).toBe(
      "relieve",
    );
  });

  test("relieve is not said where the rested cells have too few evaluations", () => {
    const loaded = { loadedChange: difference(-20, -25, -15), underLoad: difference(-20, -25, -15) };
    expect(verdictOf({ ...nothing, ...loaded }).verdict).toBe("none");
    expect(verdictOf({ ...nothing, ...loaded, change: decline }).verdict).toBe("cannot-tell");
  });

  test("a decline that the cells cannot explain is cannot-tell, without a decline it is none", () => {
    expect(verdictOf({ ...nothing, restedChange: held, change: decline })).toEqual({
      verdict: "cannot-tell",
      reason: "unexplained-decline",
    });
    expect(verdictOf({ ...nothing, restedChange: held })).toEqual({ verdict: "none", reason: "no-decline" });
  });

  test("none is a statement too: without enough evaluations it is not made", () => {
    expect(verdictOf({ ...nothing, change: unknown })).toEqual({
      verdict: "cannot-tell",
      reason: "not-enough",
    });
  });
});

describe("train or relieve", () => {
  test("scores that fall under load alone ask for relief", () => {
    const found = verdict(inCell("loaded", 55, 72, 12), inCell("rested", 73, 73, 12));
    expect(found).toMatchObject({ verdict: "relieve", reason: "loaded-fell" });
    expect(found.cells.loadedRecent).toMatchObject({ n: 12, enough: true });
    expect(found.cells.loadedRecent.estimate?.from ?? 99).toBeLessThan(55);
    expect(found.underLoad?.difference ?? 0).toBeLessThan(-10);
  });

  test("an old gap under load asks for relief though nothing fell", () => {
    expect(verdict(inCell("loaded", 58, 58, 12), inCell("rested", 73, 73, 40))).toMatchObject({
      verdict: "relieve",
      reason: "lower-under-load",
    });
  });

  test("scores that fall though rested ask for a refresher", () => {
    expect(verdict(inCell("rested", 58, 74, 12), inCell("loaded", 57, 72, 4)).verdict).toBe("refresh");
  });

  test("contacts in between are used for the decline and for no cell", () => {
    const found = verdict(inCell("in-between", 50, 75, 20), inCell("rested", 74, 74, 12));
    expect(found).toMatchObject({ verdict: "cannot-tell", reason: "unexplained-decline" });
    expect(found.cells.loadedRecent).toMatchObject({ n: 0, estimate: undefined, enough: false });
  });

  test("eight evaluations make a cell, seven do not", () => {
    const eight = inCell("rested", 40, 80, 8);
    expect(verdict(eight).verdict).toBe("refresh");
    const seven = verdict(eight.slice(1), inCell("in-between", 75, 75, 8));
    expect(seven.restedChange).toBeUndefined();
    expect(seven.cells.restedRecent).toMatchObject({ n: 7, enough: false });
    expect(seven.verdict).not.toBe("refresh");
  });

  test("three evaluations: nothing is claimed", () => {
    const three = around(5, 3, recentWeeks).map((score) => ({ ...score, cell: "rested" as const }));
    expect(verdict(three)).toMatchObject({ verdict: "cannot-tell", reason: "not-enough" });
    expect(trainOrRelieve([], lastWeek, undefined)).toMatchObject({
      verdict: "cannot-tell",
      reason: "not-enough",
    });
  });
});

describe("evaluator adjustment comes before the cells", () => {
  /** Ten agents of two evaluators, one of them harsh by 14 points; the harsh one scored one agent lately. */
  const fraction = seededFraction(12);
  const severity: Readonly<Record<string, number>> = { harsh: -14, mild: 14 };
  const weeks = Array.from({ length: 26 }, (_, at) => lastWeek - 25 + at);
  const value = (evaluator: string) => 70 + (severity[evaluator] ?? 0) + 4 * standardNormal(fraction);
  const others = Array.from({ length: 10 }, (_, agent) =>
    weeks.flatMap((week) => ["harsh", "mild"].map((one) => scored(`a${agent}`, one, week, value(one)))),
  ).flat();
  const fine = weeks.flatMap((week) => {
    const evaluator = week > lastWeek - 8 ? "harsh" : "mild";
    const cells: LoadCell[] = ["rested", "rested", "loaded", "loaded"];
    return cells.map((cell) => ({ ...scored("fine", evaluator, week, value(evaluator)), cell }));
  });
  const judged = (scores: readonly (EmpathyScore & { cell: LoadCell })[], corrected: boolean) => {
    const model = evaluatorSeverity([...others, ...fine]);
    if (model.kind !== "estimated") throw new Error(`Refused: ${model.reason}`);
    const raw = new Map([...model.evaluators].map(([id, one]) => [id, { ...one, severity: 0, variance: 0 }]));
    const used = corrected ? model : { evaluators: raw };
    return trainOrRelieve(adjustedScores(scores, used), lastWeek, spread);
  };

  test("raw scores would have called for a refresher, adjusted ones call for nothing", () => {
    const uncorrected = judged(fine, false);
    expect(uncorrected.verdict).toBe("refresh");
    expect(uncorrected.change).toMatchObject({ word: "declining" });
    const corrected = judged(fine, true);
    expect(corrected.verdict).toBe("none");
    expect(corrected.change).toMatchObject({ word: "no-clear-change" });
  });

  test("and a fall that a mild hand had hidden is found", () => {
    const hidden = fine.map((one) => {
      const lately = one.serviceDay >= (fine.at(-1)?.serviceDay ?? 0) - 7 * 7;
      const evaluator = lately ? "mild" : "harsh";
      return { ...one, evaluator, score: (lately ? 50 : 70) + value(evaluator) - 70 };
    });
    expect(judged(hidden, false).verdict).not.toBe("refresh");
    expect(judged(hidden, true).verdict).toBe("refresh");
  });
});
