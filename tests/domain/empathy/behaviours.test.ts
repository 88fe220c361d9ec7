import { describe, expect, test } from "vitest";
import {
  acknowledgementScore,
  behaviourProfile,
  behaviours,
  isBehaviour,
} from "../../../src/domain/empathy/behaviours.ts";
import { mappingSuggestions } from "../../../src/domain/empathy/form-mapping.ts";

describe("the nine behaviours", () => {
  test("are E1 to E9 and nothing else", () => {
    expect(behaviours.map(({ id }) => id).join(" ")).toBe("E1 E2 E3 E4 E5 E6 E7 E8 E9");
    expect(isBehaviour("E9")).toBe(true);
    expect(isBehaviour("E10")).toBe(false);
  });

  test("an acknowledgement after the policy statement is partial at most", () => {
    expect(acknowledgementScore(2, "before-policy")).toBe(2);
    expect(acknowledgementScore(2, "after-policy")).toBe(1);
    expect(acknowledgementScore(0, "after-policy")).toBe(0);
    expect(acknowledgementScore(null, "after-policy")).toBeNull();
  });

  test("a profile leaves out what did not apply and what lies outside its scale", () => {
    expect(
      behaviourProfile([
        { behaviour: "E2", score: 1, maxScore: 2 },
        { behaviour: "E2", score: 2, maxScore: 2 },
        { behaviour: "E2", score: null, maxScore: 2 },
        { behaviour: "E2", score: 7, maxScore: 2 },
        { behaviour: "E1", score: 4, maxScore: 5 },
      ]),
    ).toEqual([
      { behaviour: "E1", mean: 80, n: 1 },
      { behaviour: "E2", mean: 75, n: 2 },
    ]);
    expect(behaviourProfile([])).toEqual([]);
  });
});

describe("suggestions for the items of a form", () => {
  const suggested = (item: string) => mappingSuggestions([item])[0]?.suggestion?.behaviour;

  test.each([
    ["Acknowledges before policy", "E1"],
    ["Mirrors and checks", "E2"],
    ["Agent paraphrased the customer's issue", "E2"],
    ["Open question for the cause", "E3"],
    ["Honest clear answer", "E4"],
    ["Apology with action", "E5"],
    ["Offered alternatives", "E6"],
    ["Tries alternatives", "E6"],
    ["Follow-up agreed", "E7"],
    ["Own words", "E8"],
    ["Benefit of the doubt", "E9"],
    ["e3 - probing", "E3"],
  ])("%s is suggested as %s", (item, behaviour) => {
    expect(suggested(item)).toBe(behaviour);
  });

  test("an item that is no empathy gets no suggestion", () => {
    for (const item of ["Greeting", "Verified the account", "Hold procedure", "E12 compliance", ""]) {
      expect(suggested(item), item).toBeUndefined();
    }
  });

  test("between two behaviours alike nobody guesses: both are candidates", () => {
    const [mapping] = mappingSuggestions(["Apologised and paraphrased"]);
    expect(mapping?.suggestion).toBeUndefined();
    expect(mapping?.candidates.map(({ behaviour }) => behaviour)).toEqual(["E2", "E5"]);
    expect(mapping?.candidates[0]?.because).toEqual(["paraphras"]);
  });

  test("a cue counts at the beginning of a word alone", () => {
    expect(suggested("Unscripted upsell of a reprobate")).toBeUndefined();
  });

  test("a form without items has no suggestions", () => {
    expect(mappingSuggestions([])).toEqual([]);
  });
});
