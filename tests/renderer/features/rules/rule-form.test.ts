import { describe, expect, test } from "vitest";
import type { BurnoutRuleVersion, FactorSetting } from "../../../../src/contract/burnout-rules.ts";
import { firstBurnoutRule } from "../../../../src/domain/burnout/burnout-rule.ts";
import { isDefined } from "../../../../src/domain/burnout/factor-rule.ts";
import {
  draftedChange,
  draftOf,
  ruleDifferences,
} from "../../../../src/renderer/features/rules/rule-form-model.ts";
import { differenceText } from "../../../../src/renderer/features/rules/rules-words.ts";

const rule: BurnoutRuleVersion = {
  version: 1,
  fromWeek: null,
  reason: firstBurnoutRule.reason,
  savedAt: null,
  attention: firstBurnoutRule.attention,
  factors: firstBurnoutRule.factors.map(
    (factor): FactorSetting => ({
      ...factor,
      defined: isDefined(factor),
      leastExposure: { ...factor.leastExposure },
    }),
  ),
};
const draft = draftOf(rule, "2026-W47");

describe("a rule as it is being typed", () => {
  test("nothing typed is nothing changed", () => {
    expect(draftedChange(draft, rule)).toEqual({ kind: "nothing" });
    expect(draftedChange({ ...draft, reason: "Because" }, rule)).toEqual({ kind: "nothing" });
  });

  test("asks only for what differs", () => {
    const changed = { ...draft, from: "45", reason: "Agreed", fromWeek: "2026-W48" };
    expect(draftedChange(changed, rule)).toEqual({
      kind: "change",
      change: { factors: [], attention: { from: 45, weeks: 2 }, fromWeek: "2026-W48", reason: "Agreed" },
    });
  });

  test("keeps the other edge of a factor where one was typed", () => {
    const overtime = { ...draft.factors.overtime, on: true, oneAt: "10", weight: "2.0" };
    const drafted = draftedChange({ ...draft, factors: { ...draft.factors, overtime } }, rule);
    expect(drafted).toMatchObject({
      change: { factors: [{ code: "overtime", edges: { kind: "fixed", zeroAt: 0, oneAt: 10 } }] },
    });
  });

  test("a factor that is switched off needs no other word", () => {
    const adherence = { ...draft.factors.adherence, on: false };
    const drafted = draftedChange({ ...draft, factors: { ...draft.factors, adherence } }, rule);
    expect(drafted).toMatchObject({ change: { factors: [{ code: "adherence", on: false }] } });
  });

  test("what is not a number is reported at its field, and sent to nobody", () => {
    for (const weight of ["", "two", "1e999", "NaN"]) {
      const overtime = { ...draft.factors.overtime, on: true, weight };
      expect(draftedChange({ ...draft, factors: { ...draft.factors, overtime } }, rule)).toEqual({
        kind: "unreadable",
        problems: [{ factor: "overtime", field: "weight" }],
      });
    }
  });

  test("edges that follow the queue's week are not offered", () => {
    expect(draft.factors["emotional-demand"]).not.toHaveProperty("zeroAt");
    expect(draft.factors["empathy-change"]).not.toHaveProperty("oneAt");
  });
});

describe("the versions of a rule", () => {
  test("say what each changed of the one before", () => {
    const second: BurnoutRuleVersion = {
      ...rule,
      version: 2,
      attention: { from: 45, weeks: 3 },
      factors: rule.factors.map((factor) =>
        factor.code === "adherence"
          ? { ...factor, on: false }
          : factor.code === "overtime"
            ? { ...factor, weight: 3, edges: { kind: "fixed", zeroAt: 0, oneAt: 10 } }
            : factor,
      ),
    };
    expect(ruleDifferences(second, rule).map(differenceText)).toEqual([
      "Attention from 40, now 45",
      "Attention after 2 weeks, now 3",
      "Overtime: weight 2, now 3",
      "Overtime: counts whole at 8, now 10",
      "Adherence: switched off",
    ]);
    expect(ruleDifferences(rule, rule)).toEqual([]);
  });
});
