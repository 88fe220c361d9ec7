import { describe, expect, test } from "vitest";
import { likelyFalls, likelyWorse } from "../../../src/domain/empathy/likely-falls.ts";
import { verdictLaws } from "../../../src/domain/empathy/verdict-rule.ts";

/** Nothing was known of the gap before: it could be anything. */
const noGap = { gapBefore: { value: 0, variance: 1e7 }, restedBefore: 0, loadedBefore: 0 };

const density = (value: number, variance: number) => Math.exp(-(value ** 2) / (2 * variance));
const prior = (truth: number) =>
  verdictLaws.reduce(
    (sum, { share, standardDeviation: sd }) => sum + (share / sd) * density(truth, sd * sd),
    0,
  );

/** The two likelihoods by summing over a grid of what befell all contacts and of what came on top under load. */
function byGrid(x: number, vx: number, y: number, vy: number) {
  const step = 0.25;
  const sums = { all: 0, everywhere: 0, underLoad: 0 };
  for (let c = -60 + step / 2; c < 60; c += step) {
    for (let e = -60 + step / 2; e < 60; e += step) {
      const weight = prior(c) * prior(e) * density(x - c, vx) * density(y - c - e, vy);
      sums.all += weight;
      if (c < -5) sums.everywhere += weight;
      if (e < -5) sums.underLoad += weight;
    }
  }
  return { everywhere: sums.everywhere / sums.all, underLoad: sums.underLoad / sums.all };
}

describe("what explains a person's four means", () => {
  test.each([
    [0, 0],
    [-12, -12],
    [0, -14],
    [-4, -16],
    [-15, 0],
    [8, -8],
  ])("rested %d and loaded %d, no word on the gap: the closed form is the integral over both", (x, y) => {
    const found = likelyFalls({
      rested: { value: x, variance: 9 },
      loaded: { value: y, variance: 16 },
      wander: 0,
      ...noGap,
    });
    const summed = byGrid(x, 9, y, 16);
    expect(found.everywhere).toBeCloseTo(summed.everywhere, 2);
    expect(found.fellUnderLoad).toBeCloseTo(summed.underLoad, 2);
  });

  /** Four cells of 20 scores that spread by 9 points: rested and loaded, before and lately, beside the others. */
  const cell = 81 / 20;
  const ofMeans = (rested: readonly [number, number], loaded: readonly [number, number], wander = 0) =>
    likelyFalls({
      rested: { value: rested[1] - rested[0], variance: 2 * cell },
      loaded: { value: loaded[1] - loaded[0], variance: 2 * cell },
      gapBefore: { value: loaded[0] - rested[0], variance: 2 * cell },
      restedBefore: cell,
      loadedBefore: cell,
      wander,
    });
  const yes = [0.85, 1] as const;
  const no = [0, 0.2] as const;
  const maybe = [0.25, 0.85] as const;

  test.each([
    ["nothing happened", [0, 0], [0, 0], no, no, no],
    ["both fell alike: all scores fell, and load explains nothing", [0, -15], [0, -15], yes, no, no],
    ["loaded fell alone", [0, 0], [0, -15], no, yes, yes],
    ["loaded lay lower before too: nothing fell", [0, 0], [-16, -16], no, no, yes],
    ["loaded fell, and rested half as far", [0, -7], [0, -16], maybe, maybe, maybe],
    ["both rose", [0, 12], [0, 12], no, no, no],
    ["loaded fell from above to where rested is", [0, 0], [15, 0], no, yes, no],
  ] as const)("%s", (_, rested, loaded, everywhere, fell, lower) => {
    const found = ofMeans(rested, loaded);
    const within = (likely: number, [from, to]: readonly [number, number]) => likely >= from && likely <= to;
    expect([
      within(found.everywhere, everywhere),
      within(found.fellUnderLoad, fell),
      within(found.lowerUnderLoad, lower),
      found,
    ]).toEqual([true, true, true, found]);
  });

  test("where a stable person wanders, a fall of all scores is less likely, and one under load as likely", () => {
    const [still, wandering] = [ofMeans([0, -10], [0, -10]), ofMeans([0, -10], [0, -10], 9)];
    expect(wandering.everywhere).toBeLessThan(still.everywhere - 0.1);
    expect(Math.abs(wandering.fellUnderLoad - still.fellUnderLoad)).toBeLessThan(0.05);
  });

  test("few scores say little: nearly as before they were seen", () => {
    const before = likelyWorse({ value: 0, variance: 1e6 });
    // One in twenty has anything, and of those a third lies five points down or more; 3.3 SD for the others.
    expect(before).toBeCloseTo(0.05 * 0.338, 2);
    const far = { value: -5, variance: 1e6 };
    const found = likelyFalls({ rested: far, loaded: far, wander: 0, ...noGap });
    expect(found.everywhere).toBeCloseTo(before, 2);
    expect(found.fellUnderLoad).toBeCloseTo(before, 2);
  });

  test("rises with the distance down", () => {
    const likely = [0, -4, -8, -12, -16].map((value) => likelyWorse({ value, variance: 12 }));
    expect(likely.toSorted((a, b) => a - b)).toEqual(likely);
    expect(likelyWorse({ value: -15, variance: 16 })).toBeCloseTo(0.8, 2);
  });
});
