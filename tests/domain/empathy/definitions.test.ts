import { describe, expect, test } from "vitest";
import { empathyDefinitions } from "../../../src/domain/empathy/empathy-definitions.ts";
import { definitions as workload } from "../../../src/domain/workload/definitions.ts";

const entries = Object.values(empathyDefinitions);
const formula = (code: string) => entries.find((entry) => entry.code === code)?.formula;

describe("how empathy is worked out", () => {
  test("every figure has a definition, complete and under a code of its own", () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const entry of entries)
      for (const text of Object.values(entry))
        expect(String(text)).not.toMatch(/^$|undefined|NaN|null|\[object/);
    const figures: readonly string[] = Object.values(workload).map(({ code }) => code);
    expect(entries.filter(({ code }) => figures.includes(code))).toEqual([]);
  });

  test("the texts print the methods' numbers", () => {
    expect(formula("empathy-score")).toContain("the 9 behaviours");
    expect(formula("empathy-change")).toContain(
      "of 52 weeks the mean of the last 1 to 16 weeks (at least 4 scores) less that of the weeks before (at least 8)",
    );
    expect(formula("empathy-chart")).toContain("0.2 · the week's adjusted mean + 0.8 · the smoothed value");
    expect(formula("load-before-contact")).toContain("the 60 minutes before above 85 %, or 3rd or later");
    expect(formula("train-or-relieve")).toContain("being at least 5 points worse than they are");
    expect(formula("empathy-sources")).toContain("none has more than 60 % of the weight");
  });
});
