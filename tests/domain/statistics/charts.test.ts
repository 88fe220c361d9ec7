import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
