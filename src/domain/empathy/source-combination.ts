import { countedSources } from "../floor/evaluation-source.ts";
import { chiSquareShareAbove } from "../statistics/chi-square-law.ts";
import type { Interval } from "../statistics/interval.ts";
import { mean, variance, weightedMean } from "../statistics/mean.ts";
import { usualReach } from "../statistics/normal-law.ts";

/**
 * What an agent's empathy is combined from: the evaluations that count for agents, by their source, and
 * customers' answers about empathy. NPS is context and never combined.
 */
export const empathySources = [...countedSources, "survey"] as const;
export type EmpathySource = (typeof empathySources)[number];

/** From two sources on none may carry more than this share of the weight. */
export const maxWeight = 0.6;
/** Sources that differ more than chance would in one of a hundred agents are shown apart. */
export const conflictBelow = 0.01;
/** The weeks of a source whose mean is its fixed reference. */
export const referenceMeanWeeks = 26;
/** Below this share of answered surveys customers' answers are of low confidence. */
export const lowResponseShare = 0.15;

/**
 * An answer on a scale as points from 0 to 100: 100·(x - min) / (max - min).
 *
 * @returns undefined outside the scale, or for a scale without length: such an answer is counted, not averaged
 * @example scalePoints(4, 1, 5) // 75
 */
export function scalePoints(answer: number, min: number, max: number): number | undefined {
  if (!(max > min) || !(answer >= min && answer <= max)) return undefined;
  return (100 * (answer - min)) / (max - min);
}

/** One source's mean for one agent, in points. */
export interface SourceMean {
  readonly source: EmpathySource;
  readonly mean: number;
  /** From 1. */
  readonly n: number;
  /** Variance of one score within agents, pooled over the source. */
  readonly sigmaSquared: number;
  /** What the source differs by from agent to agent for reasons of its own, `methodVariance`; from 0. */
  readonly methodVariance: number;
  /** Mean of the source's first 26 weeks, never of the period: a fall of the whole queue stays visible. */
  readonly referenceMean: number;
}

/** What one source says, and how much it counts. */
interface WeighedSource extends Interval {
  readonly source: EmpathySource;
  readonly n: number;
  /** Points above the source's reference. */
  readonly deviation: number;
  readonly standardError: number;
  /** Share of the weight, 0 to 1. */
  readonly weight: number;
}

export type CombinedSources =
  | {
      readonly kind: "combined" | "one-source";
      /** Points above the sources' references, with its 95 % interval. */
      readonly deviation: number;
      readonly standardError: number;
      readonly from: number;
      readonly to: number;
      readonly sources: readonly WeighedSource[];
    }
  /** The sources contradict each other: they are shown side by side, without a common figure. */
  | {
      readonly kind: "conflict";
      readonly q: number;
      readonly p: number;
      readonly sources: readonly WeighedSource[];
    }
  | { readonly kind: "no-scores" };

/**
 * Variance between agents that a source has beside QA: max(0, variance of (y_s - y_QA) - mean(v_s + v_QA))
 * (methods, 4.3), in squared points.
 *
 * @param pairs agents whom both sources scored; the variances are those of their means
 * @returns undefined with fewer than two agents
 * @example pairs that differ by exactly what their own errors make: 0
 */
export function methodVariance(
  pairs: readonly {
    readonly mean: number;
    readonly variance: number;
    readonly qaMean: number;
    readonly qaVariance: number;
  }[],
): number | undefined {
  const seen = variance(pairs.map(({ mean, qaMean }) => mean - qaMean));
  if (seen === undefined) return undefined;
  const own = mean(pairs.map((pair) => pair.variance + pair.qaVariance)) ?? 0;
  return Math.max(0, seen - own);
}

/**
 * QA's own method variance: how much an evaluator's mean for one agent departs from agent and evaluator
 * taken singly. By moments over the cells of agent and evaluator: max(0, (Σn·r̄² - df·σ²) / (df·mean n)) with
 * r̄ a cell's mean residual of the severity model.
 *
 * @param cells number of scores and mean residual of each pair of agent and evaluator
 * @param sigmaSquared variance of a score within a cell
 * @param degrees cells - agents - evaluators + 1
 * @returns undefined where there are no degrees of freedom
 */
export function agentEvaluatorVariance(
  cells: readonly { readonly n: number; readonly meanResidual: number }[],
  sigmaSquared: number,
  degrees: number,
): number | undefined {
  if (degrees < 1 || cells.length === 0) return undefined;
  const squares = cells.reduce((sum, { n, meanResidual }) => sum + n * meanResidual ** 2, 0);
  const meanCount = mean(cells.map(({ n }) => n)) ?? 0;
  return Math.max(0, (squares - degrees * sigmaSquared) / (degrees * meanCount));
}

/**
 * One figure from several sources (methods, 4.3): each as its distance from its own fixed reference, weighed
 * by w = 1/(v + τ²), v = σ²/n; ŷ = Σwy/Σw. From two sources on one carries at most 60 % of the weight;
 * SE² = Σw²(v + τ²)/(Σw)². Heterogeneity Q = Σw(y - ȳ)² with the weights before that limit.
 *
 * @returns `conflict` where Q has p under .01, `one-source` where there is only one, `no-scores` without any
 * @example combinedSources([qa])?.kind // "one-source"
 */
export function combinedSources(means: readonly SourceMean[]): CombinedSources {
  const scored = means.filter(({ n }) => n > 0);
  if (scored.length === 0) return { kind: "no-scores" };
  const parts = scored.map((one) => {
    const error = one.sigmaSquared / one.n + one.methodVariance;
    return {
      source: one.source,
      n: one.n,
      deviation: one.mean - one.referenceMean,
      error,
      weight: 1 / error,
    };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const free = weightedMean(parts.map(({ weight, deviation: value }) => ({ value, weight }))) ?? 0;
  const q = parts.reduce((sum, { weight, deviation }) => sum + weight * (deviation - free) ** 2, 0);
  const p = parts.length > 1 ? chiSquareShareAbove(q, parts.length - 1) : 1;

  const shares = limited(parts.map(({ weight }) => weight / total));
  const sources = parts.map(({ source, n, deviation, error }, at): WeighedSource => {
    const standardError = Math.sqrt(error);
    return {
      source,
      n,
      deviation,
      standardError,
      weight: shares[at] ?? 0,
      from: deviation - usualReach(standardError),
      to: deviation + usualReach(standardError),
    };
  });
  if (p < conflictBelow) return { kind: "conflict", q, p, sources };
  const deviation = sources.reduce((sum, one) => sum + one.weight * one.deviation, 0);
  const standardError = Math.sqrt(
    sources.reduce((sum, one) => sum + (one.weight * one.standardError) ** 2, 0),
  );
  return {
    kind: parts.length > 1 ? "combined" : "one-source",
    deviation,
    standardError,
    from: deviation - usualReach(standardError),
    to: deviation + usualReach(standardError),
    sources,
  };
}

/** Shares of which, from two on, none is above the limit; what it gives up goes to the others in proportion. */
function limited(shares: readonly number[]): readonly number[] {
  const largest = Math.max(...shares);
  if (shares.length < 2 || largest <= maxWeight) return shares;
  const at = shares.indexOf(largest);
  return shares.map((share, place) => (place === at ? maxWeight : (share / (1 - largest)) * (1 - maxWeight)));
}
