import { expect, test } from "vitest";
import { linesOfDay } from "../../../src/domain/reconcile/lines-of-day.ts";

const lines = (first: number, last: number) => ({ first, last });

test.each([
  ["between the days around it", lines(2, 9), lines(12, 20), lines(22, 30), { after: 9, ahead: 22 }],
  ["where the newest stands first", lines(22, 30), lines(12, 20), lines(2, 9), { after: 9, ahead: 22 }],
  ["of a day without rows", lines(2, 9), undefined, lines(22, 30), { after: 9, ahead: 22 }],
  ["of the last day", lines(2, 9), lines(12, 20), undefined, { after: 9, ahead: Number.POSITIVE_INFINITY }],
  ["of the only day", undefined, lines(2, 20), undefined, { after: 0, ahead: Number.POSITIVE_INFINITY }],
])("the rows %s stand in one place", (_, before, on, after, expected) => {
  expect(linesOfDay(before, on, after)).toEqual(expected);
});

test("in a file that is not in the order of its days they may stand anywhere", () => {
  expect(linesOfDay(lines(2, 15), lines(12, 20), lines(22, 30))).toBeUndefined();
  expect(linesOfDay(lines(2, 40), undefined, lines(22, 30))).toBeUndefined();
});
