import { describe, expect, test } from "vitest";
import { clockHours, clockTicks } from "../../../../src/renderer/features/agent/day/clock-ticks.ts";
import { dayFigures, repairedText } from "../../../../src/renderer/features/agent/day/day-figures-model.ts";
import { dayMoment, dayStops, movedStop } from "../../../../src/renderer/features/agent/day/day-moment.ts";
import { timeline, timelineRoom } from "../../../../src/renderer/features/agent/day/timeline-model.ts";
import { at, shortDay } from "./agent-day.ts";

const instant = (iso: string) => Date.parse(iso) / 1000;

describe("the hours of the floor's clock", () => {
  test("are those of the zone, whatever the hours of UTC", () => {
    const hours = clockHours(
      instant("2026-06-01T03:30:00Z"),
      instant("2026-06-01T06:00:00Z"),
      "Asia/Kolkata",
    );
    expect(hours.map(({ hour }) => hour)).toEqual([9, 10, 11]);
    expect(hours[0]?.at).toBe(instant("2026-06-01T03:30:00Z"));
  });

  test("show one o'clock twice in the night in which Dublin's clocks go back", () => {
    const hours = clockHours(
      instant("2026-10-24T23:00:00Z"),
      instant("2026-10-25T03:00:00Z"),
      "Europe/Dublin",
    );
    expect(hours.map(({ hour }) => hour)).toEqual([0, 1, 1, 2, 3]);
  });

  test("leave out the hour that a spring night skips", () => {
    const hours = clockHours(
      instant("2026-03-29T00:00:00Z"),
      instant("2026-03-29T02:00:00Z"),
      "Europe/Dublin",
    );
    expect(hours.map(({ hour }) => hour)).toEqual([0, 2, 3]);
  });

  test("thin out to hours by the clock where there is no room for all", () => {
    const ticks = clockTicks(
      instant("2026-11-17T07:00:00Z"),
      instant("2026-11-17T16:00:00Z"),
      "UTC",
      60 / 7200,
    );
    expect(ticks.map(({ hour }) => hour)).toEqual([8, 10, 12, 14, 16]);
  });
});

describe("a day as lanes", () => {
  const width = timelineRoom.left + timelineRoom.right + 600;
  const drawn = timeline(shortDay, "Europe/Dublin", width);
  const lane = (name: string) => drawn?.lanes.find((one) => one.name === name);

  test("has a lane for what there is and none for what there is not", () => {
    expect(drawn?.lanes.map(({ name }) => name)).toEqual([
      "shift",
      "contact",
      "run",
      "gap",
      "talk",
      "acw",
      "available",
      "break",
    ]);
  });

  test("stands on half-hours and places an interval by its instants", () => {
    expect(drawn).toMatchObject({ from: at(0), to: at(60), left: timelineRoom.left });
    expect(lane("break")?.spans[0]).toMatchObject({ x: timelineRoom.left + 200, width: 100 });
  });

  test("parts the lane's height among contacts at the same time", () => {
    expect(lane("contact")?.spans.map(({ part, parts }) => [part, parts])).toEqual([
      [0, 2],
      [1, 2],
      [0, 2],
    ]);
  });

  test("marks hard contacts and gaps that are too short to recover in", () => {
    expect(lane("contact")?.spans.map(({ strong }) => strong)).toEqual([false, false, true]);
    expect(lane("gap")?.spans.map(({ strong }) => strong)).toEqual([true, false]);
  });

  test("draws a contact without an end as a mark at its start, and names it there alone", () => {
    const [contact] = shortDay.contacts;
    if (!contact) throw new Error("the day has no contact");
    const open = { ...shortDay, contacts: [{ ...contact, to: null }] };
    const [span] = timeline(open, "UTC", width)?.lanes.find(({ name }) => name === "contact")?.spans ?? [];
    expect(span).toMatchObject({ from: contact.from, to: contact.from, width: 1 });
    expect(dayMoment(open, contact.from).contacts).toHaveLength(1);
    expect(dayMoment(open, contact.from + 1).contacts).toEqual([]);
  });

  test("of which nothing is known is no picture at all", () => {
    expect(timeline({ ...shortDay, timeline: [], contacts: [], shifts: [] }, "UTC", 900)).toBeUndefined();
  });
});

describe("a moment of a day", () => {
  test("names the state, the contacts and the run that hold it", () => {
    const moment = dayMoment(shortDay, at(5));
    expect(moment.interval?.state).toBe("acw");
    expect(moment.contacts.map(({ contact }) => contact)).toEqual(["c1", "c2"]);
    expect(moment.run?.count).toBe(3);
  });

  test("the end of an interval belongs to the next one", () => {
    expect(dayMoment(shortDay, at(20)).interval?.state).toBe("break");
    expect(dayMoment(shortDay, at(30)).interval).toBeUndefined();
  });

  test("the keys go from beginning to beginning", () => {
    const stops = dayStops(shortDay);
    expect(stops).toEqual([at(0), at(4), at(5), at(6), at(9), at(20)]);
    expect(movedStop(stops, at(6), "ArrowRight")).toBe(at(9));
    expect(movedStop(stops, at(8), "ArrowLeft")).toBe(at(6));
    expect(movedStop(stops, at(20), "ArrowRight")).toBe(at(20));
    expect(movedStop(stops, at(4), "Home")).toBe(at(0));
    expect(movedStop(stops, at(4), "x")).toBeUndefined();
  });
});

describe("the figures of a day", () => {
  const named = (day: typeof shortDay, name: string) => dayFigures(day).find((one) => one.name === name);

  test("say why they are not known, by what is missing", () => {
    const noStates = {
      ...shortDay,
      figures: { ...shortDay.figures, occupancy: null },
      missing: ["states" as const],
    };
    expect(named(noStates, "Occupancy")).toMatchObject({ text: null, why: "No agent states on this day" });
  });

  test("a rest known from contacts alone is at most so long", () => {
    const figures = { ...shortDay.figures, restFrom: "contacts" as const };
    expect(named({ ...shortDay, figures }, "Rest before")).toMatchObject({
      text: "at most 11 h",
      band: "watch",
    });
  });

  test("demand with columns missing is at least so much", () => {
    expect(named({ ...shortDay, missingDemand: ["abuse"] }, "Demand an hour")?.text).toBe("at least 1.5");
  });

  test("where nothing was repaired, nothing is said of it", () => {
    expect(repairedText(shortDay)).toBeNull();
    const repaired = { states: 2, seconds: 600, share: 0.5, tell: true };
    expect(repairedText({ ...shortDay, repaired })).toEqual(repaired);
    expect(named({ ...shortDay, repaired }, "Occupancy")?.repaired).toBe(true);
  });
});
