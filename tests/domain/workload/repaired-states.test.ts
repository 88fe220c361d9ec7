import { expect, test } from "vitest";
import { repairedShare, repairedStates } from "../../../src/domain/workload/repaired-states.ts";
import { mergedTimeline, type StateInterval } from "../../../src/domain/workload/state-timeline.ts";

const interval = (state: StateInterval["state"], from: number, to: number): StateInterval => ({
  state,
  from,
  to,
});

test("seconds recorded twice are counted once as repaired, with the states that recorded them", () => {
  // 100 + 100 + 10 seconds of states on a timeline of 160: 50 of talk and available at once.
  const states = [interval("available", 50, 150), interval("talk", 0, 100), interval("break", 200, 210)];
  expect(repairedStates(states)).toEqual({ states: 2, seconds: 50, timelineSeconds: 160 });
});

test("three states at once are three to repair, also where a short one lies in a long one", () => {
  const states = [interval("available", 0, 100), interval("talk", 10, 20), interval("hold", 30, 40)];
  expect(repairedStates(states)).toEqual({ states: 3, seconds: 20, timelineSeconds: 100 });
});

test("states that only touch need no repair, and without states nothing is known", () => {
  expect(repairedStates([interval("talk", 0, 10), interval("acw", 10, 20)])).toEqual({
    states: 0,
    seconds: 0,
    timelineSeconds: 20,
  });
  expect(repairedStates([])).toBeUndefined();
  expect(repairedShare({ seconds: 0, timelineSeconds: 0 })).toBeUndefined();
  expect(repairedShare({ seconds: 50, timelineSeconds: 160 })).toBe(0.3125);
});

test("a state of sixteen hours is somebody's, and a second more is a login that was never ended", () => {
  const hour = 3600;
  expect(repairedStates([interval("available", 0, 16 * hour)])).toMatchObject({ states: 0, seconds: 0 });
  const forgotten = 16 * hour + 1;
  expect(repairedStates([interval("available", 0, forgotten)])).toEqual({
    states: 1,
    seconds: forgotten,
    timelineSeconds: forgotten,
  });
  expect(mergedTimeline([interval("available", 0, forgotten)])).toEqual([interval("offline", 0, forgotten)]);
  // Somebody who is away may be away for days.
  expect(repairedStates([interval("offline", 0, forgotten)])).toMatchObject({ states: 0, seconds: 0 });
});
