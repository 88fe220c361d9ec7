import type { ChangeScore, WatchedPerson } from "../../../src/domain/empathy/floor-changes.ts";

/** The week of every last look. */
export const look = 3000;

/** Scores that differ by a steady pattern and never by chance, of a spread of about nine points; it sums to zero. */
const wobble = [-12, 12, -4, 4, -9, 9, -10, 10];

/**
 * Scores of one person, so many a week, around a level of 75 that changes by so many points in its turn.
 *
 * @param steps from how many weeks before the end on the level lies so many points off
 */
export function scoresOf(
  aWeek: number,
  steps: readonly (readonly [weeks: number, points: number])[] = [],
  { weeks = 104, until = 0 }: { readonly weeks?: number; readonly until?: number } = {},
): ChangeScore[] {
  const scores: ChangeScore[] = [];
  for (let before = weeks - 1; before >= until; before--) {
    const off = steps.findLast(([from]) => before < from)?.[1] ?? 0;
    const due = Math.floor((weeks - before) * aWeek) - Math.floor((weeks - before - 1) * aWeek);
    for (let at = 0; at < due; at++) {
      const adjusted = 75 + off + (wobble[scores.length % wobble.length] ?? 0);
      scores.push({ week: look - before, evaluator: "e1", form: "f1", adjusted, severityVariance: 0 });
    }
  }
  return scores;
}

export function watched(
  agent: string,
  scores: readonly ChangeScore[],
  team: string | null = null,
): WatchedPerson {
  return { agent, team, scores, newQueues: [] };
}

/** The same scores with one of the last far off: the odd contact. */
export function withOddOne(scores: readonly ChangeScore[], points: number): ChangeScore[] {
  return scores.map((score, at) => (at === scores.length - 2 ? { ...score, adjusted: 75 + points } : score));
}
