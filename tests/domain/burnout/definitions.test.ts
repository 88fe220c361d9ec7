import { describe, expect, test } from "vitest";
import { burnoutDefinitions } from "../../../src/domain/burnout/burnout-definitions.ts";
import type { BurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import { factorCodes } from "../../../src/domain/burnout/factor-rule.ts";
import { onePageSummary } from "../../../src/domain/burnout/one-page-summary.ts";
import { definitions as workload } from "../../../src/domain/workload/definitions.ts";
import { rule, week } from "./made-weeks.ts";

const textOf = (of: BurnoutRule) =>
  onePageSummary(of)
    .parts.flatMap(({ heading, lines }) => [heading, ...lines])
    .join("\n");
const step = (code: string, of: BurnoutRule = rule) =>
  burnoutDefinitions(of).steps.find((one) => one.code === code)?.formula;
const factor = (code: string, of: BurnoutRule = rule) =>
  burnoutDefinitions(of).factors.find((one) => one.code === code)?.formula;

describe("how the index is worked out", () => {
  test("every factor and every step has a definition, complete and under a code of its own", () => {
    const { factors, steps } = burnoutDefinitions(rule);
    expect(factors.map(({ code }) => code).sort()).toEqual([...factorCodes].sort());
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
    for (const entry of [...factors, ...steps])
      for (const text of Object.values(entry))
        expect(String(text)).not.toMatch(/^$|undefined|NaN|null|\[object/);
    const figures: readonly string[] = Object.values(workload).map(({ code }) => code);
    expect(steps.filter(({ code }) => figures.includes(code))).toEqual([]);
  });

  test("the steps print the methods' numbers", () => {
    expect(step("own-part")).toContain("1.4826 · median absolute deviation");
    expect(step("own-part")).toContain("clipped to ±4; g = (z − 1) / 2");
    expect(step("own-part")).toContain("weeks 14 to 3 before");
    expect(step("week-part")).toContain("0.6 · own + 0.4 · peer");
    expect(step("smoothed-part")).toContain("0.3 · this week + 0.7 · the smoothed part");
    expect(step("coverage")).toContain("/ 19,");
    expect(step("attention")).toContain("index of 40 or more in 2 weeks in a row");
    expect(step("team-finding")).toContain(
      "at least 60 % of the team's agents with an index, and at least 4,",
    );
    expect(step("flags-right")).toContain("with 15 %, 0.6 and 0.8: 35 %");
  });

  test("the factors print their edges", () => {
    expect(factor("busy-share")).toContain("Absolute part 0 at 0.25, 1 at 0.75");
    expect(factor("emotional-demand")).toContain("the larger of its 90th percentile and the median + 0.5");
    expect(factor("adherence")).toContain("less is worse");
  });

  test("a changed rule prints its own numbers", () => {
    const changed: BurnoutRule = {
      ...rule,
      version: 2,
      fromWeek: week,
      reason: "Agreed in July",
      attention: { ...rule.attention, from: 55, weeks: 3 },
      method: {
        ...rule.method,
        baseline: { ...rule.method.baseline, oldest: 20, newest: 5, leastWeeks: 7 },
        ownShare: 0.8,
        peerShare: 0.2,
      },
      factors: rule.factors.map((one) =>
        one.code === "overtime" ? { ...one, weight: 4, edges: { kind: "fixed", zeroAt: 2, oneAt: 9 } } : one,
      ),
    };
    expect(step("attention", changed)).toContain("index of 55 or more in 3 weeks in a row");
    expect(step("own-part", changed)).toContain("weeks 20 to 5 before");
    expect(step("week-part", changed)).toContain("0.8 · own + 0.2 · peer");
    expect(step("coverage", changed)).toContain("/ 21,");
    expect(factor("overtime", changed)).toContain("Absolute part 0 at 2, 1 at 9");
    expect(textOf(changed)).toContain(
      "Rules: console rules 2, nothing changed by this floor; valid from 2026-W29 on. Reason: Agreed in July.",
    );
    expect(textOf(changed)).toContain("Overtime (weight 4, exposure");
  });
});

describe("the one-page summary", () => {
  test("has every factor, every step, every field, and what is never read", () => {
    const text = textOf(rule);
    const { factors, steps } = burnoutDefinitions(rule);
    for (const { name } of factors) expect(text).toContain(name);
    const flagging = /^(attention$|limit-)/;
    for (const { code, formula } of steps) if (!flagging.test(code)) expect(text).toContain(formula);
    expect(text).toContain("When someone is flagged");
    expect(text).toContain("Factors switched on (weights add up to 19)");
    for (const field of ["complaints", "weekly hours of the roster", "agent states", "evaluations"])
      expect(text).toContain(field);
    expect(text).toMatch(/reasons of absence; free text on health; voice/);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test("absence is among the fields only where its factor is switched on", () => {
    const fields = (of: BurnoutRule) =>
      onePageSummary(of).parts.find(({ heading }) => heading === "Fields that are read")?.lines[0];
    const withAbsence: BurnoutRule = {
      ...rule,
      factors: rule.factors.map((one) => (one.code === "short-notice-absence" ? { ...one, on: true } : one)),
    };
    expect(fields(rule)).not.toContain("absences");
    expect(fields(withAbsence)).toContain("absences");
  });
});
