import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mannKendall } from "../../../src/domain/statistics/mann-kendall.ts";
import { theilSen } from "../../../src/domain/statistics/theil-sen.ts";

/** 360 months of rain with ties and gaps, null for "not measured". */
const rain = [
  32,
  20,
  25,
  189,
  240,
  193,
  379,
  278,
  301,
  0,
  0,
  82,
  0,
  4,
  null,
  null,
  121,
  234,
  360,
  262,
  120,
  30,
  11,
  1,
  7,
  3,
  31,
  31,
  355,
  102,
  248,
  274,
  308,
  null,
  5,
  26,
  11,
  16,
  6,
  48,
  388,
  539,
  431,
  272,
  404,
  186,
  0,
  2,
  0,
  4,
  1,
  54,
  272,
  459,
  235,
  164,
  365,
  135,
  2,
  null,
  null,
  4,
  0,
  128,
  210,
  163,
  446,
  225,
  462,
  467,
  19,
  13,
  0,
  3,
  17,
  132,
  178,
  338,
  525,
  623,
  145,
  31,
  19,
  3,
  0,
  29,
  25,
  87,
  259,
  756,
  486,
  180,
  292,
  43,
  92,
  1,
  0,
  16,
  2,
  0,
  130,
  253,
  594,
  111,
  273,
  30,
  0,
  4,
  0,
  27,
  24,
  41,
  292,
  378,
  499,
  265,
  320,
  227,
  4,
  0,
  4,
  14,
  8,
  48,
  416,
  240,
  404,
  207,
  733,
  105,
  0,
  112,
  0,
  14,
  0,
  30,
  140,
  202,
  289,
  159,
  424,
  106,
  3,
  0,
  65,
  3,
  14,
  58,
  268,
  466,
  432,
  266,
  240,
  95,
  1,
  0,
  10,
  26,
  4,
  114,
  94,
  289,
  173,
  208,
  263,
  156,
  5,
  0,
  16,
  16,
  14,
  0,
  111,
  475,
  534,
  432,
  471,
  117,
  70,
  1,
  3,
  28,
  7,
  401,
  184,
  283,
  338,
  171,
  335,
  176,
  0,
  0,
  10,
  11,
  9,
  140,
  102,
  208,
  298,
  245,
  220,
  29,
  2,
  27,
  10,
  13,
  26,
  84,
  143,
  367,
  749,
  563,
  283,
  353,
  10,
  0,
  0,
  0,
  0,
  9,
  246,
  265,
  343,
  429,
  168,
  133,
  17,
  0,
  18,
  35,
  76,
  158,
  272,
  250,
  190,
  289,
  466,
  84,
  0,
  0,
  0,
  0,
  0,
  22,
  217,
  299,
  185,
  115,
  344,
  203,
  8,
  null,
  null,
  0,
  5,
  284,
  123,
  254,
  476,
  496,
  326,
  27,
  20,
  0,
  4,
  53,
  72,
  113,
  214,
  364,
  219,
  220,
  156,
  264,
  0,
  13,
  0,
  0,
  45,
  90,
  137,
  638,
  529,
  261,
  206,
  251,
  0,
  0,
  5,
  9,
  58,
  72,
  138,
  130,
  471,
  328,
  356,
  523,
  0,
  1,
  0,
  0,
  12,
  143,
  193,
  184,
  192,
  138,
  174,
  69,
  1,
  0,
  0,
  18,
  25,
  28,
  92,
  732,
  320,
  256,
  302,
  131,
  15,
  0,
  27,
  0,
  22,
  20,
  213,
  393,
  474,
  374,
  109,
  159,
  0,
  0,
  0,
  3,
  3,
  49,
  205,
  128,
  194,
  570,
  169,
  89,
  0,
  0,
  0,
  0,
  0,
  26,
  185,
  286,
  92,
  225,
  244,
  190,
  3,
  20,
];

describe("Mann and Kendall's test", () => {
  // Hollander and Wolfe 1973, p. 187, in R's cor.test example, https://github.com/wch/r-source @0c26529
  test("of nine values is exact: S 16, one-sided p .05972", () => {
    const found = mannKendall([2.5, 4.0, 2.6, 3.6, 2.8, 3.1, 5.2, 5.0, 3.8]);
    expect(found?.s).toBe(16);
    expect(found?.exact).toBe(true);
    expect(Math.abs((found?.pRising ?? 0) - 0.05972)).toBeLessThan(6e-6);
    expect(found?.tau).toBeCloseTo(0.4444444, 6);
    expect(found?.z).toBeCloseTo(1.5639, 4);
  });

  // pyMannKendall's test data, checked there against R's packages modifiedmk, fume, rkt and trend;
  // https://github.com/mmhs013/pyMannKendall @ec2e3ab
  test("of a long series with ties and gaps agrees with four packages of R", () => {
    const found = mannKendall(rain);
    expect(found?.s).toBe(-1959);
    expect(found?.variance).toBeCloseTo(4889800.333333333, 6);
    expect(found?.z).toBeCloseTo(-0.8854562842589916, 12);
    expect(found?.p).toBeCloseTo(0.37591058740506833, 12);
    expect(found?.exact).toBe(false);
    // Rain follows the seasons, so months resemble the ones before them.
    expect(found?.pTooOptimistic).toBe(true);
  });

  test("with ties is still exact: every order of the values counts once", () => {
    const values = [1, 1, 2, 3, 3, 3];
    const orders = permutations(values).map((order) => mannKendall(order, 2));
    const squares = orders.reduce((sum, one) => sum + (one?.s ?? 0) ** 2, 0);
    expect(squares / orders.length).toBeCloseTo(orders[0]?.variance ?? 0, 9);
    for (const one of orders.slice(0, 60)) {
      const asLarge = orders.filter((other) => (other?.s ?? 0) >= (one?.s ?? 0)).length;
      expect(one?.pRising).toBeCloseTo(asLarge / orders.length, 12);
    }
  });

  test("seven values are too few for a statement, and equal values have no trend", () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
    expect(mannKendall([1, 2, 3, null, 4, 5, 6, 7])).toBeUndefined();
    expect(mannKendall([5, 5, 5, 5, 5, 5, 5, 5])).toBeUndefined();
    expect(mannKendall([])).toBeUndefined();
  });

  test("P13: S turns its sign with time and with the values, and sees their order alone", () => {
    const series = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 6 }), {
      minLength: 8,
      maxLength: 20,
    });
    fc.assert(
      fc.property(series, (given) => {
        const found = mannKendall(given, 2);
        const turned = mannKendall(given.toReversed(), 2);
        const negated = mannKendall(
          given.map((value) => (value === null ? null : -value)),
          2,
        );
        const stretched = mannKendall(
          given.map((value) => (value === null ? null : Math.exp(value / 10))),
          2,
        );
        if (!found) {
          expect([turned, negated, stretched]).toEqual([undefined, undefined, undefined]);
          return;
        }
        expect((turned?.s ?? 1) + found.s).toBe(0);
        expect((negated?.s ?? 1) + found.s).toBe(0);
        expect(stretched?.s).toBe(found.s);
        expect(found.p).toBeGreaterThan(0);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("Theil and Sen's line", () => {
  // Sen 1968, JASA 63:1379-1389, in SciPy 1.17.1, scipy/stats/tests/test_mstats_basic.py: 26/7 and 35/8
  test("has the slope and the 93 % interval of Sen's example", () => {
    const at = [1, 2, 3, 4, 10, 12, 18];
    const points = [9, 15, 19, 20, 45, 55, 78].map((value, place) => ({ at: at[place] ?? 0, value }));
    const found = theilSen(points, 0.93);
    expect(found?.slope).toBe(4);
    expect(found?.intercept).toBe(4);
    expect(Math.abs((found?.from ?? 0) - 3.71)).toBeLessThan(0.006);
    expect(Math.abs((found?.to ?? 0) - 4.38)).toBeLessThan(0.006);
  });

  test("a missing week keeps the others where they were", () => {
    const line = [0, 1, 2, 5, 9].map((at) => ({ at, value: 60 - 2 * at }));
    expect(theilSen(line)).toMatchObject({ slope: -2, intercept: 60 });
  });

  test("without two points that differ in time there is no slope", () => {
    expect(theilSen([])).toBeUndefined();
    expect(
      theilSen([
        { at: 3, value: 1 },
        { at: 3, value: 2 },
      ]),
    ).toBeUndefined();
  });

  test("P13: a + b·y has b times the slope, and adding c·t adds c", () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 12 });
    const whole = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(values, whole, whole, whole, (given, a, b, c) => {
        const points = given.map((value, at) => ({ at, value }));
        const slope = theilSen(points)?.slope ?? Number.NaN;
        const scaled = theilSen(points.map(({ at, value }) => ({ at, value: a + b * value })));
        const tilted = theilSen(points.map(({ at, value }) => ({ at, value: value + c * at })));
        expect(scaled?.slope).toBeCloseTo(b * slope, 9);
        expect(tilted?.slope).toBeCloseTo(slope + c, 9);
      }),
    );
  });
});

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, at) =>
    permutations([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [value, ...rest]),
  );
}
