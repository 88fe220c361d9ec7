import { describe, expect, test } from "vitest";
import {
  halfHourNeed,
  isUnderstaffed,
  peopleShort,
  queueShortage,
  type StaffedHalfHour,
  understaffing,
} from "../../../src/domain/queueing/queue-shortage.ts";
import { usualTarget } from "../../../src/domain/queueing/usual-target.ts";

const target = usualTarget;

/** 100 contacts of 180 s in half an hour, which are 10 erlangs and need 14 people. */
function slot(there: number | null, differs: Partial<StaffedHalfHour> = {}): StaffedHalfHour {
  return {
    halfHour: 18,
    times: 1,
    arrivals: 100,
    meanArrivals: 100,
    handleSeconds: 180,
    handleFrom: "half-hour",
    concurrency: 1,
    offeredLoad: 10,
    there,
    ...differs,
  };
}

describe("what a half-hour needs", () => {
  test("is 14 people for ten erlangs, 80 % in 20 s and a cap of 85 %", () => {
    // Published: 14 agents answer .888 in 20 s (CRAN ErlangC 0.1.0, pyworkforce).
    expect(halfHourNeed(slot(16), target)).toEqual({ needed: 14, occupancy: 0.625, short: 0 });
  });

  test("is unknown where nothing arrives, and how busy people are where nobody says who was there", () => {
    const quiet = slot(3, { arrivals: 0, meanArrivals: 0, offeredLoad: 0 });
    expect(halfHourNeed(quiet, target)).toEqual({ needed: null, occupancy: 0, short: null });
    expect(halfHourNeed(slot(null), target)).toEqual({ needed: 14, occupancy: null, short: null });
    expect(halfHourNeed(slot(0), target)).toEqual({ needed: 14, occupancy: null, short: null });
  });
});

describe("people short in a half-hour", () => {
  test("are whole people: two for 7.2 of 9, one for 8.9, none for 11", () => {
    expect([7.2, 8.9, 11].map((there) => peopleShort(9, there))).toEqual([2, 1, 0]);
  });

  test("are not known where nobody says who was there, and where nobody of its own was", () => {
    expect([peopleShort(9, null), peopleShort(9, 0), peopleShort(null, 3)]).toEqual([null, null, null]);
  });
});

describe("a queue's shortage", () => {
  test("counts fewer people than needed apart from people over the cap", () => {
    // 13 people miss the target by a little at 77 % occupancy; 11 are at 91 %; 8 cannot handle it at all.
    const slots = [slot(14), slot(13), slot(11), slot(8), slot(null)];
    expect(queueShortage(slots, target)).toEqual({ halfHours: 4, short: 3, overCap: 2 });
  });

  test("does not count people who are at the cap, though the quotient misses it by the last digit", () => {
    // 153 contacts of 90 s are 7.65 erlangs; over nine people that is .8500000000000001, and nine are enough.
    const atTheCap = slot(9, { meanArrivals: 153, handleSeconds: 90, offeredLoad: 7.65 });
    const lenient = { ...target, serviceLevel: 0.01 };
    expect(halfHourNeed(atTheCap, lenient).needed).toBe(9);
    expect(queueShortage([atTheCap], lenient)).toEqual({ halfHours: 1, short: 0, overCap: 0 });
  });

  test("is understaffing from half of the half-hours over the cap on, and unknown where none can be judged", () => {
    expect(isUnderstaffed({ halfHours: 4, overCap: 2 })).toBe(true);
    expect(isUnderstaffed({ halfHours: 4, overCap: 1 })).toBe(false);
    expect(isUnderstaffed(queueShortage([slot(null)], target))).toBeUndefined();
  });

  test("is lately so, or throughout where it was so in the weeks before", () => {
    const [short, enough, unjudged] = [2, 1, 0].map((overCap) => ({
      halfHours: overCap === 0 ? 0 : 4,
      overCap,
    }));
    if (!short || !enough || !unjudged) throw new Error("no periods");
    expect(understaffing(short, short)).toBe("throughout");
    for (const before of [enough, unjudged, null]) expect(understaffing(short, before)).toBe("lately");
    expect(understaffing(enough, short)).toBe("no");
    expect(understaffing(unjudged, short)).toBeUndefined();
  });
});
