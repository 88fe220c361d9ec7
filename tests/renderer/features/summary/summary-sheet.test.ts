import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstBurnoutRule } from "../../../../src/domain/burnout/burnout-rule.ts";
import { onePageSummary } from "../../../../src/domain/burnout/one-page-summary.ts";
import { fittingSize, lineParts } from "../../../../src/renderer/features/summary/sheet-model.ts";

describe("the works council's page", () => {
  test("takes the largest type at which everything fits", () => {
    const sizes = { largest: 9, smallest: 5, step: 0.1 };
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 90 }), (tenths) => {
        expect(fittingSize(sizes, (size) => size * 10 <= tenths + 1e-6)).toBe(tenths / 10);
      }),
    );
    expect(fittingSize(sizes, () => false)).toBe(5);
    expect(fittingSize(sizes, () => true)).toBe(9);
  });

  test("a line begins with its name, and loses nothing of its text", () => {
    expect(lineParts("Overtime (weight 2): hours")).toEqual({ name: "Overtime", rest: " (weight 2): hours" });
    expect(lineParts("Confidence: high where")).toEqual({ name: "Confidence", rest: ": high where" });
    expect(lineParts("Signals about working conditions.").name).toBe("");
    for (const { lines } of onePageSummary(firstBurnoutRule).parts)
      for (const line of lines) {
        const { name, rest } = lineParts(line);
        expect(name + rest).toBe(line);
      }
  });
});
