import type { WeekIndex } from "../calendar/iso-week.ts";
import type { WeekScore } from "./adjusted-score.ts";
import { changeRule } from "./change-rule.ts";
import { CutMean } from "./cut-mean.ts";
import { splitWanderVariances, type WanderBuffers, wanderBuffers } from "./wander.ts";

/** One person's scores in the order of time, ready for look after look. */
export interface LevelScores {
  readonly scores: readonly WeekScore[];
  /** The week of the first score, and where the scores of each week from it on begin; last, where they end. */
  readonly firstWeek: WeekIndex;
  readonly starts: Int32Array;
  /** Without their evaluators' severity, in points. */
  readonly adjusted: Float64Array;
  /** Whose each score is, as a number, and the variance of each one's severity. */
  readonly evaluators: Int32Array;
  readonly severityVariances: Float64Array;
  /** σ_i², of one score, in points squared. */
  readonly variance: number;
  /** The places of the scores in the order of their size. */
  readonly bySize: Int32Array;
  /** Where sets of these scores are put in order, look after look; it holds nothing between looks. */
  readonly inOrder: CutMean;
  /** Room for the figures of one look: thousands of looks would else leave as many behind. Nothing is read from it later. */
  readonly room: LookRoom;
}

interface LookRoom {
  /** By b: the place of the first recent score, both means, and the variance of the severities. */
  readonly bounds: Int32Array;
  readonly recentMeans: Float64Array;
  readonly referenceMeans: Float64Array;
  readonly severities: Float64Array;
  readonly wander: WanderBuffers;
  /** By week of the look: where its scores begin. */
  readonly starts: Int32Array;
  /** By evaluator: scores lately and before. */
  readonly recent: Int32Array;
  readonly reference: Int32Array;
}

function lookRoom(evaluators: number): LookRoom {
  const byWeeks = changeRule.maxRecentWeeks + 1;
  return {
    bounds: new Int32Array(byWeeks),
    recentMeans: new Float64Array(byWeeks),
    referenceMeans: new Float64Array(byWeeks),
    severities: new Float64Array(byWeeks),
    wander: wanderBuffers(changeRule.maxRecentWeeks),
    starts: new Int32Array(changeRule.windowWeeks + 1),
    recent: new Int32Array(evaluators),
    reference: new Int32Array(evaluators),
  };
}

/** Of the weeks of a look: those up to the last, from the first whose scores still compare with it. */
export interface LevelSpan {
  readonly from: WeekIndex;
  readonly lastWeek: WeekIndex;
}

/** The mean of the last weeks less that of the weeks before, in points. */
export interface LevelChange {
  /** How many weeks are recent: b. */
  readonly weeks: number;
  readonly difference: number;
  readonly variance: number;
  readonly recent: number;
  readonly reference: number;
}

/** The two ways in which a level can change. */
export const changeDirections = ["declining", "improving"] as const;
export type ChangeDirection = (typeof changeDirections)[number];

/** The recent weeks that speak loudest for a change, and how loud. */
export interface BestChange {
  readonly direction: ChangeDirection;
  readonly change: LevelChange;
  /** The difference over its standard error, above 0. */
  readonly z: number;
}

/**
 * One person's scores, put in order once.
 *
 * @param scores in any order
 * @param variance σ_i², as `steadiedVariance` gives it
 */
export function levelScores(scores: readonly WeekScore[], variance: number): LevelScores {
  const ordered = scores.toSorted((a, b) => a.week - b.week);
  const adjusted = Float64Array.from(ordered, (score) => score.adjusted);
  const numbers = new Map<string, number>();
  const variances: number[] = [];
  const evaluators = Int32Array.from(ordered, ({ evaluator, severityVariance }) => {
    const known = numbers.get(evaluator);
    if (known !== undefined) return known;
    numbers.set(evaluator, variances.length);
    return variances.push(severityVariance) - 1;
  });
  return {
    scores: ordered,
    ...startsOf(ordered),
    adjusted,
    bySize: Int32Array.from(adjusted.keys()).sort((a, b) => (adjusted[a] ?? 0) - (adjusted[b] ?? 0)),
    evaluators,
    severityVariances: Float64Array.from(variances),
    variance,
    inOrder: new CutMean(ordered.length),
    room: lookRoom(variances.length),
  };
}

function startsOf(ordered: readonly WeekScore[]): Pick<LevelScores, "firstWeek" | "starts"> {
  const firstWeek = ordered[0]?.week ?? 0;
  const weeks = ordered.length === 0 ? 0 : (ordered.at(-1)?.week ?? firstWeek) - firstWeek + 1;
  const starts = new Int32Array(weeks + 1);
  for (const { week } of ordered) {
    const next = week - firstWeek + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at <= weeks; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { firstWeek, starts };
}

/** The place of the first score of a week or of a later one. */
export function firstScoreFrom({ firstWeek, starts }: LevelScores, week: WeekIndex): number {
  const at = Math.min(Math.max(0, week - firstWeek), starts.length - 1);
  return starts[at] ?? 0;
}

/**
 * The changes that a look compares (methods, 8.2): for b = 1 to 16 the last b weeks less the weeks before, each
 * side cut at its own median ± 2σ_i. The variance of a difference is that of the two means, of the person's own
 * wandering between them, and of the severities taken out.
 *
 * @returns those with at least 8 scores before and one lately, the shortest first: a team's mean takes in all of
 * them, a word about the person those with at least 4 lately; an empty list where there are none
 * @example levelChanges(levelScores(scores, 81), { from: 2900, lastWeek: 2951 })[0]?.difference // -12.4
 */
export function levelChanges(own: LevelScores, { from, lastWeek }: LevelSpan): LevelChange[] {
  const { minReference, maxRecentWeeks, cutAt } = changeRule;
  const begin = firstScoreFrom(own, from);
  const end = firstScoreFrom(own, lastWeek + 1);
  if (end - begin <= minReference) return [];
  const { bounds } = own.room;
  let [shortest, longest] = [0, 0];
  for (let b = 1; b <= maxRecentWeeks; b++) {
    const bound = Math.max(begin, firstScoreFrom(own, changeFrom(lastWeek, b)));
    bounds[b] = bound;
    if (bound === end) continue;
    if (bound - begin < minReference) break;
    if (shortest === 0) shortest = b;
    longest = b;
  }
  if (shortest === 0) return [];
  const cut = cutAt * Math.sqrt(own.variance);
  const span = { begin, end, bounds, shortest, longest };
  const recentMeans = recentMeansOf(own, span, cut);
  const referenceMeans = referenceMeansOf(own, span, cut);
  const severities = severityVariancesOf(own, span);
  const wander = wanderOf(own, { from, lastWeek }, longest);
  const changes: LevelChange[] = [];
  for (let b = shortest; b <= longest; b++) {
    const bound = bounds[b] ?? end;
    const [recent, reference] = [end - bound, bound - begin];
    const ofMeans = own.variance * (1 / recent + 1 / reference);
    changes.push({
      weeks: b,
      difference: (recentMeans[b] ?? 0) - (referenceMeans[b] ?? 0),
      variance: ofMeans + (wander[b] ?? 0) + (severities[b] ?? 0),
      recent,
      reference,
    });
  }
  return changes;
}

/** Where the scores of a look lie: its first and the one after its last, and for each b the first recent one. */
interface Bounds {
  readonly begin: number;
  readonly end: number;
  readonly bounds: Int32Array;
  /** The least and the most weeks that are tried. */
  readonly shortest: number;
  readonly longest: number;
}

/** The recent mean for each b: every further week joins what was recent already. */
function recentMeansOf(own: LevelScores, { end, bounds, longest }: Bounds, cut: number): Float64Array {
  const means = own.room.recentMeans;
  const mean = own.inOrder;
  mean.clear();
  let from = end;
  for (let b = 1; b <= longest; b++) {
    const bound = bounds[b] ?? end;
    while (from > bound) mean.add(own.adjusted[--from] ?? 0);
    means[b] = mean.mean(cut);
  }
  return means;
}

/** The reference's mean for each b, from the longest b on: what is recent no more joins the reference. */
function referenceMeansOf(
  own: LevelScores,
  { begin, end, bounds, shortest, longest }: Bounds,
  cut: number,
): Float64Array {
  const means = own.room.referenceMeans;
  const mean = own.inOrder;
  let to = bounds[longest] ?? end;
  mean.fill(own.adjusted, own.bySize, begin, to);
  for (let b = longest; b >= shortest; b--) {
    const bound = bounds[b] ?? end;
    while (to < bound) mean.add(own.adjusted[to++] ?? 0);
    means[b] = mean.mean(cut);
  }
  return means;
}

/**
 * How uncertain each difference is through the severities taken out, as `severityUncertainty` gives it: the sum
 * over evaluators of (share in the recent - share in the reference)²·variance. Kept score by score, for every b.
 */
function severityVariancesOf(own: LevelScores, { begin, end, bounds, longest }: Bounds): Float64Array {
  const { evaluators, severityVariances } = own;
  const { recent, reference, severities: variances } = own.room;
  const known = severityVariances.length;
  recent.fill(0);
  reference.fill(0);
  variances.fill(0);
  for (let at = begin; at < end; at++) {
    const evaluator = evaluators[at] ?? 0;
    reference[evaluator] = (reference[evaluator] ?? 0) + 1;
  }
  // Sums over evaluators of variance times recent², recent·reference and reference².
  let [both, joint, before] = [0, 0, 0];
  for (let one = 0; one < known; one++) before += (severityVariances[one] ?? 0) * (reference[one] ?? 0) ** 2;
  let from = end;
  for (let b = 1; b <= longest; b++) {
    const bound = bounds[b] ?? end;
    while (from > bound) {
      const evaluator = evaluators[--from] ?? 0;
      const variance = severityVariances[evaluator] ?? 0;
      const [a, c] = [recent[evaluator] ?? 0, reference[evaluator] ?? 0];
      both += variance * (2 * a + 1);
      joint += variance * (c - a - 1);
      before -= variance * (2 * c - 1);
      recent[evaluator] = a + 1;
      reference[evaluator] = c - 1;
    }
    const [n, m] = [end - bound, bound - begin];
    if (n > 0 && m > 0) variances[b] = Math.max(0, both / (n * n) - (2 * joint) / (n * m) + before / (m * m));
  }
  return variances;
}

/** K_b of the weeks of a look, from its first score on. */
function wanderOf(own: LevelScores, { from, lastWeek }: LevelSpan, longest: number): Float64Array {
  const { starts, wander } = own.room;
  const first = Math.max(from, own.firstWeek, lastWeek - changeRule.windowWeeks + 1);
  const weeks = lastWeek - first + 1;
  for (let at = 0; at <= weeks; at++) starts[at] = firstScoreFrom(own, first + at);
  return splitWanderVariances(starts, weeks, longest, wander);
}

/**
 * The loudest change of one person either way (methods, 8.2): the largest z = |d|/√variance of those of at least
 * 5 points with at least 4 recent scores; of equals the one of the fewest weeks, for the shortest come first.
 *
 * @returns undefined where none is large enough
 */
export function bestChange(changes: readonly LevelChange[]): BestChange | undefined {
  let best: BestChange | undefined;
  for (const change of changes) {
    const { difference, variance, recent } = change;
    if (recent < changeRule.minRecent || Math.abs(difference) < changeRule.points) continue;
    const z = Math.abs(difference) / Math.sqrt(variance);
    if (best && z <= best.z) continue;
    best = { direction: directionOf(difference), change, z };
  }
  return best;
}

/** Which way a difference goes. */
export function directionOf(difference: number): ChangeDirection {
  return difference < 0 ? "declining" : "improving";
}

/** The first week of a change over the last b weeks: the start of b*. @example changeFrom(2951, 4) // 2948 */
export function changeFrom(lastWeek: WeekIndex, weeks: number): WeekIndex {
  return lastWeek - weeks + 1;
}

/** A mean of the scores of some weeks, cut as those of a look are, and how many there are. */
export interface LevelMean {
  readonly n: number;
  /** NaN where n is 0: who asks looks at `n` first. */
  readonly mean: number;
}

/** The cut mean of the scores from one week to another, both included. */
export function levelMean(own: LevelScores, from: WeekIndex, to: WeekIndex): LevelMean {
  const begin = firstScoreFrom(own, from);
  const end = Math.max(begin, firstScoreFrom(own, to + 1));
  const { inOrder } = own;
  inOrder.fill(own.adjusted, own.bySize, begin, end);
  return { n: end - begin, mean: inOrder.mean(changeRule.cutAt * Math.sqrt(own.variance)) };
}
