import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjustedScores, severityUncertainty } from "../../../src/domain/empathy/adjusted-score.ts";
import { connectedGroups } from "../../../src/domain/empathy/evaluator-graph.ts";
import {
  type EmpathyScore,
  evaluatorSeverity,
  type SeverityModel,
} from "../../../src/domain/empathy/evaluator-severity.ts";
import { inverseOf } from "../../../src/domain/empathy/least-squares.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";

function estimated(scores: readonly EmpathyScore[]): SeverityModel {
  const model = evaluatorSeverity(scores);
  if (model.kind !== "estimated") throw new Error(`Refused: ${model.reason}`);
  return model;
}

/** A floor of pools with planted severities, over six months. */
function plantedFloor(seed: number, severities: readonly number[], agents = 40): EmpathyScore[] {
  const fraction = seededFraction(seed);
  return Array.from({ length: agents }, (_, agent) => {
    const level = 65 + 8 * standardNormal(fraction);
    return Array.from({ length: 40 }, (_, at): EmpathyScore => {
      const evaluator = Math.floor(fraction() * severities.length);
      const noise = 8 * standardNormal(fraction);
      return {
        agent: `a${agent}`,
        evaluator: `e${evaluator}`,
        serviceDay: 20_000 + at * 4,
        score: level + (severities[evaluator] ?? 0) + noise,
      };
    });
  }).flat();
}

describe("severity of evaluators", () => {
  // Derived from the ratings of Shrout and Fleiss 1979: in a balanced table a judge's severity is the
  // judge's mean less the grand mean.
  const judged = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const balanced = judged.flatMap((row, target) =>
    row.map(
      (score, judge): EmpathyScore => ({
        agent: `t${target}`,
        evaluator: `j${judge}`,
        serviceDay: 20_000,
        score,
      }),
    ),
  );

  test("of Shrout and Fleiss's judges is their mean less the grand mean", () => {
    const { evaluators, agents, grand, residualVariance } = estimated(balanced);
    expect(Math.abs(grand - 5.2917)).toBeLessThan(6e-5);
    const severities = [2.375, -2.7917, -0.9583, 1.375];
    for (const [at, severity] of severities.entries()) {
      expect(Math.abs((evaluators.get(`j${at}`)?.fitted ?? 0) - severity)).toBeLessThan(6e-5);
    }
    const targets = [0.7083, -2.2917, 1.2083, -1.2917, 2.2083, -0.5417];
    for (const [at, target] of targets.entries()) {
      expect(Math.abs((agents.get(`t${at}`) ?? 0) - target)).toBeLessThan(6e-5);
    }
    // Their EMS, and the textbook's error of a mean less the grand mean: σ²·(1/n)·(1 - 1/k).
    expect(Math.abs(residualVariance - 1.02)).toBeLessThan(0.006);
    expect(evaluators.get("j0")?.standardError).toBeCloseTo(Math.sqrt((residualVariance / 6) * 0.75), 10);
  });

  test("is where alternating between agents, evaluators and months ends", () => {
    const scores = plantedFloor(3, [-9, 4, 2, 3], 8).filter((_, at) => at % 3 !== 0);
    const model = estimated(scores);
    const alternated = alternateLeastSquares(scores);
    for (const [evaluator, { fitted }] of model.evaluators) {
      expect(fitted).toBeCloseTo(alternated.get(evaluator) ?? Number.NaN, 6);
    }
  });

  test("planted severities lie in their intervals about as often as the intervals say", () => {
    const planted = [-12, 5, 3, 3, 1];
    let held = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { evaluators } = estimated(plantedFloor(seed, planted));
      for (const [at, severity] of planted.entries()) {
        const found = evaluators.get(`e${at}`);
        if (found && found.from <= severity && severity <= found.to) held++;
      }
    }
    expect(held / 200).toBeGreaterThan(0.9);
  });

  test("the harsh evaluator is found, and scores by that hand are lifted", () => {
    const scores = plantedFloor(1, [-12, 5, 3, 3, 1]);
    const model = estimated(scores);
    const harsh = model.evaluators.get("e0");
    expect(Math.abs((harsh?.severity ?? 0) + 12)).toBeLessThan(2);
    expect(harsh?.to ?? 0).toBeLessThan(-9);
    const [lifted] = adjustedScores(
      scores.filter(({ evaluator }) => evaluator === "e0"),
      model,
    );
    expect((lifted?.adjusted ?? 0) - (lifted?.score ?? 0)).toBeCloseTo(-(harsh?.severity ?? 0), 10);
  });

  test("evaluators who differ by chance alone are drawn to nearly zero", () => {
    const { evaluators, betweenEvaluators } = estimated(plantedFloor(4, [0, 0, 0, 0, 0, 0]));
    expect(betweenEvaluators).toBeLessThan(0.5);
    for (const { severity, fitted } of evaluators.values()) {
      expect(Math.abs(severity)).toBeLessThanOrEqual(Math.abs(fitted));
    }
  });

  test("what the whole floor does in a month stays in the scores", () => {
    const scores = plantedFloor(5, [-6, 2, 4]).map((one) =>
      one.serviceDay >= 20_100 ? { ...one, score: one.score - 10 } : one,
    );
    const model = estimated(scores);
    const adjusted = adjustedScores(scores, model);
    const meanOf = (list: readonly { readonly adjusted: number }[]) =>
      list.reduce((sum, one) => sum + one.adjusted, 0) / list.length;
    const late = meanOf(adjusted.filter(({ serviceDay }) => serviceDay >= 20_100));
    const early = meanOf(adjusted.filter(({ serviceDay }) => serviceDay < 20_100));
    expect(late - early).toBeLessThan(-8);
    expect([...model.months.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8);
  });

  test("P11: a constant added to one evaluator's scores changes that severity alone, up to the centring", () => {
    const floors = fc.record({
      seed: fc.integer({ min: 1, max: 500 }),
      constant: fc.integer({ min: -30, max: 30 }),
      which: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(floors, ({ seed, constant, which }) => {
        const scores = plantedFloor(seed, [-3, 0, 1, 2], 6);
        const before = estimated(scores);
        const after = estimated(
          scores.map((one) =>
            one.evaluator === `e${which}` ? { ...one, score: one.score + constant } : one,
          ),
        );
        for (const [evaluator, { fitted }] of before.evaluators) {
          const own = evaluator === `e${which}` ? constant : 0;
          expect(after.evaluators.get(evaluator)?.fitted).toBeCloseTo(fitted + own - constant / 4, 7);
        }
        for (const [agent, effect] of before.agents) expect(after.agents.get(agent)).toBeCloseTo(effect, 7);
      }),
      { numRuns: 30 },
    );
  });

  test("the fitted severities add up to zero", () => {
    const sum = [...estimated(plantedFloor(9, [-12, 5, 3, 3, 1])).evaluators.values()].reduce(
      (total, { fitted }) => total + fitted,
      0,
    );
    expect(sum).toBeCloseTo(0, 8);
  });

  test("an evaluator who is alone is neither harsh nor mild", () => {
    const { evaluators } = estimated(plantedFloor(2, [0], 5));
    expect(evaluators.get("e0")?.severity).toBeCloseTo(0, 9);
  });
});

describe("a comparison of evaluators is refused", () => {
  const score = (agent: string, evaluator: string, serviceDay = 20_000, value = 50) => ({
    agent,
    evaluator,
    serviceDay,
    score: value,
  });

  test("where nobody was scored by evaluators of two groups, and the groups are named", () => {
    const model = evaluatorSeverity([
      score("a", "x"),
      score("a", "y"),
      score("b", "x"),
      score("b", "y"),
      score("b", "y", 20_000, 60),
      score("c", "z"),
      score("c", "z", 20_000, 40),
    ]);
    expect(model).toEqual({
      kind: "refused",
      reason: "not-connected",
      groups: [
        { agents: ["a", "b"], evaluators: ["x", "y"] },
        { agents: ["c"], evaluators: ["z"] },
      ],
    });
  });

  test("where one evaluator took over from another between two months", () => {
    const agents = ["a", "b", "c", "d"];
    const model = evaluatorSeverity([
      ...agents.flatMap((agent) => [score(agent, "x", 20_000, 60), score(agent, "x", 20_001, 64)]),
      ...agents.flatMap((agent) => [score(agent, "y", 20_100, 50), score(agent, "y", 20_101, 54)]),
    ]);
    expect(model).toMatchObject({ kind: "refused", reason: "evaluators-follow-months" });
  });

  test("where nothing was scored, or no evaluation is left to see the spread", () => {
    expect(evaluatorSeverity([])).toMatchObject({ kind: "refused", reason: "no-evaluations" });
    expect(evaluatorSeverity([score("a", "x"), score("a", "y")])).toMatchObject({
      kind: "refused",
      reason: "too-few-evaluations",
    });
  });
});

describe("the graph of agents and evaluators", () => {
  test("one shared agent joins two groups, and an agent may bear an evaluator's name", () => {
    const apart = [
      { agent: "a", evaluator: "x" },
      { agent: "x", evaluator: "y" },
    ];
    expect(connectedGroups(apart)).toHaveLength(2);
    expect(connectedGroups([...apart, { agent: "a", evaluator: "y" }])).toEqual([
      { agents: ["a", "x"], evaluators: ["x", "y"] },
    ]);
    expect(connectedGroups([])).toEqual([]);
  });
});

describe("what the severities leave uncertain", () => {
  const by = (evaluator: string, severityVariance: number) => ({
    week: 1,
    evaluator,
    adjusted: 50,
    severityVariance,
  });

  test("is nothing where both periods have the same mix of evaluators", () => {
    const mix = [by("x", 4), by("y", 2)];
    expect(severityUncertainty(mix, [...mix, ...mix])).toBeCloseTo(0, 12);
    expect(severityUncertainty([], mix)).toBe(0);
  });

  test("is the variance of both where one evaluator followed another", () => {
    expect(severityUncertainty([by("x", 4)], [by("y", 2)])).toBeCloseTo(6, 12);
  });
});

describe("the inverse of a matrix", () => {
  test("gives back the unit matrix, and is refused where two directions cannot be distinguished", () => {
    const inverse = inverseOf([
      [4, 1],
      [1, 3],
    ]);
    for (const [at, value] of [3, -1, -1, 4].entries())
      expect(inverse?.flat()[at]).toBeCloseTo(value / 11, 12);
    expect(
      inverseOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });
});

/** The plain algorithm, for comparison: each kind of effect in turn, the others held. */
function alternateLeastSquares(scores: readonly EmpathyScore[]): Map<string, number> {
  const month = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 7);
  const keys = [
    (one: EmpathyScore) => `a|${one.agent}`,
    (one: EmpathyScore) => `e|${one.evaluator}`,
    (one: EmpathyScore) => `m|${month(one.serviceDay)}`,
  ];
  const effects = new Map<string, number>();
  const of = (key: string) => effects.get(key) ?? 0;
  for (let round = 0; round < 400; round++) {
    for (const [turn, key] of keys.entries()) {
      for (const [name, group] of Map.groupBy(scores, key)) {
        const rest = group.map((one) =>
          keys.reduce((left, other, at) => (at === turn ? left : left - of(other(one))), one.score),
        );
        effects.set(name, rest.reduce((sum, value) => sum + value, 0) / rest.length);
      }
    }
  }
  const evaluators = [...effects].filter(([name]) => name.startsWith("e|"));
  const middle = evaluators.reduce((sum, [, value]) => sum + value, 0) / evaluators.length;
  return new Map(evaluators.map(([name, value]) => [name.slice(2), value - middle]));
}
