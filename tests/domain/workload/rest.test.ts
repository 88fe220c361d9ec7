import { describe, expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { isWorkedDay, longestRunOfDays } from "../../../src/domain/workload/days-in-a-row.ts";
import {
  quickReturnList,
  type WorkingInterval,
  workingIntervals,
} from "../../../src/domain/workload/quick-return.ts";

const hour = 3600;

/** How many quick returns there are. */
const quickReturns = (intervals: readonly WorkingInterval[]) => quickReturnList(intervals)?.length;

describe("a quick return", () => {
  test("a rest of exactly eleven hours is not a quick return; one second less is", () => {
    expect(
      quickReturns([
        { from: 0, to: 8 * hour },
        { from: 19 * hour, to: 27 * hour },
      ]),
    ).toBe(0);
    expect(
      quickReturns([
        { from: 0, to: 8 * hour },
        { from: 19 * hour - 1, to: 27 * hour },
      ]),
    ).toBe(1);
  });

  test("with fewer than two working intervals nothing can be said", () => {
    expect(quickReturns([])).toBeUndefined();
    expect(quickReturns([{ from: 0, to: hour }])).toBeUndefined();
  });

  test("over the night of a clock change the true rest counts, not the clock's", () => {
    const berlin = zoneClock("Europe/Berlin");
    const at = (local: string) => berlin?.instantOf(Date.parse(`${local}Z`) / 1000).at as number;
    // By the clock both nights give 11:30. Spring takes an hour away, autumn gives one.
    const night = (evening: string, morning: string) => [
      { from: at(evening) - 8 * hour, to: at(evening) },
      { from: at(morning), to: at(morning) + 8 * hour },
    ];
    expect(quickReturns(night("2026-03-28T22:00:00", "2026-03-29T09:30:00"))).toBe(1);
    expect(quickReturns(night("2026-10-24T22:00:00", "2026-10-25T08:30:00"))).toBe(0);
  });
});

describe("working intervals", () => {
  test("a shift over midnight is one interval, though it has two service days", () => {
    expect(
      workingIntervals([
        { from: 0, to: 2 * hour },
        { from: 2 * hour, to: 8 * hour },
        { from: 20 * hour, to: 28 * hour },
      ]),
    ).toEqual([
      { from: 0, to: 8 * hour },
      { from: 20 * hour, to: 28 * hour },
    ]);
  });
});

describe("days in a row", () => {
  test("a day without work ends the run", () => {
    expect(longestRunOfDays([1, 2, 3, 7, 8])).toBe(3);
    expect(longestRunOfDays([5])).toBe(1);
    expect(longestRunOfDays([])).toBeUndefined();
  });

  test("a day counts from an hour between the first and the last sign of work", () => {
    expect(isWorkedDay(0, hour)).toBe(true);
    expect(isWorkedDay(0, hour - 1)).toBe(false);
  });
});
