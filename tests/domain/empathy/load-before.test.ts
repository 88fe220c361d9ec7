import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoadBefore, loadCell, loadsBefore } from "../../../src/domain/empathy/load-before.ts";

const load = (given: Partial<LoadBefore>): LoadBefore => ({
  occupancy: undefined,
  gapSeconds: undefined,
  placeInRun: 1,
  hardBefore: undefined,
  ...given,
});

describe("loaded, rested or in between", () => {
  test("an occupancy above .85 is loaded, .85 itself is not", () => {
    expect(loadCell(load({ occupancy: 0.851, gapSeconds: 60 }))).toBe("loaded");
    expect(loadCell(load({ occupancy: 0.85, gapSeconds: 60 }))).toBe("in-between");
  });

  test("the third contact of a run is loaded, whatever the hour before was", () => {
    expect(loadCell(load({ occupancy: 0.3, gapSeconds: 5, placeInRun: 3 }))).toBe("loaded");
    expect(loadCell(load({ placeInRun: 3 }))).toBe("loaded");
    expect(loadCell(load({ occupancy: 0.3, gapSeconds: 5, placeInRun: 2 }))).toBe("in-between");
  });

  test("rested is .80 at most and a gap of thirty seconds at least, both", () => {
    expect(loadCell(load({ occupancy: 0.8, gapSeconds: 30 }))).toBe("rested");
    expect(loadCell(load({ occupancy: 0.801, gapSeconds: 30 }))).toBe("in-between");
    expect(loadCell(load({ occupancy: 0.8, gapSeconds: 29 }))).toBe("in-between");
  });

  test("what is not known is never taken for rest", () => {
    expect(loadCell(load({ gapSeconds: 600 }))).toBe("in-between");
    expect(loadCell(load({ occupancy: 0.2 }))).toBe("in-between");
    expect(loadCell(load({ occupancy: 0.2, placeInRun: undefined }))).toBe("in-between");
  });
});

describe("the load before each contact", () => {
  test("a contact without an end leaves gap and place open up to the next rest", () => {
    const nextDay = 12 * 3600;
    const contacts = [
      { from: 0, to: 60 },
      { from: 65, to: null },
      { from: 200, to: 260 },
      { from: 300, to: 360 },
      { from: nextDay, to: nextDay + 60 },
      { from: nextDay + 65, to: nextDay + 90 },
    ];
    const known = loadsBefore(contacts, []).map(({ gapSeconds, placeInRun }) => [gapSeconds, placeInRun]);
    expect(known).toEqual([
      [undefined, 1],
      [5, 2],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 1],
      [5, 2],
    ]);
  });

  test("the occupancy is that of the hour before, cut at its edges", () => {
    const states = [
      { state: "talk" as const, from: 0, to: 3600 },
      { state: "available" as const, from: 3600, to: 5400 },
      { state: "talk" as const, from: 5400, to: 6000 },
    ];
    const [first, second] = loadsBefore(
      [
        { from: 0, to: 3600 },
        { from: 5400, to: 6000 },
      ],
      states,
    );
    expect(first).toMatchObject({ occupancy: undefined, gapSeconds: undefined, placeInRun: 1 });
    // From 1800 to 5400: half an hour of talk, half an hour of waiting.
    expect(second).toMatchObject({ occupancy: 0.5, gapSeconds: 1800 });
  });

  test("breaks count on neither side, and an overlap counts once", () => {
    const states = [
      { state: "talk" as const, from: 0, to: 600 },
      { state: "available" as const, from: 300, to: 900 },
      { state: "break" as const, from: 900, to: 3600 },
    ];
    expect(loadsBefore([{ from: 3600, to: 3700 }], states)[0]?.occupancy).toBeCloseTo(600 / 900, 12);
  });

  test("places in a run are counted with gaps under ten seconds, and start anew after ten", () => {
    const contacts = [
      [0, 10],
      [19, 30],
      [30, 40],
      [50, 60],
      [55, 70],
    ].map(([from = 0, to = 0]) => ({ from, to }));
    const loads = loadsBefore(contacts, []);
    expect(loads.map(({ placeInRun }) => placeInRun)).toEqual([1, 2, 3, 1, 2]);
    expect(loads.map(({ gapSeconds }) => gapSeconds)).toEqual([undefined, 9, 0, 10, 0]);
  });

  test("a night between two contacts is no gap", () => {
    const loads = loadsBefore(
      [
        { from: 0, to: 60 },
        { from: 50_000, to: 50_060 },
      ],
      [],
    );
    expect(loads[1]?.gapSeconds).toBeUndefined();
  });

  test("hard contacts of the hour before are counted, where anything records demand", () => {
    const at = (from: number, hard: boolean) => ({ from, to: from + 60, hard });
    const loads = loadsBefore(
      [at(0, true), at(1000, true), at(3000, false), at(4000, true), at(4600, false)],
      [],
    );
    expect(loads.map(({ hardBefore }) => hardBefore)).toEqual([0, 1, 2, 1, 2]);
    expect(loadsBefore([{ from: 0, to: 60 }], [])[0]?.hardBefore).toBeUndefined();
  });

  test("of no contacts there is nothing to say", () => {
    expect(loadsBefore([], [])).toEqual([]);
  });

  test("occupancy is the plain sum over the hour, whatever the states", () => {
    const intervals = fc.array(
      fc.record({
        state: fc.constantFrom("talk", "available", "acw", "break"),
        seconds: fc.integer({ min: 1, max: 2000 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(intervals, fc.integer({ min: 0, max: 30_000 }), (given, start) => {
        let clock = 0;
        const states = given.map(({ state, seconds }) => {
          clock += seconds;
          return { state, from: clock - seconds, to: clock } as const;
        });
        const seconds = (kinds: readonly string[]) =>
          states
            .filter(({ state }) => kinds.includes(state))
            .reduce(
              (sum, { from, to }) => sum + Math.max(0, Math.min(to, start) - Math.max(from, start - 3600)),
              0,
            );
        const busy = seconds(["talk", "acw"]);
        const all = busy + seconds(["available"]);
        const [found] = loadsBefore([{ from: start, to: start + 60 }], states);
        if (all === 0) expect(found?.occupancy).toBeUndefined();
        else expect(found?.occupancy).toBeCloseTo(busy / all, 10);
      }),
    );
  });
});
