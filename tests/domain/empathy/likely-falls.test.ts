import { describe, expect, test } from "vitest";
import { likelyFalls, likelyWorse } from "../../../src/domain/empathy/likely-falls.ts";
import { verdictLaws } from "../../../src/domain/empathy/verdict-rule.ts";

/** The two likelihoods by summing over a grid of what befell all contacts and of what came on top under load. */
function byGrid(x: number, vx: number, y: number, vy: number) {
  const prior = (truth: number) =>
    verdictLaws.reduce(
      (sum, { share, standardDeviation: sd }) => sum + (share / sd) * Math.exp(-(truth ** 2) / (2 * sd * sd)),
      0,
    );
  const step = 0.25;
  const sums = { all: 0, everywhere: 0, underLoad: 0 };
  for (let c = -60 + step / 2; c < 60; c += step) {
    for (let e = -60 + step / 2; e < 60; e += step) {
      const likely = Math.exp(-((x - c) ** 2) / (2 * vx) - (y - c - e) ** 2 / (2 * vy));
      const weight = prior(c) * prior(e) * likely;
      sums.all += weight;
      if (c < -5) sums.everywhere += weight;
      if (e < -5) sums.underLoad += weight;
    }
  }
  return { everywhere: sums.everywhere / sums.all, underLoad: sums.underLoad / sums.all };
}

describe("what explains a change of rested and of loaded scores", () => {
  test.each([
    [0, 0],
    [-12, -12],
    [0, -14],
    [-4, -16],
    [-15, 0],
    [8, -8],
  ])("rested %d and loaded %d: the closed form is the integral over both", (x, y) => {
    const found = likelyFalls({ value: x, variance: 9 }, { value: y, variance: 16 }, 0);
    const summed = byGrid(x, 9, y, 16);
    expect(found.everywhere).toBeCloseTo(summed.everywhere, 2);
    expect(found.underLoad).toBeCloseTo(summed.underLoad, 2);
  });

  test.each([
    ["nothing happened", 0, 0, [0, 0.1], [0, 0.1]],
    ["both fell alike: all scores fell, and load explains nothing", -15, -15, [0.9, 1], [0, 0.15]],
    ["loaded fell alone: load explains it", 0, -15, [0, 0.15], [0.85, 1]],
    ["loaded fell, rested not quite half as far: it may be either", -6, -14, [0.3, 0.9], [0.3, 0.9]],
    ["both rose", 12, 12, [0, 0.01], [0, 0.1]],
  ] as const)("%s", (_, rested, loaded, everywhere, underLoad) => {
    const found = likelyFalls({ value: rested, variance: 9 }, { value: loaded, variance: 9 }, 0);
    expect(found.everywhere).toBeGreaterThanOrEqual(everywhere[0]);
    expect(found.everywhere).toBeLessThanOrEqual(everywhere[1]);
    expect(found.underLoad).toBeGreaterThanOrEqual(underLoad[0]);
    expect(found.underLoad).toBeLessThanOrEqual(underLoad[1]);
  });

  test("where a stable person wanders, a fall of all scores is less likely, and one under load as likely", () => {
    const [rested, loaded] = [
      { value: -10, variance: 6 },
      { value: -10, variance: 6 },
    ];
    const still = likelyFalls(rested, loaded, 0);
    const wandering = likelyFalls(rested, loaded, 9);
    expect(wandering.everywhere).toBeLessThan(still.everywhere - 0.1);
    expect(Math.abs(wandering.underLoad - still.underLoad)).toBeLessThan(0.05);
  });

  test("few scores say little: nearly as before they were seen", () => {
    const before = likelyWorse({ value: 0, variance: 1e6 });
    // One in twenty has anything, and of those a third lies five points down or more; 3.3 SD for the others.
    expect(before).toBeCloseTo(0.05 * 0.338, 2);
    const found = likelyFalls({ value: -5, variance: 1e6 }, { value: -5, variance: 1e6 }, 0);
    expect(found.everywhere).toBeCloseTo(before, 2);
    expect(found.underLoad).toBeCloseTo(before, 2);
  });

  test("rises with the distance down", () => {
    const likely = [0, -4, -8, -12, -16].map((value) => likelyWorse({ value, variance: 12 }));
    expect(likely.toSorted((a, b) => a - b)).toEqual(likely);
    expect(likelyWorse({ value: -15, variance: 16 })).toBeCloseTo(0.8, 2);
  });
});
