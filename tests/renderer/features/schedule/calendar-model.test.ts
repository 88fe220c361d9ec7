import { describe, expect, test } from "vitest";
import { dayAfter, instantOfWall, wallTime } from "../../../../src/renderer/charts/floor-clock.ts";
import {
  calendarFrame,
  calendarPlaces,
  droppedAt,
  movedBy,
} from "../../../../src/renderer/features/schedule/calendar-model.ts";

const zone = "Europe/Dublin";
const at = (day: string, minute: number) => instantOfWall({ day, minute }, zone) ?? Number.NaN;
const session = (id: string, day: string, minute: number, minutes: number) => ({
  id,
  from: at(day, minute),
  to: at(day, minute) + minutes * 60,
});

describe("the floor's clock", () => {
  test("shows an instant and finds it again, in summer and in winter", () => {
    expect(wallTime(Date.parse("2026-07-01T09:30:00Z") / 1000, zone)).toEqual({
      day: "2026-07-01",
      minute: 630,
    });
    expect(at("2026-07-01", 630)).toBe(Date.parse("2026-07-01T09:30:00Z") / 1000);
    expect(at("2026-11-24", 630)).toBe(Date.parse("2026-11-24T10:30:00Z") / 1000);
  });

  test("finds no instant for a time that the clock skips or shows twice", () => {
    expect(instantOfWall({ day: "2026-03-29", minute: 90 }, zone)).toBeUndefined();
    expect(instantOfWall({ day: "2026-10-25", minute: 90 }, zone)).toBeUndefined();
    expect(instantOfWall({ day: "2026-10-25", minute: 180 }, zone)).toBeDefined();
    expect(instantOfWall({ day: "2026-02-30", minute: 90 }, zone)).toBeUndefined();
  });

  test("steps over the end of a month", () => {
    expect(dayAfter("2026-11-30", 1)).toBe("2026-12-01");
  });
});

describe("a week's calendar", () => {
  const sessions = [
    session("a", "2026-11-24", 10 * 60, 30),
    session("b", "2026-11-24", 10 * 60 + 15, 30),
    session("c", "2026-11-24", 10 * 60 + 30, 30),
    session("d", "2026-11-24", 14 * 60, 60),
    session("next week", "2026-12-01", 10 * 60, 30),
  ];
  const frame = calendarFrame("2026-11-23", [9 * 60, 19 * 60 + 30], sessions, zone);

  test("shows seven days and whole hours around what the floor does", () => {
    expect(frame.days).toHaveLength(7);
    expect([frame.days[0], frame.days[6]]).toEqual(["2026-11-23", "2026-11-29"]);
    expect([frame.from, frame.to]).toEqual([9 * 60, 20 * 60]);
  });

  test("shows a working day where nothing is known of the floor", () => {
    const bare = calendarFrame("2026-11-23", [], [], zone);
    expect([bare.from, bare.to]).toEqual([8 * 60, 18 * 60]);
  });

  test("puts what overlaps in lanes, and what follows into the lane that is free again", () => {
    const places = calendarPlaces(frame, sessions, zone);
    expect(places.map(({ session: { id }, day, lane, lanes }) => [id, day, lane, lanes])).toEqual([
      ["a", 1, 0, 2],
      ["b", 1, 1, 2],
      ["c", 1, 0, 2],
      ["d", 1, 0, 1],
    ]);
  });

  test("draws what goes on after midnight to the end of its day", () => {
    const night = calendarPlaces(
      calendarFrame("2026-11-23", [], [], zone),
      [session("n", "2026-11-24", 23 * 60 + 45, 30)],
      zone,
    );
    expect(night.map(({ from, to }) => [from, to])).toEqual([[1425, 1440]]);
  });

  test("drops on a quarter of an hour, and never outside the frame", () => {
    expect(droppedAt(frame, { x: 0.2, y: 0.1 }, 30)).toEqual({ day: "2026-11-24", minute: 9 * 60 + 60 + 0 });
    expect(droppedAt(frame, { x: -1, y: -1 }, 30)).toEqual({ day: "2026-11-23", minute: 9 * 60 });
    expect(droppedAt(frame, { x: 2, y: 2 }, 30)).toEqual({ day: "2026-11-29", minute: 19 * 60 + 30 });
  });

  test("moves by the keys, a quarter of an hour or a day at a time", () => {
    const from = { day: "2026-11-24", minute: 600 };
    expect(movedBy(frame, from, "ArrowDown", 30)).toEqual({ day: "2026-11-24", minute: 615 });
    expect(movedBy(frame, from, "ArrowRight", 30)).toEqual({ day: "2026-11-25", minute: 600 });
    expect(movedBy(frame, { day: "2026-11-23", minute: 540 }, "ArrowLeft", 30)).toEqual({
      day: "2026-11-23",
      minute: 540,
    });
    expect(movedBy(frame, from, "x", 30)).toBeUndefined();
  });
});
