import { describe, expect, test } from "vitest";
import {
  type BurnoutRule,
  burnoutRuleAt,
  firstBurnoutRule,
  secondBurnoutRule,
} from "../../../src/domain/burnout/burnout-rule.ts";
import {
  type ConsoleSpan,
  type FloorChange,
  ruleName,
  rulesOfFloor,
} from "../../../src/domain/burnout/floor-rules.ts";
import type { Overlay } from "../../../src/domain/burnout/rule-settings.ts";
import { factorOf } from "./made-weeks.ts";

const span = (version: number, fromWeek: number): ConsoleSpan => ({ version, fromWeek });
const changed = (number: number, fromWeek: number, settings: Overlay): FloorChange => ({
  number,
  fromWeek,
  settings,
  reason: `change ${number}`,
  by: "",
  savedAt: 1_772_000_000,
});

/** Each rule as [place, console's version, floor's change, first week]. */
const listed = (spans: readonly ConsoleSpan[], changes: readonly FloorChange[]) =>
  rulesOfFloor(spans, changes).map((rule) => [
    rule.version,
    rule.consoleRules,
    rule.floorChange,
    rule.fromWeek,
  ]);

const overtime = changed(1, 2900, { "overtime.weight": 3 });
const stretch = changed(2, 2910, { "longest-stretch.weight": 4 });

describe("the rules of a floor", () => {
  const cases: readonly [string, readonly ConsoleSpan[], readonly FloorChange[], readonly number[][]][] = [
    ["a new floor has the newest from its first week", [], [], [[1, 2, 0, 0]]],
    ["a floor that was never updated keeps what it had", [span(1, 0)], [], [[1, 1, 0, 0]]],
    [
      "an update holds from its week on",
      [span(1, 0), span(2, 2920)],
      [],
      [
        [1, 1, 0, 0],
        [2, 2, 0, 2920],
      ],
    ],
    [
      "the floor's changes follow one another",
      [span(1, 0)],
      [overtime, stretch],
      [
        [1, 1, 0, 0],
        [2, 1, 1, 2900],
        [3, 1, 2, 2910],
      ],
    ],
    [
      "an update after them stands on the same changes",
      [span(1, 0), span(2, 2920)],
      [overtime, stretch],
      [
        [1, 1, 0, 0],
        [2, 1, 1, 2900],
        [3, 1, 2, 2910],
        [4, 2, 2, 2920],
      ],
    ],
    [
      "a change that is still to come begins under the newer rules",
      [span(1, 0), span(2, 2905)],
      [overtime, stretch],
      [
        [1, 1, 0, 0],
        [2, 1, 1, 2900],
        [3, 2, 1, 2905],
        [4, 2, 2, 2910],
      ],
    ],
    [
      "an update and a change of one week: the change stands on the update",
      [span(1, 0), span(2, 2900)],
      [overtime],
      [
        [1, 1, 0, 0],
        [2, 2, 0, 2900],
        [3, 2, 1, 2900],
      ],
    ],
    [
      "two changes of one week follow in the order in which they were made",
      [span(2, 0)],
      [overtime, { ...stretch, fromWeek: 2900 }],
      [
        [1, 2, 0, 0],
        [2, 2, 1, 2900],
        [3, 2, 2, 2900],
      ],
    ],
  ];
  test.each(cases)("%s", (_, spans, changes, expected) => {
    expect(listed(spans, changes)).toEqual(expected);
  });

  test("a week is judged by the console's version of it, with every change that began by then", () => {
    const rules = rulesOfFloor([span(1, 0), span(2, 2905)], [overtime, stretch]);
    const weightsAt = (week: number) => {
      const rule = burnoutRuleAt(rules, week) as BurnoutRule;
      return [
        rule.attention.together !== null,
        factorOf("overtime", rule).weight,
        factorOf("longest-stretch", rule).weight,
      ];
    };
    expect(weightsAt(2899)).toEqual([false, 2, 2]);
    expect(weightsAt(2900)).toEqual([false, 3, 2]);
    expect(weightsAt(2904)).toEqual([false, 3, 2]);
    expect(weightsAt(2905)).toEqual([true, 3, 2]);
    expect(weightsAt(2910)).toEqual([true, 3, 4]);
  });

  test("a later change of the same setting takes the place of the earlier one", () => {
    const again = changed(2, 2910, { "overtime.weight": 1 });
    const rule = rulesOfFloor([span(2, 0)], [overtime, again]).at(-1) as BurnoutRule;
    expect(factorOf("overtime", rule).weight).toBe(1);
  });

  test("what newer rules no longer have is listed as gone, and the rest of the change stays", () => {
    const without: BurnoutRule = {
      ...secondBurnoutRule,
      factors: secondBurnoutRule.factors.map((factor) =>
        factor.code === "overtime" ? { ...factor, edges: null } : factor,
      ),
    };
    const change = changed(1, 2900, { "overtime.whole-at": 6, "overtime.weight": 3 });
    const [, under1, under2] = rulesOfFloor(
      [span(1, 0), span(2, 2920)],
      [change],
      [firstBurnoutRule, without],
    );
    expect(under1?.lost).toEqual([]);
    expect(under2?.lost).toEqual([{ code: "overtime.whole-at", why: "gone" }]);
    expect(factorOf("overtime", under2).weight).toBe(3);
  });

  test("what no longer goes together with newer rules is listed, and the newer rule's own number holds", () => {
    const later: BurnoutRule = {
      ...secondBurnoutRule,
      factors: secondBurnoutRule.factors.map((factor) =>
        factor.code === "overtime" ? { ...factor, edges: { kind: "fixed", zeroAt: 7, oneAt: 12 } } : factor,
      ),
    };
    const change = changed(1, 2900, { "overtime.whole-at": 6 });
    const rule = rulesOfFloor([span(1, 0), span(2, 2920)], [change], [firstBurnoutRule, later]).at(-1);
    expect(rule?.lost).toEqual([{ code: "overtime.whole-at", why: "does-not-fit" }]);
    expect(factorOf("overtime", rule).edges).toEqual({ kind: "fixed", zeroAt: 7, oneAt: 12 });
  });

  test("is named by both numbers", () => {
    expect(ruleName({ consoleRules: 2, floorChange: 3 })).toBe("console rules 2, this floor's change 3");
    expect(ruleName({ consoleRules: 2, floorChange: 0 })).toBe(
      "console rules 2, nothing changed by this floor",
    );
  });
});
