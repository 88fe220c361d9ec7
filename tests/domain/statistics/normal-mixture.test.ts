import { describe, expect, test } from "vitest";
import { normalShareBelow } from "../../../src/domain/statistics/normal-law.ts";
import { mixtureShareBelow, type NormalPart } from "../../../src/domain/statistics/normal-mixture.ts";

const spikeAndSlab: readonly NormalPart[] = [
  { share: 0.95, mean: 0, standardDeviation: 1.5 },
  { share: 0.05, mean: 0, standardDeviation: 12 },
];

/** The same share by summing density times likelihood over a fine grid. */
function byGrid(parts: readonly NormalPart[], value: number, variance: number, limit: number): number {
  const step = 0.01;
  let [below, all] = [0, 0];
  for (let truth = -80; truth <= 80; truth += step) {
    const prior = parts.reduce(
      (sum, { share, mean, standardDeviation: sd }) =>
        sum + (share / sd) * Math.exp(-((truth - mean) ** 2) / (2 * sd * sd)),
      0,
    );
    const weight = prior * Math.exp(-((value - truth) ** 2) / (2 * variance));
    all += weight;
    if (truth < limit) below += weight;
  }
  return below / all;
}

describe("how likely a true value lies below a limit", () => {
  test("of a single normal law it is the textbook's posterior", () => {
    const one: readonly NormalPart[] = [{ share: 1, mean: 10, standardDeviation: 3 }];
    // Variance 16 beside 9: mean (9·2 + 16·10)/25, variance 9·16/25.
    expect(mixtureShareBelow(one, { value: 2, variance: 16 }, 5)).toBeCloseTo(
      normalShareBelow((5 - (9 * 2 + 16 * 10) / 25) / Math.sqrt((9 * 16) / 25)),
      12,
    );
  });

  test.each([
    [0, 9],
    [-6, 9],
    [-12, 9],
    [-12, 36],
    [-20, 4],
    [15, 16],
  ])("measured %d with variance %d, it is the integral over the prior", (value, variance) => {
    expect(mixtureShareBelow(spikeAndSlab, { value, variance }, -5)).toBeCloseTo(
      byGrid(spikeAndSlab, value, variance, -5),
      3,
    );
  });

  test("far out it is certain, and no part's density is rounded to nothing", () => {
    expect(mixtureShareBelow(spikeAndSlab, { value: -400, variance: 0.5 }, -5)).toBeCloseTo(1, 12);
    expect(mixtureShareBelow(spikeAndSlab, { value: 400, variance: 0.5 }, -5)).toBeCloseTo(0, 12);
  });

  test("a variance of zero is a mistake in the code", () => {
    expect(() => mixtureShareBelow(spikeAndSlab, { value: 0, variance: 0 }, -5)).toThrow(RangeError);
  });
});
