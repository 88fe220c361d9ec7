import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stateNames } from "../../../src/domain/floor/agent-state.ts";
import { dayPicture } from "../../../src/domain/workload/day-picture.ts";
import { occupancy } from "../../../src/domain/workload/occupancy.ts";
import {
  mergedTimeline,
  type StateInterval,
  stateSeconds,
} from "../../../src/domain/workload/state-timeline.ts";

const contact = (from: number, to: number, handleSeconds: number | null) => ({
  from,
  to,
  talkSeconds: null,
  holdSeconds: null,
  acwSeconds: null,
  handleSeconds,
});

describe("a day's picture", () => {
  test("a contact of zero length that an agent handled is a handled contact", () => {
    expect(dayPicture([contact(50, 50, 0)], [])).toMatchObject({
      handled: 1,
      handleSeconds: 0,
      longestStretchSeconds: 0,
    });
  });

  test("what no row knows is null, not zero", () => {
    expect(dayPicture([contact(0, 60, null)], [])).toMatchObject({
      handleSeconds: null,
      talkSeconds: null,
      loggedSeconds: null,
      availableSeconds: null,
      statesFrom: null,
    });
  });

  test("concurrent contacts count twice in the sum of handle time", () => {
    expect(dayPicture([contact(0, 100, 100), contact(50, 150, 100)], []).handleSeconds).toBe(200);
  });

  test("offline is neither logged time nor a sign of work", () => {
    const picture = dayPicture(
      [],
      [
        { state: "available", from: 100, to: 200 },
        { state: "offline", from: 200, to: 900 },
      ],
    );
    expect(picture).toMatchObject({
      loggedSeconds: 100,
      statesFrom: 100,
      statesTo: 200,
      handlingStateSeconds: 0,
    });
  });
});

describe("the merged timeline", () => {
  test("where intervals overlap the higher priority holds", () => {
    const merged = mergedTimeline([
      { state: "available", from: 0, to: 100 },
      { state: "talk", from: 40, to: 60 },
    ]);
    expect(merged).toEqual([
      { state: "available", from: 0, to: 40 },
      { state: "talk", from: 40, to: 60 },
      { state: "available", from: 60, to: 100 },
    ]);
  });

  const interval = fc
    .record({
      state: fc.constantFrom(...stateNames),
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 0, max: 80 }),
    })
    .map(({ state, from, length }): StateInterval => ({ state, from, to: from + length }));

  test("P03: every second that any interval covers is counted once, by the highest state that covers it", () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), (intervals) => {
        const expected = Object.fromEntries(stateNames.map((name) => [name, 0]));
        for (let second = 0; second < 400; second++) {
          const states = intervals
            .filter(({ from, to }) => from <= second && second < to)
            .map(({ state }) => state);
          const top = stateNames.find((name) => states.includes(name));
          if (top) expected[top] = (expected[top] ?? 0) + 1;
        }
        expect(stateSeconds(mergedTimeline(intervals))).toEqual(expected);
      }),
    );
  });
});

describe("occupancy", () => {
  // Case occupancy-51-of-60: Call Centre Helper,
  // https://www.callcentrehelper.com/maximum-occupancy-the-most-common-resource-planning-mistake-205802.htm
  test("is handling over handling and waiting: 51 of 60 minutes are 85 %", () => {
    expect(occupancy(51 * 60, 9 * 60)).toBeCloseTo(0.85, 12);
  });

  test("without logged time nothing can be said", () => {
    expect(occupancy(0, 0)).toBeUndefined();
  });
});
