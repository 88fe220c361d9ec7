import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";

const utc = (iso: string) => Date.parse(`${iso}Z`) / 1000;
const clockOf = (zone: string) => {
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`no zone ${zone}`);
  return clock;
};

describe("a zone's clock", () => {
  test("there is no clock of a zone that does not exist", () => {
    expect(zoneClock("Mars/Olympus")).toBeUndefined();
    expect(zoneClock("")).toBeUndefined();
  });

  test("the same digits are two instants, summer and winter", () => {
    const dublin = clockOf("Europe/Dublin");
    expect(dublin.instantOf(utc("2026-07-01T09:00:00"))).toEqual({
      at: utc("2026-07-01T08:00:00"),
      kind: "once",
    });
    expect(dublin.instantOf(utc("2026-01-01T09:00:00"))).toEqual({
      at: utc("2026-01-01T09:00:00"),
      kind: "once",
    });
  });

  test("an hour that the clock skips does not exist and moves forward", () => {
    const berlin = clockOf("Europe/Berlin");
    expect(berlin.instantOf(utc("2026-03-29T02:30:00"))).toEqual({
      at: utc("2026-03-29T01:30:00"),
      kind: "never",
    });
  });

  test("of an hour that the clock repeats both instants are known, the first one first", () => {
    const berlin = clockOf("Europe/Berlin");
    expect(berlin.instantOf(utc("2026-10-25T02:30:00"))).toEqual({
      at: utc("2026-10-25T00:30:00"),
      kind: "twice",
      later: utc("2026-10-25T01:30:00"),
    });
    const lordHowe = clockOf("Australia/Lord_Howe");
    expect(lordHowe.instantOf(utc("2026-04-05T01:45:00"))).toEqual({
      at: utc("2026-04-04T14:45:00"),
      kind: "twice",
      later: utc("2026-04-04T15:15:00"),
    });
  });

  test("half-hour zones and half-hour changes hold", () => {
    expect(clockOf("Asia/Kathmandu").instantOf(utc("2026-01-01T05:45:00")).at).toBe(
      utc("2026-01-01T00:00:00"),
    );
    // Lord Howe Island moves its clock by half an hour, at 02:00 on 2026-10-04.
    expect(clockOf("Australia/Lord_Howe").instantOf(utc("2026-10-04T02:15:00")).kind).toBe("never");
  });

  test("the service day turns at local midnight", () => {
    const jerusalem = clockOf("Asia/Jerusalem");
    expect(jerusalem.dayOf(utc("1999-02-01T21:59:59"))).toBe(serviceDayOf("1999-02-01"));
    expect(jerusalem.dayOf(utc("1999-02-01T22:00:00"))).toBe(serviceDayOf("1999-02-02"));
  });

  test("it agrees with Temporal, whatever the instant and the zone", () => {
    const zones = [
      "Europe/Dublin",
      "America/New_York",
      "Asia/Kathmandu",
      "Pacific/Apia",
      "Australia/Lord_Howe",
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(...zones), (instant, zone) => {
        const at = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
        expect(clockOf(zone).dayOf(instant)).toBe(serviceDayOf(at.toPlainDate().toString()));
        expect(clockOf(zone).clockSecondsOf(instant)).toBe(at.hour * 3600 + at.minute * 60 + at.second);
      }),
    );
  });
});
