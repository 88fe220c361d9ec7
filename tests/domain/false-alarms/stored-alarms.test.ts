import { describe, expect, test } from "vitest";
import { attentionAlarms } from "../../../bench/attention-alarms.ts";
import { calmFloors } from "../../../bench/calm-empathy.ts";
import { falseAlarms } from "../../../bench/stable-people.ts";
import { verdictAlarms } from "../../../bench/verdict-floors.ts";
import { wanderRule } from "../../../src/domain/empathy/wander.ts";
import { alarmClaims } from "../../../src/domain/false-alarms/alarm-figures.ts";
import type { AlarmRates } from "../../../src/domain/false-alarms/alarm-rates.ts";
import { rulesInForce } from "../../../src/domain/false-alarms/alarm-rules.ts";
import { storedAlarms } from "../../../src/domain/false-alarms/stored-alarms.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";

const agentYears = 160;

function expectSameRates(stored: AlarmRates, anew: AlarmRates): void {
  for (const of of ["perLook", "perAgentYear"] as const) {
    expect(anew[of].from, of).toBeLessThanOrEqual(stored[of].to);
    expect(anew[of].to, of).toBeGreaterThanOrEqual(stored[of].from);
  }
}

describe("the stored false alarms", () => {
  test("are of the rules that the console runs on; else run npm run false-alarms", () => {
    expect(storedAlarms.rules).toEqual(rulesInForce);
    expect(storedAlarms.run.size).toBe("full");
  });

  test("are of every claim, and are no more than the methods allow", () => {
    expect(storedAlarms.claims.map(({ claim }) => claim).toSorted()).toEqual(alarmClaims.toSorted());
    for (const { claim, subject, perAgentYear } of storedAlarms.claims)
      if (subject !== "session") expect(perAgentYear.share, claim).toBeLessThanOrEqual(0.05);
  });

  test.each([
    { sigma: 9, evaluationsAWeek: 2 },
    { sigma: 12, evaluationsAWeek: 4 },
  ])("come out again within their intervals: $evaluationsAWeek a week, spread $sigma", (kind) => {
    const stored = storedAlarms.simulated.find(
      (one) => one.sigma === kind.sigma && one.evaluationsAWeek === kind.evaluationsAWeek,
    );
    const anew = falseAlarms({ ...kind, agentYears }, seededFraction(7 * kind.sigma));
    if (!stored || !anew) throw new Error("this kind of floor is not among the printed ones");
    expectSameRates(stored.changed, anew.changed);
    const { points: wander } = wanderRule;
    const verdicts = verdictAlarms({ ...kind, wander, agentYears }, seededFraction(7 * kind.sigma));
    expectSameRates(stored.verdict, verdicts.any);
    expectSameRates(stored.chart, anew.chart);
  });

  test("come out again on a whole floor of another seed", () => {
    const stored = storedAlarms.floors.find(({ evaluationsAWeek }) => evaluationsAWeek === 1);
    if (!stored) throw new Error("this pace is not among the printed ones");
    const anew = calmFloors({ floors: 2, agents: 40, evaluationsAWeek: 1, looks: 52, firstSeed: 5001 });
    expectSameRates(stored.changed, anew.changed);
    expectSameRates(stored.verdict, anew.verdict);
    expect(stored.verdict.perLook.to).toBeLessThan(0.02);
  });

  test("of attention come out again on floors of other seeds", () => {
    for (const { wider, any } of storedAlarms.attention)
      expectSameRates(any, attentionAlarms({ floors: 1, firstSeed: 7 }, wider).floors.any);
  });
});
