import { describe, expect, test } from "vitest";
import {
  consoleRules,
  firstBurnoutRule,
  secondBurnoutRule,
} from "../../../src/domain/burnout/burnout-rule.ts";
import { limitRules } from "../../../src/domain/burnout/limit-rule.ts";
import { limitSentence } from "../../../src/domain/burnout/limit-sentence.ts";
import { settingValue } from "../../../src/domain/burnout/rule-setting.ts";
import { overlaid, ruleSettings, settingDifferences } from "../../../src/domain/burnout/rule-settings.ts";

describe("the settings of a rule", () => {
  test.each(consoleRules)(
    "of version $version each have a code of their own, and say all of themselves",
    (rule) => {
      const settings = ruleSettings(rule);
      expect(new Set(settings.map(({ code }) => code)).size).toBe(settings.length);
      for (const { sentence, reason, name, unit, value } of settings) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(reason).not.toBe("");
        expect(name).toMatch(/^[A-Z]/);
        expect(unit === "").toBe(typeof value === "boolean");
        if (typeof value === "number") expect(name).not.toContain(String(value));
      }
    },
  );

  test("of version 1 know neither bands nor limits", () => {
    const groups = new Set(ruleSettings(firstBurnoutRule).map(({ group }) => group));
    expect([...groups]).toEqual(["together", "factors"]);
    expect(ruleSettings(firstBurnoutRule).some(({ code }) => code === "demand.from")).toBe(false);
  });

  test.each([
    ["demand.from", 0.6],
    ["rest.from", 0.4],
    ["index.from", 45],
    ["together.weeks", 3],
    ["limits.weeks", 2],
    ["limits.of-weeks", 3],
    ["busy-share.limit", 0.65],
    ["busy-share.limit-on", false],
    ["quick-returns.limit-in-week", 2],
    ["difficult-contacts.limit-times-others", 3],
    ["difficult-contacts.limit-min-others", 10],
    ["difficult-contacts.limit-share", 0.3],
    ["quick-returns.weight", 4],
    ["overtime.counts-from", 1],
    ["overtime.whole-at", 9],
    ["emotional-demand.queue-share", 0.8],
    ["emotional-demand.queue-scales", 3],
    ["adherence.on", false],
    ["adherence.min-scale", 0.05],
    ["adherence.min-records", 4],
  ])("%s alone is changed by changing it", (code, value) => {
    const { rule, gone } = overlaid(secondBurnoutRule, { [code]: value });
    expect(gone).toEqual([]);
    expect(settingDifferences(rule, secondBurnoutRule)).toMatchObject([{ code, after: value }]);
    expect(settingDifferences(secondBurnoutRule, secondBurnoutRule)).toEqual([]);
  });

  test("a value of another kind, or of a setting that there is not, is not laid over", () => {
    const { rule, gone } = overlaid(secondBurnoutRule, { "overtime.on": 1, "moonlight.on": true });
    expect(rule).toEqual(secondBurnoutRule);
    expect(gone).toEqual(["overtime.on", "moonlight.on"]);
  });
});

test("the sentence of a limit has the numbers that it has on this floor", () => {
  for (const limit of limitRules)
    expect(limitSentence({ ...limit, from: 13 })).toContain(limit.code === "busy-share" ? "1300 %" : "13");
});

test.each([
  [0.5, 1, 0.5],
  ["0.5", 1, 0.5],
  [" 3 ", 1, 3],
  ["three", 1, undefined],
  ["", 1, undefined],
  ["1e999", 1, undefined],
  [Number.NaN, 1, undefined],
  [true, 1, undefined],
  [true, false, true],
  ["on", false, true],
  ["no", true, false],
  [1, true, undefined],
  ["perhaps", true, undefined],
] as const)("%s typed where %s stands is %s", (typed, like, value) => {
  expect(settingValue(typed, like)).toBe(value);
});
