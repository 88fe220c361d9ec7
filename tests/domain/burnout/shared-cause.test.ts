import { describe, expect, test } from "vitest";
import { attentionExposures } from "../../../src/domain/burnout/attention-exposures.ts";
import { secondBurnoutRule } from "../../../src/domain/burnout/burnout-rule.ts";
import type { FactorCode } from "../../../src/domain/burnout/factor-rule.ts";
import { sharedCauses } from "../../../src/domain/burnout/shared-cause.ts";
import { causedFlag } from "../../../src/domain/burnout/week-signal.ts";

const { method } = secondBurnoutRule;

describe("the exposures that are the cause", () => {
  const of = (
    by: Parameters<typeof attentionExposures>[0],
    parts: Parameters<typeof attentionExposures>[1],
  ) => attentionExposures(by, parts, secondBurnoutRule);

  test.each([
    // Quick returns 3·.9 = 2.7 weigh more than overtime 2·1.
    [["rest"], { "quick-returns": 0.9, overtime: 1 }, ["quick-returns"]],
    // Both 2.
    [
      ["demand"],
      { "busy-share": 1, "longest-stretch": 1, "emotional-demand": 0.5 },
      ["busy-share", "longest-stretch"],
    ],
    // The exposure at its limit is the cause of demand, whatever else weighs more.
    [["busy-share", "demand"], { "busy-share": 1, "emotional-demand": 0.9 }, ["busy-share"]],
    // It explains nothing of rest.
    [["busy-share", "rest"], { "busy-share": 1, "quick-returns": 1 }, ["quick-returns", "busy-share"]],
    [["difficult-contacts"], { "emotional-demand": 0.4 }, ["emotional-demand"]],
    // Telemetry may lead where the index alone triggered.
    [["index"], { "quick-returns": 0.3, adherence: 1 }, ["adherence"]],
    [["rest", "index"], { "quick-returns": 0.3, adherence: 1 }, ["quick-returns"]],
    [[], {}, []],
  ] as const)("of %j", (by, parts, causes) => {
    expect(of(by, parts)).toEqual(causes);
  });
});

describe("a cause that a team on one queue shares", () => {
  const members = (count: number, others: number, code: FactorCode = "busy-share") =>
    Array.from({ length: count + others }, (_, at) => ({
      agent: at,
      measured: true,
      causes: at < count ? [code] : [],
    }));

  test.each([
    [6, 4, true],
    [5, 5, false],
    [4, 2, true],
    [3, 0, false],
  ])("%i of it and %i others", (count, others, found) => {
    expect(sharedCauses(members(count, others), method).length > 0).toBe(found);
  });

  test("names its people, and counts those with records alone", () => {
    const away = Array.from({ length: 6 }, () => ({ agent: 99, measured: false, causes: [] }));
    expect(sharedCauses([...members(4, 1), ...away], method)).toEqual([
      { code: "busy-share", agents: 5, affected: 4, people: [0, 1, 2, 3] },
    ]);
  });
});

describe("the flag of somebody in attention", () => {
  const shared = new Set<FactorCode>(["busy-share"]);

  test.each([
    [null, ["busy-share"], { kind: "none" }],
    [5, ["busy-share"], { kind: "team", since: 5, top: ["busy-share"] }],
    [5, ["busy-share", "overtime"], { kind: "own", since: 5, top: ["overtime"] }],
    [5, ["overtime"], { kind: "own", since: 5, top: ["overtime"] }],
    [5, [], { kind: "own", since: 5, top: [] }],
  ] as const)("since %s because of %j", (since, causes, flag) => {
    expect(causedFlag(since, causes, shared)).toEqual(flag);
  });
});
