import type { BurnoutMethod } from "./burnout-rule.ts";
import { clamp, type Deviation } from "./deviation.ts";
import type { FactorRule } from "./factor-rule.ts";
import type { AbsoluteEdges } from "./queue-week.ts";

/** What speaks for a factor in a week; null where it cannot. */
export interface WeekParts {
  readonly own: Deviation | null;
  readonly peer: Deviation | null;
  /** 0 to 1. */
  readonly absolute: number | null;
}

/**
 * Absolute part of a value: 0 to the first edge, 1 from the second, linear between (methods, 3.3, step 3).
 *
 * @returns null where there are no edges
 * @example absolutePart(90, { zeroAt: 60, oneAt: 120 }) // 0.5
 */
export function absolutePart(value: number, edges: AbsoluteEdges | null): number | null {
  return edges && clamp((value - edges.zeroAt) / (edges.oneAt - edges.zeroAt), 0, 1);
}

/**
 * u of a week (methods, 3.3, step 4). Of an exposure the larger of its absolute part and .6·own + .4·peer,
 * over the parts there are, with their weights renormalised: chronic overload does not become usual. Of
 * telemetry the own part alone.
 *
 * @returns 0 to 1; null where no part speaks: nothing is filled in
 * @example an exposure with own .5, peer 1 and absolute .6: .7
 */
export function weekPart(
  parts: WeekParts,
  role: FactorRule["role"],
  method: Pick<BurnoutMethod, "ownShare" | "peerShare">,
): number | null {
  if (role === "telemetry") return parts.own?.g ?? null;
  const compared = comparedPart(parts, method);
  if (parts.absolute === null) return compared;
  return compared === null ? parts.absolute : Math.max(parts.absolute, compared);
}

function comparedPart(
  { own, peer }: WeekParts,
  { ownShare, peerShare }: Pick<BurnoutMethod, "ownShare" | "peerShare">,
): number | null {
  if (own && peer) return (ownShare * own.g + peerShare * peer.g) / (ownShare + peerShare);
  return own?.g ?? peer?.g ?? null;
}

/** What decided the part of a week: a limit, or the comparison with one's own past and the queue. */
export const partLeads = ["absolute", "compared"] as const;
export type PartLead = (typeof partLeads)[number];
