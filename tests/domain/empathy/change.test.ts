import { describe, expect, test } from "vitest";
import { falseAlarms } from "../../../bench/stable-people.ts";
import { heldInTwoOfThree } from "../../../src/domain/empathy/change.ts";
import { controlChart } from "../../../src/domain/empathy/control-chart.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";
import { around, lastWeek } from "./scores.ts";

describe("a word that has to hold", () => {
  test("needs two of three weeks", () => {
    expect(heldInTwoOfThree(["declining", "no-clear-change", "declining"])).toBe("declining");
    expect(heldInTwoOfThree([undefined, "improving", "improving"])).toBe("improving");
    expect(heldInTwoOfThree(["declining", "improving", "no-clear-change"])).toBeUndefined();
    expect(heldInTwoOfThree([undefined, undefined, "declining"])).toBeUndefined();
  });
});

describe("the control chart", () => {
  const baseline = around(72, 52, [lastWeek - 38, lastWeek - 13]);

  test("is around the agent's own mean of the weeks before, and shows a fall", () => {
    const chart = controlChart([...baseline, ...around(60, 26, [lastWeek - 12, lastWeek])], lastWeek, 8);
    if (chart.kind !== "chart") throw new Error("There is enough");
    expect(chart.target).toBeCloseTo(72, 0);
    expect(chart.weeks).toHaveLength(13);
    expect(chart.weeks[0]?.point?.signal).toBe("none");
    expect(chart.weeks.at(-1)?.point?.signal).toBe("below");
  });

  test("stays quiet where nothing changed, and waits in a week without evaluations", () => {
    const weeks = around(72, 26, [lastWeek - 12, lastWeek]).filter(({ week }) => week !== lastWeek - 5);
    const chart = controlChart([...baseline, ...weeks], lastWeek, 8);
    if (chart.kind !== "chart") throw new Error("There is enough");
    for (const { point } of chart.weeks) expect(point?.signal ?? "none").toBe("none");
    expect(chart.weeks[7]).toMatchObject({ week: lastWeek - 5, n: 0, mean: undefined, point: undefined });
  });

  test("needs ten weeks and twenty evaluations of its own", () => {
    const of = (n: number, weeks: number) =>
      controlChart(around(72, n, [lastWeek - 12 - weeks, lastWeek - 13]), lastWeek, 8).kind;
    expect(of(20, 10)).toBe("chart");
    expect(of(19, 10)).toBe("not-enough");
    expect(of(30, 9)).toBe("not-enough");
  });
});

describe("the rate of false alarms", () => {
  const floor = { agentYears: 60, evaluationsAWeek: 2.5, sigma: 8 };

  test("is the same for the same seed, and small", () => {
    const rates = falseAlarms(floor, seededFraction(1));
    expect(rates).toEqual(falseAlarms(floor, seededFraction(1)));
    expect(rates?.changed.perLook.share ?? 1).toBeLessThan(0.05);
    expect(rates?.changed.perAgentYear.from ?? 1).toBeLessThan(0.05);
  });

  test("of a year is at least that of a look, each within its interval", () => {
    const rates = falseAlarms(floor, seededFraction(2));
    for (const kind of ["declining", "changed", "chart"] as const) {
      const { perLook, perAgentYear } = rates?.[kind] ?? {};
      expect(perAgentYear?.share ?? -1).toBeGreaterThanOrEqual(perLook?.share ?? 0);
      expect(perLook?.from ?? 1).toBeLessThanOrEqual(perLook?.share ?? 0);
      expect(perLook?.to ?? 0).toBeGreaterThan(perLook?.share ?? 0);
    }
  });

  test("with hardly any evaluations there is nothing to raise an alarm about", () => {
    const rates = falseAlarms({ ...floor, agentYears: 5, evaluationsAWeek: 0.1 }, seededFraction(3));
    expect(rates?.notEnough ?? 0).toBeGreaterThan(0.95);
    expect(falseAlarms({ ...floor, agentYears: 0 }, seededFraction(3))).toBeUndefined();
  });
});
