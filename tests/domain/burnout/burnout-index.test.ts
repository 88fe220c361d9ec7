import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  burnoutIndex,
  roundedBound,
  roundedIndex,
  topFactors,
  type WeightedIndex,
  type WeightedPart,
  weightedIndex,
} from "../../../src/domain/burnout/burnout-index.ts";
import { factorsOn, totalWeight } from "../../../src/domain/burnout/burnout-rule.ts";
import type { FactorCode, FactorNeed } from "../../../src/domain/burnout/factor-rule.ts";
import { missingImports } from "../../../src/domain/burnout/missing-imports.ts";
import { method, rule } from "./made-weeks.ts";

const parts = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 3 }),
      part: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((given) =>
    given.map((part, at): WeightedPart => ({ code: rule.factors[at]?.code as FactorCode, ...part })),
  );
const known = parts.filter((given) => given.some(({ part }) => part !== null));
const indexOf = (given: readonly WeightedPart[]) => weightedIndex(given) as WeightedIndex;
const smoothed = (codes: readonly FactorCode[], value = 0.5) =>
  Object.fromEntries(codes.map((code) => [code, { value }]));

describe("the index", () => {
  test("the worked case: one missing factor of four", () => {
    // Methods, section 3 (case risk-index-worked). 100·(2·.5 + 3·.8 + 1·.2)/6 = 60; of 9 in all 6 known;
    // low 100·3.6/9 = 40; high 40 + 100/3 = 73.33; contributions 100/6, 240/6 and 20/6.
    const found = indexOf([
      { code: "busy-share", weight: 2, part: 0.5 },
      { code: "emotional-demand", weight: 3, part: 0.8 },
      { code: "quick-returns", weight: 3, part: null },
      { code: "after-contact-work", weight: 1, part: 0.2 },
    ]);
    expect(found.index).toBeCloseTo(60, 6);
    expect(found.coverage).toBeCloseTo(2 / 3, 6);
    expect(found.low).toBeCloseTo(40, 6);
    expect(found.high).toBeCloseTo(73.3333333, 6);
    expect(found.contributions.map(({ code }) => code)).toEqual([
      "busy-share",
      "emotional-demand",
      "after-contact-work",
    ]);
    const points = found.contributions.map((one) => one.points);
    for (const [at, expected] of [16.6666667, 40, 3.3333333].entries())
      expect(points[at]).toBeCloseTo(expected, 6);
  });

  test("without any known factor there is none", () => {
    expect(weightedIndex([{ code: "overtime", weight: 2, part: null }])).toBeUndefined();
    expect(weightedIndex([])).toBeUndefined();
  });

  test("P04: it lies from 0 to 100 and between its bounds, which are 100(1 − C) apart; contributions add up", () => {
    fc.assert(
      fc.property(known, (given) => {
        const { index, low, high, coverage, contributions } = indexOf(given);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(index + 1e-9);
        expect(high).toBeGreaterThanOrEqual(index - 1e-9);
        expect(Math.abs(high - low - 100 * (1 - coverage))).toBeLessThan(1e-9);
        expect(Math.abs(contributions.reduce((sum, { points }) => sum + points, 0) - index)).toBeLessThan(
          1e-9,
        );
      }),
    );
  });

  test("P04: whatever the missing factors are, the index lies between the bounds", () => {
    const fill = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(known, fill, (given, filled) => {
        const { low, high } = indexOf(given);
        const { index } = indexOf(
          given.map((one, at) => ({ ...one, part: one.part ?? (filled[at] as number) })),
        );
        expect(index).toBeGreaterThanOrEqual(low - 1e-9);
        expect(index).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  test("P05: a factor that rises never lowers it, and changes no other contribution", () => {
    const rise = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(known, fc.nat(), rise, (given, place, up) => {
        const at = given.flatMap(({ part }, one) => (part === null ? [] : [one]));
        const chosen = at[place % at.length] as number;
        const raised = given.map((one, other) =>
          other === chosen && one.part !== null ? { ...one, part: one.part + (1 - one.part) * up } : one,
        );
        const [before, after] = [indexOf(given), indexOf(raised)];
        expect(after.index).toBeGreaterThanOrEqual(before.index - 1e-9);
        const others = ({ contributions }: WeightedIndex) =>
          contributions.filter(({ code }) => code !== given[chosen]?.code);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test("P05: a missing factor that comes with U = R/100 leaves it as it is", () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 3 }), (given, weight) => {
        const { index } = indexOf(given);
        const added = indexOf([
          ...given.map((one) => ({ ...one })),
          { code: "control-and-variety", weight, part: index / 100 },
        ]);
        expect(added.index).toBeCloseTo(index, 9);
      }),
    );
  });

  test("P06: the order of the factors says nothing", () => {
    const shuffled = known.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(indexOf(other).index).toBeCloseTo(indexOf(given).index, 9);
        expect(indexOf(other).low).toBeCloseTo(indexOf(given).low, 9);
      }),
    );
  });
});

describe("when it is shown", () => {
  test("the weights of the factors switched on add up to 19", () => {
    expect(totalWeight(rule)).toBe(19);
    expect(factorsOn(rule)).toHaveLength(12);
  });

  test("call logs with flags of outcome and QA reach 14 of 19", () => {
    const index = burnoutIndex(
      smoothed([
        "emotional-demand",
        "quick-returns",
        "longest-stretch",
        "days-in-a-row",
        "late-or-night-work",
        "after-contact-work",
        "handle-time-spread",
        "transfers-out",
        "empathy-change",
      ]),
      rule,
    );
    expect(index.kind).toBe("shown");
    expect(index.coverage).toBeCloseTo(14 / 19, 12);
    expect(index.missing).toEqual(["busy-share", "overtime", "adherence"]);
  });

  const bare: FactorCode[] = [
    "quick-returns",
    "longest-stretch",
    "days-in-a-row",
    "late-or-night-work",
    "handle-time-spread",
  ];

  test("a bare call log reaches 8 of 19 and is withheld, with what to import", () => {
    const index = burnoutIndex(smoothed(bare), rule);
    expect(index).toMatchObject({ kind: "withheld", because: ["coverage", "no-demand-factor"], known: bare });
    expect(index.coverage).toBeCloseTo(8 / 19, 12);
    expect(index).not.toHaveProperty("index");
    const imports = missingImports(index, rule, new Set<FactorNeed>(["contacts"]));
    expect(imports.map(({ code, weight }) => [code, weight])).toEqual([
      ["emotional-demand", 3],
      ["busy-share", 2],
      ["overtime", 2],
      ["adherence", 1],
      ["after-contact-work", 1],
      ["empathy-change", 1],
      ["transfers-out", 1],
    ]);
    expect(imports[2]?.lacking).toEqual([["states"], ["shifts", "roster.weekly_hours"]]);
  });

  test("what is there but too little lacks no import", () => {
    const index = burnoutIndex(smoothed(bare), rule);
    const there = new Set<FactorNeed>(["contacts", "contacts.complaint", "states", "shifts"]);
    const [demand, busy, overtime] = missingImports(index, rule, there);
    expect([demand?.lacking, busy?.lacking, overtime?.lacking]).toEqual([[], [], []]);
  });

  test("exactly .6 is enough, a little less is not", () => {
    // 3 + 3 + 2 + 2 + 2 = 12 of 19 is .63; in a rule of 20 it is .6 exactly, in one of 21 it is .57.
    const codes: FactorCode[] = [
      "emotional-demand",
      "quick-returns",
      "busy-share",
      "longest-stretch",
      "overtime",
    ];
    const withWeight = (weight: number) => ({
      ...rule,
      factors: rule.factors.map((factor) => (factor.code === "adherence" ? { ...factor, weight } : factor)),
    });
    expect(burnoutIndex(smoothed(codes), withWeight(2)).kind).toBe("shown");
    expect(burnoutIndex(smoothed(codes), withWeight(3))).toMatchObject({ because: ["coverage"] });
  });

  test("without a factor of rest it is withheld, however much else is known", () => {
    const rest = new Set(rule.factors.filter(({ domain }) => domain === "rest").map(({ code }) => code));
    const others = factorsOn(rule).flatMap(({ code }) => (rest.has(code) ? [] : [code]));
    const heavyDemand = {
      ...rule,
      factors: rule.factors.map((factor) =>
        factor.code === "emotional-demand" ? { ...factor, weight: 10 } : factor,
      ),
    };
    expect(burnoutIndex(smoothed(others), heavyDemand)).toMatchObject({ because: ["no-rest-factor"] });
  });

  test("a factor that is switched off is no part of it, even where its figures are there", () => {
    const codes = factorsOn(rule).map(({ code }) => code);
    const without = burnoutIndex(smoothed(codes), rule);
    expect(burnoutIndex({ ...smoothed(codes), "short-notice-absence": { value: 1 } }, rule)).toEqual(without);
  });

  test("the window rounds it to five points", () => {
    expect([0, 2.4, 2.5, 42.4, 97.6].map((index) => roundedIndex(index, method))).toEqual([0, 0, 5, 40, 100]);
  });

  test("the window rounds its bounds to the five points outside of them, within 0 and 100", () => {
    const of = (low: number, high: number) => [
      roundedBound(low, "low", method),
      roundedBound(high, "high", method),
    ];
    expect(of(41, 41)).toEqual([40, 45]);
    expect(of(40 + 1e-11, 40 - 1e-11)).toEqual([40, 40]);
    expect(of(-0.2, 100.3)).toEqual([0, 100]);
  });

  test("the top factor is the one of most points, or those that lead together", () => {
    const of = (points: readonly number[]) =>
      topFactors(points.map((each, at) => ({ code: factorsOn(rule)[at]?.code as FactorCode, points: each })));
    expect(of([10, 20, 5])).toEqual(["quick-returns"]);
    expect(of([10, 20, 20])).toHaveLength(2);
    expect(of([0, 0])).toEqual([]);
    expect(of([])).toEqual([]);
  });
});
