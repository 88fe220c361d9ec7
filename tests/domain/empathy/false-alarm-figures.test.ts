import { describe, expect, test } from "vitest";
import { calmFloors } from "../../../bench/calm-empathy.ts";
import { falseAlarms } from "../../../bench/stable-people.ts";
import { verdictAlarms } from "../../../bench/verdict-floors.ts";
import type { AlarmRates } from "../../../src/domain/empathy/false-alarm.ts";
import { falseAlarmFigures } from "../../../src/domain/empathy/false-alarm-figures.ts";
import { wanderRule } from "../../../src/domain/empathy/wander.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";

const agentYears = 80;

function expectSameRates(stored: AlarmRates, anew: AlarmRates): void {
  for (const of of ["perLook", "perAgentYear"] as const) {
    expect(anew[of].from, of).toBeLessThanOrEqual(stored[of].to);
    expect(anew[of].to, of).toBeGreaterThanOrEqual(stored[of].from);
  }
}

describe("the printed false alarms", () => {
  test.each([
    { sigma: 9, evaluationsAWeek: 2 },
    { sigma: 12, evaluationsAWeek: 4 },
  ])("come out again within their intervals: $evaluationsAWeek a week, spread $sigma", (kind) => {
    const stored = falseAlarmFigures.simulated.find(
      (one) => one.sigma === kind.sigma && one.evaluationsAWeek === kind.evaluationsAWeek,
    );
    const anew = falseAlarms({ ...kind, agentYears }, seededFraction(7 * kind.sigma));
    if (!stored || !anew) throw new Error("this kind of floor is not among the printed ones");
    expect(stored.agentYears).toBe(600);
    expectSameRates(stored.declining, anew.declining);
    expectSameRates(stored.changed, anew.changed);
    const { points: wander } = wanderRule;
    const verdicts = verdictAlarms({ ...kind, wander, agentYears }, seededFraction(7 * kind.sigma));
    expectSameRates(stored.verdict, verdicts.any);
    expectSameRates(stored.chart, anew.chart);
  });

  test.each(falseAlarmFigures.floors)(
    "come out again on whole floors of other seeds, and are at most 2 % of people a look: $evaluationsAWeek a week",
    ({ floors, agents, evaluationsAWeek, declining, changed, verdict }) => {
      expect({ floors, agents }).toEqual({ floors: 40, agents: 40 });
      const anew = calmFloors({ floors: 6, agents, evaluationsAWeek, looks: 52, firstSeed: 5001 });
      expectSameRates(declining, anew.declining);
      expectSameRates(changed, anew.changed);
      expectSameRates(verdict, anew.verdict);
      expect(verdict.perLook.to).toBeLessThan(0.02);
    },
  );
});
