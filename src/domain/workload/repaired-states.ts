import { overlapSeconds } from "./contact-overlap.ts";
import { isForgotten, type StateSpell } from "./state-timeline.ts";

/** Share of repaired time beyond which a figure from the timeline says so. */
export const repairedShareToTell = 0.1;

/**
 * What had to be repaired of an agent's states, because one person cannot be in two of them at once, nor in one
 * for days.
 */
export interface RepairedStates {
  /** States that overlap another one, and those that were never ended. */
  readonly states: number;
  /** Seconds told more than once (the sum of the states less the timeline), and those of states never ended. */
  readonly seconds: number;
  readonly timelineSeconds: number;
}

/**
 * Counts what the merging of overlapping states repaired (see `mergedTimeline`; methods, 1.1).
 *
 * @param spells in any order; spells without length are left out
 * @returns undefined where there are no states
 * @example talk from 0 to 100 and available from 50 to 150: 2 states, 50 seconds of a timeline of 150
 */
export function repairedStates(spells: readonly StateSpell[]): RepairedStates | undefined {
  const real = spells.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const overlap = overlapSeconds(real);
  if (overlap === undefined) return undefined;
  const forgotten = real.filter(isForgotten);
  const others = real.filter((spell) => !isForgotten(spell));
  return {
    states: overlapping(others) + forgotten.length,
    seconds: (overlapSeconds(others) ?? 0) + secondsOf(forgotten),
    timelineSeconds: secondsOf(real) - overlap,
  };
}

function secondsOf(spells: readonly StateSpell[]): number {
  return spells.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Repaired seconds over the timeline's, at most 1; undefined where there is no timeline. */
export function repairedShare(repaired: {
  readonly seconds: number;
  readonly timelineSeconds: number;
}): number | undefined {
  return repaired.timelineSeconds > 0 ? Math.min(1, repaired.seconds / repaired.timelineSeconds) : undefined;
}

function overlapping(inOrder: readonly StateSpell[]): number {
  const touched = new Set<StateSpell>();
  let longest: StateSpell | undefined;
  for (const spell of inOrder) {
    if (longest && spell.from < longest.to) {
      touched.add(longest);
      touched.add(spell);
    }
    if (!longest || spell.to > longest.to) longest = spell;
  }
  return touched.size;
}
