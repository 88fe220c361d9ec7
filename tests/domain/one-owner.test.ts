import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Rules that have been restated before, by how a restatement looks, and the files that own them. */
const restated: readonly {
  readonly rule: string;
  readonly looks: RegExp;
  readonly owners: readonly string[];
}[] = [
  {
    rule: "a mean (statistics/mean.ts)",
    looks: /\.reduce\(\s*\(\w+, [^;]*?,\s*0,?\s*\)\s*\/\s*\w+\.length/,
    owners: ["src/domain/statistics/mean.ts"],
  },
  {
    rule: "a tenth or a step (statistics/rounding.ts)",
    looks: /Math\.round\([^;\n]*\* 10+\) \/ 10+\b|Math\.round\([^;\n]* \/ (\w+)\) \* \1\b/,
    owners: ["src/domain/statistics/rounding.ts"],
  },
  {
    rule: "a whole percentage (workload/figure-definition.ts)",
    looks: /Math\.round\([^;\n]*\* 100\)\} ?%/,
    owners: ["src/domain/workload/figure-definition.ts"],
  },
  {
    rule: "the usual interval (statistics/normal-law.ts)",
    looks: /^(?!\s*(\*|\/\/|\/\*)).*(\b1\.96\b|normalQuantile\(0\.975\))/m,
    owners: ["src/domain/statistics/normal-law.ts"],
  },
  {
    rule: "what an evaluation's source counts for (floor/evaluation-source.ts)",
    looks: /source\s*(!==|===|<>|=)\s*["']calibration["']|\["qa", "mystery"/,
    owners: ["src/domain/floor/evaluation-source.ts"],
  },
  {
    rule: "the fold over a floor's weeks (burnout/judged-week.ts)",
    looks: /\bburnoutWeek\(/,
    owners: ["src/domain/burnout/burnout-week.ts", "src/domain/burnout/judged-week.ts"],
  },
];

const files = globSync("src/**/*.{ts,tsx}").map((path) => path.replaceAll("\\", "/"));

describe("a rule has one owner", () => {
  test.each(restated)("$rule", ({ looks, owners }) => {
    const found = files.filter((path) => !owners.includes(path) && looks.test(readFileSync(path, "utf8")));
    expect(files.length).toBeGreaterThan(500);
    expect(found).toEqual([]);
  });
});
