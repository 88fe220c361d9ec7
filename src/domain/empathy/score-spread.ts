import type { WeekIndex } from "../calendar/iso-week.ts";
import type { WeekScore } from "./adjusted-score.ts";

/** The numbers of a person's spread of scores (methods, 8.2), and why they are what they are. */
export const scoreSpreadRule = {
  /** Degrees of freedom for which the floor's variance counts beside a person's own: with five scores theirs says little. */
  floorDegrees: 20,
  /** Weeks of a quarter: short enough that a level hardly wanders within it, long enough for several scores of a hand. */
  quarterWeeks: 13,
} as const;

/** How far scores lie from the mean of their evaluator and quarter: a sum of squares and its degrees of freedom. */
export interface WithinSquares {
  /** In points squared. */
  readonly squares: number;
  /** Scores less cells; 0 where every score is alone in its cell. */
  readonly degrees: number;
}

/** What the spread needs to know of a score. */
export type SpreadScore = Pick<WeekScore, "week" | "evaluator" | "adjusted">;

/**
 * The squares of one person's scores around the mean of each evaluator and quarter, before anything is cut
 * (methods, 8.2). Within these cells neither a fall of the level nor an evaluator's severity counts as spread.
 *
 * @returns squares and degrees of 0 where no cell holds two scores
 * @example of two scores 60 and 70 by one evaluator in one quarter: squares 50, degrees 1
 */
export function withinSquares(scores: readonly SpreadScore[]): WithinSquares {
  const cells = new Map<string, { n: number; mean: number }>();
  let squares = 0;
  for (const { week, evaluator, adjusted } of scores) {
    const name = `${quarterOf(week)} ${evaluator}`;
    const cell = cells.get(name) ?? { n: 0, mean: 0 };
    cells.set(name, cell);
    cell.n++;
    const away = adjusted - cell.mean;
    cell.mean += away / cell.n;
    squares += away * (adjusted - cell.mean);
  }
  return { squares, degrees: scores.length - cells.size };
}

/** The quarter in which a week lies: thirteen weeks each. */
function quarterOf(week: WeekIndex): number {
  return Math.floor(week / scoreSpreadRule.quarterWeeks);
}

/**
 * The floor's variance of one score within person, evaluator and quarter, in points squared: all people's
 * squares over all their degrees of freedom.
 *
 * @returns undefined where nobody has two scores in a cell, or scores never differ
 * @example floorVariance([{ squares: 50, degrees: 1 }, { squares: 100, degrees: 2 }]) // 50
 */
export function floorVariance(people: Iterable<WithinSquares>): number | undefined {
  let squares = 0;
  let degrees = 0;
  for (const one of people) {
    squares += one.squares;
    degrees += one.degrees;
  }
  return degrees > 0 && squares > 0 ? squares / degrees : undefined;
}

/**
 * A person's variance of one score, steadied by the floor's (methods, 8.2):
 * σ_i² = (ν·s_i² + 20·σ_floor²)/(ν + 20), where ν·s_i² is the person's sum of squares. In points squared.
 *
 * @param floor the floor's variance, above 0
 * @returns the floor's where the person has no degree of freedom
 * @example steadiedVariance({ squares: 4000, degrees: 20 }, 100) // 150
 */
export function steadiedVariance({ squares, degrees }: WithinSquares, floor: number): number {
  const { floorDegrees } = scoreSpreadRule;
  return (squares + floorDegrees * floor) / (degrees + floorDegrees);
}
