// npm run change-thresholds: works out again from which z a change of empathy is a word (methods, 8.2), for people by
// scores a week and spread, for teams by people and scores a week, so that where nothing happens at most 5 % of
// people (of teams) meet either word in a year. Writes src/domain/empathy/change-thresholds.ts, and checks it on others.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { seededFraction } from "../src/domain/statistics/chance.ts";
import { wilsonInterval } from "../src/domain/statistics/wilson-interval.ts";
import { stableTeams, stableYears } from "./stable-changes.ts";

const people = Number(process.argv[2] ?? 1500);
const teams = Number(process.argv[3] ?? 1000);
const seed = Number(process.argv[4] ?? 20_261_130);
const rates = [0.4, 0.69, 1, 1.5, 2, 3, 4, 6, 8, 12];
const sigmas = [6, 9, 12, 15, 20];
const sizes = [5, 8, 12, 20, 40, 100];
const teamRates = [0.4, 0.69, 1, 2, 4, 8];
const teamSigma = 9;
const share = 0.05;
/** Added to every threshold: what was simulated is uncertain, and at most one in twenty is promised. */
const margin = 0.05;
const file = join(import.meta.dirname, "../src/domain/empathy/change-thresholds.ts");

/** The value that one in twenty exceeds. */
function exceededByFew(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.ceil((1 - share) * ordered.length) - 1] ?? Number.POSITIVE_INFINITY;
}

/**
 * Thresholds drawn on a smooth surface through what was simulated, h = a + bx + cy + dx² + ey² + fxy by least
 * squares, x and y being the place of a row and a column on their scales: of neighbours each helps the others, for
 * a single point is uncertain by about .04.
 */
function smoothed(
  rows: readonly number[],
  columns: readonly number[],
  grid: readonly (readonly number[])[],
): number[][] {
  const terms = (x: number, y: number) => [1, x, y, x * x, y * y, x * y];
  const size = 6;
  const normal = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0));
  for (const [r, x] of rows.entries())
    for (const [c, y] of columns.entries()) {
      const all = terms(x, y);
      for (let i = 0; i < size; i++) {
        const row = normal[i] ?? [];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + (all[i] ?? 0) * (all[j] ?? 0);
        row[size] = (row[size] ?? 0) + (all[i] ?? 0) * (grid[r]?.[c] ?? 0);
      }
    }
  const solved = eliminated(normal);
  return rows.map((x) =>
    columns.map((y) => terms(x, y).reduce((sum, term, at) => sum + term * (solved[at] ?? 0), 0)),
  );
}

/** Gauss and Jordan, for six equations. */
function eliminated(rows: number[][]): number[] {
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 1;
    for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / pivot;
    for (const [other, next] of rows.entries()) {
      if (other === at) continue;
      const times = next[at] ?? 0;
      for (let column = 0; column < row.length; column++)
        next[column] = (next[column] ?? 0) - times * (row[column] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

const percent = (part: number) => (100 * part).toFixed(1);
const achieved: string[] = [];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const personGrid = rates.map((evaluationsAWeek, row) =>
  sigmas.map((sigma, column) => {
    const fraction = seededFraction(seed + 100 * row + column);
    const h = exceededByFew(
      stableYears({ people, evaluationsAWeek, sigma }, fraction).map(({ loudest }) => loudest),
    );
    say(`person, ${evaluationsAWeek} a week, sigma ${sigma}: simulated ${h.toFixed(3)}`);
    return h;
  }),
);
const teamGrid: number[][] = sizes.map(() => []);
for (const [column, evaluationsAWeek] of teamRates.entries()) {
  const fraction = seededFraction(seed + 10_000 + column);
  const pool = stableYears({ people, evaluationsAWeek, sigma: teamSigma }, fraction, true);
  for (const [row, size] of sizes.entries()) {
    const h = exceededByFew(stableTeams({ teams, size }, pool, fraction));
    say(`team of ${size}, ${evaluationsAWeek} a week: simulated ${h.toFixed(3)}`);
    teamGrid[row]?.push(h);
  }
}
const rounded = (grid: number[][]) => grid.map((row) => row.map((h) => Number((h + margin).toFixed(2))));
const h = rounded(smoothed(rates.map(Math.log), sigmas, personGrid));
const teamH = rounded(smoothed(sizes.map(Math.log), teamRates.map(Math.log), teamGrid));

// Others than those from whom it was drawn: what share of them meets a word?
const check = [0.69, 1, 2, 4].flatMap((evaluationsAWeek) =>
  [6, 9, 12, 15].map((sigma) => ({ evaluationsAWeek, sigma })),
);
for (const [at, { evaluationsAWeek, sigma }] of check.entries()) {
  const limit = h[rates.indexOf(evaluationsAWeek)]?.[sigmas.indexOf(sigma)] ?? 0;
  const others = stableYears({ people, evaluationsAWeek, sigma }, seededFraction(seed + 20_000 + at));
  const met = others.filter(({ loudest }) => loudest > limit).length;
  const rate = wilsonInterval(met, people);
  if (!rate) throw new Error("nobody was simulated");
  const line = `${evaluationsAWeek} a week, sigma ${sigma}: h ${limit.toFixed(2)}, ${percent(rate.share)} % of stable people a year (${percent(rate.from)} to ${percent(rate.to)})`;
  achieved.push(line);
  say(line);
}

writeFileSync(
  file,
  `// Written by \`npm run change-thresholds -- ${people} ${teams} ${seed}\`; to be run again when the rule of change changes.

/**
 * From which z a change is said (methods, 8.2): simulated with the console's own functions over ${people} stable people
 * at each point and ${teams} teams of them, so that at most 5 % of person-years, and of team-years, meet either word;
 * drawn smooth, for one point alone is uncertain by about .04, and .05 higher. On other ${people} people it came to:
${achieved.map((line) => ` * - ${line}`).join("\n")}
 */
export const changeThresholds = {
  ruleVersion: ${changeRule.version},
  seed: ${seed},
  people: ${people},
  teams: ${teams},
  /** \`h[rate][sigma]\`: by scores a week and σ in points. */
  person: {
    rates: ${JSON.stringify(rates)},
    sigmas: ${JSON.stringify(sigmas)},
    h: ${JSON.stringify(h)},
  },
  /** \`h[size][rate]\`: by people and scores a week; σ ${teamSigma}. */
  team: {
    sizes: ${JSON.stringify(sizes)},
    rates: ${JSON.stringify(teamRates)},
    h: ${JSON.stringify(teamH)},
  },
} as const;
`,
);
