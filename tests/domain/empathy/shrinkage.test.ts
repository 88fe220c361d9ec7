import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shrunkenMeans } from "../../../src/domain/empathy/shrinkage.ts";
import {
  agentEvaluatorVariance,
  combinedSources,
  methodVariance,
  type SourceMean,
  scalePoints,
} from "../../../src/domain/empathy/source-combination.ts";

describe("small samples", () => {
  const queue = fc.array(
    fc.record({ mean: fc.integer({ min: 0, max: 100 }), n: fc.integer({ min: 0, max: 60 }) }),
    { minLength: 1, maxLength: 25 },
  );
  const named = (agents: readonly { mean: number; n: number }[]) =>
    agents.map((one, at) => ({ ...one, agent: `a${at}` }));

  test("P10: an estimate lies between the own mean and the queue's; without evaluations it is the queue's", () => {
    fc.assert(
      fc.property(queue, fc.integer({ min: 1, max: 400 }), (given, sigmaSquared) => {
        const found = shrunkenMeans(named(given), sigmaSquared);
        if (!found) {
          expect(given.every(({ n }) => n === 0)).toBe(true);
          return;
        }
        for (const [at, one] of found.agents.entries()) {
          const own = one.raw ?? found.queueMean;
          expect(one.estimate).toBeGreaterThanOrEqual(Math.min(own, found.queueMean) - 1e-9);
          expect(one.estimate).toBeLessThanOrEqual(Math.max(own, found.queueMean) + 1e-9);
          expect(one.from).toBeLessThanOrEqual(one.estimate);
          if (given[at]?.n === 0)
            expect(one).toMatchObject({ raw: undefined, estimate: found.queueMean, shrunkBy: 1 });
        }
      }),
    );
  });

  test("P10: the more evaluations, the less it is drawn, to the own mean in the end", () => {
    const agents = [1, 2, 5, 20, 100, 1e9].map((n, at) => ({ agent: `a${at}`, mean: 40 + 10 * (at % 2), n }));
    const shrunk = shrunkenMeans(agents, 100)?.agents ?? [];
    for (const [at, one] of shrunk.entries()) {
      if (at > 0) expect(one.shrunkBy).toBeLessThan(shrunk[at - 1]?.shrunkBy ?? 0);
    }
    expect(shrunk.at(-1)?.estimate).toBeCloseTo(50, 5);
  });

  test("P10: agents with as many evaluations keep their order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 20 }),
        (means) => {
          const agents = named(means.map((mean) => ({ mean, n: 6 })));
          const found = shrunkenMeans(agents, 20);
          if (found?.spread !== "estimated") return;
          const order = (list: readonly { agent: string }[]) => list.map(({ agent }) => agent);
          expect(order(found.agents.toSorted((a, b) => a.estimate - b.estimate))).toEqual(
            order(agents.toSorted((a, b) => a.mean - b.mean)),
          );
        },
      ),
    );
  });

  test("with few agents the spread is set to eight points, from ten on it is estimated", () => {
    const agents = (k: number) => named(Array.from({ length: k }, (_, at) => ({ mean: 50 + 4 * at, n: 10 })));
    expect(shrunkenMeans(agents(9), 100)).toMatchObject({ spread: "set", betweenAgents: 64 });
    expect(shrunkenMeans(agents(10), 100)?.spread).toBe("estimated");
  });

  // As the eight schools (Rubin 1981), of which every estimate becomes the pooled one where τ² is zero.
  test("agents who differ no more than chance lets them are given the queue's mean, and that is said", () => {
    const agents = named(Array.from({ length: 12 }, (_, at) => ({ mean: 70 + (at % 2), n: 4 })));
    const found = shrunkenMeans(agents, 100);
    expect(found?.spread).toBe("alike");
    for (const one of found?.agents ?? []) {
      expect(one).toMatchObject({ shrunkBy: 1 });
      expect(one.estimate).toBeCloseTo(70.5, 10);
      expect(one.to - one.from).toBeCloseTo(2 * 1.96 * Math.sqrt(100 / 48), 3);
    }
  });

  test("a queue without an evaluation has no mean", () => {
    expect(shrunkenMeans([{ agent: "a", mean: 0, n: 0 }], 100)).toBeUndefined();
    expect(() => shrunkenMeans([], 0)).toThrow(RangeError);
  });
});

describe("several sources", () => {
  const source = (given: Partial<SourceMean>): SourceMean => ({
    source: "qa",
    mean: 70,
    n: 10,
    sigmaSquared: 100,
    methodVariance: 0,
    referenceMean: 70,
    ...given,
  });

  test("an answer of a scale becomes points; one outside it becomes nothing", () => {
    expect(scalePoints(4, 1, 5)).toBe(75);
    expect(scalePoints(0, 0, 10)).toBe(0);
    expect(scalePoints(6, 1, 5)).toBeUndefined();
    expect(scalePoints(Number.NaN, 1, 5)).toBeUndefined();
    expect(scalePoints(3, 3, 3)).toBeUndefined();
  });

  test("are weighed by their precision, method variance included", () => {
    const found = combinedSources([
      source({ mean: 66, n: 10, methodVariance: 10 }),
      source({ source: "survey", mean: 60, referenceMean: 62, n: 20, methodVariance: 15 }),
    ]);
    if (found.kind !== "combined") throw new Error(found.kind);
    // Weights 1/20 and 1/20: half of -4 and half of -2.
    expect(found.deviation).toBeCloseTo(-3, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(1 / (1 / 20 + 1 / 20)), 12);
    expect(found.sources.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  test("none carries more than 60 %, and the error knows of it", () => {
    const found = combinedSources([source({ n: 1000 }), source({ source: "survey", n: 10, mean: 71 })]);
    if (found.kind !== "combined") throw new Error(found.kind);
    expect(found.sources[0]?.weight).toBe(0.6);
    expect(found.sources[1]?.weight).toBeCloseTo(0.4, 12);
    expect(found.deviation).toBeCloseTo(0.4, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.36 * 0.1 + 0.16 * 10), 12);
  });

  test("a fall of the whole queue stays visible, for the reference is fixed", () => {
    const found = combinedSources([source({ mean: 60 }), source({ source: "survey", mean: 60 })]);
    expect(found).toMatchObject({ kind: "combined" });
    expect(found.kind === "combined" && found.deviation).toBeCloseTo(-10, 12);
  });

  test("one source says that it is alone, none says so too", () => {
    expect(combinedSources([source({ mean: 75 }), source({ source: "survey", n: 0 })])).toMatchObject({
      kind: "one-source",
      deviation: 5,
      sources: [{ source: "qa", weight: 1 }],
    });
    expect(combinedSources([])).toEqual({ kind: "no-scores" });
  });

  test("sources that contradict each other are shown apart, without a common figure", () => {
    const found = combinedSources([
      source({ mean: 85, n: 100 }),
      source({ source: "survey", mean: 55, n: 100 }),
    ]);
    expect(found.kind).toBe("conflict");
    expect(found).not.toHaveProperty("deviation");
    expect(found.kind === "conflict" && found.p).toBeLessThan(0.01);
  });

  test("method variance is what own errors do not explain, and never below zero", () => {
    const pair = (mean: number, own: number) => ({ mean, variance: own, qaMean: 70, qaVariance: own });
    expect(methodVariance([pair(60, 1), pair(70, 1), pair(80, 1)])).toBeCloseTo(98, 12);
    expect(methodVariance([pair(69, 50), pair(71, 50)])).toBe(0);
    expect(methodVariance([pair(69, 50)])).toBeUndefined();
  });

  test("QA's own is what cells of agent and evaluator show beyond the noise within them", () => {
    const cells = [3, -3, 3, -3].map((meanResidual) => ({ n: 4, meanResidual }));
    expect(agentEvaluatorVariance(cells, 8, 2)).toBeCloseTo((144 - 16) / 8, 12);
    expect(agentEvaluatorVariance(cells, 100, 2)).toBe(0);
    expect(agentEvaluatorVariance(cells, 8, 0)).toBeUndefined();
  });
});
