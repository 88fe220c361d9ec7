import { describe, expect, test } from "vitest";
import type { TrendWord } from "../../../src/domain/empathy/person-change.ts";
import { besideTrend, callsForAction, shownVerdict } from "../../../src/domain/empathy/shown-verdict.ts";
import type { TrainOrRelieve, Verdict } from "../../../src/domain/empathy/train-or-relieve.ts";

type Look = Pick<TrainOrRelieve, "verdict" | "reason" | "between">;

const looks = {
  relieve: { verdict: "relieve", reason: "loaded-fell", between: [] },
  refresh: { verdict: "refresh", reason: "rested-fell", between: [] },
  none: { verdict: "none", reason: "no-decline", between: [] },
  either: { verdict: "cannot-tell", reason: "either", between: ["refresh", "relieve"] },
  few: { verdict: "cannot-tell", reason: "not-enough", between: [] },
} as const satisfies Record<string, Look>;
type Name = keyof typeof looks;

describe("a verdict as it is shown", () => {
  const shown = (names: readonly [Name, Name, Name], trend: TrendWord = "no-clear-change") =>
    shownVerdict([looks[names[0]], looks[names[1]], looks[names[2]]], trend);

  test.each([
    [["none", "none", "relieve"], "none", "not-held"],
    [["none", "relieve", "relieve"], "relieve", "loaded-fell"],
    [["relieve", "none", "relieve"], "relieve", "loaded-fell"],
    [["relieve", "relieve", "none"], "relieve", "not-held"],
    [["relieve", "relieve", "either"], "relieve", "not-held"],
    [["relieve", "none", "none"], "none", "no-decline"],
    [["relieve", "either", "none"], "none", "no-decline"],
    [["relieve", "relieve", "few"], "cannot-tell", "not-enough"],
    [["refresh", "none", "relieve"], "cannot-tell", "not-held"],
    [["none", "none", "either"], "cannot-tell", "either"],
  ] as const)("%j: %s, because %s", (names, verdict: Verdict, reason) => {
    expect(shown(names)).toMatchObject({ verdict, reason });
  });

  test("what cannot be told keeps what it lies between", () => {
    expect(shown(["none", "either", "either"]).between).toEqual(["refresh", "relieve"]);
  });

  test.each([
    ["none", "declining", "cannot-tell", "unexplained-decline"],
    ["none", "no-clear-change", "none", "no-decline"],
    ["none", "improving", "none", "no-decline"],
    ["refresh", "declining", "refresh", "rested-fell"],
    ["refresh", "no-clear-change", "cannot-tell", "not-declining"],
    ["refresh", "insufficient", "cannot-tell", "not-declining"],
    ["relieve", "declining", "relieve", "loaded-fell"],
    ["relieve", "no-clear-change", "relieve", "loaded-fell"],
  ] as const)("%s beside %s is %s: %s", (name, trend, verdict, reason) => {
    expect(shown([name, name, name], trend)).toMatchObject({ verdict, reason });
    expect(besideTrend(looks[name], trend)).toMatchObject({ verdict, reason });
  });

  test("a word that only held before does not contradict the trend either", () => {
    expect(shown(["none", "none", "relieve"], "declining").verdict).toBe("cannot-tell");
    expect(shown(["refresh", "refresh", "none"], "no-clear-change").verdict).toBe("cannot-tell");
  });

  test("refresh and relieve ask somebody to do something", () => {
    expect((["refresh", "relieve", "none", "cannot-tell"] as const).map(callsForAction)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
