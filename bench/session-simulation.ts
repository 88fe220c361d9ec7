import {
  type AgentScoreSum,
  beforeAndAfter,
  beforeAndAfterRule,
  type ScoreSum,
} from "../src/domain/acting/before-and-after.ts";
import { type Fraction, seededFraction, standardNormal } from "../src/domain/statistics/chance.ts";

/** A floor on which sessions do nothing, and people are picked for their low scores. */
export interface IdleFloor {
  readonly agents: number;
  /** Scored contacts of a person in eight weeks, on average. */
  readonly scores: number;
  /** Spread of true levels between people, and of one score within a person, in points. */
  readonly between: number;
  readonly within: number;
  /** Share of the people that is picked, the lowest means first. */
  readonly picked: number;
}

/** Floors as they are met: some with small differences between people, some with few scores. */
export const idleFloors: readonly IdleFloor[] = [
  { agents: 40, scores: 14, between: 6, within: 15, picked: 0.15 },
  { agents: 40, scores: 10, between: 4, within: 18, picked: 0.25 },
  { agents: 120, scores: 12, between: 8, within: 15, picked: 0.1 },
  { agents: 12, scores: 20, between: 6, within: 12, picked: 0.25 },
];

export interface FalseClaims {
  readonly floors: number;
  /** Before-and-afters in which anything was said. */
  readonly statements: number;
  readonly helped: number;
  readonly lower: number;
}

/**
 * Simulates floors on which sessions do nothing, and counts how often the before-and-after says "helped".
 * Scores are round numbers between 0 and 100, as they are on forms.
 *
 * @param floors how many of each kind
 * @example falseClaimsOn(idleFloors, 50, 1).helped
 */
export function falseClaimsOn(kinds: readonly IdleFloor[], floors: number, seed: number): FalseClaims {
  const fraction = seededFraction(seed);
  const total = { floors: 0, statements: 0, helped: 0, lower: 0 };
  for (const kind of kinds)
    for (let floor = 0; floor < floors; floor++) {
      total.floors++;
      for (const verdict of idleVerdicts(kind, fraction)) {
        if (verdict !== "helped" && verdict !== "lower" && verdict !== "cannot-tell") continue;
        total.statements++;
        if (verdict !== "cannot-tell") total[verdict]++;
      }
    }
  return total;
}

function idleVerdicts(floor: IdleFloor, fraction: Fraction) {
  const people = Array.from({ length: floor.agents }, (_, at) => {
    const level = 68 + floor.between * standardNormal(fraction);
    return { level, before: { agent: `a${at}`, ...drawn(floor, level, fraction) } };
  });
  const scored = people.filter(({ before }) => before.n >= beforeAndAfterRule.minScores);
  const lowest = scored.toSorted((a, b) => mean(a.before) - mean(b.before));
  const picked = lowest.slice(0, Math.max(1, Math.round(floor.agents * floor.picked)));
  const floorBefore: AgentScoreSum[] = people.map(({ before }) => before);
  return picked.map(({ level, before }) => {
    const after = drawn(floor, level, fraction);
    return beforeAndAfter(before.agent, 0, 2 * beforeAndAfterRule.days, floorBefore, after).verdict;
  });
}

function drawn({ scores, within }: IdleFloor, level: number, fraction: Fraction): ScoreSum {
  // As many as their mean, give or take a half.
  const n = Math.max(0, Math.round(scores * (0.5 + fraction())));
  let [sum, squares] = [0, 0];
  for (let at = 0; at < n; at++) {
    const score = Math.min(100, Math.max(0, Math.round(level + within * standardNormal(fraction))));
    sum += score;
    squares += score * score;
  }
  return { n, sum, squares };
}

function mean({ n, sum }: ScoreSum): number {
  return sum / n;
}
