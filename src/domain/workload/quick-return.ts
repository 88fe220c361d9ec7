const dailyRestSeconds = 11 * 3600;

/** A working spell: from the first to the last sign of work. UTC seconds. */
export interface WorkingSpell {
  readonly from: number;
  readonly to: number;
}

/**
 * How often the rest between one working spell and the next was under eleven hours; eleven hours exactly
 * are a full rest (Directive 2003/88/EC; methods, 1.1).
 *
 * From contacts alone the count is "at least": the gap between last and first contact is never shorter
 * than the true rest.
 *
 * @param spells in the order of their start
 * @returns undefined where fewer than two spells are known
 */
export function quickReturns(spells: readonly WorkingSpell[]): number | undefined {
  if (spells.length < 2) return undefined;
  let count = 0;
  for (let at = 1; at < spells.length; at++) {
    const rest = (spells[at] as WorkingSpell).from - (spells[at - 1] as WorkingSpell).to;
    if (rest < dailyRestSeconds) count++;
  }
  return count;
}

/**
 * Working spells from signs of work: signs that lie at least `spellGapSeconds` apart belong to two spells.
 * A shift that runs over midnight is thus one spell, though it has two service days.
 *
 * @param signs in the order of their start
 */
export function workingSpells(
  signs: readonly WorkingSpell[],
  spellGapSeconds = shortestRestSeconds,
): WorkingSpell[] {
  const spells: WorkingSpell[] = [];
  let open: { from: number; to: number } | undefined;
  for (const sign of signs) {
    if (open && sign.from - open.to < spellGapSeconds) open.to = Math.max(open.to, sign.to);
    else {
      open = { from: sign.from, to: sign.to };
      spells.push(open);
    }
  }
  return spells;
}

// A gap of four hours between contacts is a night or a split shift, not a break.
const shortestRestSeconds = 4 * 3600;
