import { derSimonianLaird } from "../statistics/dersimonian-laird.ts";
import type { Interval } from "../statistics/interval.ts";
import { usualReach } from "../statistics/normal-law.ts";

/** With fewer agents than this the spread between them is set, not estimated [our choice]. */
export const agentsForEstimate = 10;
/** Standard deviation between agents that is set then, in points [our choice]. */
export const priorSpreadPoints = 8;

/** An agent's own mean; `n` 0 where there are no evaluations yet. */
export interface AgentMean {
  readonly agent: string;
  readonly mean: number;
  readonly n: number;
}

/** An agent's level as the queue makes it likely, with the raw mean beside it. Points. */
export interface ShrunkenMean extends Interval {
  readonly agent: string;
  /** The agent's own mean; undefined where there are no evaluations. */
  readonly raw: number | undefined;
  readonly n: number;
  readonly estimate: number;
  /** How far it was drawn to the queue's mean, 0 (not at all) to 1 (it is the queue's mean). */
  readonly shrunkBy: number;
  readonly standardDeviation: number;
}

/** How the spread between agents is known. `set`: too few agents to estimate it; `alike`: they differ no more than chance lets them. */
export const spreadSources = ["estimated", "set", "alike"] as const;
type SpreadSource = (typeof spreadSources)[number];

export interface QueueShrinkage {
  readonly agents: readonly ShrunkenMean[];
  readonly queueMean: number;
  /** Variance between agents' true levels. */
  readonly betweenAgents: number;
  /** `set`: too few agents to estimate it; `alike`: they differ no more than chance lets them. */
  readonly spread: SpreadSource;
}

/**
 * Empirical Bayes for the agents of one queue (methods, 4.4): B = v/(v + τ²) with v = σ²/n; estimate
 * (1 - B)·own + B·queue's mean; standard deviation √((1 - B)v). τ² after DerSimonian and Laird from ten
 * agents on, else 8² points. Without a spread between agents everybody is given the queue's mean, with that
 * mean's own standard error: an interval without width would claim to know everything.
 *
 * @param sigmaSquared variance of one evaluation within agents, above 0
 * @returns undefined where no agent has an evaluation
 * @example an agent with 4 evaluations of mean 50, σ² 100, τ² 25, in a queue of mean 70: estimate 60
 */
export function shrunkenMeans(
  agents: readonly AgentMean[],
  sigmaSquared: number,
): QueueShrinkage | undefined {
  if (!(sigmaSquared > 0)) throw new RangeError(`A variance is above 0, not ${sigmaSquared}`);
  const scored = agents.filter(({ n }) => n > 0);
  const estimates = scored.map(({ mean, n }) => ({ value: mean, variance: sigmaSquared / n }));
  const found = derSimonianLaird(estimates);
  if (!found) return undefined;
  const enough = scored.length >= agentsForEstimate;
  const betweenAgents = enough ? found.tauSquared : priorSpreadPoints ** 2;
  const queueMean = enough ? found.mean : weighedMean(estimates, betweenAgents);
  return {
    agents: agents.map((one) => shrunken(one, sigmaSquared, queueMean, betweenAgents, found.standardError)),
    queueMean,
    betweenAgents,
    spread: enough ? (betweenAgents > 0 ? "estimated" : "alike") : "set",
  };
}

function shrunken(
  { agent, mean, n }: AgentMean,
  sigmaSquared: number,
  queueMean: number,
  betweenAgents: number,
  queueError: number,
): ShrunkenMean {
  const own = sigmaSquared / Math.max(n, 1);
  const shrunkBy = n > 0 ? own / (own + betweenAgents) : 1;
  const estimate = n > 0 ? (1 - shrunkBy) * mean + shrunkBy * queueMean : queueMean;
  const posterior = Math.sqrt(n > 0 ? (1 - shrunkBy) * own : betweenAgents);
  const standardDeviation = betweenAgents > 0 ? posterior : queueError;
  const reach = usualReach(standardDeviation);
  return {
    agent,
    raw: n > 0 ? mean : undefined,
    n,
    estimate,
    shrunkBy,
    standardDeviation,
    from: estimate - reach,
    to: estimate + reach,
  };
}

function weighedMean(
  estimates: readonly { readonly value: number; readonly variance: number }[],
  between: number,
): number {
  let weight = 0;
  let weighed = 0;
  for (const { value, variance } of estimates) {
    weight += 1 / (variance + between);
    weighed += value / (variance + between);
  }
  return weighed / weight;
}
