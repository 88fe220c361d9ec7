import { expect, test } from "vitest";
import { mondayOf, sundayOf, weekOfDay } from "../../../src/domain/calendar/iso-week.ts";
import { rangeDays } from "../../../src/domain/empathy/range-days.ts";
import { lastWeek } from "./scores.ts";

test("a range is 26 weeks that end with the week, and ends with today where that comes first", () => {
  const monday = mondayOf(lastWeek);
  const days = (today: number) => rangeDays(lastWeek, today);
  expect(days(monday + 40)).toEqual({ fromDay: monday - 25 * 7, toDay: sundayOf(lastWeek) });
  expect(days(monday + 3).toDay).toBe(monday + 3);
  expect(weekOfDay(days(monday + 3).toDay) - weekOfDay(days(monday + 3).fromDay) + 1).toBe(26);
});

test("of a week to come its Monday is the last day", () => {
  expect(rangeDays(lastWeek, mondayOf(lastWeek) - 10).toDay).toBe(mondayOf(lastWeek));
});
