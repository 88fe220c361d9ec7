import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { zoneOffsets } from "../../../src/domain/calendar/zone-offsets.ts";

const utc = (iso: string) => Date.parse(`${iso}Z`) / 1000;

describe("a zone's offsets", () => {
  test("change where the clock does, in summer and back", () => {
    expect(zoneOffsets("Europe/Berlin", utc("2026-01-01T00:00:00"), utc("2026-12-31T00:00:00"))).toEqual([
      { from: utc("2026-01-01T00:00:00"), seconds: 3600 },
      { from: utc("2026-03-29T01:00:00"), seconds: 7200 },
      { from: utc("2026-10-25T01:00:00"), seconds: 3600 },
    ]);
  });

  test("of a zone that never changes its clock there is one", () => {
    expect(zoneOffsets("UTC", 0, utc("2100-01-01T00:00:00"))).toEqual([{ from: 0, seconds: 0 }]);
  });

  test("date every instant as the zone's clock does", () => {
    const [from, until] = [utc("2005-01-01T00:00:00"), utc("2035-01-01T00:00:00")];
    // Saint John's changed its clock a minute after midnight until 2011.
    for (const zone of ["Europe/Dublin", "America/St_Johns", "Pacific/Kiritimati", "Australia/Lord_Howe"]) {
      const offsets = zoneOffsets(zone, from, until);
      const clock = zoneClock(zone);
      fc.assert(
        fc.property(fc.integer({ min: from, max: until }), (instant) => {
          const seconds = offsets.findLast((offset) => offset.from <= instant)?.seconds ?? Number.NaN;
          expect(Math.floor((instant + seconds) / 86_400)).toBe(clock?.dayOf(instant));
        }),
      );
    }
  });
});
