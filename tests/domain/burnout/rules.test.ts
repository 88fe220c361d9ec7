import { describe, expect, test } from "vitest";
import { type BurnoutRule, burnoutRuleAt, totalWeight } from "../../../src/domain/burnout/burnout-rule.ts";
import { factorCodes, isDefined, needsLacking } from "../../../src/domain/burnout/factor-rule.ts";
import { changedRule, type RuleChange, ruleProblems } from "../../../src/domain/burnout/rule-change.ts";
import { rulePreview } from "../../../src/domain/burnout/rule-preview.ts";
import { factorOf, rule, week } from "./made-weeks.ts";

const change = (facts: Partial<RuleChange>): RuleChange => ({
  fromWeek: week,
  reason: "Agreed with the works council",
  ...facts,
});
const refused = (facts: Partial<RuleChange>) => {
  const found = changedRule(rule, change(facts), week);
  return found.kind === "refused" ? found.problems : [];
};

describe("the factors", () => {
  // Methods, 3.2: weight, least exposure, least scale, edges.
  test.each([
    ["emotional-demand", "exposure", 3, 20, 0.25, null],
    ["quick-returns", "exposure", 3, 3, 1, [0, 3]],
    ["busy-share", "exposure", 2, 12, 0.1, [0.25, 0.75]],
    ["longest-stretch", "exposure", 2, 3, 10, [60, 120]],
    ["overtime", "exposure", 2, 3, 1, [0, 8]],
    ["days-in-a-row", "exposure", 1, 1, 1, [5, 7]],
    ["late-or-night-work", "exposure", 1, 3, 1, [1, 4]],
    ["after-contact-work", "telemetry", 1, 20, 5, null],
    ["handle-time-spread", "telemetry", 1, 20, 0.15, null],
    ["adherence", "telemetry", 1, 3, 0.03, null],
    ["transfers-out", "telemetry", 1, 20, 0.03, null],
    ["empathy-change", "telemetry", 1, 4, 3, null],
    ["short-notice-absence", "exposure", 2, 0, 1, [0, 3]],
  ] as const)("%s is as the methods' table says", (code, role, weight, min, sMin, edges) => {
    const factor = factorOf(code);
    expect(factor).toMatchObject({ role, weight, sMin, leastExposure: { amount: min } });
    const fixed = factor.edges?.kind === "fixed" ? [factor.edges.zeroAt, factor.edges.oneAt] : null;
    expect(fixed).toEqual(edges);
  });

  test("absence, and control and variety, are off; all others are on and worse when more, but two", () => {
    expect(rule.factors.filter(({ on }) => !on).map(({ code }) => code)).toEqual([
      "short-notice-absence",
      "control-and-variety",
    ]);
    expect(
      rule.factors.filter(({ on, direction }) => on && direction === -1).map(({ code }) => code),
    ).toEqual(["adherence", "empathy-change"]);
    expect(rule.factors.map(({ code }) => code).sort()).toEqual([...factorCodes].sort());
  });

  test("overtime needs states, and shifts or weekly hours", () => {
    expect(needsLacking(factorOf("overtime"), new Set(["states"]))).toEqual([
      ["shifts", "roster.weekly_hours"],
    ]);
    expect(needsLacking(factorOf("overtime"), new Set(["states", "shifts"]))).toEqual([]);
    expect(isDefined(factorOf("control-and-variety"))).toBe(false);
  });

  test("the rules that the console comes with have no problem", () => {
    expect(ruleProblems(rule)).toEqual([]);
  });
});

describe("a changed rule", () => {
  test("is a new version from a week on; earlier weeks keep the rule of their time", () => {
    const found = changedRule(
      rule,
      change({
        attention: { from: 45, weeks: 3 },
        factors: [
          { code: "short-notice-absence", on: true },
          {
            code: "overtime",
            weight: 1,
            leastExposure: 2,
            sMin: 0.5,
            edges: { kind: "fixed", zeroAt: 1, oneAt: 6 },
          },
        ],
      }),
      week,
    );
    if (found.kind === "refused") throw new Error("refused");
    expect(found.rule).toMatchObject({ version: 2, fromWeek: week, attention: { from: 45, weeks: 3 } });
    expect(totalWeight(found.rule)).toBe(20);
    expect(factorOf("overtime", found.rule)).toMatchObject({
      weight: 1,
      sMin: 0.5,
      leastExposure: { amount: 2, unit: "days" },
      edges: { zeroAt: 1, oneAt: 6 },
    });
    expect(factorOf("overtime").weight).toBe(2);
    const rules = [rule, found.rule];
    expect(burnoutRuleAt(rules, week - 1)?.version).toBe(1);
    expect(burnoutRuleAt(rules, week)?.version).toBe(2);
  });

  const cases: [string, Partial<RuleChange>, string][] = [
    ["without a reason", { reason: "  " }, "no-reason"],
    ["for a week that is over", { fromWeek: week - 1 }, "past-week"],
    ["from half a week", { fromWeek: week + 0.5 }, "past-week"],
    ["with attention from zero", { attention: { from: 0, weeks: 2 } }, "attention-limit"],
    ["with attention from 101", { attention: { from: 101, weeks: 2 } }, "attention-limit"],
    ["with attention after no week", { attention: { from: 40, weeks: 0 } }, "attention-weeks"],
    ["with half a week in a row", { attention: { from: 40, weeks: 1.5 } }, "attention-weeks"],
    ["with a weight of zero", { factors: [{ code: "overtime", weight: 0 }] }, "weight"],
    ["with a weight that is no number", { factors: [{ code: "overtime", weight: Number.NaN }] }, "weight"],
    ["with a negative exposure", { factors: [{ code: "overtime", leastExposure: -1 }] }, "least-exposure"],
    ["with a scale of zero", { factors: [{ code: "overtime", sMin: 0 }] }, "least-scale"],
    [
      "with edges the wrong way round",
      { factors: [{ code: "overtime", edges: { kind: "fixed", zeroAt: 8, oneAt: 0 } }] },
      "edges",
    ],
    [
      "with edges for telemetry",
      { factors: [{ code: "adherence", edges: { kind: "fixed", zeroAt: 1, oneAt: 0 } }] },
      "edges",
    ],
    [
      "with the queue's edges at its median",
      { factors: [{ code: "emotional-demand", edges: { kind: "queue", oneAtShare: 0.5, leastScales: 2 } }] },
      "edges",
    ],
    [
      "that switches on what is not defined",
      { factors: [{ code: "control-and-variety", on: true }] },
      "not-defined",
    ],
    [
      "that changes a factor twice",
      {
        factors: [
          { code: "overtime", weight: 1 },
          { code: "overtime", weight: 3 },
        ],
      },
      "changed-twice",
    ],
    [
      "without a factor of demand",
      {
        factors: [
          { code: "emotional-demand", on: false },
          { code: "busy-share", on: false },
        ],
      },
      "no-demand-factor",
    ],
    [
      "without a factor of rest",
      {
        factors: (
          ["quick-returns", "longest-stretch", "overtime", "days-in-a-row", "late-or-night-work"] as const
        ).map((code) => ({ code, on: false })),
      },
      "no-rest-factor",
    ],
  ];
  test.each(cases)("%s is refused", (_, facts, problem) => {
    expect(refused(facts).map((found) => found.problem)).toEqual([problem]);
  });

  test("is given all its problems at once, with their factors", () => {
    expect(refused({ reason: "", factors: [{ code: "overtime", weight: -1, sMin: -1 }] })).toEqual([
      { factor: null, problem: "no-reason" },
      { factor: "overtime", problem: "weight" },
      { factor: "overtime", problem: "least-scale" },
    ]);
  });

  test("a rule that lacks a factor or has one twice is refused", () => {
    const [first, ...others] = rule.factors;
    if (!first) throw new Error("no factors");
    const lacking: BurnoutRule = { ...rule, factors: others };
    const twice: BurnoutRule = { ...rule, factors: [first, first, ...others] };
    expect(ruleProblems(lacking)).toEqual([{ factor: "emotional-demand", problem: "factor-missing" }]);
    expect(ruleProblems(twice)).toEqual([{ factor: "emotional-demand", problem: "factor-twice" }]);
  });
});

describe("the preview of changed rules", () => {
  const agents = (team: string | null, count: number, before: number, after: number) =>
    Array.from({ length: count }, (_, at) => ({ team, before: at < before, after: at < after }));

  test("counts by team of five or more, the small ones together, and names nobody", () => {
    const found = rulePreview([
      ...agents("Sales", 6, 1, 3),
      ...agents("Claims", 5, 2, 2),
      ...agents("Night", 3, 1, 0),
      ...agents(null, 2, 0, 2),
    ]);
    expect(found).toEqual([
      { team: "Claims", agents: 5, before: 2, after: 2 },
      { team: "Sales", agents: 6, before: 1, after: 3 },
      { team: null, agents: 5, before: 1, after: 2 },
    ]);
  });

  test("those without a team are counted with the small ones, however many they are", () => {
    expect(rulePreview([...agents(null, 5, 1, 1), ...agents("Night", 3, 1, 2)])).toEqual([
      { team: null, agents: 8, before: 2, after: 3 },
    ]);
  });

  test("small teams that are fewer than five together are left out", () => {
    expect(rulePreview([...agents("Sales", 5, 0, 1), ...agents("Night", 4, 4, 4)])).toEqual([
      { team: "Sales", agents: 5, before: 0, after: 1 },
    ]);
    expect(rulePreview([])).toEqual([]);
  });
});
