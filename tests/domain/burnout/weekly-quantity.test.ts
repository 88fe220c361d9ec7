import { describe, expect, test } from "vitest";
import {
  daysInARowOfWeek,
  handleTimeSpread,
  quantityState,
  shareOfKnown,
  shortNoticeAbsences,
  stretchMinutes,
  validValue,
} from "../../../src/domain/burnout/weekly-quantity.ts";
import { mondayOf } from "../../../src/domain/calendar/iso-week.ts";
import { enough, factorOf, week } from "./made-weeks.ts";

const monday = mondayOf(week);

describe("a week's quantity", () => {
  test("is valid from the least exposure on", () => {
    const acw = factorOf("after-contact-work");
    expect(quantityState(enough(60, { exposure: 20 }), acw)).toBe("valid");
    expect(quantityState(enough(60, { exposure: 19 }), acw)).toBe("too-little");
    expect(quantityState(enough(Number.POSITIVE_INFINITY), acw)).toBe("no-records");
    expect(quantityState(undefined, acw)).toBe("no-records");
    expect(validValue(enough(60, { exposure: 19 }), acw)).toBeUndefined();
    expect(validValue(enough(60), acw)).toBe(60);
  });
});

describe("days in a row of a week", () => {
  test("a run that began the week before counts whole", () => {
    const days = [-4, -3, -2, -1, 0, 1].map((at) => monday + at);
    expect(daysInARowOfWeek(days, week)).toBe(6);
  });

  test("days after the week's Sunday are not looked at", () => {
    const days = [3, 4, 5, 6, 7, 8].map((at) => monday + at);
    expect(daysInARowOfWeek(days, week)).toBe(4);
    expect(daysInARowOfWeek(days, week + 1)).toBe(6);
  });

  test("a longer run that ended before the week is not its own", () => {
    const days = [-9, -8, -7, -6, -5, -4, -3, 0, 1].map((at) => monday + at);
    expect(daysInARowOfWeek(days, week)).toBe(2);
  });

  test("without a worked day in the week it is not known", () => {
    expect(daysInARowOfWeek([monday - 1], week)).toBeUndefined();
    expect(daysInARowOfWeek([monday + 7], week)).toBeUndefined();
    expect(daysInARowOfWeek([], week)).toBeUndefined();
  });
});

describe("quantities of contacts", () => {
  test("the longest stretch of a week is the median of its days, in minutes", () => {
    expect(stretchMinutes([3600, 5400, 9000])).toBe(90);
    expect(stretchMinutes([])).toBeUndefined();
  });

  test("the spread of handle time is P90 over median", () => {
    expect(handleTimeSpread({ median: 200, p90: 500 })).toBe(2.5);
    expect(handleTimeSpread({ median: 0, p90: 500 })).toBeUndefined();
    expect(handleTimeSpread(undefined)).toBeUndefined();
  });

  test("a share counts only contacts whose sign is known", () => {
    expect(shareOfKnown([1, 0, null, 0])).toBeCloseTo(1 / 3, 12);
    expect(shareOfKnown([null])).toBeUndefined();
  });
});

test("short-notice absences are those that began in eight weeks, whatever their reason", () => {
  const interval = (serviceDay: number, kind: "planned" | "short_notice" = "short_notice", reason = "") => ({
    kind,
    serviceDay,
    reason,
  });
  const intervals = [
    interval(monday - 50),
    interval(monday - 49, "short_notice", "flu"),
    interval(monday + 6),
    interval(monday + 7),
    interval(monday, "planned"),
  ];
  expect(shortNoticeAbsences(intervals, week)).toBe(2);
  expect(
    shortNoticeAbsences(
      intervals.map((each) => ({ ...each, reason: "another" })),
      week,
    ),
  ).toBe(2);
  expect(shortNoticeAbsences([], week)).toBe(0);
});
