import { describe, expect, test } from "vitest";
import {
  inTopBoxes,
  type SameOutcomeContact,
  sameOutcomeComparison,
} from "../../../src/domain/empathy/policy-said-no.ts";
import { seededFraction } from "../../../src/domain/statistics/chance.ts";

/** Refusals of 24 agents in two queues; content customers in these shares, by whether empathy was met. */
function refusals(seed: number, empathic: number, other: number, perAgent = 12): SameOutcomeContact[] {
  const fraction = seededFraction(seed);
  return Array.from({ length: 24 * perAgent }, (_, at) => {
    const agent = at % 24;
    const met = agent % 2 === 0;
    return {
      agent: `a${agent}`,
      reason: fraction() < 0.5 ? "refund" : "delivery",
      queue: agent < 12 ? "Billing" : "Accounts",
      quarter: fraction() < 0.5 ? "2026-Q2" : "2026-Q3",
      empathic: met,
      event: fraction() < (met ? empathic : other),
    };
  });
}

describe("the same refusal, met with more or with less empathy", () => {
  test("a planted difference is found, with intervals that come from agents", () => {
    const found = sameOutcomeComparison(refusals(1, 0.6, 0.35), seededFraction(1), 400);
    if (found.kind !== "compared") throw new Error(found.reason);
    expect(found.comparison.riskDifference.value).toBeGreaterThan(0.15);
    expect(found.riskDifference?.from ?? 0).toBeGreaterThan(0);
    expect(found.oddsRatio?.from ?? 0).toBeGreaterThan(1);
    expect(found.empathic).toMatchObject({ contacts: 144, agents: 12 });
    expect(found.empathic.share?.share).toBeCloseTo(found.empathic.events / 144, 12);
  });

  test("where none was planted the interval holds zero", () => {
    const found = sameOutcomeComparison(refusals(2, 0.45, 0.45), seededFraction(1), 400);
    if (found.kind !== "compared") throw new Error(found.reason);
    expect(found.riskDifference?.from ?? 1).toBeLessThan(0);
    expect(found.riskDifference?.to ?? -1).toBeGreaterThan(0);
  });

  test("a queue with more refusals and less content customers does not make a difference by itself", () => {
    // Within each queue both arms have the same share of events; put together they would not.
    const block = (queue: string, empathic: boolean, events: number, n: number) =>
      Array.from({ length: n }, (_, at): SameOutcomeContact => {
        return {
          agent: `${queue}${at % 6}`,
          reason: "refund",
          queue,
          quarter: "2026-Q2",
          empathic,
          event: at < events,
        };
      });
    const contacts = [
      ...block("hard", true, 4, 40),
      ...block("hard", false, 20, 200),
      ...block("easy", true, 160, 200),
      ...block("easy", false, 32, 40),
    ];
    const found = sameOutcomeComparison(contacts, seededFraction(1), 50);
    if (found.kind !== "compared") throw new Error(found.reason);
    expect(found.comparison.oddsRatio?.value).toBeCloseTo(1, 12);
    expect(found.comparison.riskDifference.value).toBeCloseTo(0, 12);
    expect(found.comparison.strata).toBe(2);
  });

  test("an agent whose contacts all go one way widens the interval: contacts of one agent are not independent", () => {
    const contacts = refusals(3, 0.5, 0.5).map((one) => ({
      ...one,
      event: Number(one.agent.slice(1)) % 4 < 2,
    }));
    const found = sameOutcomeComparison(contacts, seededFraction(1), 400);
    if (found.kind !== "compared") throw new Error(found.reason);
    const width = (one: { from: number; to: number } | undefined) => (one ? one.to - one.from : 0);
    expect(width(found.riskDifference)).toBeGreaterThan(2.5 * width(found.comparison.riskDifference));
  });

  test("under thirty contacts in an arm there are counts and no comparison", () => {
    const contacts = refusals(1, 0.6, 0.35);
    const few = [
      ...contacts.filter(({ empathic }) => empathic).slice(0, 29),
      ...contacts.filter((one) => !one.empathic),
    ];
    expect(sameOutcomeComparison(few, seededFraction(1), 50)).toMatchObject({
      kind: "counts-only",
      reason: "too-few-contacts",
      empathic: { contacts: 29 },
    });
    expect(sameOutcomeComparison([], seededFraction(1), 50)).toMatchObject({
      kind: "counts-only",
      empathic: { contacts: 0, share: undefined },
    });
  });

  test("under five events there are counts, and where no stratum has both arms too", () => {
    const quiet = refusals(1, 0.6, 0.35).map((one, at) => ({ ...one, event: at < 4 }));
    expect(sameOutcomeComparison(quiet, seededFraction(1), 50)).toMatchObject({ reason: "too-few-events" });
    const apart = refusals(1, 0.6, 0.35).map((one) => ({ ...one, queue: one.empathic ? "A" : "B" }));
    expect(sameOutcomeComparison(apart, seededFraction(1), 50)).toMatchObject({
      reason: "no-common-stratum",
    });
  });
});

describe("which empathy a customer met", () => {
  test("the best two answers of a scale are a yes, outside it there is no answer", () => {
    expect([3, 4, 5].map((answer) => inTopBoxes(answer, 1, 5))).toEqual([false, true, true]);
    expect(inTopBoxes(9, 0, 10)).toBe(true);
    expect(inTopBoxes(6, 1, 5)).toBeUndefined();
  });
});
