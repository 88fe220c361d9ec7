import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mondayOf,
  sundayOf,
  weekLabel,
  weekOfDay,
  weekOfLabel,
} from "../../../src/domain/calendar/iso-week.ts";
import { isoOfServiceDay, serviceDayOf } from "../../../src/domain/calendar/service-day.ts";

const day = (iso: string) => serviceDayOf(iso) as number;

describe("ISO weeks", () => {
  // Years whose first or last days belong to a week of the neighbouring year (ISO 8601:2004, 2.2.10).
  test.each([
    ["2005-01-01", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2007-01-01", "2007-W01"],
    ["2007-12-30", "2007-W52"],
    ["2008-12-29", "2009-W01"],
    ["2010-01-03", "2009-W53"],
    ["2026-11-22", "2026-W47"],
    ["1999-02-01", "1999-W05"],
  ])("%s lies in %s", (iso, label) => {
    expect(weekLabel(weekOfDay(day(iso)))).toBe(label);
  });

  test("a label of a week that a year does not have names no week", () => {
    expect(weekOfLabel("2026-W53")).toBeDefined();
    expect(weekOfLabel("2025-W53")).toBeUndefined();
    expect(weekOfLabel("2025-W00")).toBeUndefined();
    expect(weekOfLabel("this week")).toBeUndefined();
  });

  test("a week runs from its Monday to its Sunday, and its label names it again", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("1900-01-01"), max: day("2200-01-01") }), (at) => {
        const week = weekOfDay(at);
        expect(mondayOf(week)).toBeLessThanOrEqual(at);
        expect(sundayOf(week)).toBeGreaterThanOrEqual(at);
        expect(Temporal.PlainDate.from(isoOfServiceDay(mondayOf(week))).dayOfWeek).toBe(1);
        expect(weekOfLabel(weekLabel(week))).toBe(week);
      }),
    );
  });
});

describe("service days", () => {
  test("a day that no calendar has is no service day", () => {
    expect(serviceDayOf("2026-02-30")).toBeUndefined();
    expect(serviceDayOf("2025-02-29")).toBeUndefined();
    expect(serviceDayOf("2024-02-29")).toBeDefined();
    expect(serviceDayOf("22.11.2026")).toBeUndefined();
  });
});
