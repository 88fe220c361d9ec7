import { describe, expect, test } from "vitest";
import { burnoutWeek } from "../../../src/domain/burnout/burnout-week.ts";
import type { Confidence } from "../../../src/domain/burnout/confidence.ts";
import type { FactorCode } from "../../../src/domain/burnout/factor-rule.ts";
import type { WeeklyQuantities } from "../../../src/domain/burnout/weekly-quantity.ts";
import { calm, enough, pastOf, quantities, rule, steady, support, week } from "./made-weeks.ts";

function confidenceWith({
  without = [] as readonly FactorCode[],
  weeks = 12,
  agents = 9,
  change = (given: WeeklyQuantities) => given,
}): Confidence | undefined {
  const values = Object.fromEntries(
    Object.entries(calm).filter(([code]) => !without.includes(code as FactorCode)),
  );
  const [first] = burnoutWeek(
    Array.from({ length: agents }, (_, agent) => ({
      agent,
      mainQueue: support,
      quantities: change(quantities(values)),
      past: pastOf(steady(values, week - 2 - weeks, week - 1)),
      before: undefined,
    })),
    week,
    rule,
  );
  return first?.confidence;
}

describe("confidence", () => {
  test("is high with everything known, ten weeks of past and eight peers", () => {
    expect(confidenceWith({ weeks: 10 })).toEqual({ level: "high", limits: [], baselineWeeks: 10, peers: 8 });
  });

  test("is medium with nine weeks of past, or with seven peers", () => {
    expect(confidenceWith({ weeks: 9 })).toMatchObject({ level: "medium", limits: ["baseline"] });
    expect(confidenceWith({ agents: 8 })).toMatchObject({ level: "medium", limits: ["peers"], peers: 7 });
  });

  test("is medium below a coverage of .85, low below .7", () => {
    // 19 − 3 = 16 is .84; 19 − 2 = 17 is .89; 19 − 3 − 2 − 1 = 13 is .68.
    expect(confidenceWith({ without: ["emotional-demand"] })).toMatchObject({
      level: "medium",
      limits: ["coverage"],
    });
    expect(confidenceWith({ without: ["overtime"] })).toMatchObject({ level: "high" });
    expect(confidenceWith({ without: ["emotional-demand", "overtime", "adherence"] })?.level).toBe("low");
  });

  test("is low without a baseline", () => {
    // Five weeks: telemetry is missing, 14 of 19 is .74, and the exposures have no past of their own.
    expect(confidenceWith({ weeks: 5 })).toEqual({
      level: "low",
      limits: ["coverage", "baseline"],
      baselineWeeks: 5,
      peers: 8,
    });
  });

  test("is low where a figure of rest is only known as “at least”, as from call logs and QA", () => {
    const change = (given: WeeklyQuantities) => ({ ...given, "quick-returns": enough(0, { atLeast: true }) });
    const without: FactorCode[] = ["busy-share", "overtime", "adherence"];
    expect(confidenceWith({ without, change })).toMatchObject({
      level: "low",
      limits: ["coverage", "at-least"],
    });
    expect(confidenceWith({ without })?.level).toBe("medium");
  });

  test("“at least” of another factor does not lower it", () => {
    const change = (given: WeeklyQuantities) => ({
      ...given,
      "emotional-demand": enough(0.5, { atLeast: true }),
    });
    expect(confidenceWith({ change })?.level).toBe("high");
  });

  test("is low in a week in which everything is carried on", () => {
    const agent = { agent: 1, mainQueue: support, past: pastOf(steady(calm, week - 14, week - 1)) };
    const [first] = burnoutWeek([{ ...agent, quantities: quantities(calm), before: undefined }], week, rule);
    const [away] = burnoutWeek([{ ...agent, quantities: {}, before: first?.state }], week + 1, rule);
    expect(away?.confidence).toEqual({ level: "low", limits: ["carried"], baselineWeeks: null, peers: null });
  });
});
