import type { Outcome } from "../../contract/outcomes.ts";

/** An outcome on the common axis, as shares of its width from worse to better; undefined where there is no estimate. */
export interface OutcomeLine {
  readonly outcome: Outcome;
  readonly place: { readonly low: number; readonly high: number; readonly at: number } | undefined;
}

/** How far an interval's far end is drawn from the middle, of half the axis. */
const room = 0.9;

/**
 * The outcomes beside each other, better to the right whichever way is better; the middle of the axis is what would
 * have happened anyway. Outcomes of one unit share a scale, and units are not compared with one another.
 */
export function outcomeLines(outcomes: readonly Outcome[]): readonly OutcomeLine[] {
  const farthest = new Map<Outcome["unit"], number>();
  for (const { unit, beyond } of outcomes)
    if (beyond)
      farthest.set(unit, Math.max(farthest.get(unit) ?? 0, Math.abs(beyond.low), Math.abs(beyond.high)));
  return outcomes.map((outcome) => {
    const { unit, better, beyond } = outcome;
    const reach = farthest.get(unit) ?? 0;
    if (!beyond || !(reach > 0)) return { outcome, place: undefined };
    const share = (value: number) => 0.5 + (((better === "lower" ? -value : value) / reach) * room) / 2;
    const [low, high] = better === "lower" ? [beyond.high, beyond.low] : [beyond.low, beyond.high];
    return { outcome, place: { low: share(low), high: share(high), at: share(beyond.points) } };
  });
}
