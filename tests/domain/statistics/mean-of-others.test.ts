import { describe, expect, test } from "vitest";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { derSimonianLaird, type Estimate } from "../../../src/domain/statistics/dersimonian-laird.ts";
import { meanOfOthers } from "../../../src/domain/statistics/mean-of-others.ts";

const fraction = seededFraction(5);
const floorOf = (people: number, between: number): Estimate[] =>
  Array.from({ length: people }, () => {
    const variance = 4 + 30 * fraction();
    return {
      value: -3 + between * standardNormal(fraction) + Math.sqrt(variance) * standardNormal(fraction),
      variance,
    };
  });

describe("the mean of the others", () => {
  test.each([
    ["alike", floorOf(12, 0)],
    ["different", floorOf(12, 6)],
    ["different, and many", floorOf(60, 4)],
    ["one of them far off", [...floorOf(11, 1), { value: -60, variance: 5 }]],
    ["far from zero", floorOf(20, 3).map(({ value, variance }) => ({ value: value + 1e6, variance }))],
  ])("is DerSimonian and Laird's without the person: %s", (_, floor) => {
    for (const [at, found] of meanOfOthers(floor).entries()) {
      const others = derSimonianLaird(floor.filter((__, place) => place !== at));
      expect(found?.others).toBe(floor.length - 1);
      // τ² is rounded to a tenth of a squared point.
      expect(Math.abs((found?.mean ?? 0) - (others?.mean ?? 0))).toBeLessThan(0.03);
      expect(Math.abs((found?.standardError ?? 0) - (others?.standardError ?? 0))).toBeLessThan(0.03);
    }
  });

  test("a single person has none, and nobody is no mistake", () => {
    expect(meanOfOthers([{ value: 4, variance: 1 }])).toEqual([undefined]);
    expect(meanOfOthers([])).toEqual([]);
  });

  test("of two it is the other one's", () => {
    const [first, second] = meanOfOthers([
      { value: 4, variance: 1 },
      { value: 9, variance: 4 },
    ]);
    expect([first?.mean, first?.standardError, second?.mean]).toEqual([9, 2, 4]);
  });

  test("a variance of zero is a mistake in the code", () => {
    expect(() => meanOfOthers([{ value: 4, variance: 0 }])).toThrow(RangeError);
  });
});
