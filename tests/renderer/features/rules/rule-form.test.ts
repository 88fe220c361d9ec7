import { describe, expect, test } from "vitest";
import { secondBurnoutRule } from "../../../../src/domain/burnout/burnout-rule.ts";
import { ruleSettings } from "../../../../src/domain/burnout/rule-settings.ts";
import {
  draftedChange,
  draftOf,
  ownedSettings,
  wholeSettings,
} from "../../../../src/renderer/features/rules/rule-form-model.ts";
import { differenceText, rulesWords } from "../../../../src/renderer/features/rules/rules-words.ts";

const settings = ruleSettings(secondBurnoutRule);
const draft = draftOf(settings, "2026-W47");
const typed = (values: Readonly<Record<string, string | boolean>>) => ({
  ...draft,
  values: { ...draft.values, ...values },
});

describe("a rule as it is being typed", () => {
  test("nothing typed is nothing changed", () => {
    expect(draftedChange(draft, settings, "")).toBeUndefined();
    expect(draftedChange({ ...draft, reason: "Because" }, settings, "Ada")).toBeUndefined();
    expect(draftedChange(typed({ "overtime.weight": " 2.0 " }), settings, "")).toBeUndefined();
  });

  test("sends only what differs, with its reason and who stands behind it", () => {
    const changed = { ...typed({ "index.from": "45" }), reason: "Agreed", fromWeek: "2026-W48" };
    expect(draftedChange(changed, settings, "Ada")).toEqual({
      settings: [{ code: "index.from", value: "45" }],
      fromWeek: "2026-W48",
      reason: "Agreed",
      by: "Ada",
    });
  });

  test("a factor that is switched off needs no other word", () => {
    expect(draftedChange(typed({ "adherence.on": false }), settings, "")).toMatchObject({
      settings: [{ code: "adherence.on", value: false }],
    });
  });

  test("what is not a number is sent as it was typed, so that one place says what is wrong with it", () => {
    for (const weight of ["", "two", "1e999", "NaN"])
      expect(draftedChange(typed({ "overtime.weight": weight }), settings, "")).toMatchObject({
        settings: [{ code: "overtime.weight", value: weight }],
      });
  });

  test("is laid out by what the settings belong to", () => {
    expect(wholeSettings(settings, "together").map(({ name }) => name)).toEqual([
      "Demand from",
      "Rest from",
      "Index from",
      "Weeks in a row",
    ]);
    expect(ownedSettings(settings, "limits").map(({ name }) => name)).toEqual([
      "Busy half-hours",
      "Longest stretch",
      "Quick returns",
      "Overtime",
      "Difficult contacts",
    ]);
    expect(ownedSettings(settings, "factors")).toHaveLength(secondBurnoutRule.factors.length);
  });
});

describe("the rules so far", () => {
  const weight = { code: "overtime.weight", name: "Overtime: weight", unit: "weight", before: 2, after: 3 };
  test("say what each changed of the one before", () => {
    expect(differenceText(weight)).toBe("Overtime: weight 2, now 3");
    const off = {
      code: "adherence.on",
      name: "Adherence: switched on",
      unit: "",
      before: true,
      after: false,
    };
    expect(differenceText(off)).toBe("Adherence: switched off");
  });

  test("say what of the floor's changes no longer counts", () => {
    const { changed } = rulesWords.history;
    expect(changed([], [], true)).toBe("the beginning");
    expect(changed([], [], false)).toBe("nothing that a floor can change");
    expect(changed(["Overtime: weight 2, now 3"], [{ code: "moonlight.on", why: "gone" }], false)).toBe(
      "Overtime: weight 2, now 3; this floor's moonlight.on no longer counts: these rules have no such setting",
    );
  });
});
