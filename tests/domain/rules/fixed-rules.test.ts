import { describe, expect, test } from "vitest";
import { beforeAndAfterRule } from "../../../src/domain/acting/before-and-after.ts";
import { agreementRule } from "../../../src/domain/empathy/agreement.ts";
import { changeRule } from "../../../src/domain/empathy/change-rule.ts";
import { chartRule } from "../../../src/domain/empathy/control-chart.ts";
import { loadRule } from "../../../src/domain/empathy/load-before.ts";
import { scoringQueueRule } from "../../../src/domain/empathy/scoring-queue.ts";
import { verdictRule } from "../../../src/domain/empathy/verdict-rule.ts";
import { minGroup } from "../../../src/domain/privacy/min-group.ts";
import { fixedRules } from "../../../src/domain/rules/fixed-rules.ts";

describe("the rules that come fixed with the console", () => {
  test("each has a code of its own, a sentence, a reason, and why it is fixed", () => {
    expect(new Set(fixedRules.map(({ code }) => code)).size).toBe(fixedRules.length);
    for (const { name, sentence, reason, why, unit, value, council } of fixedRules) {
      expect(sentence).toMatch(/\.$/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(unit).not.toBe("");
      expect(council).toBe(`${name}: ${sentence}`);
      expect(Object.keys(value)).not.toEqual([]);
    }
  });

  test.each([
    ["empathy-change", changeRule],
    ["verdict", verdictRule],
    ["load-before", loadRule],
    ["control-chart", chartRule],
    ["agreement", agreementRule],
    ["what-to-score", scoringQueueRule],
    ["before-and-after", beforeAndAfterRule],
    ["min-group", minGroup],
  ])("%s prints the numbers that its functions run on", (code, numbers) => {
    expect(fixedRules.find((rule) => rule.code === code)?.value).toEqual(numbers);
  });
});
