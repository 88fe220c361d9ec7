import { describe, expect, test } from "vitest";
import { bootstrapInterval } from "../../../src/domain/statistics/bootstrap-interval.ts";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { derSimonianLaird } from "../../../src/domain/statistics/dersimonian-laird.ts";
import {
  differenceOfMeans,
  meanEstimate,
  pooledSpread,
} from "../../../src/domain/statistics/difference-of-means.ts";
import { mantelHaenszel, type Stratum } from "../../../src/domain/statistics/mantel-haenszel.ts";
import { mean } from "../../../src/domain/statistics/mean.ts";
import { wilsonInterval } from "../../../src/domain/statistics/wilson-interval.ts";

describe("Wilson's interval", () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i runs from %d to %d", (hits, n, from, to) => {
    const found = wilsonInterval(hits, n);
    expect(Math.abs((found?.from ?? 1) - from)).toBeLessThan(6e-5);
    expect(Math.abs((found?.to ?? 0) - to)).toBeLessThan(6e-5);
  });

  test("of nothing is not known; more hits than tries are a mistake in the code", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  });
});

describe("heterogeneity after DerSimonian and Laird", () => {
  // DerSimonian and Kacker 2007, the CLASP trials, as tested in metafor (analyses:dersimonian2007): .2323,
  // -.3240 and .1540
  test("of the CLASP trials is what metafor prints", () => {
    const trials = [
      [5, 156, 8, 74],
      [5, 303, 17, 303],
      [12, 565, 9, 477],
      [69, 1570, 94, 1565],
      [9, 103, 11, 105],
      [313, 4659, 352, 4650],
    ] as const;
    const found = derSimonianLaird(
      trials.map(([a, n1, c, n2]) => ({
        value: Math.log((a * (n2 - c)) / ((n1 - a) * c)),
        variance: 1 / a + 1 / (n1 - a) + 1 / c + 1 / (n2 - c),
      })),
    );
    expect(Math.abs(Math.sqrt(found?.tauSquared ?? 0) - 0.2323)).toBeLessThan(6e-5);
    expect(Math.abs((found?.mean ?? 0) + 0.324)).toBeLessThan(6e-5);
    expect(Math.abs((found?.standardError ?? 0) - 0.154)).toBeLessThan(6e-5);
  });

  // Rubin 1981; Gelman and others, Bayesian Data Analysis, 5.5: pooled 7.7 with standard error 4.1
  test("the eight schools differ no more than chance lets them", () => {
    const effects = [28, 8, -3, 7, -1, 1, 18, 12];
    const errors = [15, 10, 16, 11, 9, 11, 10, 18];
    const found = derSimonianLaird(effects.map((value, at) => ({ value, variance: (errors[at] ?? 1) ** 2 })));
    expect(found?.tauSquared).toBe(0);
    expect(Math.abs((found?.mean ?? 0) - 7.7)).toBeLessThan(0.06);
    expect(Math.abs((found?.standardError ?? 0) - 4.1)).toBeLessThan(0.06);
    expect(found?.p ?? 0).toBeGreaterThan(0.5);
  });

  test("nothing to compare is no estimate; one estimate differs from nothing", () => {
    expect(derSimonianLaird([])).toBeUndefined();
    expect(derSimonianLaird([{ value: 3, variance: 2 }])).toMatchObject({ mean: 3, tauSquared: 0, p: 1 });
    expect(() => derSimonianLaird([{ value: 3, variance: 0 }])).toThrow(RangeError);
  });
});

describe("the comparison of Mantel and Haenszel", () => {
  const strata = (table: readonly (readonly [number, number, number, number])[]): Stratum[] =>
    table.map(([a, b, c, d]) => ({
      exposedEvents: a,
      exposedOthers: b,
      comparedEvents: c,
      comparedOthers: d,
    }));
  // Agresti 1990, pp. 231-237, and UCBAdmissions, in R's mantelhaen.test example,
  // https://github.com/wch/r-source tests/Examples/stats-Ex.Rout.save @0c26529
  test("of the rabbits is R's", () => {
    const found = mantelHaenszel(
      strata([
        [0, 6, 0, 5],
        [3, 3, 0, 6],
        [6, 0, 2, 4],
        [5, 1, 6, 0],
        [2, 0, 5, 0],
      ]),
    );
    expect(found?.oddsRatio?.value).toBeCloseTo(7, 9);
    expect(Math.abs((found?.chiSquare ?? 0) - 3.9286)).toBeLessThan(6e-5);
    expect(Math.abs((found?.oddsRatio?.from ?? 0) - 1.026713)).toBeLessThan(2e-4);
    expect(Math.abs((found?.oddsRatio?.to ?? 0) - 47.725133)).toBeLessThan(2e-4);
  });

  test("of Berkeley's admissions is R's", () => {
    const found = mantelHaenszel(
      strata([
        [512, 89, 313, 19],
        [353, 17, 207, 8],
        [120, 202, 205, 391],
        [138, 131, 279, 244],
        [53, 94, 138, 299],
        [22, 24, 351, 317],
      ]),
    );
    expect(Math.abs((found?.oddsRatio?.value ?? 0) - 0.9046968)).toBeLessThan(6e-8);
    expect(Math.abs((found?.chiSquare ?? 0) - 1.4269)).toBeLessThan(6e-5);
    expect(Math.abs((found?.oddsRatio?.from ?? 0) - 0.7719074)).toBeLessThan(6e-7);
    expect(Math.abs((found?.oddsRatio?.to ?? 0) - 1.0603298)).toBeLessThan(6e-7);
  });

  test("a single stratum's difference is the difference of its shares", () => {
    const found = mantelHaenszel(strata([[30, 70, 20, 80]]));
    expect(found?.riskDifference.value).toBeCloseTo(0.1, 12);
    // The plain interval of two shares: .1 ∓ 1.96·√(.3·.7/100 + .2·.8/100)
    expect(found?.riskDifference.from).toBeCloseTo(0.1 - 1.96 * Math.sqrt(0.0037), 2);
  });

  test("the difference's interval holds the truth in about 95 of 100 cases", () => {
    const fraction = seededFraction(21);
    const drawn = (n: number, share: number) =>
      Array.from({ length: n }, fraction).filter((one) => one < share).length;
    let held = 0;
    for (let round = 0; round < 1000; round++) {
      const tables = [
        [25, 30, 0.3],
        [20, 15, 0.5],
        [40, 22, 0.15],
      ] as const;
      const found = mantelHaenszel(
        tables.map(([exposed, compared, base]) => {
          const a = drawn(exposed, base + 0.1);
          const c = drawn(compared, base);
          return {
            exposedEvents: a,
            exposedOthers: exposed - a,
            comparedEvents: c,
            comparedOthers: compared - c,
          };
        }),
      );
      if (found && found.riskDifference.from <= 0.1 && found.riskDifference.to >= 0.1) held++;
    }
    expect(held / 1000).toBeGreaterThan(0.93);
    expect(held / 1000).toBeLessThan(0.97);
  });

  test("strata with one kind of case carry no information; without an event there is no ratio", () => {
    expect(mantelHaenszel(strata([[3, 2, 0, 0]]))).toBeUndefined();
    expect(mantelHaenszel([])).toBeUndefined();
    const none = mantelHaenszel(strata([[0, 5, 0, 5]]));
    expect(none?.oddsRatio).toBeUndefined();
    expect(none?.chiSquare).toBeUndefined();
    expect(none?.riskDifference.value).toBe(0);
  });
});

describe("the bootstrap", () => {
  test("gives the interval that theory gives for a mean, and the same for the same seed", () => {
    const fraction = seededFraction(8);
    const values = Array.from({ length: 200 }, () => 50 + 10 * standardNormal(fraction));
    const drawn = (seed: number) => bootstrapInterval(values, mean, seededFraction(seed), 2000);
    const theory = meanEstimate(values);
    expect(Math.abs((drawn(1)?.from ?? 0) - (theory?.from ?? 0))).toBeLessThan(0.3);
    expect(Math.abs((drawn(1)?.to ?? 0) - (theory?.to ?? 0))).toBeLessThan(0.3);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });

  test("one unit varies with nothing, and a figure that often cannot be worked out has no interval", () => {
    expect(bootstrapInterval([1], mean, seededFraction(1), 100)).toBeUndefined();
    const sometimes = (units: readonly number[]) => (units[0] === 1 ? undefined : mean(units));
    expect(bootstrapInterval([1, 2], sometimes, seededFraction(1), 100)).toBeUndefined();
  });
});

describe("the difference of two means", () => {
  // Student 1908, the sleep data of Cushny and Peebles; R's t.test(extra ~ group, var.equal = TRUE):
  // t = -1.8608, df = 18, 95 % interval -3.363874 to 0.203874
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  test("is Student's on Student's sleep data", () => {
    const found = differenceOfMeans(first, second);
    expect(found?.difference).toBeCloseTo(-1.58, 10);
    expect((found?.difference ?? 0) / (found?.standardError ?? 1)).toBeCloseTo(-1.8608, 4);
    expect(found?.from).toBeCloseTo(-3.363874, 6);
    expect(found?.to).toBeCloseTo(0.203874, 6);
    expect(found?.degrees).toBe(18);
  });

  test("eight equal scores by luck are no certainty once others show how scores spread", () => {
    const flat = Array.from({ length: 8 }, () => 70);
    const found = differenceOfMeans(flat, flat, { variance: 100, degrees: 6 });
    expect(found?.to ?? 0).toBeGreaterThan(3);
    expect(differenceOfMeans([70], [80])).toBeUndefined();
    expect(differenceOfMeans([], [80], { variance: 1, degrees: 5 })).toBeUndefined();
  });

  test("what else is uncertain widens the interval", () => {
    const plain = differenceOfMeans(first, second);
    const wider = differenceOfMeans(first, second, undefined, 1);
    expect((wider?.to ?? 0) - (wider?.from ?? 0)).toBeGreaterThan((plain?.to ?? 0) - (plain?.from ?? 0));
  });

  test("a spread is pooled within groups, never between them", () => {
    expect(
      pooledSpread([
        [1, 3],
        [101, 103],
      ]),
    ).toEqual({ variance: 2, degrees: 2 });
    expect(pooledSpread([[1], [2]])).toBeUndefined();
    expect(meanEstimate([])).toBeUndefined();
  });
});
