import { expect, test } from "vitest";
import { type WeekValue, weekSums } from "../../../src/domain/acting/week-values.ts";

const before = { from: 84, to: 99 };
const after = { from: 101, to: 112 };
const week = (at: number, value: number, basis: string | null = null): WeekValue => {
  return { week: at, value, basis };
};
const weeks = Array.from({ length: 30 }, (_, at) => week(83 + at, 83 + at));

test("the session's own week is on neither side", () => {
  const found = weekSums(weeks, before, after, 1);
  expect([found.before.n, found.after.n]).toEqual([16, 12]);
  expect(found.before.sum + found.after.sum).toBe((16 * (84 + 99)) / 2 + (12 * (101 + 112)) / 2);
});

test("of a figure over four weeks only values without a week in common count, none with the session's own", () => {
  const found = weekSums(weeks, before, after, 4);
  expect(found.before).toMatchObject({ n: 4, sum: 99 + 95 + 91 + 87 });
  expect(found.after).toMatchObject({ n: 3, sum: 104 + 108 + 112 });
});

test("weeks by states are not compared with weeks by contacts: those of most weeks count", () => {
  const mixed = weeks.map((one) => ({ ...one, basis: one.week < 90 ? "contacts" : "states" }));
  const found = weekSums(mixed, before, after, 1);
  expect([found.before.n, found.after.n]).toEqual([10, 12]);
});

test("where no week is known there is none", () => {
  expect(weekSums([], before, after, 1)).toEqual({
    before: { n: 0, sum: 0, squares: 0 },
    after: { n: 0, sum: 0, squares: 0 },
  });
});
