import { describe, expect, test } from "vitest";
import { firstActingRules } from "../../../../src/domain/acting/acting-rules.ts";
import {
  actingDifferences,
  actingFields,
  draftedRules,
  draftOfRules,
  rangeOf,
} from "../../../../src/renderer/features/rules/acting-rule-model.ts";

const { rules } = firstActingRules;
const draft = draftOfRules(rules);

describe("the rules of acting as a form", () => {
  test("every rule can be changed, and an untouched form changes nothing", () => {
    expect([...actingFields].sort()).toEqual(Object.keys(rules).sort());
    expect(draftedRules(draft, rules)).toEqual({ kind: "nothing" });
  });

  test("shares are written as per cent and kept as fractions", () => {
    expect([draft.occupancyCap, draft.mostAwayShare]).toEqual(["90", "25"]);
    const read = draftedRules({ ...draft, occupancyCap: "85" }, rules);
    expect(read).toEqual({ kind: "rules", rules: { ...rules, occupancyCap: 0.85 } });
    expect(rangeOf("occupancyCap")).toEqual(["10", "100"]);
  });

  test("what is no number of its range is named, each field of it", () => {
    const read = draftedRules({ ...draft, flagDays: "60", talksAWeek: "", checkInWeeks: "2.5" }, rules);
    expect(read).toEqual({ kind: "unreadable", fields: ["flagDays", "checkInWeeks", "talksAWeek"] });
  });

  test("a version lists what it changed from the one before", () => {
    expect(actingDifferences({ ...rules, quickReturnsFrom: 3, peakShare: 0.9 }, rules)).toEqual([
      { field: "quickReturnsFrom", before: "1", after: "3" },
      { field: "peakShare", before: "95", after: "90" },
    ]);
  });
});
