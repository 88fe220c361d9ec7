import { expect, test } from "vitest";
import { pulseValue, statementChosen } from "../../../src/domain/pulses/pulse-value.ts";

const straight = { reversed: false };

test.each([
  [1, 1, 5, 0],
  [3, 1, 5, 50],
  [4, 1, 5, 75],
  [0, 0, 10, 0],
  [7, 0, 10, 70],
  [2, 2, 2, undefined],
  [6, 1, 5, undefined],
  [0, 1, 5, undefined],
])("%s on a scale from %s to %s is %s of 100", (score, scaleMin, scaleMax, value) => {
  expect(pulseValue({ score, scaleMin, scaleMax }, straight)).toBe(value);
  expect(pulseValue({ score, scaleMin, scaleMax }, { reversed: true })).toBe(
    value === undefined ? undefined : 100 - value,
  );
});

test("the single item has five statements; another scale is another question", () => {
  const chosen = (score: number, scaleMin: number, scaleMax: number) =>
    statementChosen({ score, scaleMin, scaleMax });
  expect([chosen(3, 1, 5), chosen(2, 0, 4), chosen(1, 1, 5)]).toEqual([3, 3, 1]);
  expect([chosen(3, 0, 10), chosen(2.5, 1, 5), chosen(6, 1, 5), chosen(0, 1, 5)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
