import type { Outcome } from "../../contract/outcomes.ts";

/** An outcome on the common axis, as shares of its width from left to right; undefined where there is no estimate. */
export interface OutcomeLine {
  readonly outcome: Outcome;
  readonly place: { readonly low: number; readonly high: number; readonly at: number } | undefined;
}

const minReach = 10;
const reachStep = 5;

/** The outcomes beside each other; the middle of the axis is what would have happened anyway. */
export function outcomeLines(outcomes: readonly Outcome[]): {
  readonly reach: number;
  readonly lines: readonly OutcomeLine[];
} {
  const farthest = Math.max(
    minReach,
    ...outcomes.flatMap(({ beyond }) => (beyond ? [Math.abs(beyond.low), Math.abs(beyond.high)] : [])),
  );
  const reach = Math.ceil(farthest / reachStep) * reachStep;
  const share = (points: number) => (points + reach) / (2 * reach);
  return {
    reach,
    lines: outcomes.map((outcome) => ({
      outcome,
      place: outcome.beyond
        ? {
            low: share(outcome.beyond.low),
            high: share(outcome.beyond.high),
            at: share(outcome.beyond.points),
          }
        : undefined,
    })),
  };
}
