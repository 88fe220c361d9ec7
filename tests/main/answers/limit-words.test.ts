import { expect, test } from "vitest";
import { limitWords } from "../../../src/main/answers/limit-words.ts";

test("the agent's copy names the limits that the rules have today", () => {
  expect(limitWords).toEqual({
    dailyRest: "eleven hours",
    weeklyRest: "35 hours",
    workWithoutBreak: "six hours",
    backToBackGap: "ten seconds",
    shortGap: "a minute",
    runOf: "Three",
    quickReturnWeeks: "four weeks",
    recentWeeks: "eight weeks",
    rangeWeeks: "26 weeks",
    indexStep: "5",
  });
});
