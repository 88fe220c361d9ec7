import type { FactorOfWeek } from "../../../../contract/burnout.ts";

/** Points from which a factor of context is listed among the exposures. */
const minContextPoints = 1;

/** Factors to list first, and those that are context and add next to nothing. */
export function factorsApart(factors: readonly FactorOfWeek[]): {
  readonly main: readonly FactorOfWeek[];
  readonly context: readonly FactorOfWeek[];
} {
  const known = factors.filter(({ quantity, score }) => quantity !== "no-records" || score !== null);
  const isMain = ({ role, points }: FactorOfWeek) => role === "exposure" || (points ?? 0) >= minContextPoints;
  return { main: known.filter(isMain), context: known.filter((factor) => !isMain(factor)) };
}

export type FactorHue = "load" | "rest" | "context";

/** One hue for load, one for rest, grey for what is context only. */
export function factorHue({ domain }: Pick<FactorOfWeek, "domain">): FactorHue {
  if (domain === "demand") return "load";
  return domain === "rest" ? "rest" : "context";
}

/** A factor's piece of the index, in points. */
export interface ContributionPiece {
  readonly factor: FactorOfWeek["factor"];
  readonly hue: FactorHue;
  readonly from: number;
  readonly to: number;
}

/** The pieces one after another, in the order given; they end at the index. Those that add nothing have none. */
export function contributionPieces(factors: readonly FactorOfWeek[]): readonly ContributionPiece[] {
  const pieces: ContributionPiece[] = [];
  let from = 0;
  for (const factor of factors) {
    if (factor.points === null || factor.points <= 0) continue;
    pieces.push({ factor: factor.factor, hue: factorHue(factor), from, to: from + factor.points });
    from += factor.points;
  }
  return pieces;
}

/** A factor's value with what it is held against, as shares of a line that begins at zero. */
export interface FactorScale {
  readonly value: number;
  readonly own: number | null;
  readonly peer: number | null;
}

/**
 * Where a value and the medians lie on one line. The line reaches at least to where the factor counts
 * whole, and half as far again as the usual, so that what is ordinary does not look full.
 *
 * @returns undefined where the week has no value
 * @example value 3, own 0, peers 1, whole at 3: 1, 0 and 1/3
 */
export function factorScale({
  value,
  ownMedian,
  peerMedian,
  edges,
}: Pick<FactorOfWeek, "value" | "ownMedian" | "peerMedian" | "edges">): FactorScale | undefined {
  if (value === null) return undefined;
  const top = Math.max(value, (ownMedian ?? 0) * 1.5, peerMedian ?? 0, edges?.oneAt ?? 0);
  const share = (of: number) => (top > 0 ? Math.max(0, of) / top : 0);
  return {
    value: share(value),
    own: ownMedian === null ? null : share(ownMedian),
    peer: peerMedian === null ? null : share(peerMedian),
  };
}
