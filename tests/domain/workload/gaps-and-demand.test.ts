import { describe, expect, test } from "vitest";
import { backToBackRuns, longestRun } from "../../../src/domain/workload/back-to-back-run.ts";
import {
  type ContactDemand,
  contactDemand,
  type DemandRule,
  demandRules,
  emotionalDemandRate,
} from "../../../src/domain/workload/emotional-demand.ts";
import { hardContactRuns } from "../../../src/domain/workload/hard-contact-run.ts";
import { recoveryGaps } from "../../../src/domain/workload/recovery-gap.ts";

const intervals = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));
const rule = demandRules[0] as DemandRule;
const p90 = () => 600;
const nothing: ContactDemand = {
  queue: "support",
  handleSeconds: null,
  resolution: null,
  transferredIn: null,
  escalated: null,
  complaint: null,
  abuse: null,
};

describe("recovery gaps", () => {
  test("are reported one by one, with their shares", () => {
    const found = recoveryGaps(intervals([0, 60], [69, 100], [110, 200], [260, 300], [359, 400]));
    expect(found?.gaps.map(({ seconds }) => seconds)).toEqual([9, 10, 60, 59]);
    expect(found).toMatchObject({ backToBackShare: 0.25, underAMinute: 3, medianSeconds: 34.5 });
  });

  test("a contact that begins while another runs leaves no time at all", () => {
    expect(recoveryGaps(intervals([0, 100], [50, 80], [110, 120]))?.gaps).toEqual([
      { from: 50, to: 50, seconds: 0 },
      { from: 100, to: 110, seconds: 10 },
    ]);
  });

  test("time logged off is no gap", () => {
    const contacts = intervals([0, 100], [130, 200], [800, 900]);
    expect(recoveryGaps(contacts, intervals([0, 220], [780, 1000]))?.gaps).toEqual([
      { from: 100, to: 130, seconds: 30 },
    ]);
  });

  test("without states a night is no gap", () => {
    expect(recoveryGaps(intervals([0, 100], [150, 200], [60_000, 60_100]))?.gaps).toHaveLength(1);
  });

  test("one contact has no gap, none neither", () => {
    expect(recoveryGaps(intervals([0, 100]))).toBeUndefined();
    expect(recoveryGaps([])).toBeUndefined();
  });
});

describe("back-to-back runs", () => {
  test("each contact belongs to one run", () => {
    expect(backToBackRuns(intervals([0, 10], [19, 30], [40, 50], [55, 90], [91, 95]))).toEqual([
      { from: 0, to: 30, count: 2, seconds: 30 },
      { from: 40, to: 95, count: 3, seconds: 55 },
    ]);
    expect(backToBackRuns([])).toEqual([]);
  });

  test("of two runs with as many contacts the longer one is the longest", () => {
    expect(longestRun(intervals([0, 10], [11, 30], [100, 200], [201, 400]))).toMatchObject({
      from: 100,
      seconds: 300,
    });
    expect(longestRun([])).toBeUndefined();
  });
});

describe("emotional demand", () => {
  test("a contact's signs add up, to one at most", () => {
    expect(contactDemand({ ...nothing, complaint: 1, resolution: "unresolved" }, rule, p90)).toBeCloseTo(
      0.9,
      12,
    );
    expect(contactDemand({ ...nothing, abuse: 1, escalated: 1 }, rule, p90)).toBe(1);
    expect(contactDemand(nothing, rule, p90)).toBe(0);
    expect(contactDemand({ ...nothing, resolution: "declined" }, rule, p90)).toBe(0);
  });

  test("a handle time of the queue's P90 exactly is not long yet", () => {
    expect(contactDemand({ ...nothing, handleSeconds: 600 }, rule, p90)).toBe(0);
    expect(contactDemand({ ...nothing, handleSeconds: 601 }, rule, p90)).toBeCloseTo(0.2, 12);
  });

  test("the rate is by logged hours, else by handling hours, and says which", () => {
    const contacts = [
      { ...nothing, complaint: 1 as const, handleSeconds: 1800 },
      { ...nothing, complaint: 1 as const, handleSeconds: 1800 },
    ];
    expect(emotionalDemandRate(contacts, 4 * 3600, rule, () => undefined)).toMatchObject({
      rate: 0.3,
      per: "logged-hour",
      contacts: 2,
    });
    expect(emotionalDemandRate(contacts, null, rule, () => undefined)).toMatchObject({
      rate: 1.2,
      per: "handling-hour",
      hours: 1,
    });
  });

  test("columns that the sources lack are listed", () => {
    const found = emotionalDemandRate([{ ...nothing, complaint: 0 }], 3600, rule, p90);
    expect(found?.rate).toBe(0);
    expect(found?.missing).toEqual(["abuse", "escalated", "resolution", "transferred_in", "handle_seconds"]);
  });

  test("handle time alone says nothing of demand, and without hours there is no rate", () => {
    expect(emotionalDemandRate([{ ...nothing, handleSeconds: 900 }], 3600, rule, p90)).toBeUndefined();
    expect(emotionalDemandRate([{ ...nothing, abuse: 1 }], null, rule, p90)).toBeUndefined();
    expect(emotionalDemandRate([{ ...nothing, abuse: 1 }], 0, rule, p90)).toBeUndefined();
    expect(emotionalDemandRate([], 3600, rule, p90)).toBeUndefined();
  });

  test("a floor's own weights count", () => {
    const own: DemandRule = { ...rule, version: 2, weights: { ...rule.weights, complaint: 0.1 } };
    expect(contactDemand({ ...nothing, complaint: 1 }, own, p90)).toBeCloseTo(0.1, 12);
  });
});

describe("hard contacts in a row", () => {
  const contact = (from: number, hard: boolean) => ({ from, to: from + 100, hard });
  const runs = (...contacts: { from: number; to: number; hard: boolean }[]) =>
    hardContactRuns(contacts, ({ hard }) => hard);

  test("an easier contact between ends the run", () => {
    expect(runs(contact(0, true), contact(200, true), contact(400, false), contact(600, true))).toEqual([
      { from: 0, to: 300, count: 2 },
      { from: 600, to: 700, count: 1 },
    ]);
  });

  test("so does a night", () => {
    expect(runs(contact(0, true), contact(50_000, true)).map(({ count }) => count)).toEqual([1, 1]);
    expect(runs()).toEqual([]);
  });
});
