import { describe, expect, test } from "vitest";
import {
  type BurnoutRule,
  consoleRules,
  firstBurnoutRule,
  secondBurnoutRule,
} from "../../../src/domain/burnout/burnout-rule.ts";
import { type LimitCode, limitCodes, limitRules } from "../../../src/domain/burnout/limit-rule.ts";
import { limitSentence } from "../../../src/domain/burnout/limit-sentence.ts";
import { ruleProblems } from "../../../src/domain/burnout/rule-problems.ts";

const limitOf = (code: LimitCode) => limitRules.find((one) => one.code === code);

describe("the limits that the console comes with", () => {
  // Methods, 8.1: the limit, and how much of it must be of the week itself.
  test.each([
    ["busy-share", 0.7, null],
    ["longest-stretch", 114, null],
    ["quick-returns", 3, 1],
    ["overtime", 7.2, null],
    ["difficult-contacts", 10, null],
  ] as const)("%s is as the methods say", (code, from, inWeek) => {
    expect(limitOf(code)).toMatchObject({ on: true, from, inWeek });
  });

  test("difficult contacts are twice the share of eight others, else a quarter of all", () => {
    expect(limitOf("difficult-contacts")?.share).toEqual({ timesOthers: 2, leastOthers: 8, alone: 0.25 });
  });

  test("each exposure has one limit, in one sentence, with its reason in one line", () => {
    expect(limitRules.map(({ code }) => code).sort()).toEqual([...limitCodes].sort());
    for (const limit of limitRules)
      for (const text of [limitSentence(limit), limit.reason]) expect(text).toMatch(/^[A-Z][^\n]+[^.]$/);
  });
});

describe("the console's versions", () => {
  test("stand oldest first, and none has a problem", () => {
    expect(consoleRules.map(({ version }) => version)).toEqual([1, 2]);
    expect(consoleRules.flatMap(ruleProblems)).toEqual([]);
  });

  test("the first has neither bands nor limits; the second keeps its index and its factors", () => {
    expect(firstBurnoutRule.attention).toEqual({ from: 40, weeks: 2, together: null, limits: null });
    expect(secondBurnoutRule.attention).toMatchObject({
      from: 40,
      weeks: 2,
      together: { demandFrom: 0.5, restFrom: 0.5 },
      limits: { weeks: 3, ofWeeks: 4 },
    });
    const weights = ({ factors }: BurnoutRule) => factors.map(({ code, on, weight }) => [code, on, weight]);
    expect(weights(secondBurnoutRule)).toEqual(weights(firstBurnoutRule));
  });
});
