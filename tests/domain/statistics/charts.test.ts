import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededFraction, standardNormal } from "../../../src/domain/statistics/chance.ts";
import { cusum } from "../../../src/domain/statistics/cusum.ts";
import { ewmaChart } from "../../../src/domain/statistics/ewma-chart.ts";

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 30 });
const each = (series: readonly number[]) => series.map((mean) => ({ mean, count: 1 }));

describe("an EWMA chart", () => {
  // NIST/SEMATECH e-Handbook 6.3.2.4, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm;
  // it prints the lower limit truncated, 52.4115 for 47.41157, hence the tolerance of 1e-4.
  test("of NIST's twenty values has its averages and limits, and no signal", () => {
    const x = [
      52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6,
      52.4, 53.6, 52.1,
    ];
    const printed = [
      50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38,
      49.92, 50.73, 51.23, 51.94, 51.99,
    ];
    const found = ewmaChart(each(x), 50, 2.0539, { lambda: 0.3, width: 3 });
    for (const [at, point] of found.entries()) {
      expect(Math.abs((point?.smoothed ?? 0) - (printed[at] ?? 0))).toBeLessThan(0.0051);
      expect(point?.signal).toBe("none");
    }
    expect(Math.abs((found.at(-1)?.upper ?? 0) - 52.5884)).toBeLessThan(1e-4);
    expect(Math.abs((found.at(-1)?.lower ?? 0) - 47.4115)).toBeLessThan(1e-4);
  });

  test("P14: with a weight of 1 it is the data", () => {
    fc.assert(
      fc.property(values, (given) => {
        const found = ewmaChart(each(given), 10, 3, { lambda: 1, width: 3 });
        for (const [at, point] of found.entries()) expect(point?.smoothed).toBeCloseTo(given[at] ?? 0, 9);
      }),
    );
  });

  test("P14: a series that stays at its target never signals", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (target) => {
        const found = ewmaChart(each(Array.from({ length: 40 }, () => target)), target, 0, {
          lambda: 0.2,
          width: 2.962,
        });
        for (const point of found) expect(point).toMatchObject({ signal: "none", smoothed: target });
      }),
    );
  });

  test("a week without evaluations has no point, and few evaluations have wide limits", () => {
    const rule = { lambda: 0.2, width: 3 };
    const [one, none, two] = ewmaChart([{ mean: 60, count: 4 }, null, { mean: 60, count: 4 }], 70, 10, rule);
    expect(none).toBeNull();
    expect((one?.upper ?? 0) - 70).toBeCloseTo((3 * 0.2 * 10) / 2, 12);
    expect(two?.smoothed).toBeCloseTo(70 - 2 - 1.6, 12);
    const [few] = ewmaChart([{ mean: 60, count: 1 }], 70, 10, rule);
    expect(few?.upper ?? 0).toBeGreaterThan(one?.upper ?? 0);
    expect(() => ewmaChart([], 70, 10, { lambda: 0, width: 3 })).toThrow(RangeError);
  });
});

describe("a cumulative sum", () => {
  // NIST/SEMATECH e-Handbook 6.3.2.3, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm
  test("of NIST's twenty groups has its sums and signals from group 14 on", () => {
    const x = [
      324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525, 325.225, 324.6, 324.625, 325.15,
      328.325, 327.25, 327.825, 328.5, 326.675, 327.775, 326.875, 328.35,
    ];
    const high = [0, 0, 0, 0, 0.03, 0, 0, 0, 0, 0, 0, 0, 3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16.0, 19.04];
    const low = [0, 0.01, 0, 0.33, 0, 0, 0.56, 0.72, 0.17, 0.25, 0.31, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const sums = [
      -0.07, -0.4, -0.67, -1.32, -0.97, -0.75, -1.62, -2.1, -1.87, -2.27, -2.65, -2.5, 0.83, 3.08, 5.9, 9.4,
      11.08, 13.85, 15.73, 19.08,
    ];
    const found = cusum(x, { target: 325, slack: 0.3175, limit: 4.1959 });
    for (const [at, point] of found.entries()) {
      expect(Math.abs(point.high - (high[at] ?? 0))).toBeLessThan(0.0051);
      expect(Math.abs(point.low - (low[at] ?? 0))).toBeLessThan(0.0051);
      expect(Math.abs(point.sum - (sums[at] ?? 0))).toBeLessThan(0.0051);
      expect(point.signal).toBe(at >= 13 ? "above" : "none");
    }
  });

  test("P14: what gathers above in x gathers below in its mirror image", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (given, target) => {
        const rule = { target, slack: 2, limit: 40 };
        const mirrored = cusum(
          given.map((value) => 2 * target - value),
          rule,
        );
        expect(cusum(given, rule).map(({ high }) => high)).toEqual(mirrored.map(({ low }) => low));
      }),
    );
  });

  // Montgomery, Introduction to Statistical Quality Control: run length 168 for k = .5, h = 4
  test("runs about 168 values long before it signals by chance", () => {
    const fraction = seededFraction(5);
    const runs = Array.from({ length: 1500 }, () => {
      const series = Array.from({ length: 3000 }, () => standardNormal(fraction));
      const at = cusum(series, { target: 0, slack: 0.5, limit: 4 }).findIndex(
        ({ signal }) => signal !== "none",
      );
      return at < 0 ? 3000 : at + 1;
    });
    // The run length is nearly geometric: its standard error here is about 168/√1500.
    expect(Math.abs(runs.reduce((sum, run) => sum + run, 0) / runs.length - 168)).toBeLessThan(13);
  });
});
