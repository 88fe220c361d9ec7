import type { BurnoutMethod } from "./burnout-rule.ts";
import { clamp } from "./deviation.ts";
import type { FactorRule } from "./factor-rule.ts";
import type { WeekParts } from "./week-part.ts";

/** What the decision needs of one factor's week beside its parts. */
export interface DecisionFacts {
  /** The factor has no valid value in the week, or one of a poorer basis than before. */
  readonly missing: boolean;
  /** Abusive contacts of the week; null where no column says so, or the factor does not count them. */
  readonly abusive: number | null;
  /** Only the part against one's own past speaks, as for contracted nights. */
  readonly ownAlone: boolean;
}

/**
 * u of a week as it counts for attention, 0 to 1 (methods, 8.1). It is never more than the part that is shown, and
 * what is missing in it counts zero: a missing week, a past that is too short, a queue with too few others. A part
 * that is relative to the queue counts up to `relativeUpTo` only; abusive contacts count in full, whatever others have.
 *
 * @param parts `absolute` by the factor's edges alone
 * @example an exposure with own 1, no peers and absolute .2: .6
 */
export function decisionPart(
  parts: WeekParts,
  factor: Pick<FactorRule, "role" | "edges" | "abusive">,
  method: Pick<BurnoutMethod, "ownShare" | "peerShare" | "decision">,
  { missing, abusive, ownAlone }: DecisionFacts,
): number {
  if (missing) return 0;
  const own = parts.own?.g ?? 0;
  if (factor.role === "telemetry" || ownAlone) return own;
  const { ownShare, peerShare } = method;
  const compared = (ownShare * own + peerShare * (parts.peer?.g ?? 0)) / (ownShare + peerShare);
  if (factor.edges?.kind !== "queue") return Math.max(parts.absolute ?? 0, compared);
  const relative = Math.max(parts.absolute ?? 0, compared);
  return Math.max(Math.min(relative, method.decision?.relativeUpTo ?? 1), abusivePart(abusive, factor));
}

/**
 * Absolute part of emotional demand: 0 up to one abusive contact a week, 1 from ten on (methods, 8.1).
 *
 * @returns 0 where nobody counts them: what is missing counts nothing for the decision
 */
export function abusivePart(abusive: number | null, { abusive: edges }: Pick<FactorRule, "abusive">): number {
  if (abusive === null || !edges) return 0;
  return clamp((abusive - edges.zeroAt) / (edges.oneAt - edges.zeroAt), 0, 1);
}

/** What is left of a part after some 60 missing weeks is nothing any more. */
const gone = 1e-9;

/**
 * U of a week as it counts for attention: .3·u + .7·U of the week before. A missing week counts as one of zero, so
 * that it never holds up what would have fallen; the very first week starts at u. It is never more than the U that is
 * shown, which starts anew after a longer gap.
 *
 * @param before of the week before; undefined where the factor was never known
 * @param atMost U as it is shown; 1 where none is
 * @returns null where it is not known yet
 * @example decisionSmoothed(0.4, 0, true, { newShare: 0.3, atMost: 1 }) // 0.28: a week without records
 */
export function decisionSmoothed(
  before: number | undefined,
  part: number,
  missing: boolean,
  { newShare, atMost }: Pick<BurnoutMethod, "newShare"> & { readonly atMost: number },
): number | null {
  if (before === undefined) return missing ? null : Math.min(part, atMost);
  const smoothed = Math.min(newShare * part + (1 - newShare) * before, atMost);
  return smoothed < gone ? 0 : smoothed;
}
