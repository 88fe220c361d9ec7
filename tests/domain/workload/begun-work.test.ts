import { describe, expect, test } from "vitest";
import {
  allItsOwn,
  beginsFrom,
  begunWork,
  type DayOfWork,
  mayReachOver,
  noneItsOwn,
} from "../../../src/domain/workload/begun-work.ts";

const hour = 3600;
/** Hours after the midnight at which the day in question begins. */
const at = (hours: number) => hours * hour;
const nothing: DayOfWork = { contacts: [], states: [] };
const worked = (...spans: readonly (readonly [from: number, to: number])[]): DayOfWork => ({
  contacts: [],
  states: spans.map(([from, to]) => ({ state: "available", from: at(from), to: at(to) })),
});
const contacts = (...spans: readonly (readonly [from: number, to: number | null])[]): DayOfWork => ({
  contacts: spans.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) })),
  states: [],
});

describe("from when on a day's work is its own", () => {
  const examples: readonly (readonly [
    what: string,
    days: readonly [DayOfWork, DayOfWork, DayOfWork],
    from: number,
  ])[] = [
    ["a day without work", [nothing, nothing, nothing], allItsOwn],
    ["office hours after office hours", [worked([-40, -32]), worked([-15, -7]), worked([9, 17])], allItsOwn],
    ["the end of a night and nothing more", [nothing, worked([-2, 0]), worked([0, 6])], noneItsOwn],
    ["one night after another", [nothing, worked([-2, 0]), worked([0, 6], [22, 24])], at(22)],
    ["a pause of under four hours parts nothing", [nothing, worked([-8, -2]), worked([1.9, 6])], noneItsOwn],
    ["four hours exactly do", [nothing, worked([-8, -2]), worked([2, 6])], allItsOwn],
    ["contacts part by six hours", [nothing, contacts([-8, -2]), contacts([3.9, 6])], noneItsOwn],
    ["and six hours exactly do", [nothing, contacts([-8, -2]), contacts([4, 6])], allItsOwn],
    ["a contact without an end is no sign", [nothing, contacts([-1, null]), contacts([4, 6])], allItsOwn],
    [
      "the day's own states decide, whatever contacts the evening had",
      [nothing, contacts([-1, 0]), worked([1, 6])],
      allItsOwn,
    ],
    [
      "a login that never ends is parted at midnight",
      [worked([-40, -24]), worked([-24, -12], [-11, 0]), worked([0, 12])],
      allItsOwn,
    ],
    [
      "two nights that an afternoon joins are one only up to midnight",
      [worked([-26, -24]), worked([-24, -10], [-8, 0]), worked([0, 6])],
      allItsOwn,
    ],
    // One unbroken state of more than sixteen hours is a login that was never ended.
    [
      "a forgotten state is no work",
      [
        nothing,
        { contacts: [], states: [{ state: "available", from: at(-5), to: at(12) }] },
        worked([11, 12]),
      ],
      allItsOwn,
    ],
  ];

  test.each(examples)("%s", (_, days, from) => {
    expect(beginsFrom(days)).toBe(from);
  });

  test("is asked only where the evening before ends within the hours that part two intervals", () => {
    expect(mayReachOver(null, null, 0)).toBe(false);
    expect(mayReachOver(at(-4), at(-6), 0)).toBe(false);
    expect(mayReachOver(at(-4) + 1, null, 0)).toBe(true);
    expect(mayReachOver(at(-4), at(-6) + 1, 0)).toBe(true);
  });
});

describe("the work of the intervals that began on a day", () => {
  test("is the day's own, and the end of its night on the day after", () => {
    const today = contacts([1, 2], [22, 23]);
    const tomorrow = contacts([24, 25], [46, 47]);
    expect(begunWork(today, at(22), tomorrow, at(46)).contacts).toEqual([
      { from: at(22), to: at(23) },
      { from: at(24), to: at(25) },
    ]);
  });

  test("is the day itself where nothing reaches over a midnight", () => {
    const today = contacts([9, 10]);
    expect(begunWork(today, allItsOwn, undefined, allItsOwn)).toBe(today);
    expect(begunWork(today, allItsOwn, contacts([30, 31]), allItsOwn)).toBe(today);
  });
});
