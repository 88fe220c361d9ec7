import { describe, expect, test } from "vitest";
import { controlChart } from "../../../src/domain/empathy/control-chart.ts";
import { evaluatorsByWeek } from "../../../src/domain/empathy/evaluators-by-week.ts";
import { weekMeans } from "../../../src/domain/empathy/week-means.ts";
import { around, lastWeek } from "./scores.ts";

describe("the mean of a week", () => {
  test("is that of its scores, each alike, and a week without scores has none", () => {
    const means = weekMeans([
      { week: 2900, adjusted: 60 },
      { week: 2902, adjusted: 90 },
      { week: 2900, adjusted: 70 },
    ]);
    expect([...means]).toEqual([
      [2900, { mean: 65, count: 2 }],
      [2902, { mean: 90, count: 1 }],
    ]);
    expect([...weekMeans([])]).toEqual([]);
  });

  test("is in the control chart what it is everywhere", () => {
    const scores = around(71, 90, [lastWeek - 38, lastWeek]);
    const means = weekMeans(scores);
    const chart = controlChart(scores, lastWeek, 8);
    if (chart.kind !== "chart") throw new Error("There is enough");
    for (const { week, mean, n } of chart.weeks) expect({ mean, count: n }).toEqual(means.get(week));
  });
});

describe("a new evaluator", () => {
  test("is marked in the first week in which they score the agent, and in no later one", () => {
    const found = evaluatorsByWeek([["e1"], ["e1", "e9"], ["e9"], ["e1"]]);
    expect(found.map(({ newEvaluators }) => newEvaluators)).toEqual([[], ["e9"], [], []]);
  });

  test("who comes late is marked once, beside the evaluators of the weeks before", () => {
    const baseline = around(72, 60, [lastWeek - 38, lastWeek - 13]);
    const late = around(72, 4, [lastWeek - 1, lastWeek]).map((score) => ({ ...score, evaluator: "e9" }));
    const byWeek = Map.groupBy([...baseline, ...late], ({ week }) => week);
    const weeks = Array.from({ length: 39 }, (_, at) => byWeek.get(lastWeek - 38 + at) ?? []);
    const found = evaluatorsByWeek(weeks.map((own) => own.map(({ evaluator }) => evaluator)));
    expect(found.at(-2)).toEqual({ evaluators: ["e9"], newEvaluators: ["e9"] });
    expect(found.at(-1)).toEqual({ evaluators: ["e9"], newEvaluators: [] });
    expect(found.flatMap(({ newEvaluators }) => newEvaluators)).toEqual(["e9"]);
  });

  test("stays known over weeks without scores", () => {
    const found = evaluatorsByWeek([["e1", "e2"], [], [], ["e2"], ["e3"]]);
    expect(found.map(({ newEvaluators }) => newEvaluators)).toEqual([[], [], [], [], ["e3"]]);
  });

  test("is nobody in the first week with scores: there is no hand to change from", () => {
    expect(evaluatorsByWeek([[], ["e2", "e1"], ["e1"]])[1]).toEqual({
      evaluators: ["e1", "e2"],
      newEvaluators: [],
    });
  });

  test("stands once, by the letters of the names, however often they scored in the week", () => {
    expect(evaluatorsByWeek([["e1"], ["e3", "e2", "e3"]])[1]).toEqual({
      evaluators: ["e2", "e3"],
      newEvaluators: ["e2", "e3"],
    });
  });
});
