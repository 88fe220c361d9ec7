import { describe, expect, test } from "vitest";
import { type BurnoutRule, burnoutRuleAt, totalWeight } from "../../../src/domain/burnout/burnout-rule.ts";
import { factorCodes, isDefined, needsLacking } from "../../../src/domain/burnout/factor-rule.ts";
import { type FloorRule, rulesOfFloor } from "../../../src/domain/burnout/floor-rules.ts";
import { limitSentence } from "../../../src/domain/burnout/limit-sentence.ts";
import { changedRule, type RuleChange } from "../../../src/domain/burnout/rule-change.ts";
import { rulePreview } from "../../../src/domain/burnout/rule-preview.ts";
import { type RuleProblemCode, ruleProblems } from "../../../src/domain/burnout/rule-problems.ts";
import type { TypedValue } from "../../../src/domain/burnout/rule-setting.ts";
import { factorOf, rule, week } from "./made-weeks.ts";

const latest = rulesOfFloor([], []).at(-1) as FloorRule;
const set = (code: string, value: TypedValue) => ({ code, value });
const change = (facts: Partial<RuleChange>): RuleChange => ({
  settings: [],
  by: "Ada Osei",
  fromWeek: week,
  reason: "Agreed with the works council",
  ...facts,
});
const refused = (facts: Partial<RuleChange>) => {
  const found = changedRule(latest, change(facts), week);
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
  test("is the floor's next change from a week on; earlier weeks keep the rule of their time", () => {
    const found = changedRule(
      latest,
      change({
        settings: [
          set("index.from", 45),
          set("together.weeks", "3"),
          set("short-notice-absence.on", "on"),
          set("overtime.weight", 1),
          set("overtime.min-records", 2),
          set("overtime.min-scale", "0.5"),
          set("overtime.counts-from", 1),
          set("overtime.whole-at", 6),
          set("busy-share.limit", 0.6),
          set("adherence.weight", "1.0"),
        ],
      }),
      week,
    );
    if (found.kind === "refused") throw new Error("refused");
    expect(found.rule).toMatchObject({ version: 2, fromWeek: week, consoleRules: 2, floorChange: 1 });
    expect(found.rule.attention).toMatchObject({ from: 45, weeks: 3 });
    expect(totalWeight(found.rule)).toBe(20);
    expect(factorOf("overtime", found.rule)).toMatchObject({
      weight: 1,
      sMin: 0.5,
      leastExposure: { amount: 2, unit: "days" },
      edges: { zeroAt: 1, oneAt: 6 },
    });
    expect(factorOf("overtime").weight).toBe(2);
    const [busy] = found.rule.attention.limits?.rules ?? [];
    expect(busy && limitSentence(busy)).toBe("At least 60 % of the worked half-hours were busy");
    // Only what differs is kept: adherence weighs 1 already.
    expect(found.overlay).toEqual({
      number: 1,
      fromWeek: week,
      reason: "Agreed with the works council",
      by: "Ada Osei",
      settings: {
        "index.from": 45,
        "together.weeks": 3,
        "short-notice-absence.on": true,
        "overtime.weight": 1,
        "overtime.min-records": 2,
        "overtime.min-scale": 0.5,
        "overtime.counts-from": 1,
        "overtime.whole-at": 6,
        "busy-share.limit": 0.6,
      },
    });
    const rules = [latest, found.rule];
    expect(burnoutRuleAt(rules, week - 1)?.version).toBe(1);
    expect(burnoutRuleAt(rules, week)?.version).toBe(2);
  });

  const cases: [string, Partial<RuleChange>, RuleProblemCode][] = [
    ["without a reason", { reason: "  " }, "no-reason"],
    ["for a week that is over", { fromWeek: week - 1 }, "past-week"],
    ["from half a week", { fromWeek: week + 0.5 }, "past-week"],
    ["from no week", { fromWeek: Number.NaN }, "past-week"],
    ...(
      [
        ["with attention from zero", "index.from", 0, "attention-limit"],
        ["with attention from 101", "index.from", 101, "attention-limit"],
        ["with attention after no week", "together.weeks", 0, "attention-weeks"],
        ["with half a week in a row", "together.weeks", 1.5, "attention-weeks"],
        ["with demand from zero", "demand.from", 0, "band-cut"],
        ["with rest above one", "rest.from", 1.01, "band-cut"],
        ["with more weeks at a limit than are looked at", "limits.weeks", 5, "limit-weeks"],
        ["with no week at a limit", "limits.weeks", 0, "limit-weeks"],
        ["with more weeks looked at than are kept", "limits.of-weeks", 5, "limit-weeks"],
        ["with a limit of zero", "overtime.limit", 0, "limit"],
        ["with a limit below zero", "longest-stretch.limit", -114, "limit"],
        ["with a share as a limit above one", "busy-share.limit", 70, "limit-share"],
        ["with more in the week than the limit", "quick-returns.limit-in-week", 4, "limit-in-week"],
        ["with a share of others above one", "difficult-contacts.limit-share", 25, "limit-share"],
        ["with no time the others' share", "difficult-contacts.limit-times-others", 0, "limit"],
        ["with half a person", "difficult-contacts.limit-min-others", 7.5, "limit-others"],
        ["with a weight of zero", "overtime.weight", 0, "weight"],
        ["with a weight below zero", "overtime.weight", -1, "weight"],
        ["with a weight that is no number", "overtime.weight", Number.NaN, "not-a-number"],
        ["with a weight in words", "overtime.weight", "heavy", "not-a-number"],
        ["with a weight that is endless", "overtime.weight", "1e999", "not-a-number"],
        ["with a weight that is empty", "overtime.weight", " ", "not-a-number"],
        ["with a switch that is neither", "overtime.on", "perhaps", "not-on-or-off"],
        ["with a negative exposure", "overtime.min-records", -1, "least-exposure"],
        ["with a scale of zero", "overtime.min-scale", 0, "least-scale"],
        ["with edges the wrong way round", "overtime.counts-from", 9, "edges"],
        ["with edges that are one", "overtime.whole-at", 0, "edges"],
        ["with a share that nobody can reach", "busy-share.whole-at", 75, "share"],
        ["with the queue's edges at its median", "emotional-demand.queue-share", 0.5, "edges"],
        ["with edges for telemetry", "adherence.counts-from", 1, "unknown-setting"],
        ["that switches on what is not defined", "control-and-variety.on", true, "unknown-setting"],
        ["with a setting that there is not", "moonlight.weight", 1, "unknown-setting"],
      ] as const
    ).map(([title, code, value, problem]): [string, Partial<RuleChange>, RuleProblemCode] => [
      title,
      { settings: [set(code, value)] },
      problem,
    ]),
    [
      "that changes a setting twice",
      { settings: [set("overtime.weight", 1), set("overtime.weight", 3)] },
      "changed-twice",
    ],
    [
      "without a factor of demand",
      { settings: [set("emotional-demand.on", false), set("busy-share.on", "off")] },
      "no-demand-factor",
    ],
    [
      "without a factor of rest",
      {
        settings: (
          ["quick-returns", "longest-stretch", "overtime", "days-in-a-row", "late-or-night-work"] as const
        ).map((code) => set(`${code}.on`, false)),
      },
      "no-rest-factor",
    ],
  ];
  test.each(cases)("%s is refused", (_, facts, problem) => {
    expect(refused(facts).map((found) => found.problem)).toEqual([problem]);
  });

  test("is given all its problems at once, with the settings that they are about", () => {
    expect(
      refused({
        reason: "",
        settings: [set("overtime.weight", -1), set("overtime.min-scale", -1), set("overtime.whole-at", -2)],
      }),
    ).toEqual([
      { factor: null, problem: "no-reason", settings: [] },
      { factor: "overtime", problem: "weight", settings: ["overtime.weight"] },
      { factor: "overtime", problem: "least-scale", settings: ["overtime.min-scale"] },
      { factor: "overtime", problem: "edges", settings: ["overtime.counts-from", "overtime.whole-at"] },
    ]);
  });

  test("a rule that lacks a factor or has one twice is refused", () => {
    const [first, ...others] = rule.factors;
    if (!first) throw new Error("no factors");
    const lacking: BurnoutRule = { ...rule, factors: others };
    const twice: BurnoutRule = { ...rule, factors: [first, first, ...others] };
    const problem = { factor: "emotional-demand", settings: [] };
    expect(ruleProblems(lacking)).toEqual([{ ...problem, problem: "factor-missing" }]);
    expect(ruleProblems(twice)).toEqual([{ ...problem, problem: "factor-twice" }]);
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
