import { describe, expect, test } from "vitest";
import type { BeforeAndAfter } from "../../../src/domain/acting/before-and-after.ts";
import { type OutcomeFacts, outcomeSentence } from "../../../src/domain/acting/outcome-sentence.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";

const december = serviceDayOf("2026-12-14") ?? 0;
const nothing = { change: null, expected: null, beyond: null, others: null, readyOn: null, missing: null };

const rests: BeforeAndAfter = {
  measure: "short-rests",
  verdict: "helped",
  before: { n: 16, mean: 3 },
  after: { n: 12, mean: 1 },
  change: -2,
  expected: -0.6,
  beyond: { points: -1.4, low: -2.1, high: -0.7 },
  others: { n: 9, of: "queue", before: 1.1, after: 1, change: -0.1 },
  readyOn: null,
  missing: null,
};
const score: BeforeAndAfter = {
  measure: "empathy-score",
  verdict: "not-enough",
  before: { n: 9, mean: 61 },
  after: { n: 2, mean: 70 },
  ...nothing,
  missing: { count: 2, side: "after", by: december },
};

function said(measured: readonly BeforeAndAfter[], facts: Partial<OutcomeFacts> = {}): string {
  const steps = { kept: 0, missed: 0, open: 0 };
  return outcomeSentence({ kind: "check-in", purpose: { kind: "rest" }, measured, steps, ...facts });
}

describe("what came of a session", () => {
  test("names the measure, the person's weeks and those of the others, and claims no cause", () => {
    expect(said([rests])).toBe(
      "Short rests: 3 a week before, 1 after; colleagues on the queue 1.1 and 1. Better than expected: −2 a week, of which −0.6 was to be expected anyway; −1.4 beyond that (−2.1 to −0.7). Other things may have changed too.",
    );
  });

  test("of the others of the whole floor it says so", () => {
    const floor = { ...rests, others: rests.others && { ...rests.others, of: "floor" as const } };
    expect(said([floor])).toContain("colleagues on the floor 1.1 and 1.");
  });

  test.each<[string, BeforeAndAfter, string]>([
    [
      "too few",
      score,
      "Empathy score: 61 before, 70 after. Not enough to say: two more scored contacts by 14 Dec.",
    ],
    [
      "too few, and no more to come",
      { ...score, missing: { count: 1, side: "after", by: null } },
      "Empathy score: 61 before, 70 after. Not enough to say: one more scored contact after it would be needed.",
    ],
    [
      "too early",
      { ...score, verdict: "too-early", after: { n: 0, mean: null }, readyOn: december, missing: null },
      "Too early: something can be said from 14 Dec on.",
    ],
    [
      "weeks",
      {
        ...rests,
        ...nothing,
        verdict: "not-enough",
        after: { n: 3, mean: 1 },
        missing: { count: 1, side: "after", by: december },
      },
      "Short rests: 3 a week before, 1 after. Not enough to say: one more week with records by 14 Dec.",
    ],
    [
      "nobody to compare with",
      { ...rests, ...nothing, verdict: "cannot-tell" },
      "Short rests: 3 a week before, 1 after. Cannot tell: fewer than 5 colleagues with figures of the same time.",
    ],
  ])("says what is missing: %s", (_, measured, sentence) => {
    expect(said([measured])).toBe(sentence);
  });

  test("a share and a worse figure", () => {
    const busy: BeforeAndAfter = {
      ...rests,
      measure: "busy-share",
      verdict: "lower",
      before: { n: 16, mean: 0.72 },
      after: { n: 12, mean: 0.91 },
      change: 0.19,
      expected: 0.004,
      beyond: { points: 0.186, low: 0.1, high: 0.27 },
      others: { n: 9, of: "queue", before: 0.6, after: 0.61, change: 0.01 },
    };
    expect(said([busy], { purpose: { kind: "relief", exposure: "busy-share" } })).toBe(
      "Busy half-hours: 72 % before, 91 % after; colleagues on the queue 60 % and 61 %. Worse than expected: +19 percentage points, of which 0 was to be expected anyway; +19 beyond that (+10 to +27). Look at the conditions first.",
    );
  });

  test("of a refresher it names what was practised", () => {
    const practised: BeforeAndAfter = { ...score, measure: "behaviours" };
    expect(
      said([practised], { kind: "refresher", purpose: { kind: "skills", behaviours: ["E4", "E6"] } }),
    ).toMatch(/^“Honest clear answer” and “Tries alternatives”: 61 before, 70 after\./);
  });

  test("a session without a purpose says so, and a regular conversation is not judged", () => {
    expect(said([], { purpose: null })).toBe("What it was for was not kept with it, so no figure judges it.");
    expect(said([score], { kind: "refresher", purpose: null })).toMatch(
      /^What it was to practise was not kept with it: by the empathy score\. Empathy score: 61/,
    );
    expect(said([], { purpose: { kind: "talk" } })).toBe("A regular conversation: no figure judges it.");
    expect(said([], { purpose: { kind: "relief", exposure: null } })).toBe(
      "Which condition of work led to it was not kept, so no figure judges it.",
    );
  });

  test("the agreed steps stand beside it: kept, missed", () => {
    expect(said([], { purpose: { kind: "talk" }, steps: { kept: 2, missed: 1, open: 0 } })).toBe(
      "A regular conversation: no figure judges it. Agreed steps: 2 kept, 1 missed.",
    );
  });
});
