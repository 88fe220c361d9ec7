import { type AgentMean, type QueueShrinkage, type ShrunkenMean, shrunkenMeans } from "./shrinkage.ts";

/** A queue with fewer scored agents than this has no mean of its own to be drawn to: the floor's it is [our choice]. */
export const minQueueAgents = 5;

export interface QueuedMean extends AgentMean {
  /** The queue that an agent mostly works in; null where that is not known. */
  readonly queue: string | null;
}

/** An agent's estimate with what it was drawn to. */
export interface FloorEstimate extends ShrunkenMean {
  readonly towards: number;
  readonly spread: QueueShrinkage["spread"];
}

/**
 * Every agent's level, drawn towards the mean of their own queue (methods, 4.4); agents of small queues, and
 * those whose queue is not known, towards the floor's.
 *
 * @param sigmaSquared variance of one evaluation within agents, above 0
 * @returns agents with evaluations, by name of the agent
 */
export function floorEstimates(
  agents: readonly QueuedMean[],
  sigmaSquared: number,
): Map<string, FloorEstimate> {
  const scored = agents.filter(({ n }) => n > 0);
  const sizes = new Map<string, number>();
  for (const { queue } of scored) if (queue !== null) sizes.set(queue, (sizes.get(queue) ?? 0) + 1);
  const groupOf = ({ queue }: QueuedMean) =>
    queue !== null && (sizes.get(queue) ?? 0) >= minQueueAgents ? queue : null;
  const estimates = new Map<string, FloorEstimate>();
  const take = (found: QueueShrinkage | undefined, wanted: ReadonlySet<string>) => {
    for (const one of found?.agents ?? []) {
      if (found && wanted.has(one.agent)) {
        estimates.set(one.agent, { ...one, towards: found.queueMean, spread: found.spread });
      }
    }
  };
  for (const [queue, own] of Map.groupBy(scored, groupOf)) {
    const wanted = new Set(own.map(({ agent }) => agent));
    take(shrunkenMeans(queue === null ? scored : own, sigmaSquared), wanted);
  }
  return estimates;
}
