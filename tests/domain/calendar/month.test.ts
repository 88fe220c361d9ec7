import { expect, test } from "vitest";
import { hasEnded, monthOf } from "../../../src/domain/calendar/month.ts";
import { isoOfServiceDay } from "../../../src/domain/calendar/service-day.ts";

test("a month is the weeks whose Thursday lies in it, and has ended from the day after its last Sunday on", () => {
  const june = monthOf("2025-06") ?? expect.fail("there is no June");
  expect([june.from, june.to].map(isoOfServiceDay)).toEqual(["2025-06-02", "2025-06-29"]);
  expect(hasEnded(june, june.to)).toBe(false);
  expect(hasEnded(june, june.to + 1)).toBe(true);
  expect(monthOf("2025-13")).toBeUndefined();
});
