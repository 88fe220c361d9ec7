import { describe, expect, test } from "vitest";
import { halfHourOfWeek } from "../../../src/domain/calendar/half-hour.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import {
  arrives,
  halfHourTimes,
  queueHalfHoursOfCounts,
} from "../../../src/domain/queueing/queue-half-hour.ts";

const berlin = zoneClock("Europe/Berlin");
if (!berlin) throw new Error("no zone Europe/Berlin");
const day = (iso: string) => serviceDayOf(iso) as number;
const at = (local: string) => berlin.instantOf(Date.parse(`${local}Z`) / 1000).at;
interface ArrivedContact {
  readonly offeredAt: number;
  readonly handleSeconds: number | null;
  readonly direction: string;
}

const arrived = (local: string, handleSeconds: number | null = 180): ArrivedContact => ({
  offeredAt: at(local),
  handleSeconds,
  direction: "inbound",
});
const mondayNine = 18;

/** The half-hours of a queue, from its contacts counted one by one. */
const halfHoursOf = (contacts: readonly ArrivedContact[], days: readonly number[]) => {
  const counts = contacts
    .filter(({ offeredAt, direction }) => arrives(direction) && days.includes(berlin.dayOf(offeredAt)))
    .map(({ offeredAt, handleSeconds }) => ({
      halfHour: halfHourOfWeek(offeredAt, berlin),
      arrivals: 1,
      handled: handleSeconds === null ? 0 : 1,
      handleSeconds: handleSeconds ?? 0,
    }));
  return queueHalfHoursOfCounts(counts, halfHourTimes(days, berlin), 1);
};

describe("a queue's half-hours of the week", () => {
  test("arrivals are the mean of the days covered, quiet ones and abandoned contacts included", () => {
    const contacts = [
      ...Array.from({ length: 9 }, () => arrived("2026-06-01T09:10:00")),
      ...Array.from({ length: 11 }, () => arrived("2026-06-08T09:29:59")),
      ...Array.from({ length: 10 }, () => arrived("2026-06-08T09:00:00", null)),
    ];
    const slots = halfHoursOf(contacts, [day("2026-06-01"), day("2026-06-08"), day("2026-06-15")]);
    expect(slots).toHaveLength(48);
    expect(slots[mondayNine]).toMatchObject({
      halfHour: mondayNine,
      times: 3,
      arrivals: 30,
      meanArrivals: 10,
      handleSeconds: 180,
      handleFrom: "half-hour",
      offeredLoad: 1,
    });
    expect(slots[mondayNine + 1]).toMatchObject({ arrivals: 0, handleFrom: "queue", offeredLoad: 0 });
  });

  test("where no handle time is known the load is not known", () => {
    const slots = halfHoursOf([arrived("2026-06-01T09:10:00", null)], [day("2026-06-01")]);
    expect(slots[mondayNine]).toMatchObject({
      arrivals: 1,
      handleSeconds: null,
      handleFrom: null,
      offeredLoad: null,
    });
  });

  test("outbound contacts and days that are not covered do not count", () => {
    const outbound = { ...arrived("2026-06-01T09:10:00"), direction: "Outbound" };
    const slots = halfHoursOf([outbound, arrived("2026-06-02T09:10:00")], [day("2026-06-01")]);
    expect(slots.every(({ arrivals }) => arrivals === 0)).toBe(true);
  });

  test("in the night of a clock change an hour comes twice or not at all", () => {
    const sundayTwo = 6 * 48 + 4;
    const autumn = halfHoursOf([arrived("2026-10-25T02:10:00")], [day("2026-10-25")]);
    expect(autumn.find(({ halfHour }) => halfHour === sundayTwo)).toMatchObject({
      times: 2,
      meanArrivals: 0.5,
    });
    const spring = halfHoursOf([], [day("2026-03-29")]);
    expect(spring.find(({ halfHour }) => halfHour === sundayTwo)).toBeUndefined();
    expect(spring).toHaveLength(46);
  });

  test("without covered days there is nothing to report", () => {
    expect(halfHoursOf([], [])).toEqual([]);
  });
});
