import { describe, expect, test } from "vitest";
import { weekOfDay } from "../../../src/domain/calendar/iso-week.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { lateOrNightDays, lateWork } from "../../../src/domain/workload/late-work.ts";
import { type BreakRule, breakRules, missedBreaks } from "../../../src/domain/workload/missed-break.ts";
import { hoursOfWeek, meanWeeklyHours, overtime } from "../../../src/domain/workload/overtime.ts";
import { quickReturnList } from "../../../src/domain/workload/quick-return.ts";
import { weeklyRest } from "../../../src/domain/workload/weekly-rest.ts";
import { quickReturnCount, type WorkSigns, workRecord } from "../../../src/domain/workload/work-record.ts";

const hour = 3600;
const minute = 60;
const clockOf = (zone: string) => {
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`no zone ${zone}`);
  const at = (local: string) => clock.instantOf(Date.parse(`${local}Z`) / 1000).at;
  const interval = (from: string, to: string) => ({ from: at(from), to: at(to) });
  return { clock, at, interval };
};
const berlin = clockOf("Europe/Berlin");
const newYork = clockOf("America/New_York");
const breakRule = breakRules[0] as BreakRule;
const nobody: WorkSigns = { states: [], shifts: [], contacts: [] };

describe("quick returns", () => {
  // Case quick-return-boundary: constructed in the methods for Vedaa et al. 2017, https://oem.bmj.com/content/74/7/496 (under 11 h), and
  // Directive 2003/88/EC art. 3: rests of 10.9833 and 11.0 hours.
  test("a rest of 10:59 is one, a rest of eleven hours exactly is not", () => {
    const utc = clockOf("UTC");
    const intervals = [
      utc.interval("2025-03-03T09:00:00", "2025-03-03T17:00:00"),
      utc.interval("2025-03-04T03:59:00", "2025-03-04T12:00:00"),
      utc.interval("2025-03-04T23:00:00", "2025-03-05T07:00:00"),
    ];
    const returns = quickReturnList(intervals);
    expect(returns).toHaveLength(1);
    expect(returns?.[0]?.from).toBe(utc.at("2025-03-03T17:00:00"));
    expect(returns?.[0]?.to).toBe(utc.at("2025-03-04T03:59:00"));
    expect((returns?.[0]?.restSeconds ?? 0) / hour).toBeCloseTo(10.9833, 4);
  });

  test.each([
    ["Europe/Berlin", "2026-03-28", "2026-03-29", 10],
    ["Europe/Berlin", "2026-10-24", "2026-10-25", 12],
    ["America/New_York", "2026-03-07", "2026-03-08", 10],
    ["America/New_York", "2026-10-31", "2026-11-01", 12],
  ])("in %s eleven hours by the clock from %s to %s are %i hours", (zone, evening, morning, hours) => {
    const { interval } = clockOf(zone);
    const late = interval(`${evening}T14:00:00`, `${evening}T22:00:00`);
    const early = interval(`${morning}T09:00:00`, `${morning}T17:00:00`);
    expect(early.from - late.to).toBe(hours * hour);
    expect(quickReturnList([late, early])).toHaveLength(hours < 11 ? 1 : 0);
  });

  test("states come before shifts, shifts before contacts, and contacts give a minimum", () => {
    const states = [
      { state: "talk" as const, ...berlin.interval("2026-06-01T14:00:00", "2026-06-01T22:00:00") },
      { state: "available" as const, ...berlin.interval("2026-06-02T07:00:00", "2026-06-02T15:00:00") },
      { state: "offline" as const, ...berlin.interval("2026-06-01T22:00:00", "2026-06-02T07:00:00") },
    ];
    const shifts = [
      { activity: null, ...berlin.interval("2026-06-01T14:00:00", "2026-06-01T21:30:00") },
      { activity: null, ...berlin.interval("2026-06-02T07:00:00", "2026-06-02T15:00:00") },
      { activity: "day off", ...berlin.interval("2026-06-03T00:00:00", "2026-06-03T08:00:00") },
    ];
    const contacts = [
      berlin.interval("2026-06-01T14:00:00", "2026-06-01T21:00:00"),
      berlin.interval("2026-06-02T07:30:00", "2026-06-02T15:00:00"),
    ];
    const counted = (signs: Partial<WorkSigns>) => {
      const record = workRecord({ ...nobody, ...signs });
      return record && quickReturnCount(record);
    };
    expect(counted({ states, shifts, contacts })).toMatchObject({
      count: 1,
      source: "states",
      atLeast: false,
      returns: [{ restSeconds: 9 * hour }],
    });
    expect(counted({ shifts, contacts })).toMatchObject({
      source: "shifts",
      atLeast: false,
      returns: [{ restSeconds: 9.5 * hour }],
    });
    expect(counted({ contacts })).toMatchObject({
      source: "contacts",
      atLeast: true,
      returns: [{ restSeconds: 10.5 * hour }],
    });
    expect(counted({})).toBeUndefined();
    expect(counted({ contacts: contacts.slice(0, 1) })).toBeUndefined();
  });

  test("five hours of training between contacts are no short rest", () => {
    const contacts = [
      berlin.interval("2026-06-01T09:00:00", "2026-06-01T10:00:00"),
      berlin.interval("2026-06-01T15:00:00", "2026-06-01T17:00:00"),
      berlin.interval("2026-06-02T09:00:00", "2026-06-02T17:00:00"),
    ];
    const record = workRecord({ ...nobody, contacts });
    expect(record?.intervals).toHaveLength(2);
    expect(record && quickReturnCount(record)?.count).toBe(0);
  });

  test("nights that follow one another stay apart, though each has two service days", () => {
    const night = (from: string, to: string) => ({ state: "talk" as const, ...berlin.interval(from, to) });
    const states = [
      night("2026-06-01T22:00:00", "2026-06-02T06:00:00"),
      night("2026-06-02T22:00:00", "2026-06-03T06:00:00"),
    ];
    expect(workRecord({ ...nobody, states })?.intervals).toHaveLength(2);
  });
});

describe("late and night work", () => {
  const one = ({ clock, interval }: typeof berlin, from: string, to: string) =>
    lateWork([interval(from, to)], clock)[0];

  test("21:00 exactly is not late, a second after is", () => {
    expect(one(berlin, "2026-06-01T13:00:00", "2026-06-01T21:00:00")).toBeUndefined();
    expect(one(berlin, "2026-06-01T13:00:00", "2026-06-01T21:00:01")).toMatchObject({
      endsLate: true,
      atNight: false,
    });
  });

  test("three hours inside the night are night work, less are not", () => {
    expect(one(berlin, "2026-06-01T03:00:00", "2026-06-01T11:00:00")).toMatchObject({
      endsLate: false,
      atNight: true,
      nightSeconds: 3 * hour,
    });
    expect(one(berlin, "2026-06-01T03:00:01", "2026-06-01T11:00:00")).toBeUndefined();
  });

  test("a night belongs to the day on which it began", () => {
    const night = one(berlin, "2026-06-01T22:00:00", "2026-06-02T06:00:00");
    expect(night).toMatchObject({ endsLate: true, nightSeconds: 7 * hour });
    expect(night?.day).toBe(berlin.clock.dayOf(berlin.at("2026-06-01T12:00:00")));
  });

  test.each([
    ["Berlin, spring", berlin, "2026-03-28T23:00:00", "2026-03-29T06:00:00", 6],
    ["Berlin, autumn", berlin, "2026-10-24T23:00:00", "2026-10-25T06:00:00", 8],
    ["New York, spring", newYork, "2026-03-07T23:00:00", "2026-03-08T06:00:00", 6],
    ["New York, autumn", newYork, "2026-10-31T23:00:00", "2026-11-01T06:00:00", 8],
  ])("the night of the clock change counts as it passed: %s", (_, zone, from, to, hours) => {
    expect(one(zone, from, to)?.nightSeconds).toBe(hours * hour);
  });

  test("in spring three hours by the clock may be two, which are no night work", () => {
    expect(one(berlin, "2026-03-29T01:00:00", "2026-03-29T04:00:00")).toBeUndefined();
    expect(one(berlin, "2026-10-25T01:00:00", "2026-10-25T03:00:00")?.nightSeconds).toBe(3 * hour);
  });

  test("days count once; without intervals nothing is known", () => {
    const split = [
      berlin.interval("2026-06-01T01:00:00", "2026-06-01T06:00:00"),
      berlin.interval("2026-06-01T17:00:00", "2026-06-01T22:00:00"),
    ];
    expect(lateOrNightDays(split, berlin.clock)).toBe(1);
    expect(lateOrNightDays([], berlin.clock)).toBeUndefined();
  });
});

describe("missed breaks", () => {
  const states = (pauseFrom: number, pauseSeconds: number, to: number) => [
    { state: "talk" as const, from: 0, to: pauseFrom },
    { state: "break" as const, from: pauseFrom, to: pauseFrom + pauseSeconds },
    { state: "talk" as const, from: pauseFrom + pauseSeconds, to },
  ];

  test("six hours without one are allowed, a second more is a missed break", () => {
    expect(missedBreaks({ states: states(6 * hour, 20 * minute, 10 * hour) }, breakRule)).toEqual([]);
    expect(missedBreaks({ states: states(6 * hour + 1, 20 * minute, 10 * hour) }, breakRule)).toEqual([
      { from: 0, to: 6 * hour + 1, seconds: 6 * hour + 1 },
    ]);
  });

  test("a pause shorter than the rule asks is no break; the floor's own rule counts", () => {
    const day = states(4 * hour, 20 * minute - 1, 7 * hour);
    expect(missedBreaks({ states: day }, breakRule)).toHaveLength(1);
    expect(missedBreaks({ states: day }, { ...breakRule, minBreakSeconds: 15 * minute })).toEqual([]);
  });

  test("a break and a meal that follow one another are one pause", () => {
    const day = [
      { state: "talk" as const, from: 0, to: 4 * hour },
      { state: "break" as const, from: 4 * hour, to: 4 * hour + 600 },
      { state: "meal" as const, from: 4 * hour + 600, to: 4 * hour + 1200 },
      { state: "talk" as const, from: 4 * hour + 1200, to: 8 * hour },
    ];
    expect(missedBreaks({ states: day }, breakRule)).toEqual([]);
  });

  test("from contacts any long enough gap may have been a break", () => {
    const contacts = [
      { from: 0, to: 4 * hour },
      { from: 4 * hour + 20 * minute, to: 8 * hour },
    ];
    expect(missedBreaks({ contacts }, breakRule)).toEqual([]);
    expect(missedBreaks({ contacts: [{ from: 0, to: 7 * hour }] }, breakRule)).toHaveLength(1);
  });

  test("without records nothing can be said", () => {
    expect(missedBreaks({ states: [] }, breakRule)).toBeUndefined();
    expect(missedBreaks({ contacts: [] }, breakRule)).toBeUndefined();
  });
});

describe("the weekly rest", () => {
  // 2026-06-01 is a Monday.
  const week = weekOfDay(berlin.clock.dayOf(berlin.at("2026-06-01T12:00:00")));
  const known = { from: berlin.at("2026-05-18T00:00:00"), to: berlin.at("2026-06-22T00:00:00") };
  const dayOfWork = (day: string, from = "08:00:00", to = "20:00:00") =>
    berlin.interval(`${day}T${from}`, `${day}T${to}`);
  const before = ["28", "29", "30", "31"].map((day) => dayOfWork(`2026-05-${day}`));
  const sixDays = ["01", "02", "03", "04", "05", "06"].map((day) => dayOfWork(`2026-06-${day}`));

  test("35 hours exactly are enough, a second less is short", () => {
    const rest = (from: string) =>
      weeklyRest([...before, ...sixDays, dayOfWork("2026-06-08", from)], week, berlin.clock, known);
    expect(rest("07:00:00")).toMatchObject({ restSeconds: 35 * hour, short: false });
    expect(rest("06:59:59")).toMatchObject({ restSeconds: 35 * hour - 1, short: true });
  });

  test("a rest that runs into the week counts for the part in it", () => {
    const tuesdayOn = sixDays.slice(2).concat(dayOfWork("2026-06-07"), dayOfWork("2026-06-08"));
    const early = [...before, dayOfWork("2026-06-02", "12:00:00"), ...tuesdayOn];
    expect(weeklyRest(early, week, berlin.clock, known)).toMatchObject({
      restSeconds: 36 * hour,
      short: false,
    });
  });

  test("the night of a clock change counts as it passed", () => {
    // Clocks go forward on Sunday 2026-03-29: Saturday 20:00 to Monday 07:00 are 34 hours.
    const spring = weekOfDay(berlin.clock.dayOf(berlin.at("2026-03-28T12:00:00")));
    const days = ["23", "24", "25", "26", "27", "28", "30"].map((day) =>
      dayOfWork(`2026-03-${day}`, "07:00:00"),
    );
    const sunday = dayOfWork("2026-03-22");
    const around = { from: berlin.at("2026-03-20T00:00:00"), to: berlin.at("2026-04-10T00:00:00") };
    expect(weeklyRest([sunday, ...days], spring, berlin.clock, around)).toMatchObject({
      restSeconds: 34 * hour,
      short: true,
    });
  });

  test("a rest that outlasts the records is not called short", () => {
    const ends = { ...known, to: berlin.at("2026-06-08T00:00:00") };
    expect(weeklyRest([...before, ...sixDays], week, berlin.clock, ends)).toMatchObject({
      open: true,
      short: false,
    });
  });

  test("a week that the records do not cover, or nobody's work, is not judged", () => {
    const half = { ...known, to: berlin.at("2026-06-04T00:00:00") };
    expect(weeklyRest(sixDays, week, berlin.clock, half)).toBeUndefined();
    expect(weeklyRest([], week, berlin.clock, known)).toBeUndefined();
  });
});

describe("overtime", () => {
  const weekOf = (
    week: number,
    workedHours: number | null,
    shiftHours: number | null,
    weeklyHours: number | null,
  ) => ({
    week,
    workedHours,
    shiftHours,
    weeklyHours,
  });

  test("is the mean over the last four weeks, against shifts, else weekly hours", () => {
    const weeks = [
      weekOf(6, 90, 40, 40),
      weekOf(7, 42, 40, 38),
      weekOf(8, 44, 40, null),
      weekOf(10, 39, null, 38),
    ];
    expect(overtime(weeks, 10)).toEqual({ hours: 7 / 3, weeks: 3, against: "both" });
    expect(overtime(weeks.slice(0, 3), 9)).toMatchObject({ against: "shifts", weeks: 3 });
  });

  test("a week of leave is left out, not counted as zero", () => {
    expect(overtime([weekOf(9, null, 40, 40), weekOf(10, 42, 40, 40)], 10)).toMatchObject({
      hours: 2,
      weeks: 1,
    });
  });

  test("mean weekly hours are over seventeen weeks", () => {
    const weeks = Array.from({ length: 18 }, (_, week) => weekOf(week, week === 0 ? 100 : 40, null, null));
    expect(meanWeeklyHours(weeks, 17)).toEqual({ hours: 40, weeks: 17 });
  });

  test("without known weeks nothing can be said", () => {
    expect(overtime([], 10)).toBeUndefined();
    expect(overtime([weekOf(10, 40, null, null)], 10)).toBeUndefined();
    expect(meanWeeklyHours([], 10)).toBeUndefined();
  });
});

describe("the hours of a week", () => {
  const monday = 20_251;
  const shiftOn = (day: number, hours: number, activity: string | null = null) => ({
    day,
    activity,
    from: day * 24 * hour + 8 * hour,
    to: day * 24 * hour + (8 + hours) * hour,
  });
  const dayOf = (day: number, hours: number | null) => ({
    day,
    presentSeconds: hours === null ? null : hours * hour,
  });
  const facts = { week: 2893, weeklyHours: 38, shifts: [0, 1, 2, 3, 4].map((at) => shiftOn(monday + at, 8)) };

  test("hold the hours worked against the shifts up to the last day with states, and against no later ones", () => {
    const days = [dayOf(monday, 9), dayOf(monday + 1, null), dayOf(monday + 2, 8.5)];
    expect(hoursOfWeek({ ...facts, days })).toEqual({
      week: 2893,
      workedHours: 17.5,
      shiftHours: 24,
      weeklyHours: 38,
    });
  });

  test("are not known where no states came, whatever was rostered", () => {
    const unknown = { week: 2893, workedHours: null, shiftHours: null, weeklyHours: 38 };
    expect(hoursOfWeek({ ...facts, days: [] })).toEqual(unknown);
    expect(hoursOfWeek({ ...facts, days: [dayOf(monday, null)] })).toEqual(unknown);
  });

  test("leave out time off, and count no second of two shifts twice", () => {
    const shifts = [shiftOn(monday, 8), shiftOn(monday, 4, "training"), shiftOn(monday + 1, 8, "day off")];
    const days = [dayOf(monday, 8), dayOf(monday + 1, 0)];
    expect(hoursOfWeek({ ...facts, shifts, days })).toMatchObject({ workedHours: 8, shiftHours: 8 });
  });
});
