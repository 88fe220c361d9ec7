import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstActingRules } from "../../../src/domain/acting/acting-rules.ts";
import { overClockChange, type PersonHours } from "../../../src/domain/acting/booking-problem.ts";
import { minStaying, queueRoom, type UsualHalfHour } from "../../../src/domain/acting/queue-room.ts";
import { findSlots, type SlotsQuery } from "../../../src/domain/acting/slot-finder.ts";
import { joinedSpans, overlaps, type Span } from "../../../src/domain/acting/spans.ts";
import { halfHourOfWeek, halfHourParts, startOfDay } from "../../../src/domain/calendar/half-hour.ts";
import { serviceDayOf } from "../../../src/domain/calendar/service-day.ts";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { wholePeople } from "../../../src/domain/queueing/whole-people.ts";
import { quickReturnList, workingIntervals } from "../../../src/domain/workload/quick-return.ts";

const clock = zoneClock("Europe/Dublin");
if (!clock) throw new Error("no zone");
const { rules } = firstActingRules;
// The fortnight holds the clock change of 25 October 2026.
const first = serviceDayOf("2026-10-19") ?? 0;
const range = { from: startOfDay(first, clock), to: startOfDay(first + 14, clock) };

const at = (day: number, hour: number) => clock.instantOf((first + day) * 86_400 + hour * 3600).at;

const rotaOf = fc
  .array(
    fc.record({
      day: fc.integer({ min: -1, max: 14 }),
      hour: fc.integer({ min: 0, max: 23 }),
      hours: fc.integer({ min: 4, max: 10 }),
      breakAfter: fc.integer({ min: 1, max: 3 }),
      breakMinutes: fc.constantFrom(15, 30, 60),
      usual: fc.boolean(),
    }),
    { minLength: 3, maxLength: 16 },
  )
  .map((shifts) => {
    const spans = shifts.map((shift) => {
      const from = at(shift.day, shift.hour);
      return { ...shift, from, to: from + shift.hours * 3600 };
    });
    const kept = spans.map(({ from, breakAfter, breakMinutes }) => {
      const begins = from + breakAfter * 3600;
      return { from: begins, to: begins + breakMinutes * 60 };
    });
    const rota = joinedSpans(spans.filter(({ usual }) => !usual));
    const usual = joinedSpans(spans.filter((span) => span.usual));
    return { rota, usual, kept: joinedSpans(kept) };
  });

const sessionsOf = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 13 }), hour: fc.integer({ min: 6, max: 22 }) }), {
    maxLength: 6,
  })
  .map((sessions) =>
    joinedSpans(sessions.map(({ day, hour }) => ({ from: at(day, hour), to: at(day, hour) + 2700 }))),
  );

const person = (agent: string, queue: string | null) =>
  fc.record({ rota: rotaOf, sessions: sessionsOf, left: fc.option(fc.integer({ min: 3, max: 13 })) }).map(
    ({ rota: { rota, usual, kept }, sessions, left }): PersonHours => ({
      agent,
      queue,
      joinedOn: null,
      leftOn: left === null ? null : first + left,
      hours: [
        ...rota.map((span) => ({ ...span, source: "shifts" as const })),
        ...usual.map((span) => ({ ...span, source: "usual-hours" as const })),
      ].sort((a, b) => a.from - b.from),
      rotaDays: new Set(rota.map(({ from }) => clock.dayOf(from))),
      kept,
      sessions,
      work: workingIntervals(rota),
    }),
  );

const weekOf = fc
  .array(
    fc.record({
      arrivals: fc.integer({ min: 0, max: 60 }),
      there: fc.option(fc.integer({ min: 0, max: 56 }).map((quarters) => quarters / 4)),
    }),
    { minLength: 336, maxLength: 336 },
  )
  .map((slots) =>
    slots.map(({ arrivals, there }, halfHour): UsualHalfHour => {
      return { halfHour, arrivals, handleSeconds: 240, concurrency: 1, load: (arrivals * 240) / 1800, there };
    }),
  );

const anyQuestion = fc.record({
  people: fc.tuple(person("ann", "billing"), person("bob", "billing"), person("cem", null)),
  count: fc.integer({ min: 1, max: 3 }),
  week: weekOf,
  away: sessionsOf,
  minutes: fc.constantFrom(15, 25, 30, 45, 60, 120),
  notBefore: fc.integer({ min: 0, max: 5 }),
});

describe("the slot finder", () => {
  test("never offers a slot that breaks a rest, a break, a session, the hours or the staffing floor", () => {
    let offered = 0;
    fc.assert(
      fc.property(anyQuestion, ({ people: all, count, week, away, minutes, notBefore: daysAhead }) => {
        const people = all.slice(0, count);
        const room = queueRoom("billing", week, rules);
        const asked: SlotsQuery = {
          people,
          rooms: new Map([["billing", room]]),
          away: new Map([["billing", away]]),
          clock,
          notBefore: at(daysAhead, 9),
        };
        const found = findSlots(asked, range, minutes);
        offered += found.slots.length;
        for (const slot of found.slots) {
          expect(slot.to - slot.from).toBe(minutes * 60);
          expect(slot.from).toBeGreaterThanOrEqual(asked.notBefore);
          expect(overClockChange(slot, clock)).toBe(false);
          for (const one of people) checkPerson(one, slot);
          checkQueue(people, week, away, slot);
        }
        expect(found.slots.length + sum([...found.refused.values()])).toBe(found.looked);
      }),
      { numRuns: 40 },
    );
    expect(offered).toBeGreaterThan(100);
  });
});

function checkPerson(one: PersonHours, slot: Span): void {
  expect(one.leftOn === null || clockOf().dayOf(slot.from) <= one.leftOn).toBe(true);
  expect(one.hours.some(({ from, to }) => from <= slot.from && slot.to <= to)).toBe(true);
  for (const span of [...one.kept, ...one.sessions]) expect(overlaps(span, slot)).toBe(false);
  const before = short(one.work);
  const withIt = short([...one.work, slot].sort((a, b) => a.from - b.from));
  expect(withIt.filter((rest) => !before.includes(rest))).toEqual([]);
}

function short(work: readonly Span[]): string[] {
  return (quickReturnList(workingIntervals(work)) ?? []).map(({ from, to }) => `${from}/${to}`);
}

/** Worked out again, one half-hour after the other, without the finder's own rooms. */
function checkQueue(
  people: readonly PersonHours[],
  week: readonly UsualHalfHour[],
  away: readonly Span[],
  slot: Span,
): void {
  const leaving = people.filter(({ queue }) => queue === "billing").length;
  if (leaving === 0) return;
  const day = (halfHour: number) => Math.floor(halfHour / 48);
  for (const part of halfHourParts(slot.from, slot.to, clockOf())) {
    const place = halfHourOfWeek(part.halfHour, clockOf());
    const usual = week[place];
    const highest = (of: number) =>
      Math.max(...week.filter(({ halfHour }) => day(halfHour) === day(of)).map(({ load }) => load ?? 0));
    for (let back = 0; back <= 2; back++) {
      const before = (place - back + 336) % 336;
      const load = week[before]?.load ?? 0;
      expect(load > 0 && load >= highest(before) * rules.peakShare).toBe(false);
    }
    const there = wholePeople(usual?.there ?? null);
    if (!usual || usual.load === null || there === null || usual.load === 0) continue;
    const gone = leaving + away.filter((span) => overlaps(span, part)).length;
    const min = minStaying(usual.load, rules);
    if (there - 1 >= min) {
      expect(there - gone).toBeGreaterThanOrEqual(min);
      expect(usual.load / (there - gone)).toBeLessThanOrEqual(rules.occupancyCap + 1e-9);
      expect(gone).toBeLessThanOrEqual(Math.max(1, there * rules.mostAwayShare));
    } else expect(gone).toBe(1);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clockOf() {
  if (!clock) throw new Error("no zone");
  return clock;
}

const office = (days: readonly number[]): PersonHours => {
  const shifts = days.map((day) => ({ from: at(day, 9), to: at(day, 17) }));
  return {
    agent: "ann",
    queue: null,
    joinedOn: null,
    leftOn: null,
    hours: shifts.map((span) => ({ ...span, source: "shifts" })),
    rotaDays: new Set(days.map((day) => first + day)),
    kept: [],
    sessions: [],
    work: workingIntervals(shifts),
  };
};

const alone = (one: PersonHours): SlotsQuery => ({
  people: [one],
  rooms: new Map(),
  away: new Map(),
  clock: clockOf(),
  notBefore: at(0, 0),
});

test("without a queue whose load is known the earliest time comes first, and nothing is claimed of its cost", () => {
  const { slots } = findSlots(alone(office([1, 2])), range, 30);
  expect(slots[0]).toMatchObject({ from: at(1, 9), source: "shifts", cost: { known: false, points: null } });
  expect(slots.at(-1)?.to).toBe(at(2, 17));
});

test("usual hours beside a late shift are not offered where the rest would be cut short", () => {
  const late = { ...office([]), hours: [{ from: at(2, 7), to: at(2, 15), source: "usual-hours" as const }] };
  const { slots } = findSlots(alone({ ...late, work: [{ from: at(1, 14), to: at(1, 22) }] }), range, 30);
  expect(slots[0]?.from).toBe(at(2, 9));
});

test("a slot costs least where the queue has most room", () => {
  const week = Array.from({ length: 336 }, (_, halfHour): UsualHalfHour => {
    const busy = halfHour % 48 < 26;
    const arrivals = busy ? 80 : 20;
    return { halfHour, arrivals, handleSeconds: 180, concurrency: 1, load: arrivals / 10, there: 12 };
  });
  const asked = {
    ...alone({ ...office([1]), queue: "billing" }),
    rooms: new Map([["billing", queueRoom("billing", week, { ...rules, peakShare: 1 })]]),
  };
  const { slots } = findSlots(asked, range, 30);
  // The peak lasts until 13:00, and the hour after it is for catching breath.
  expect(slots[0]?.from).toBe(at(1, 14));
  expect(slots[0]?.cost.points ?? 100).toBeLessThan(1);
  expect(slots[0]?.cost.queues[0]).toMatchObject({ there: 12, people: 1, short: false });
});
