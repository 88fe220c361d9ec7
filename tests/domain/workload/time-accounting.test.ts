import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zoneClock } from "../../../src/domain/calendar/zone-clock.ts";
import { stateNames } from "../../../src/domain/floor/agent-state.ts";
import { adherence } from "../../../src/domain/workload/adherence.ts";
import {
  meanConcurrency,
  overlapSeconds,
  unionSeconds,
} from "../../../src/domain/workload/contact-overlap.ts";
import { contactsPerHour } from "../../../src/domain/workload/contacts-per-hour.ts";
import { busyHalfHours, halfHourLoads } from "../../../src/domain/workload/half-hour-occupancy.ts";
import { handleTime, loadSeconds } from "../../../src/domain/workload/handle-time.ts";
import { loggedStretches } from "../../../src/domain/workload/logged-stretch.ts";
import { breakRules, missedBreaks } from "../../../src/domain/workload/missed-break.ts";
import { occupancy } from "../../../src/domain/workload/occupancy.ts";
import { plannedAwaySeconds, scheduledKindOf } from "../../../src/domain/workload/scheduled-activity.ts";
import { rosteredAgents, shrinkage } from "../../../src/domain/workload/shrinkage.ts";
import { spanSeconds } from "../../../src/domain/workload/span-seconds.ts";
import {
  mergedTimeline,
  type StateInterval,
  stateSeconds,
} from "../../../src/domain/workload/state-timeline.ts";
import { usualLoad } from "../../../src/domain/workload/usual-load.ts";
import { utilisation } from "../../../src/domain/workload/utilisation.ts";
import { workedSeconds } from "../../../src/domain/workload/worked-time.ts";

const berlin = zoneClock("Europe/Berlin");
if (!berlin) throw new Error("no zone Europe/Berlin");
const at = (local: string) => berlin.instantOf(Date.parse(`${local}Z`) / 1000).at;
const minute = 60;
const hour = 3600;
const nine = at("2026-06-01T09:00:00");
const state = (name: StateInterval["state"], from: number, to: number): StateInterval => ({
  state: name,
  from,
  to,
});

const interval = fc
  .record({
    state: fc.constantFrom(...stateNames),
    from: fc.integer({ min: 0, max: 40_000 }),
    length: fc.integer({ min: 0, max: 9_000 }),
  })
  .map(({ state: name, from, length }) => state(name, nine + from, nine + from + length));
const intervals = fc.array(interval, { maxLength: 15 });

/** Every figure that comes from the merged timeline. */
function timelineFigures(states: readonly StateInterval[]) {
  const seconds = stateSeconds(mergedTimeline(states));
  const handling = seconds.talk + seconds.hold + seconds.acw;
  const worked = workedSeconds(states);
  const loads = halfHourLoads(states, berlin as NonNullable<typeof berlin>);
  return {
    seconds,
    occupancy: occupancy(handling, seconds.available),
    utilisation: utilisation(handling, worked ?? 0),
    shrinkage: shrinkage(handling + seconds.available, worked ?? 0),
    contactsPerHour: contactsPerHour(7, handling, seconds.available),
    worked,
    loads: loads.toSorted((a, b) => a.from - b.from),
    busy: busyHalfHours(loads),
    stretches: loggedStretches(states),
    breaks: missedBreaks({ states }, breakRules[0] as (typeof breakRules)[number]),
    adherence: adherence([{ activity: null, from: nine, to: nine + 8 * hour }], states),
  };
}

describe("the merged timeline's figures", () => {
  test("P03: splitting an interval at any point, and recording a part of it twice, leaves all of them unchanged", () => {
    fc.assert(
      fc.property(intervals, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (states, pick, share) => {
        const cut = states[pick % Math.max(1, states.length)];
        if (!cut) return;
        const middle = Math.round(cut.from + share * (cut.to - cut.from));
        const parts = [
          { ...cut, to: middle },
          { ...cut, from: middle },
        ];
        const others = states.filter((other) => other !== cut);
        expect(timelineFigures([...parts, ...others])).toEqual(timelineFigures(states));
        expect(timelineFigures([...states, ...parts])).toEqual(timelineFigures(states));
      }),
    );
  });

  test("P03: occupancy is never above one, nor utilisation above it where the paid time holds the logged", () => {
    fc.assert(
      fc.property(intervals, fc.nat({ max: 10_000 }), (states, more) => {
        const seconds = stateSeconds(mergedTimeline(states));
        const handling = seconds.talk + seconds.hold + seconds.acw;
        const logged = handling + seconds.available;
        const share = occupancy(handling, seconds.available);
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(utilisation(handling, logged + more)).toBeLessThanOrEqual(share);
        for (const load of halfHourLoads(states, berlin)) {
          expect(load.occupancy).toBeLessThanOrEqual(1);
          expect(load.handlingSeconds + load.availableSeconds).toBeLessThanOrEqual(1800);
        }
      }),
    );
  });

  test("P03: shrinkage and the productive part of paid time make one", () => {
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (productive, paid) => {
        expect((shrinkage(productive, paid)?.share ?? Number.NaN) + productive / paid).toBeCloseTo(1, 9);
      }),
    );
  });

  test("half-hours add up to the timeline", () => {
    fc.assert(
      fc.property(intervals, (states) => {
        const seconds = stateSeconds(mergedTimeline(states));
        const loads = halfHourLoads(states, berlin);
        expect(loads.reduce((sum, load) => sum + load.handlingSeconds, 0)).toBe(
          seconds.talk + seconds.hold + seconds.acw,
        );
        expect(loads.reduce((sum, load) => sum + load.availableSeconds, 0)).toBe(seconds.available);
      }),
    );
  });
});

describe("busy half-hours", () => {
  // 51 of 60 minutes are the trade's 85 %: https://www.callcentrehelper.com/maximum-occupancy-the-most-common-resource-planning-mistake-205802.htm
  test("85 % exactly is not busy yet, a second more is", () => {
    const of = (talk: number) =>
      busyHalfHours(
        halfHourLoads(
          [state("talk", nine, nine + talk), state("available", nine + talk, nine + 1800)],
          berlin,
        ),
      );
    expect(of(0.85 * 1800)).toEqual({ worked: 1, busy: 0, share: 0 });
    expect(of(0.85 * 1800 + 1)).toEqual({ worked: 1, busy: 1, share: 1 });
  });

  test("an interval over two half-hours is shared between them", () => {
    const loads = halfHourLoads([state("talk", nine + 20 * minute, nine + 50 * minute)], berlin);
    expect(loads.map(({ from, handlingSeconds }) => [from - nine, handlingSeconds])).toEqual([
      [0, 10 * minute],
      [30 * minute, 20 * minute],
    ]);
  });

  test("the tail of a last contact is no worked half-hour", () => {
    const loads = halfHourLoads([state("talk", nine, nine + 7 * minute)], berlin);
    expect(loads).toHaveLength(1);
    expect(busyHalfHours(loads)).toBeUndefined();
  });

  test("an hour that the clock shows twice has four half-hours, one that it skips none", () => {
    const twice = halfHourLoads(
      [state("talk", at("2026-10-25T01:00:00"), at("2026-10-25T04:00:00"))],
      berlin,
    );
    expect(busyHalfHours(twice)).toEqual({ worked: 8, busy: 8, share: 1 });
    const skipped = halfHourLoads(
      [state("talk", at("2026-03-29T01:00:00"), at("2026-03-29T04:00:00"))],
      berlin,
    );
    expect(busyHalfHours(skipped)).toEqual({ worked: 4, busy: 4, share: 1 });
  });

  test("a half-hour after midnight belongs to the day that then begins", () => {
    const midnight = at("2026-06-02T00:00:00");
    const days = halfHourLoads([state("talk", midnight - 1800, midnight + 1800)], berlin).map(
      ({ day }) => day,
    );
    expect(days).toEqual([berlin.dayOf(midnight) - 1, berlin.dayOf(midnight)]);
  });
});

describe("shrinkage", () => {
  test("distinguishes planned from unplanned where the schedule says", () => {
    const found = shrinkage(7 * hour, 10 * hour, 2 * hour);
    expect(found?.share).toBeCloseTo(0.3, 12);
    expect(found?.planned).toBeCloseTo(0.2, 12);
    expect(found?.unplanned).toBeCloseTo(0.1, 12);
    expect(shrinkage(7 * hour, 10 * hour)).toMatchObject({ planned: null, unplanned: null });
  });

  test("where everybody's time is lost no roster suffices", () => {
    expect(rosteredAgents(10, 1)).toBeUndefined();
    expect(rosteredAgents(0, 0.3)).toBe(0);
  });
});

describe("adherence", () => {
  const shift = { activity: "work", from: nine, to: nine + 4 * hour };
  const lunch = { activity: "Lunch", from: nine + 2 * hour, to: nine + 2.5 * hour };

  test("an activity holds against the shift around it", () => {
    const found = adherence(
      [shift, lunch],
      [
        state("available", nine, nine + 2 * hour + 600),
        state("meal", nine + 2 * hour + 600, nine + 2.5 * hour),
      ],
    );
    expect(found).toMatchObject({ scheduledSeconds: 4 * hour, adheringSeconds: 2 * hour + 20 * minute });
    expect(plannedAwaySeconds([shift, lunch])).toBe(1800);
  });

  test("conformance does not ask when the time was worked", () => {
    const found = adherence([shift], [state("talk", nine + 4 * hour, nine + 8 * hour)]);
    expect(found).toMatchObject({ adherence: 0, conformance: 1 });
  });

  test("an activity whose word is not known is not judged", () => {
    const strange = { activity: "Zumba", from: nine, to: nine + hour };
    const found = adherence([shift, strange], [state("talk", nine + hour, nine + 4 * hour)]);
    expect(found).toMatchObject({ adherence: 1, scheduledSeconds: 3 * hour, unjudgedSeconds: hour });
    expect(scheduledKindOf("constructor")).toBeUndefined();
  });

  test("a day off is not scheduled; without a schedule or states nothing can be said", () => {
    const talk = [state("talk", nine, nine + hour)];
    expect(adherence([{ ...shift, activity: "Day off" }], talk)).toBeUndefined();
    expect(adherence([], talk)).toBeUndefined();
    expect(adherence([shift], [])).toBeUndefined();
  });
});

describe("contacts at the same time", () => {
  test("count twice in the sum and once in the union", () => {
    const two = [
      { from: 0, to: 100 },
      { from: 50, to: 150 },
    ];
    expect(overlapSeconds(two)).toBe(50);
    expect(unionSeconds(two)).toBe(150);
  });

  test("one inside another adds nothing to the union, whatever the order", () => {
    expect(
      overlapSeconds([
        { from: 20, to: 30 },
        { from: 0, to: 100 },
      ]),
    ).toBe(10);
  });

  test("mean concurrency is the sum of all durations over the sum of each agent's union", () => {
    // Two people on one contact each are not one person on two.
    expect(meanConcurrency([{ durations: 100, union: 100 }])).toBe(1);
    expect(
      meanConcurrency([
        { durations: 100, union: 100 },
        { durations: 100, union: 100 },
      ]),
    ).toBe(1);
    expect(
      meanConcurrency([
        { durations: 300, union: 100 },
        { durations: 100, union: 100 },
      ]),
    ).toBe(2);
  });

  test("without contacts, or with contacts of no length, there is no concurrency", () => {
    expect(overlapSeconds([])).toBeUndefined();
    expect(meanConcurrency([])).toBeUndefined();
    expect(meanConcurrency([{ durations: 0, union: 0 }])).toBeUndefined();
  });
});

describe("without records", () => {
  test("no figure is a number", () => {
    expect(timelineFigures([])).toEqual({
      seconds: stateSeconds([]),
      occupancy: undefined,
      utilisation: undefined,
      shrinkage: undefined,
      contactsPerHour: undefined,
      worked: undefined,
      loads: [],
      busy: undefined,
      stretches: [],
      breaks: undefined,
      adherence: undefined,
    });
    expect([occupancy(null, 100), occupancy(100, null), occupancy(0, 0)]).toEqual(Array(3).fill(undefined));
    expect([contactsPerHour(3, null, 100), contactsPerHour(3, 100, null)]).toEqual(Array(2).fill(undefined));
    expect(handleTime([])).toBeUndefined();
    expect(handleTime([null])).toBeUndefined();
    expect(plannedAwaySeconds([])).toBeUndefined();
  });
});

describe("handle time", () => {
  test("comes with its median and its ninetieth percentile, from the contacts that have one", () => {
    expect(handleTime([10, 20, null, 30, 40])).toEqual({ contacts: 4, mean: 25, median: 25, p90: 37 });
  });
});

describe("a load", () => {
  const load = (handled: number, handleSeconds: number | null, covered = true) =>
    loadSeconds({ handled, handleSeconds, covered });

  test("is zero for who handled nothing while contacts came in, and else what is known of it", () => {
    expect([load(0, null), load(3, 900), load(3, null)]).toEqual([0, 900, null]);
  });

  test("of days without imported contacts is not known", () => {
    expect([load(0, null, false), load(0, 0, false)]).toEqual([null, null]);
  });

  test("of one's own is usual by the weeks in which one worked", () => {
    expect(usualLoad([100, 200, 0, 0, null])).toBe(150);
    expect([usualLoad([0, null]), usualLoad([])]).toEqual([undefined, undefined]);
  });
});

describe("spans together", () => {
  test("are as long as each of them, also where they lie upon one another", () => {
    expect(
      spanSeconds([
        { from: 0, to: 60 },
        { from: 30, to: 40 },
      ]),
    ).toBe(70);
    expect(spanSeconds([])).toBe(0);
  });
});

describe("time at work", () => {
  test("is all but offline; meals are left out where the contract leaves them out", () => {
    const day = [state("talk", 0, 100), state("meal", 100, 130), state("offline", 130, 900)];
    expect(workedSeconds(day)).toBe(130);
    expect(workedSeconds(day, false)).toBe(100);
  });
});
