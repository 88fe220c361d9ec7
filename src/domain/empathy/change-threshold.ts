import { changeThresholds } from "./change-thresholds.ts";

/** How one person is scored: what a threshold depends on. */
export interface Scoring {
  /** Scores over the weeks recorded. */
  readonly scoresAWeek: number;
  /** σ_i, in points. */
  readonly sigma: number;
}

/** Why no word is said outside the table: nothing was simulated there. */
export const outsideReasons = ["too-few", "too-many", "too-spread"] as const;
export type OutsideReason = (typeof outsideReasons)[number];

export type Threshold =
  | { readonly kind: "known"; readonly h: number }
  | { readonly kind: "outside"; readonly reason: OutsideReason };

/**
 * The z from which a person's change is a word (methods, 8.2), between the points of the simulated table: straight
 * in σ, and in the logarithm of the scores a week.
 *
 * @returns `outside` where the table ends: nobody knows there how often chance would make a word. Only a spread
 * below the table's counts as its smallest, which makes fewer words.
 * @example changeThreshold({ scoresAWeek: 1, sigma: 9 }) // { kind: "known", h: 3.2 }
 */
export function changeThreshold({ scoresAWeek, sigma }: Scoring): Threshold {
  const { rates, sigmas, h } = changeThresholds.person;
  if (scoresAWeek < (rates[0] ?? 0)) return { kind: "outside", reason: "too-few" };
  if (scoresAWeek > (rates.at(-1) ?? 0)) return { kind: "outside", reason: "too-many" };
  if (sigma > (sigmas.at(-1) ?? 0)) return { kind: "outside", reason: "too-spread" };
  const known = Math.max(sigma, minSigma);
  return { kind: "known", h: between(rates.map(Math.log), sigmas, h, Math.log(scoresAWeek), known) };
}

/** The fewest scores a week that were simulated: with fewer nothing is said. */
export const minRate = changeThresholds.person.rates[0];

/** The smallest spread that was simulated; a smaller one counts as this. In points. */
export const minSigma = changeThresholds.person.sigmas[0];

/**
 * The z from which a team's change is a finding, by its people and their mean scores a week. More people than the
 * table's largest team count as that many, and scores a week beyond its ends as at them [our choice: the
 * threshold hardly moves there, and a team has no spread of its own].
 */
export function teamThreshold(people: number, scoresAWeek: number): number {
  const { sizes, rates, h } = changeThresholds.team;
  const within = (value: number, points: readonly number[]) =>
    Math.log(Math.min(Math.max(value, points[0] ?? value), points.at(-1) ?? value));
  return between(
    sizes.map(Math.log),
    rates.map(Math.log),
    h,
    within(people, sizes),
    within(scoresAWeek, rates),
  );
}

/** Between four points of a grid, straight in both directions; `grid[row][column]`. */
function between(
  rows: readonly number[],
  columns: readonly number[],
  grid: readonly (readonly number[])[],
  row: number,
  column: number,
): number {
  const [r, rowShare] = placeIn(rows, row);
  const [c, columnShare] = placeIn(columns, column);
  const at = (x: number, y: number) => grid[x]?.[y] ?? Number.POSITIVE_INFINITY;
  const along = (x: number) =>
    columnShare === 0 ? at(x, c) : at(x, c) * (1 - columnShare) + at(x, c + 1) * columnShare;
  return rowShare === 0 ? along(r) : along(r) * (1 - rowShare) + along(r + 1) * rowShare;
}

/** The point at or before a value that lies within the points, and how far it is on the way to the next. */
function placeIn(points: readonly number[], value: number): readonly [number, number] {
  let at = 0;
  while (at + 2 < points.length && (points[at + 1] ?? value) <= value) at++;
  const [from, to] = [points[at] ?? value, points[at + 1] ?? value];
  return [at, to > from ? (value - from) / (to - from) : 0];
}
