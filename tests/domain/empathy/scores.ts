import { mondayOf } from "../../../src/domain/calendar/iso-week.ts";
import type { WeekScore } from "../../../src/domain/empathy/adjusted-score.ts";
import { floorSpread } from "../../../src/domain/empathy/adjusted-score.ts";
import type { EmpathyScore } from "../../../src/domain/empathy/evaluator-severity.ts";
import type { LoadCell } from "../../../src/domain/empathy/load-before.ts";
import type { LoadedScore } from "../../../src/domain/empathy/load-contrast.ts";

/** The last week of every test's range. */
export const lastWeek = 2950;
/** Scores on the test floor spread by eight points. */
export const spread = floorSpread(64);

/** Scores around a level that differ by a steady pattern and never by chance; the pattern sums to zero. */
const wobble = [-6, 6, -3, 3, -5, 5, -2, 2];

/** `n` scores around `level` in weeks that go round from `weekFrom` to `weekTo`. */
export function around(level: number, n: number, [weekFrom, weekTo]: readonly [number, number]): WeekScore[] {
  return Array.from({ length: n }, (_, at) => ({
    week: weekFrom + (at % (weekTo - weekFrom + 1)),
    evaluator: "e1",
    adjusted: level + (wobble[at % wobble.length] ?? 0),
    severityVariance: 0,
  }));
}

export const recentWeeks = [lastWeek - 7, lastWeek] as const;
const referenceWeeks = [lastWeek - 25, lastWeek - 8] as const;

/** Scores of one cell: recent around one level, the reference around another. */
export function inCell(cell: LoadCell, recent: number, reference: number, n: number): LoadedScore[] {
  return [...around(recent, n, recentWeeks), ...around(reference, n, referenceWeeks)].map((score) => ({
    ...score,
    cell,
  }));
}

/** A raw score in a week. */
export function scored(agent: string, evaluator: string, week: number, score: number): EmpathyScore {
  return { agent, evaluator, serviceDay: mondayOf(week) + 2, score };
}
