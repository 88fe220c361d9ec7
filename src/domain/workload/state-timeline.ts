import { type StateName, stateNames } from "../floor/agent-state.ts";

export interface StateSpell {
  readonly state: StateName;
  /** UTC seconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds beyond which one unbroken state is nobody's work but a login that was never ended. Design choice: a
 * day of work ends after 13 hours where 11 hours of rest are kept, and no state fills all of it.
 */
export const longestStateSeconds = 16 * 3600;

/** Whether a spell is too long for anybody to have been in it. Being offline may last. */
export function isForgotten({ state, from, to }: StateSpell): boolean {
  return state !== "offline" && to - from > longestStateSeconds;
}

const priority = new Map(stateNames.map((name, at) => [name, at]));

/**
 * A gap-free reading of an agent's states in which no second counts twice: where spells overlap, the
 * state of higher priority holds (talk, hold, acw, available, the others; methods, 1.1). A state that was
 * never ended (see `isForgotten`) is read as offline.
 *
 * @param spells in any order; spells without length are left out
 * @returns spells in ascending order that do not overlap
 */
export function mergedTimeline(spells: readonly StateSpell[]): StateSpell[] {
  const real = spells
    .filter((spell) => spell.to > spell.from)
    .map((spell) => (isForgotten(spell) ? { ...spell, state: "offline" as const } : spell));
  const sorted = [...real].sort((a, b) => a.from - b.from);
  if (sorted.every((spell, at) => at === 0 || spell.from >= (sorted[at - 1] as StateSpell).to)) return sorted;
  const edges = [...new Set(real.flatMap((spell) => [spell.from, spell.to]))].sort((a, b) => a - b);
  const merged: StateSpell[] = [];
  let open: StateSpell[] = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const from = edges[at] as number;
    const to = edges[at + 1] as number;
    while (next < sorted.length && (sorted[next] as StateSpell).from <= from)
      open.push(sorted[next++] as StateSpell);
    open = open.filter((spell) => spell.to > from);
    const winner = open.reduce<StateSpell | undefined>(
      (best, spell) => (best && rankOf(best.state) <= rankOf(spell.state) ? best : spell),
      undefined,
    );
    if (!winner) continue;
    const last = merged.at(-1);
    if (last && last.state === winner.state && last.to === from) merged[merged.length - 1] = { ...last, to };
    else merged.push({ state: winner.state, from, to });
  }
  return merged;
}

/** Seconds in each state of a merged timeline. */
export function stateSeconds(timeline: readonly StateSpell[]): Record<StateName, number> {
  const seconds = Object.fromEntries(stateNames.map((name) => [name, 0])) as Record<StateName, number>;
  for (const spell of timeline) seconds[spell.state] += spell.to - spell.from;
  return seconds;
}

function rankOf(state: StateName): number {
  return priority.get(state) ?? stateNames.length;
}
