import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fleissKappa } from "../../../src/domain/statistics/fleiss-kappa.ts";
import { intraclassCorrelation } from "../../../src/domain/statistics/intraclass-correlation.ts";
import { krippendorffAlpha } from "../../../src/domain/statistics/krippendorff-alpha.ts";
import { crossTable, weightedKappa } from "../../../src/domain/statistics/weighted-kappa.ts";

const metrics = ["nominal", "ordinal", "interval"] as const;
const rating = fc.integer({ min: 0, max: 4 });
/** Three raters of eight units, some ratings missing. */
const ratings = fc.array(fc.array(fc.option(rating, { freq: 5 }), { minLength: 8, maxLength: 8 }), {
  minLength: 3,
  maxLength: 3,
});

describe("Krippendorff's alpha", () => {
  // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section D; nominal and ordinal also in
  // https://github.com/pln-fing-udelar/fast-krippendorff @b1eb616
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];

  test.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("of four observers with gaps is what its author prints: %s %d", (metric, printed) => {
    const found = krippendorffAlpha(observers, metric);
    expect(Math.abs((found?.alpha ?? 0) - printed)).toBeLessThan(6e-4);
    expect(found).toMatchObject({ units: 11, ratings: 40 });
  });

  test("P12: is 1 for raters who agree and used at least two categories", () => {
    for (const metric of metrics) {
      expect(
        krippendorffAlpha(
          [
            [0, 1, 2],
            [0, 1, 2],
          ],
          metric,
        )?.alpha,
      ).toBe(1);
    }
  });

  test("P12: is undefined, not 1 and not 0, where a single category was used or nothing was rated twice", () => {
    for (const metric of metrics) {
      expect(
        krippendorffAlpha(
          [
            [2, 2, 2],
            [2, 2, 2],
          ],
          metric,
        ),
      ).toBeUndefined();
      expect(
        krippendorffAlpha(
          [
            [1, null],
            [null, 2],
          ],
          metric,
        ),
      ).toBeUndefined();
      expect(krippendorffAlpha([], metric)).toBeUndefined();
    }
  });

  test("P12: does not depend on the order of raters, nor, by interval, on unit and origin of the scale", () => {
    fc.assert(
      fc.property(
        ratings,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (given, a, b) => {
          for (const metric of metrics) {
            const alpha = krippendorffAlpha(given, metric)?.alpha;
            const turned = krippendorffAlpha(given.toReversed(), metric)?.alpha;
            if (alpha === undefined) expect(turned).toBeUndefined();
            else expect(turned).toBeCloseTo(alpha, 10);
          }
          const moved = given.map((row) => row.map((value) => (value === null ? null : a + b * value)));
          const before = krippendorffAlpha(given, "interval")?.alpha;
          const after = krippendorffAlpha(moved, "interval")?.alpha;
          if (before === undefined) expect(after).toBeUndefined();
          else expect(after).toBeCloseTo(before, 10);
        },
      ),
    );
  });
});

describe("Cohen's kappa", () => {
  // Cohen 1960 and 1968, as quoted in CRAN psych, man/kappa.Rd, https://github.com/cran/psych @9e32544
  const shares = [
    [0.44, 0.07, 0.09],
    [0.05, 0.2, 0.05],
    [0.01, 0.03, 0.06],
  ];

  test("is what Cohen printed, without weights and with either set of his", () => {
    const firstWeights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const secondWeights = [
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ];
    expect(Math.abs((weightedKappa(shares, "equal") ?? 0) - 0.492)).toBeLessThan(6e-4);
    expect(Math.abs((weightedKappa(shares, firstWeights) ?? 0) - 0.348)).toBeLessThan(6e-4);
    expect(Math.abs((weightedKappa(shares, secondWeights) ?? 0) - 0.353)).toBeLessThan(6e-4);
  });

  test("P12: is 1 for equal ratings of two categories and undefined for one category", () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 20 }), (given) => {
        const table = crossTable(
          given.map((value) => [value, value] as const),
          [0, 1, 2, 3, 4],
        );
        for (const weights of ["equal", "linear", "quadratic"] as const) {
          if (new Set(given).size === 1) expect(weightedKappa(table, weights)).toBeUndefined();
          else expect(weightedKappa(table, weights)).toBe(1);
        }
      }),
    );
    expect(weightedKappa([], "equal")).toBeUndefined();
  });

  test("a near miss costs less than a far one when distance counts", () => {
    const near = crossTable(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [2, 1],
      ],
      [0, 1, 2],
    );
    const far = crossTable(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [2, 0],
      ],
      [0, 1, 2],
    );
    for (const weights of ["linear", "quadratic"] as const) {
      expect(weightedKappa(near, weights) ?? 0).toBeGreaterThan(weightedKappa(far, weights) ?? 0);
    }
  });

  test("a table that is not square, or a pair outside the categories, is a mistake in the code", () => {
    expect(() => weightedKappa([[1, 2]], "equal")).toThrow(RangeError);
    expect(() => crossTable([[0, 7]], [0, 1])).toThrow(RangeError);
  });
});

describe("Fleiss's kappa", () => {
  test("of fourteen raters and ten subjects is .210", () => {
    // The worked example of https://en.wikipedia.org/wiki/Fleiss%27_kappa, which prints 0.210
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(Math.abs((fleissKappa(counts) ?? 0) - 0.21)).toBeLessThan(6e-4);
  });

  test("P12: is 1 in full agreement on two categories, undefined on one", () => {
    expect(
      fleissKappa([
        [3, 0],
        [0, 3],
      ]),
    ).toBe(1);
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toBeUndefined();
    expect(fleissKappa([])).toBeUndefined();
    expect(() =>
      fleissKappa([
        [3, 0],
        [1, 1],
      ]),
    ).toThrow(RangeError);
  });
});

describe("the intraclass correlation", () => {
  // Shrout and Fleiss 1979, tables 2 to 4; data and formulas also in CRAN psych, man/ICC.Rd
  const judged = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  test("of six targets and four judges is what Shrout and Fleiss print: .29 and .62", () => {
    const found = intraclassCorrelation(judged);
    expect(Math.abs((found?.single ?? 0) - 0.29)).toBeLessThan(0.006);
    expect(Math.abs((found?.average ?? 0) - 0.62)).toBeLessThan(0.006);
    expect(Math.abs((found?.betweenTargets ?? 0) - 11.24)).toBeLessThan(0.006);
    expect(Math.abs((found?.betweenRaters ?? 0) - 32.49)).toBeLessThan(0.006);
    expect(Math.abs((found?.residual ?? 0) - 1.02)).toBeLessThan(0.006);
  });

  test("leaves out a target that not everybody judged", () => {
    expect(intraclassCorrelation([...judged, [1, null, 2, 3]])).toEqual(intraclassCorrelation(judged));
  });

  test("is 1 for equal ratings that vary, undefined where nothing varies or too little was judged", () => {
    expect(
      intraclassCorrelation([
        [1, 1],
        [5, 5],
      ])?.single,
    ).toBe(1);
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
    expect(intraclassCorrelation([[1, 2]])).toBeUndefined();
    expect(intraclassCorrelation([])).toBeUndefined();
  });
});
