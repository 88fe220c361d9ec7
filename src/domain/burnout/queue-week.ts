import { median } from "../statistics/median.ts";
import { percentile } from "../statistics/percentile.ts";
import { type Spread, spreadsOfOthers } from "../statistics/spread-of-others.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import type { FactorRule } from "./factor-rule.ts";

/** Between which values an absolute part rises from 0 to 1, in the factor's unit. */
export interface AbsoluteEdges {
  readonly zeroAt: number;
  readonly oneAt: number;
}

/** What the queue's week says of one factor for one of its agents. */
export interface AmongPeers {
  /** Others on the same main queue and channel with a valid quantity in the same week. */
  readonly peers: number;
  /** Of the others; null with fewer of them than a comparison needs. */
  readonly spread: Spread | null;
  /** Of the whole queue, for a factor whose absolute part is relative; null with too few others. */
  readonly edges: AbsoluteEdges | null;
}

/**
 * For each agent of a queue and channel the spread of all others, and the edges that the queue's own week
 * gives a relative factor: its median, and the larger of its 90th percentile and the median + 2·s_min
 * (methods, 3.2 and 3.3, step 2). With fewer than eight others neither is computed: a percentile of a handful
 * would be the agent's own value again.
 *
 * @param values the valid quantities of the queue's agents, in the factor's unit
 * @returns in the order given
 */
export function amongPeers(
  values: readonly number[],
  factor: FactorRule,
  method: Pick<BurnoutMethod, "leastPeers">,
): AmongPeers[] {
  const peers = values.length - 1;
  if (peers < method.leastPeers) return values.map(() => ({ peers, spread: null, edges: null }));
  const edges = queueEdges(values, factor);
  return spreadsOfOthers(values).map((spread) => ({ peers, spread: spread ?? null, edges }));
}

function queueEdges(values: readonly number[], factor: FactorRule): AbsoluteEdges | null {
  const { edges, direction, sMin } = factor;
  if (edges?.kind !== "queue") return null;
  const worse = values.map((value) => direction * value);
  const zeroAt = median(worse);
  const high = percentile(worse, edges.oneAtShare);
  if (zeroAt === undefined || high === undefined) return null;
  const oneAt = Math.max(high, zeroAt + edges.leastScales * sMin);
  return { zeroAt: direction * zeroAt, oneAt: direction * oneAt };
}
