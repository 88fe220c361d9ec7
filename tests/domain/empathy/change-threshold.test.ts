import { describe, expect, test } from "vitest";
import { changeRule } from "../../../src/domain/empathy/change-rule.ts";
import { changeThreshold, teamThreshold } from "../../../src/domain/empathy/change-threshold.ts";
import { changeThresholds } from "../../../src/domain/empathy/change-thresholds.ts";

const h = (scoresAWeek: number, sigma: number) => {
  const found = changeThreshold({ scoresAWeek, sigma });
  return found.kind === "known" ? found.h : undefined;
};

describe("the threshold of a person", () => {
  test("was simulated with this version of the rule", () => {
    expect(changeThresholds.ruleVersion).toBe(changeRule.version);
  });

  test("at each point of the table is the simulated one", () => {
    const { rates, sigmas, h: table } = changeThresholds.person;
    const found = rates.map((rate) => sigmas.map((sigma) => Number(h(rate, sigma)?.toFixed(9))));
    expect(found).toEqual(table);
  });

  test("between two points lies between them", () => {
    const [one, two] = [h(1, 9) ?? 0, h(2, 9) ?? 0];
    expect(h(Math.sqrt(2), 9)).toBeGreaterThan(one);
    expect(h(Math.sqrt(2), 9)).toBeLessThan(two);
    expect(h(1, 10.5)).toBeCloseTo((one + (h(1, 12) ?? 0)) / 2, 10);
  });

  test("of a smaller spread than the table's is that of its smallest", () => {
    expect(h(1, 3)).toBe(h(1, 6));
  });

  test.each([
    [{ scoresAWeek: 0.39, sigma: 9 }, "too-few"],
    [{ scoresAWeek: 12.1, sigma: 9 }, "too-many"],
    [{ scoresAWeek: 1, sigma: 20.1 }, "too-spread"],
  ] as const)("outside the table there is none: %o", (scoring, reason) => {
    expect(changeThreshold(scoring)).toEqual({ kind: "outside", reason });
  });
});

test("a team's lies between those of the sizes beside it, and beyond the largest it is that one's", () => {
  expect(teamThreshold(12, 1)).toBeCloseTo(changeThresholds.team.h[2]?.[2] ?? 0, 10);
  expect(teamThreshold(1000, 1)).toBe(teamThreshold(100, 1));
  const beside = [teamThreshold(8, 1), teamThreshold(12, 1)];
  expect(teamThreshold(10, 1)).toBeGreaterThanOrEqual(Math.min(...beside));
  expect(teamThreshold(10, 1)).toBeLessThanOrEqual(Math.max(...beside));
});
