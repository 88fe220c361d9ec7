import { describe, expect, test } from "vitest";
import { adjustedScores } from "../../../src/domain/empathy/adjusted-score.ts";
import {
  type ContrastBesideOthers,
  contrastsBesideOthers,
} from "../../../src/domain/empathy/contrasts-beside-others.ts";
import { type EmpathyScore, evaluatorSeverity } from "../../../src/domain/empathy/evaluator-severity.ts";
import type { LoadCell } from "../../../src/domain/empathy/load-before.ts";
import { contrastPlans, type LoadedScore } from "../../../src/domain/empathy/load-contrast.ts";
import { trainOrRelieve, verdictOf } from "../../../src/domain/empathy/train-or-relieve.ts";
import { scoresWithSpread, verdictLooks } from "../../../src/domain/empathy/verdict-looks.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { inCell, lastWeek, scored } from "./scores.ts";

describe("the verdict, clause by clause", () => {
  const said = (refresh: number, relieve: number) =>
    verdictOf({ refresh, relieve, ground: "loaded-fell" }).verdict;

  test.each([
    ["both unlikely", 0.1, 0.05, "none"],
    ["both at .3 exactly", 0.3, 0.3, "none"],
    ["one just above .3, the other near", 0.31, 0.15, "cannot-tell"],
    ["both above .3, however far apart", 0.95, 0.31, "cannot-tell"],
    ["one above .3, the other within .2 of it", 0.45, 0.28, "cannot-tell"],
    ["relief alone", 0.05, 0.8, "relieve"],
    ["a refresher alone", 0.8, 0.05, "refresh"],
    ["a refresher, relief more than .2 below it", 0.52, 0.3, "refresh"],
  ] as const)("%s: %d, %d", (_, refresh, relieve, expected) => {
    expect(said(refresh, relieve)).toBe(expected);
  });

  test("what cannot be told says between which, and what is missing lies between nothing", () => {
    expect(verdictOf({ refresh: 0.6, relieve: 0.7, ground: "loaded-fell" })).toEqual({
      verdict: "cannot-tell",
      reason: "either",
      between: ["refresh", "relieve"],
    });
    expect(trainOrRelieve([])).toMatchObject({ verdict: "cannot-tell", reason: "not-enough", between: [] });
  });

  test("relief says whether it fell or lies lower", () => {
    expect(verdictOf({ refresh: 0, relieve: 0.9, ground: "lower-under-load" }).reason).toBe(
      "lower-under-load",
    );
  });
});

/** Differences as a floor gives them, from how far each lies from the others'. */
function beside(
  distances: Partial<Record<ContrastBesideOthers["kind"], number>>,
  variance = 9,
): ContrastBesideOthers[] {
  return contrastPlans.map(({ kind, weeks }): ContrastBesideOthers => {
    const value = distances[kind];
    if (value === undefined)
      return {
        kind,
        weeks,
        n: [3, 20],
        enough: false,
        found: undefined,
        own: undefined,
        others: 20,
        othersMean: undefined,
        distance: undefined,
      };
    const own = { difference: value, from: value - 6, to: value + 6 };
    return {
      kind,
      weeks,
      n: [12, 20],
      enough: true,
      found: { value, variance, ofSecond: variance / 2 },
      own,
      others: 20,
      othersMean: { difference: 0, from: -1, to: 1 },
      distance: { value, variance },
    };
  });
}

describe("from the differences", () => {
  test.each([
    ["nothing", { "rested-change": 0, "loaded-change": -1, "under-load": -1, "gap-before": 0 }, "none"],
    [
      "all scores fell",
      { "rested-change": -16, "loaded-change": -15, "under-load": 1, "gap-before": 0 },
      "refresh",
    ],
    [
      "loaded fell",
      { "rested-change": 1, "loaded-change": -16, "under-load": -17, "gap-before": 0 },
      "relieve",
    ],
    [
      "an old gap under load",
      { "rested-change": 0, "loaded-change": 0, "under-load": -16, "gap-before": -16 },
      "relieve",
    ],
    [
      "both fell, loaded further",
      { "rested-change": -14, "loaded-change": -28, "under-load": -14, "gap-before": 0 },
      "cannot-tell",
    ],
    ["nothing is known of loaded scores, rested ones clearly fell", { "rested-change": -18 }, "refresh"],
    ["nothing is known of loaded scores, rested ones held", { "rested-change": 0 }, "cannot-tell"],
    ["nothing is known of rested ones", { "loaded-change": -18 }, "cannot-tell"],
  ] as const)("%s", (_, distances, expected) => {
    expect(trainOrRelieve(beside(distances)).verdict).toBe(expected);
  });

  test("every difference is given with how likely it is, and the two are the clearest of their kind", () => {
    const found = trainOrRelieve(
      beside({ "rested-change": 1, "loaded-change": -16, "under-load": -17, "gap-before": 0 }),
    );
    expect(found.contrasts).toHaveLength(contrastPlans.length);
    const likely = found.contrasts.flatMap(({ kind, likely: one }) =>
      kind === "rested-change" ? [] : [one ?? 0],
    );
    expect(found.relieve).toBe(Math.max(...likely));
  });
});

/** Eleven people of whom nothing is to be said, and one more. */
function floorWith(special: readonly LoadedScore[], others = 11, shift = 0) {
  const fraction = seededFraction(3);
  const usual = (level: number) =>
    [
      ...inCell("rested", level + shift, level, 16),
      ...inCell("loaded", level - 2 + shift, level - 2, 16),
    ].map((one) => ({ ...one, adjusted: one.adjusted + 3 * standardNormal(fraction) }));
  const floor = new Map(Array.from({ length: others }, (_, at) => [`a${at}`, usual(60 + 2 * at)]));
  return verdictLooks(scoresWithSpread(floor.set("special", [...special])), lastWeek);
}

describe("on a floor", () => {
  const lookAt = (special: LoadedScore[][], others?: number, shift?: number) =>
    floorWith(special.flat(), others, shift).get("special")?.[2];

  test("scores that fall under load alone ask for relief", () => {
    const found = lookAt([inCell("loaded", 54, 70, 16), inCell("rested", 72, 72, 16)]);
    expect(found).toMatchObject({ verdict: "relieve" });
    expect(found?.relieve ?? 0).toBeGreaterThan(0.9);
    expect(found?.refresh ?? 1).toBeLessThan(0.1);
  });

  test("scores that fall though rested ask for a refresher", () => {
    const found = lookAt([inCell("loaded", 54, 70, 16), inCell("rested", 56, 72, 16)]);
    expect(found).toMatchObject({ verdict: "refresh", reason: "rested-fell" });
  });

  test("a fall of the whole floor is said of none of its people", () => {
    const looks = floorWith([...inCell("loaded", 54, 70, 16), ...inCell("rested", 56, 72, 16)], 11, -16);
    for (const [, , last] of looks.values()) expect(last.verdict).toBe("none");
  });

  test("ten others are enough, nine are not", () => {
    const fallen = [inCell("loaded", 54, 70, 16), inCell("rested", 72, 72, 16)];
    expect(lookAt(fallen, 10)?.verdict).toBe("relieve");
    expect(lookAt(fallen, 9)).toMatchObject({
      verdict: "cannot-tell",
      reason: "too-few-others",
      refresh: undefined,
      relieve: undefined,
    });
  });

  test("others count from one score on each side: thinly scored colleagues are enough to be set beside", () => {
    const thin = (level: number) => [
      ...inCell("rested", level, level, 1),
      ...inCell("loaded", level - 2, level - 2, 1),
    ];
    const floor = new Map(Array.from({ length: 24 }, (_, at) => [`a${at}`, thin(60 + at)]));
    floor.set("special", [...inCell("loaded", 50, 70, 16), ...inCell("rested", 72, 72, 16)]);
    const looks = verdictLooks(scoresWithSpread(floor), lastWeek);
    expect(looks.get("special")?.[2].verdict).toBe("relieve");
    // Of the thinly scored themselves nothing is said.
    expect(looks.get("a0")?.[2]).toMatchObject({ verdict: "cannot-tell", reason: "not-enough" });
  });

  test("contacts in between are in no cell, and four scores a side are needed", () => {
    const between = lookAt([inCell("in-between", 50, 75, 20), inCell("rested", 74, 74, 12)]);
    expect(between).toMatchObject({ verdict: "cannot-tell", reason: "not-enough", relieve: undefined });
    const three = lookAt([inCell("loaded", 50, 70, 3), inCell("rested", 72, 72, 3)]);
    expect(three).toMatchObject({ verdict: "cannot-tell", reason: "not-enough" });
  });

  test("a look knows nothing of later weeks", () => {
    const before = [...inCell("loaded", 70, 70, 16), ...inCell("rested", 72, 72, 16)];
    const later = inCell("loaded", 20, 70, 16).map((one) => ({ ...one, week: one.week + 40 }));
    const people = (own: LoadedScore[]) => scoresWithSpread(new Map([["a", own]])).get("a")?.scores ?? [];
    const contrasts = (own: LoadedScore[]) =>
      contrastsBesideOthers(new Map([["a", { scores: people(own), variance: 64 }]]), lastWeek).get("a");
    expect(contrasts([...before, ...later])).toEqual(contrasts(before));
  });
});

describe("evaluator adjustment comes before the cells", () => {
  /** Twelve agents of two evaluators, one of them harsh by 14 points; the harsh one scored one agent lately. */
  const fraction = seededFraction(12);
  const severity: Readonly<Record<string, number>> = { harsh: -14, mild: 14 };
  const weeks = Array.from({ length: 26 }, (_, at) => lastWeek - 25 + at);
  const value = (evaluator: string) => 70 + (severity[evaluator] ?? 0) + 4 * standardNormal(fraction);
  const cells: readonly LoadCell[] = ["rested", "rested", "loaded", "loaded"];
  const inCells = (agent: string, week: number, evaluators: readonly string[]) =>
    cells.map((cell, at) => {
      const evaluator = evaluators[at % evaluators.length] ?? "";
      return { ...scored(agent, evaluator, week, value(evaluator)), cell };
    });
  const others = Array.from({ length: 12 }, (_, agent) =>
    weeks.flatMap((week) => inCells(`a${agent}`, week, agent % 2 ? ["harsh", "mild"] : ["mild", "harsh"])),
  ).flat();
  const fine = weeks.flatMap((week) => inCells("fine", week, [week > lastWeek - 8 ? "harsh" : "mild"]));
  const judged = (scores: readonly (EmpathyScore & { cell: LoadCell })[], corrected: boolean) => {
    const model = evaluatorSeverity([...others, ...fine]);
    if (model.kind !== "estimated") throw new Error(`Refused: ${model.reason}`);
    const raw = new Map([...model.evaluators].map(([id, one]) => [id, { ...one, severity: 0, variance: 0 }]));
    const used = corrected ? model : { evaluators: raw };
    const adjusted = adjustedScores([...others, ...scores], used);
    const floor = scoresWithSpread(Map.groupBy(adjusted, ({ agent }) => agent));
    return verdictLooks(floor, lastWeek).get("fine")?.[2].verdict;
  };

  test("raw scores would have called for a refresher, adjusted ones call for nothing", () => {
    expect(judged(fine, false)).toBe("refresh");
    expect(judged(fine, true)).toBe("none");
  });

  test("and a fall that a mild hand had hidden is found", () => {
    const hidden = fine.map((one) => {
      const lately = one.serviceDay >= (fine.at(-1)?.serviceDay ?? 0) - 7 * 7;
      const evaluator = lately ? "mild" : "harsh";
      return { ...one, evaluator, score: (lately ? 50 : 70) + value(evaluator) - 70 };
    });
    expect(judged(hidden, false)).not.toBe("refresh");
    expect(judged(hidden, true)).toBe("refresh");
  });
});
