import { describe, expect, test } from "vitest";
import type { AgentSignalWeek, LimitOfWeek } from "../../../src/contract/burnout.ts";
import { attentionReasons, conditionText, decidedText } from "../../../src/renderer/words/attention.ts";
import { factor } from "../features/floor/signal-rows.ts";

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, " ").replaceAll(/(\d) %/g, "$1%");

function limit(code: LimitOfWeek["limit"], more: Partial<LimitOfWeek>): LimitOfWeek {
  return {
    limit: code,
    sentence: "What being at it means",
    reason: "Why it lies there",
    unit: "units",
    from: 1,
    value: 2,
    share: null,
    othersShare: null,
    atLimit: true,
    weeksAtLimit: ["2026-W11", "2026-W12", "2026-W13"],
    needsWeeks: 3,
    ofWeeks: 4,
    ...more,
  };
}

type Week = Pick<AgentSignalWeek, "attentionBy" | "limits" | "factors">;
const reasons = (week: Partial<Week>) =>
  attentionReasons({ attentionBy: [], limits: [], factors: [], ...week }).map(plain);

describe("why somebody is in attention", () => {
  test.each<[string, LimitOfWeek]>([
    [
      "97% of worked half-hours were busy (limit 70%, the same for everybody), at the limit in 3 of the last 4 weeks.",
      limit("busy-share", { value: 0.97, from: 0.7 }),
    ],
    [
      "On half of the days one stretch lasted 3 h 58 min or more (limit 1 h 54 min, the same for everybody), at the limit in 3 of the last 4 weeks.",
      limit("longest-stretch", { value: 238, from: 114 }),
    ],
    [
      "31 contacts were complaints, abuse or escalations, 50% of all; colleagues on the queue 18%, at the limit in 3 of the last 4 weeks.",
      limit("difficult-contacts", { value: 31, share: 0.5, othersShare: 0.18 }),
    ],
    ["What being at it means, at the limit in 3 of the last 4 weeks.", limit("overtime", { value: null })],
  ])("%s", (text, one) => {
    expect(reasons({ attentionBy: [one.limit], limits: [one] })).toEqual([text]);
  });

  test("demand and rest name the factors that weigh most, a stretch in both", () => {
    const factors = [
      factor("busy-share", { domain: "demand", weight: 2, score: 0.9 }),
      factor("longest-stretch", { domain: "rest", weight: 2, score: 0.8 }),
      factor("quick-returns", { domain: "rest", weight: 3, score: 0 }),
    ].map((one) => ({ ...one, history: [] }));
    expect(reasons({ attentionBy: ["demand"], factors })).toEqual([
      "Demand was far above usual two weeks in a row: busy half-hours and longest stretch.",
    ]);
    expect(reasons({ attentionBy: ["rest"], factors })).toEqual([
      "Rest cut short was far above usual two weeks in a row: longest stretch.",
    ]);
    expect(reasons({ attentionBy: ["demand", "rest", "index"], factors })).toEqual([
      "Demand, rest cut short, and all conditions together were far above usual two weeks in a row.",
    ]);
  });

  test("nobody in attention has a reason, and the index alone says so", () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ attentionBy: ["index"] })).toEqual([
      "All conditions together were far above usual two weeks in a row.",
    ]);
  });
});

describe("what decided", () => {
  test.each([
    [34, 34, undefined],
    [
      34,
      null,
      "Decided on at least 35: what is missing counts as zero there, so that a lost file never flags anybody.",
    ],
    [
      44,
      58,
      "Decided on at least 45: what is missing counts as zero there, so that a lost file never flags anybody.",
    ],
    [null, 58, undefined],
  ] as const)("on %s where %s is shown", (decisionIndex, index, text) => {
    expect(decidedText({ decisionIndex, index })).toBe(text);
  });

  test("a condition has its word, and none where nothing is known", () => {
    expect(conditionText("rest", null)).toBe("rest cut short: not known");
    expect(conditionText("demand", { state: "below", level: "above", low: 0.3, high: 0.4, known: 1 })).toBe(
      "demand: above usual",
    );
  });
});
