import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { chiSquareShareAbove } from "../../../src/domain/statistics/chi-square-law.ts";
import { logGamma } from "../../../src/domain/statistics/log-gamma.ts";
import { mean, variance } from "../../../src/domain/statistics/mean.ts";
import { normalQuantile, normalShareBelow } from "../../../src/domain/statistics/normal-law.ts";
import {
  incompleteBeta,
  studentQuantile,
  studentShareBelow,
} from "../../../src/domain/statistics/student-law.ts";

// Quantiles as NIST/SEMATECH e-Handbook 1.3.6.7 prints them, and qnorm of R to more digits.
describe("the normal law", () => {
  test("has the quantiles of the tables", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489, 12);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 9);
    expect(normalShareBelow(0)).toBeCloseTo(0.5, 15);
    expect(normalShareBelow(-40)).toBe(0);
  });

  test("its quantile undoes its share", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(normalShareBelow(normalQuantile(share))).toBeCloseTo(share, 13);
      }),
    );
  });

  test("a share of 0 or 1 has no quantile: asking is a mistake in the code", () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

describe("Student's law", () => {
  // NIST/SEMATECH e-Handbook 1.3.6.7.2, critical values of Student's t for .975
  test.each([
    [1, 12.706],
    [2, 4.303],
    [7, 2.365],
    [14, 2.145],
    [30, 2.042],
    [100, 1.984],
  ])("with %i degrees of freedom has %d for .975", (degrees, printed) => {
    expect(Math.abs(studentQuantile(0.975, degrees) - printed)).toBeLessThan(5.1e-4);
    expect(studentQuantile(0.025, degrees)).toBeCloseTo(-studentQuantile(0.975, degrees), 9);
    expect(studentShareBelow(studentQuantile(0.9, degrees), degrees)).toBeCloseTo(0.9, 9);
  });

  test("nears the normal law as degrees grow", () => {
    expect(studentQuantile(0.975, 1e8)).toBeCloseTo(normalQuantile(0.975), 12);
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError);
  });

  test("rests on a beta function that is right where it is known", () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 12);
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

describe("the chi-square law", () => {
  // NIST/SEMATECH e-Handbook 1.3.6.7.4, upper critical values
  test.each([
    [3.841, 1, 0.05],
    [6.635, 1, 0.01],
    [18.307, 10, 0.05],
    [124.342, 100, 0.05],
    [2.088, 9, 0.99],
  ])("lets %d with %i degrees of freedom be exceeded in %d of cases", (value, degrees, share) => {
    expect(Math.abs(chiSquareShareAbove(value, degrees) - share)).toBeLessThan(5e-5);
  });

  test("everything lies above zero", () => {
    expect(chiSquareShareAbove(0, 3)).toBe(1);
  });
});

describe("seeded chance", () => {
  test("is the same for the same seed and another for another", () => {
    const draws = (seed: number) => Array.from({ length: 5 }, seededFraction(seed));
    expect(draws(3)).toEqual(draws(3));
    expect(draws(3)).not.toEqual(draws(4));
  });

  test("draws as evenly, and as normally, as it says", () => {
    const fraction = seededFraction(11);
    const even = Array.from({ length: 20_000 }, fraction);
    expect(Math.abs((mean(even) ?? 0) - 0.5)).toBeLessThan(0.01);
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...even)).toBeLessThan(1);
    const normal = Array.from({ length: 20_000 }, () => standardNormal(fraction));
    expect(Math.abs(mean(normal) ?? 1)).toBeLessThan(0.03);
    expect(Math.abs((variance(normal) ?? 0) - 1)).toBeLessThan(0.05);
  });

  test("no values have no mean, one has no variance", () => {
    expect(mean([])).toBeUndefined();
    expect(variance([4])).toBeUndefined();
  });
});
