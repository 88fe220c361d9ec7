import { describe, expect, test } from "vitest";
import { definitions, type FigureCode } from "../../../src/domain/workload/definitions.ts";
import { clockTime, inWords, percent } from "../../../src/domain/workload/figure-definition.ts";
import { busyAbove } from "../../../src/domain/workload/half-hour-occupancy.ts";
import { dailyRestSeconds } from "../../../src/domain/workload/quick-return.ts";
import {
  bandOf,
  dailyRestThresholds,
  daysInARowThresholds,
  emotionalDemandThresholds,
  type FixedThreshold,
  fixedAmong,
  longestStretchThresholds,
  occupancyThresholds,
  quickReturnThresholds,
  ruleAt,
  thresholds,
} from "../../../src/domain/workload/thresholds.ts";

const formulaOf = (code: FigureCode) =>
  Object.values(definitions).find((entry) => entry.code === code)?.formula;

describe("bands", () => {
  const [occupancy] = occupancyThresholds;
  const [stretch] = longestStretchThresholds;
  const [rest] = dailyRestThresholds;
  const [returns] = quickReturnThresholds;
  const [days] = daysInARowThresholds;
  const cases: [string, FixedThreshold, number, string][] = [
    ["occupancy of 80 %", occupancy, 0.8, "usual"],
    ["occupancy of 81 %", occupancy, 0.81, "watch"],
    ["occupancy of 90 %", occupancy, 0.9, "watch"],
    ["occupancy of 91 %", occupancy, 0.91, "heavy"],
    ["a stretch of an hour", stretch, 60, "usual"],
    ["a stretch of two hours", stretch, 120, "watch"],
    ["a stretch of 121 minutes", stretch, 121, "heavy"],
    ["a rest of twelve hours", rest, 12, "usual"],
    ["a rest of eleven hours exactly", rest, 11, "watch"],
    ["a rest of a second less", rest, 11 - 1 / 3600, "heavy"],
    ["no quick return", returns, 0, "usual"],
    ["two quick returns", returns, 2, "watch"],
    ["three quick returns", returns, 3, "heavy"],
    ["five days in a row", days, 5, "usual"],
    ["six days in a row", days, 6, "watch"],
    ["seven days in a row", days, 7, "heavy"],
  ];
  test.each(cases)("%s", (_, rule, value, band) => {
    expect(bandOf(value, rule)).toBe(band);
  });

  test("what is not known lies in no band", () => {
    expect(bandOf(undefined, occupancy)).toBeUndefined();
    expect(bandOf(null, occupancy)).toBeUndefined();
    expect(bandOf(Number.NaN, occupancy)).toBeUndefined();
  });

  test("emotional demand is held against the queue's own figures of the week", () => {
    const [relative] = emotionalDemandThresholds;
    const rule = fixedAmong(
      relative,
      Array.from({ length: 101 }, (_, at) => at),
    );
    expect(rule && [bandOf(50, rule), bandOf(51, rule), bandOf(90, rule), bandOf(91, rule)]).toEqual([
      "usual",
      "watch",
      "watch",
      "heavy",
    ]);
    expect(fixedAmong(relative, [])).toBeUndefined();
  });
});

describe("versions of a rule", () => {
  const old: FixedThreshold = { ...occupancyThresholds[0], version: 1, fromWeek: 100 };
  const stricter: FixedThreshold = { ...old, version: 2, fromWeek: 2900, heavyBeyond: 0.88 };

  test("a week keeps the rule of its time, in whatever order the rules are listed", () => {
    expect(ruleAt([stricter, old], 2899)?.version).toBe(1);
    expect(ruleAt([old, stricter], 2900)?.version).toBe(2);
    expect(ruleAt([old, stricter], 99)).toBeUndefined();
  });

  test("every threshold has a first version, a source and a grade of evidence", () => {
    for (const [code, rules] of Object.entries(thresholds)) {
      for (const rule of rules) {
        expect(rule.code).toBe(code);
        expect(rule.source).not.toBe("");
        expect(rule.evidence).not.toBe("");
      }
      expect(new Set(rules.map(({ version }) => version)).size).toBe(rules.length);
    }
  });
});

describe("definitions", () => {
  test("every figure has one, complete and under a code of its own", () => {
    const entries = Object.values(definitions);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const entry of entries) {
      for (const text of Object.values(entry)) expect(text).not.toMatch(/^$|undefined|NaN|null|\[object/);
    }
  });

  test("they print the numbers that the code runs on", () => {
    expect(formulaOf("busy-half-hours")).toContain(percent(busyAbove));
    expect(formulaOf("quick-return")).toContain(inWords(dailyRestSeconds));
    expect(formulaOf("late-work")).toContain("21:00");
  });

  test("no number of the methods' table is stated otherwise in a definition", () => {
    expect(formulaOf("occupancy")).toContain("Usual to 80 %, heavy above 90 %, mark at 85 %");
    expect(formulaOf("daily-rest")).toContain("Usual from 12 hours, heavy under 11");
    expect(formulaOf("emotional-demand")).toContain("1·abuse + 0.6·complaint + 0.5·escalated");
  });

  test("durations and times of day read well", () => {
    expect(inWords(3600)).toBe("1 hour");
    expect(inWords(5400)).toBe("90 minutes");
    expect(inWords(10)).toBe("10 seconds");
    expect(inWords(0)).toBe("0 seconds");
    expect(clockTime(84_600)).toBe("23:30");
  });
});
