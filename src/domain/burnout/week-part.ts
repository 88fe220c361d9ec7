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
 * telemetry only the own part.
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

/** What speaks for a factor, as a stored week keeps it: the parts alone, 0 to 1. */
export interface PartValues {
  readonly own: number | null;
  readonly peer: number | null;
  readonly absolute: number | null;
}

/**
 * Which part decided u of a week: a limit, or the comparison with one's own past and the queue. Where both are
 * as large, the limit did: it is the plainer reason.
 *
 * @returns null where no part speaks
 * @example ledBy({ own: 0.5, peer: 1, absolute: 0.6 }, method) // "compared", for .7 is more
 */
export function ledBy(
  parts: PartValues,
  method: Pick<BurnoutMethod, "ownShare" | "peerShare">,
): "absolute" | "compared" | null {
  const compared = comparedValue(parts, method);
  if (parts.absolute === null) return compared === null ? null : "compared";
  return compared !== null && compared > parts.absolute ? "compared" : "absolute";
}

function comparedPart(
  { own, peer }: WeekParts,
  method: Pick<BurnoutMethod, "ownShare" | "peerShare">,
): number | null {
  return comparedValue({ own: own?.g ?? null, peer: peer?.g ?? null }, method);
}

function comparedValue(
  { own, peer }: Pick<PartValues, "own" | "peer">,
  { ownShare, peerShare }: Pick<BurnoutMethod, "ownShare" | "peerShare">,
): number | null {
  if (own !== null && peer !== null) return (ownShare * own + peerShare * peer) / (ownShare + peerShare);
  return own ?? peer;
}

/** What decided the part of a week: a limit, or the comparison with one's own past and the queue. */
export const partLeads = ["absolute", "compared"] as const;
export type PartLead = (typeof partLeads)[number];
