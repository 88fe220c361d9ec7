import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  halfHourOf,
  halfHourOfWeek,
  halfHourParts,
  startOfDay,
} from "../../../src/domain/calendar/half-hour.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";

const clockOf = (zone: string) => {
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`no zone ${zone}`);
  return clock;
};
const utc = (iso: string) => Date.parse(`${iso}Z`) / 1000;
const halfHoursOf = (iso: string, zone: string) => {
  const day = serviceDayOf(iso) as number;
  const clock = clockOf(zone);
  return halfHourParts(startOfDay(day, clock), startOfDay(day + 1, clock), clock).length;
};

describe("half-hours of the floor's clock", () => {
  test.each([
    ["2026-03-29", "Europe/Berlin", 46],
    ["2026-10-25", "Europe/Berlin", 50],
    ["2026-03-08", "America/New_York", 46],
    ["2026-11-01", "America/New_York", 50],
    // Lord Howe Island moves its clock by half an hour.
    ["2026-10-04", "Australia/Lord_Howe", 47],
    ["2026-06-01", "Asia/Kathmandu", 48],
  ])("%s in %s has %i", (day, zone, count) => {
    expect(halfHoursOf(day, zone)).toBe(count);
  });

  test("they begin on the half-hours of the local clock, also where the zone is off by a quarter", () => {
    const kathmandu = clockOf("Asia/Kathmandu");
    expect(halfHourOf(utc("2026-06-01T00:20:00"), kathmandu)).toBe(utc("2026-06-01T00:15:00"));
  });

  test("Monday's midnight is the first of the week, Sunday's last half-hour the last", () => {
    const berlin = clockOf("Europe/Berlin");
    expect(halfHourOfWeek(utc("2026-06-01T00:00:00") - 2 * 3600, berlin)).toBe(0);
    expect(halfHourOfWeek(utc("2026-06-01T00:00:00") - 2 * 3600 - 1, berlin)).toBe(335);
  });

  test("the parts of a span are the span, without a hole", () => {
    const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];
    const instant = fc.integer({ min: utc("2026-01-01T00:00:00"), max: utc("2027-01-01T00:00:00") });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 90_000 }),
        fc.constantFrom(...zones),
        (from, length, zone) => {
          const parts = halfHourParts(from, from + length, clockOf(zone));
          let at = from;
          for (const part of parts) {
            expect(part.from).toBe(at);
            expect(part.to - part.halfHour).toBeLessThanOrEqual(1800);
            at = part.to;
          }
          expect(at).toBe(from + length);
        },
      ),
    );
  });
});
