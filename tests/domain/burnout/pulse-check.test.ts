import { describe, expect, test } from "vitest";
import { heldOutWeeks } from "../../../src/domain/burnout/held-out-weeks.ts";
import { hidesIndex, minEvents, pulseCheck } from "../../../src/domain/burnout/pulse-check.ts";
import { type CheckedWeek, checkedWeeks, saysBurnedOut } from "../../../src/domain/burnout/pulse-outcome.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";
import { week } from "./made-weeks.ts";

describe("what came after a week", () => {
  const indexed = [{ agent: "ana", week, index: 50, inAttention: true }];
  const consented = new Set(["ana"]);
  const until = week + 4;
  const answered = (inWeek: number, answer: number | null) => [{ agent: "ana", week: inWeek, answer }];

  test("the single item says burned out from the third statement on", () => {
    // Dolan et al. 2015, J Gen Intern Med 30:582-587
    expect([1, 2, 3, 4, 5].map(saysBurnedOut)).toEqual([false, false, true, true, true]);
  });

  test("an answer in the four weeks after is the outcome; one in the week itself or later is none", () => {
    expect(checkedWeeks(indexed, answered(week + 1, 3), consented, until)).toEqual([
      { ...indexed[0], event: true },
    ]);
    expect(checkedWeeks(indexed, answered(week + 4, 2), consented, until)).toMatchObject([{ event: false }]);
    expect(checkedWeeks(indexed, answered(week, 5), consented, until)).toEqual([]);
    expect(checkedWeeks(indexed, answered(week + 5, 5), consented, week + 9)).toEqual([]);
  });

  test("one of several answers is enough, a skipped item is no answer", () => {
    const several = [...answered(week + 1, 1), ...answered(week + 3, 4)];
    expect(checkedWeeks(indexed, several, consented, until)).toMatchObject([{ event: true }]);
    expect(checkedWeeks(indexed, answered(week + 1, null), consented, until)).toEqual([]);
  });

  test("who did not consent is not in it, nor a week whose four weeks are not over", () => {
    expect(checkedWeeks(indexed, answered(week + 1, 5), new Set(), until)).toEqual([]);
    expect(checkedWeeks(indexed, answered(week + 1, 5), consented, until - 1)).toEqual([]);
  });
});

/** A floor of 60 agents over 26 weeks whose chance of an event follows from the index by a rule. */
function floor(
  chanceOf: (index: number, at: number) => number,
  agents = 60,
  seed = 7,
): CheckedWeek<number>[] {
  const fraction = seededFraction(seed);
  return Array.from({ length: agents }, (_, agent) => {
    const usual = 80 * fraction();
    return Array.from({ length: 26 }, (_week, at) => {
      const index = Math.min(100, Math.max(0, usual + 20 * (fraction() - 0.5)));
      return {
        agent,
        week: week + at,
        index,
        inAttention: index >= 40,
        event: fraction() < chanceOf(index, at),
      };
    });
  }).flat();
}
const check = (rows: readonly CheckedWeek<number>[]) => pulseCheck(rows, seededFraction(1), 400);
const predictive = floor((index) => 0.02 + (index / 100) * 0.6);

describe("weeks predicted", () => {
  const held = heldOutWeeks(predictive, seededFraction(3)) ?? [];

  test("are the later half, each agent's from others' earlier weeks", () => {
    // 26 weeks: the later thirteen of all sixty.
    expect(Math.min(...held.map((row) => row.week))).toBe(week + 13);
    expect(held).toHaveLength(60 * 13);
  });

  test("do not know what came later, nor the agent's own answers", () => {
    // The events of the later weeks, and those whose four weeks reach into them, are turned round.
    const turned = predictive.map((row) => (row.week + 4 >= week + 13 ? { ...row, event: !row.event } : row));
    const probabilities = (rows: readonly { probability: number }[] | undefined) =>
      rows?.map(({ probability }) => probability);
    expect(probabilities(heldOutWeeks(turned, seededFraction(3)))).toEqual(probabilities(held));
    const own = predictive.map((row) => (row.agent === 5 ? { ...row, event: !row.event } : row));
    const ofFive = (rows: typeof held | undefined) => probabilities(rows?.filter(({ agent }) => agent === 5));
    expect(ofFive(heldOutWeeks(own, seededFraction(3)))).toEqual(ofFive(held));
  });

  test("rise with the index where the events do", () => {
    const sorted = held.filter(({ agent }) => agent === 5).sort((a, b) => a.index - b.index);
    expect(sorted.at(-1)?.probability).toBeGreaterThan(sorted[0]?.probability ?? 1);
  });
});

describe("the check against pulses", () => {
  test("nineteen events are too few, and then it only describes", () => {
    const rows = floor(() => 0).map((row, at) => ({ ...row, event: at % 80 === 0 && at < 80 * 19 }));
    const found = check(rows);
    expect(found).toMatchObject({ state: "not-yet-checked", because: "too-few-events" });
    expect(found.description).toEqual({ agents: 60, agentWeeks: 1560, events: 19, baseRate: 19 / 1560 });
    expect(hidesIndex(found)).toBe(false);
    expect(check(rows.map((row, at) => (at === 1 ? { ...row, event: true } : row)))).not.toMatchObject({
      because: "too-few-events",
    });
    expect(minEvents).toBe(20);
  });

  test("an index that predicts what comes holds", () => {
    const found = check(predictive);
    if (found.state !== "holds") throw new Error(found.state);
    expect(found.report.auc).toBeGreaterThan(0.6);
    expect(found.report.aucInterval.from).toBeLessThan(found.report.auc);
    expect(found.report.aucInterval.to).toBeGreaterThan(found.report.auc);
    expect(found.report.skill).toBeGreaterThan(0);
    expect(found.report.heldOutAgents).toBe(60);
    // Forecasts from a line on data that follow nearly a line are neither too bold nor too timid.
    expect(found.report.calibration?.slope).toBeGreaterThan(0.6);
    expect(found.report.calibration?.slope).toBeLessThan(1.5);
    expect(Math.abs(found.report.calibration?.intercept ?? 9)).toBeLessThan(0.5);
    expect(hidesIndex(found)).toBe(false);
  });

  test("an index that chance could replace is contradicted and hidden", () => {
    const found = check(floor(() => 0.3));
    expect(found).toMatchObject({ state: "contradicted" });
    expect(found.state === "contradicted" && found.because).toContain("area-under-curve");
    expect(hidesIndex(found)).toBe(true);
  });

  test("an index that predicts the contrary is contradicted by its order", () => {
    const found = check(floor((index) => 0.6 - index / 200));
    expect(found.state === "contradicted" && found.because).toContain("area-under-curve");
  });

  test("an index in doubt holds: an interval on both sides of a limit contradicts nothing", () => {
    const found = check(floor((index) => 0.1 + index / 300));
    if (found.state !== "holds") throw new Error(found.state);
    expect(found.report.aucInterval.from).toBeLessThan(0.6);
    expect(found.report.aucInterval.to).toBeGreaterThan(0.6);
    expect(found.report.skillInterval.from).toBeLessThan(0);
  });

  test("an index whose forecasts are worse than the base rate is contradicted, even in fair order", () => {
    // The index predicted nearly everything in the earlier weeks and little in the later ones.
    const found = check(floor((index, at) => (at < 13 ? index / 85 : 0.25 + (0.35 * index) / 80), 30));
    if (found.state !== "contradicted") throw new Error(found.state);
    expect(found.because).toEqual(["skill"]);
    expect(found.report.skillInterval.to).toBeLessThanOrEqual(0);
  });

  test("events of one person alone contradict nothing", () => {
    const rows = floor(() => 0).map((row) => ({ ...row, event: row.agent === 0 }));
    const found = check(rows);
    expect(found).toMatchObject({ state: "not-yet-checked", because: "too-little-to-learn-from" });
    const later = floor(() => 0).map((row) => ({
      ...row,
      event: row.week < week + 9 ? row.agent > 30 : row.agent === 0,
    }));
    expect(check(later)).toMatchObject({ state: "not-yet-checked", because: "too-little-held-out" });
  });

  test("without any rows nothing is checked, and nothing is not a number", () => {
    expect(check([])).toMatchObject({
      state: "not-yet-checked",
      description: { agents: 0, agentWeeks: 0, events: null, baseRate: null },
    });
  });

  test("fewer than ten people are not described from their answers", () => {
    const found = check(floor((index) => 0.1 + index / 200, 9));
    expect(found.description).toMatchObject({ agents: 9, events: null, baseRate: null });
  });

  test("every state says how many flags are expected to be right: 35 % where nothing was measured", () => {
    const assumed = check([]).flagsRight;
    expect(assumed).toMatchObject({ from: "assumed", prevalence: 0.15, sensitivity: 0.6, specificity: 0.8 });
    // Bayes: .09/(.09 + .17) (case ppv-worked)
    expect(Math.abs(assumed.share - 0.34615)).toBeLessThan(1e-5);
    const measured = check(predictive).flagsRight;
    const later = predictive.filter((row) => row.week >= week + 13 && row.inAttention);
    expect(measured.from).toBe("measured-here");
    expect(measured.share).toBeCloseTo(later.filter(({ event }) => event).length / later.length, 9);
  });

  test("the same seed says the same tomorrow", () => {
    expect(check(predictive)).toEqual(check(predictive));
  });
});
