import { expect, test } from "vitest";
import { pulseChange, pulseFigure, shownFigure } from "../../../src/domain/pulses/pulse-figure.ts";

const values = [0, 25, 25, 50, 50, 50, 75, 75, 100, 100];

test("a figure is the mean in whole points with Student's interval, cut to the scale", () => {
  const figure = pulseFigure(values);
  if (!figure) throw new Error("there is a figure");
  // mean 55, s = 32.9140, t(.975; 9) = 2.262157: 55 ± 23.55
  expect(figure.mean).toBe(55);
  expect(figure.standardError).toBeCloseTo(10.40833, 5);
  expect(shownFigure(figure)).toEqual({ respondents: 10, mean: 55, low: 31, high: 79 });
  expect(shownFigure({ respondents: 10, mean: 97, standardError: 5 })).toMatchObject({ high: 100 });
});

test("people who all answer alike have no figure, nor has one person", () => {
  expect([pulseFigure(Array(12).fill(75)), pulseFigure([50]), pulseFigure([])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("the interval of a change holds both figures' uncertainty", () => {
  const before = { respondents: 10, mean: 60, standardError: 3 };
  const now = { respondents: 25, mean: 50, standardError: 4 };
  // 5 by Pythagoras; t(.975; 9) = 2.262157: -10 ± 11.31
  expect(pulseChange(now, before)).toEqual({ points: -10, low: -22, high: 2 });
});
